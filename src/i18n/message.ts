/** A value put into a message: isolated from its surroundings, and never read as markup. */
export type Value = string | number;

/** The values of a message by the names its pattern uses. */
export type Values = Readonly<Record<string, Value>>;

/** A message to be translated once the language is known. */
export interface Message {
  readonly key: string;
  readonly values?: Values;
  /** Whether it goes on in the paragraph of the message before it. */
  readonly continues?: boolean;
}

/** Translates a message key into plain text (bidi isolation marks included); `fallback` where the key may be missing. */
export type Translate = (key: string, values?: Values, fallback?: string) => string;
