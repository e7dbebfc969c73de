import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../app-parts.js';

const FOLDER = join(LOCALES, 'fa', 'quiz');

/** Every line a person reads, with the file it stands in; formulas, tags and settings taken out. */
const lines = [
  ...readdirSync(FOLDER).map((file) => join(FOLDER, file)),
  join(LOCALES, 'fa', 'quiz-misconceptions.ftl'),
].flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('##') && !line.startsWith('# What wrong'))
    .map((line) =>
      line
        .replace(/\u2066[^\u2069]*\u2069/g, '◇')
        .replace(/`[^`]*`/g, '◇')
        .replace(/^- \[[x 1-6]\]/, '')
        .replace(/^misconception-[a-z-]+ =/, ''),
    ),
);

const found = (pattern: RegExp) => lines.filter((line) => pattern.test(line));

describe('the Persian questions', () => {
  it('are read by these tests', () => {
    expect(lines.length).toBeGreaterThan(600);
  });

  it.each([
    ['Arabic letters or digits', /[يكىة٠-٩]/],
    ['Latin digits outside formulas', /[0-9]/],
    ['Latin punctuation', /[,;?"]|[\u0600-\u06ff]%/],
    ['a space where a half-space belongs after می', /(^|[\s«(])ن?می [\u0600-\u06ff]/],
    ['می written together with its verb', /(^|[\s«(])ن?می(شو|کن|رو|ده|ما|گیر|گذر|رس|خوا|توا|آی|گوی)/],
    ['a space where a half-space belongs before ها', /[\u0600-\u06ff] ها(ی|یی|یش|یشان)?([\s.،؛:؟)]|$)/],
    [
      'ها without a half-space after a letter that joins',
      /[بپتثجچحخسشصضطظعغفقکگلمنهی](?<!تن)ها(ی|یی|یش|یشان)?([\s.،؛:؟)]|$)/,
    ],
    ['«تر» apart from its adjective', /[\u0600-\u06ff] تر(ین)?([\s.،؛:؟)]|$)/],
    ['a space before punctuation or two in a row', / [.،؛:؟!»)]| {2}/],
    ['no space after punctuation', /[.،؛:؟!][\u0600-\u06ff]/],
    ['«تو» for the reader', /(^|\s)تو(\s|$)/],
    ['signs of formulas outside formulas', /[∂φ‖σ√=×⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/],
    // A chat takes a line's direction from its first letter.
    ['Latin letter in front', /^\P{L}*[A-Za-z]/u],
    ['spoken forms', /(^|\s)(میشه|اگه|دیگه|واسه|چیه)(\s|$)/],
  ])('have no %s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });
});
