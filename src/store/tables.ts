/** One scope's choices. */
export interface SettingsRow {
  scope: string;
  id: string;
  language: string;
}

/** Every table by name, as the query builder sees them. */
export interface Tables {
  settings: SettingsRow;
}
