import { lang } from '../network/choices.js';

/** What `/ask` is told: the question, or the name of an answer to give again. */
export const askOptions = {
  id: { kind: 'text' as const, named: true, default: '', aliases: [] },
  query: { kind: 'text' as const, whole: true, default: '', aliases: ['question', 'پرسش', 'سؤال'] },
  lang,
};
