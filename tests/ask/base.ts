import { finderOf } from '../../commands/ask/understand.js';
import { loadAnswers } from '../../src/i18n/answers.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { LOCALES } from '../app-parts.js';

/** The questions and answers as the bot has them, and its finder over them. */
export const answers = loadAnswers(LOCALES, loadLessons(LOCALES));
export const { base } = answers;
export const finder = finderOf(base);
