/** File ids a network gave for pictures already uploaded. */
export interface Uploads {
  /** The id of a picture, by who uploaded it (e.g. `telegram:<bot id>`) and the picture's key. */
  find(source: string, key: string): Promise<string | undefined>;
  keep(source: string, key: string, file: string): Promise<void>;
  /** Forgets an id the network no longer takes. */
  forget(source: string, key: string): Promise<void>;
}
