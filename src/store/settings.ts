import type { Language } from '../i18n/language.js';

/** Whose choice a setting is. */
export type Scope = 'user' | 'chat';

/** What users and chats have chosen, kept for good. Ids are `<platform>:<id>`. */
export interface Settings {
  /** The language chosen, or undefined where none was. */
  language(scope: Scope, id: string): Promise<Language | undefined>;
  setLanguage(scope: Scope, id: string, language: Language): Promise<void>;
}
