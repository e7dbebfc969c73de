import type { Logger } from 'pino';
import type { Wiring } from './session.js';

type Kept = Wiring['store'];

/** Leads nowhere: a button or link made from it says so when it is pressed. */
const NO_KEY = '';

/**
 * The store as answers use it: where it fails, what it would have known is unknown, as on the first day, and the asker
 * still gets an answer. Only what was chosen for good (`setLanguage`) fails aloud.
 */
export function forgivingStore(store: Kept, log: Logger): Kept {
  const { uploads, lines, answers, settings } = store;
  const unknown = (error: unknown) => {
    log.error({ err: error }, 'the store is not at hand');
    return undefined;
  };
  return {
    ...store,
    uploads: {
      find: (source, key) => uploads.find(source, key).catch(unknown),
      keep: (source, key, file) => uploads.keep(source, key, file).catch(unknown),
      forget: (source, key) => uploads.forget(source, key).catch(unknown),
    },
    lines: {
      keep: async (line) => (await lines.keep(line).catch(unknown)) ?? NO_KEY,
      find: (key) => lines.find(key).catch(unknown),
    },
    answers: {
      keep: (answer) => answers.keep(answer).catch(unknown),
      byMessage: (source, chat, message) => answers.byMessage(source, chat, message).catch(unknown),
      byQuestion: (source, chat, question) => answers.byQuestion(source, chat, question).catch(unknown),
      forget: (source, chat, message) => answers.forget(source, chat, message).catch(unknown),
      prune: (before) => answers.prune(before),
    },
    settings: {
      language: (scope, id) => settings.language(scope, id).catch(unknown),
      setLanguage: (scope, id, language) => settings.setLanguage(scope, id, language),
    },
  };
}
