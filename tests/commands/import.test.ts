import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/chat/request.js';
import { TooLongFile } from '../../src/chat/sent-file.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { buttonsOf, studentOf, textOf } from './quiz-student.js';

const GIFT = `// three questions of a teacher's
::Slope:: How steep is the sigmoid at most? {=a quarter ~one half ~one #The slope at 0.}

::Sentence:: The sigmoid's slope is never above one half. {TRUE}

::Broken:: What is missing here? {~one ~two}
`;

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

/** A message with a file, as networks hand it over. */
function sent(
  contents: string | Uint8Array,
  { name = 'questions.gift', size }: { name?: string; size?: number } = {},
) {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const read = async (most: number) => {
    if (bytes.length > most) throw new TooLongFile(name);
    return bytes;
  };
  return { file: { name, ...(size === undefined ? {} : { size }), read } } satisfies Partial<Request>;
}

describe('/import', () => {
  it.each(LANGUAGES)('takes what it can, and tells the rest by line: %s', async (language) => {
    const reply = await studentOf(bot, language, sent(GIFT)).say('/import');
    expect(reply.error).toBeUndefined();
    expect(textOf(reply)).toMatch(/Line 6|خط ۶/);
    expect(buttonsOf(reply).map(({ command }) => command)).toContain('/quiz do:start topic:own');
    expect((await bot.store.quiz.questions.of('test:ali')).map(({ id }) => id)).toEqual([
      'own-slope',
      'own-sentence',
    ]);
    expect(bot.broken).toEqual([]);
  });

  it('asks the questions in a round, in their own words, and explains them', async () => {
    const ali = studentOf(bot, 'fa', sent(GIFT));
    await ali.say('/import');
    const asked = await studentOf(bot, 'fa').say('/quiz start topic:own count:2');
    expect(textOf(asked)).toMatch(/How steep is the sigmoid|slope is never above/);
    const student = studentOf(bot, 'fa');
    await student.say('/quiz');
    const first = await student.press(/\/answer/);
    expect(textOf(first)).toMatch(/درست|نشد/);
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it('puts a question in the place of an earlier one of the same name', async () => {
    await studentOf(bot, 'en', sent(GIFT)).say('/import');
    await studentOf(bot, 'en', sent(GIFT.replace('a quarter', '1/4'))).say('/import');
    const kept = await bot.store.quiz.questions.of('test:ali');
    expect(kept).toHaveLength(2);
    expect(kept[0]?.body).toContain('1/4');
  });

  it('never lets what a file says be read as markup or as a message of ours', async () => {
    const nasty =
      '::X:: **bold** { $count } [link](http\\://x.y) <b>hi</b> {=`a` ~{ PERCENT($x) \\} ~**c**}\n';
    await studentOf(bot, 'en', sent(nasty)).say('/import');
    const asked = await studentOf(bot, 'en').say('/quiz start topic:own');
    expect(JSON.stringify(asked.text)).not.toMatch(/"kind":"link"/);
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it.each([
    ['ten megabytes, as the network says', sent('x', { size: 10_000_000 }), /10,000 kB|10,000/],
    ['ten megabytes, which the network did not say', sent(new Uint8Array(10_000_000)), /kB|256/],
    ['a picture', sent(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), /line 1/i],
    ['broken letters', sent(new Uint8Array([0x3a, 0x3a, 0xff, 0xfe, 0x00, 0x41])), /line \d/i],
    ['deep nesting', sent(`::x:: ${'<b>'.repeat(3_000)} {=a ~b}`), /line 1/i],
    ['nothing', sent(''), /line 1/i],
  ])('refuses %s, and says where', async (_, file, says) => {
    const reply = await studentOf(bot, 'en', file).say('/import');
    expect(textOf(reply)).toMatch(says);
    expect(await bot.store.quiz.questions.of('test:ali')).toEqual([]);
    expect(bot.faults).toEqual([]);
  });

  it('takes no more than a chat may have, all or nothing', async () => {
    const many = (from: number) =>
      Array.from(
        { length: 200 },
        (_, index) => `::q${from + index}:: Question ${from + index}? {=a ~b}\n\n`,
      ).join('');
    for (const from of [0, 200]) await studentOf(bot, 'en', sent(many(from))).say('/import');
    const reply = await studentOf(bot, 'en', sent(many(400))).say('/import');
    expect(textOf(reply)).toMatch(/500 questions/);
    expect(await bot.store.quiz.questions.of('test:ali')).toHaveLength(400);
  });

  it('removes them only once that is confirmed', async () => {
    await studentOf(bot, 'en', sent(GIFT)).say('/import');
    const ali = studentOf(bot, 'en');
    await ali.say('/import do:remove');
    expect(await bot.store.quiz.questions.of('test:ali')).toHaveLength(2);
    expect(textOf(await ali.press(/confirm:on/))).toMatch(/2 questions are removed/);
    expect(await bot.store.quiz.questions.of('test:ali')).toEqual([]);
  });

  it('is in company for who may start rounds', async () => {
    const student = { user: 's', chat: 'class', moderator: async () => false, ...sent(GIFT) };
    expect(textOf(await studentOf(bot, 'en', student).say('/import'))).toMatch(/only moderators/);
    expect(await bot.store.quiz.questions.of('test:class')).toEqual([]);
  });

  it('is one’s own in a private chat, to see, take away and delete', async () => {
    const ali = studentOf(bot, 'en');
    await studentOf(bot, 'en', sent(GIFT)).say('/import');
    expect(textOf(await ali.say('/privacy'))).toMatch(/you brought along in your private chat: 2/);
    const [file] = (await ali.say('/privacy export')).files;
    expect(JSON.parse(new TextDecoder().decode(file?.bytes)).quiz.questions).toHaveLength(2);
    await ali.say('/privacy do:delete confirm:on');
    expect(await bot.store.quiz.questions.of('test:ali')).toEqual([]);
  });

  it('says how, where no file came along', async () => {
    expect(textOf(await studentOf(bot, 'en').say('/import'))).toMatch(/Send a file/);
  });
});
