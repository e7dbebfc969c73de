import { beforeAll, describe, expect, it } from 'vitest';
import { RUNNABLE } from '../../commands/ask/run-line.js';
import { commands } from '../../commands/index.js';
import { plainText } from '../../src/chat/plain-text.js';
import { readCommand } from '../../src/chat/read-command.js';
import type { Reply } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { testApp } from '../app-parts.js';
import { base } from '../ask/base.js';
import { busyLab } from '../lab/refusing-lab.js';

/** Room of a picture's caption in Telegram, of a button's data and, comfortably, of its label there. */
const CAPTION = 1024;
const BUTTON = 64;

const lab = cachedLab(inlineLab(), 2 ** 27);
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));
const linesOf = (reply: Reply) => reply.buttons.flat().map(({ command }) => command);

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp(lab);
});

describe('every answer', () => {
  it.each(base.entries)(
    '$id is told in one message, cites its lesson or a command, and can be had again',
    async (entry) => {
      for (const language of LANGUAGES) {
        const reply = await bot.ask(`/ask id:${entry.id}`, { language });
        expect(reply.error).toBeUndefined();
        expect(reply.command).toBe(`/ask id:${entry.id}`);
        expect(plainText(reply.text).length, language).toBeLessThanOrEqual(CAPTION);
        // What is no number is written –, and isolated like every value.
        expect(plainText(reply.text)).not.toMatch(/\u2068[–∞]|\{|answer-/);
        expect(reply.pictures).toHaveLength(entry.measure === undefined ? 0 : 1);
        const lines = linesOf(reply);
        if (entry.lesson !== undefined) expect(lines).toContain(`/learn lesson:${entry.lesson}`);
        expect(lines).toContain(entry.line);
        for (const line of entry.see) expect(lines).toContain(line);
        for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(BUTTON);
      }
      expect(bot.broken).toEqual([]);
      expect(bot.faults).toEqual([]);
    },
    60_000,
  );

  it.each(base.entries)('$id has lines that are understood as they stand', ({ line, see, measure }) => {
    for (const each of [line, ...see]) {
      const { command, values } = readCommand(commands, each);
      expect(() => command.affordable?.(values), each).not.toThrow();
    }
    if (measure !== undefined) expect(readCommand(RUNNABLE, measure).line).toBe(measure);
  });

  it('that states numbers finds what it tells of', async () => {
    const verdicts = async (id: string) => {
      const { data } = await bot.ask(`/ask id:${id}`);
      return (data as { series: { verdict: string }[] }).series.map(({ verdict }) => verdict);
    };
    expect(await verdicts('what-is-vanishing')).toEqual(['vanishing']);
    expect(await verdicts('what-is-exploding')).toEqual(['exploding']);
    expect(await verdicts('shallow-hardly-notice')).toEqual(['healthy', 'vanishing']);
    expect(await verdicts('tanh')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('wider-nets')).toEqual(['vanishing', 'vanishing']);
    expect(await verdicts('why-relu-helps')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('relu-fails')).toEqual(['vanishing']);
    expect(await verdicts('leaky-relu')).toEqual(['healthy', 'healthy', 'healthy']);
    expect(await verdicts('gelu-silu')).toEqual(['vanishing', 'vanishing']);
    expect(await verdicts('selu')).toEqual(['healthy']);
    expect(await verdicts('why-residual-helps')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('residual-fails')).toEqual(['exploding']);
    expect(await verdicts('why-batch-norm-helps')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('batch-norm-fails')).toEqual(['exploding']);
    expect(await verdicts('small-batch')).toEqual(['exploding', 'healthy']);
    expect(await verdicts('he')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('rnn-vanishing')).toEqual(['vanishing']);
    expect(await verdicts('lstm')).toEqual(['healthy']);
    expect(await verdicts('lstm-fails')).toEqual(['vanishing', 'healthy']);
    expect(await verdicts('gru')).toEqual(['vanishing']);
  });

  it('states the numbers of its own run', async () => {
    const [answer, run] = await Promise.all([
      bot.ask('/ask id:relu-fails'),
      bot.ask('/vanish depth:50 act:relu seed:1'),
    ]);
    const [ratio] = /\d[.\d]* × 10⁻⁸/.exec(text(run)) ?? [];
    expect(ratio).toBeDefined();
    expect(text(answer)).toContain(ratio);
    expect(answer.data).toEqual(run.data);
    expect(linesOf(answer)).toContain('/vanish depth:50 act:relu seed:1');
  });
});

describe('a question', () => {
  it.each([
    ['chera gradient mahv mishe', 'fa', '/ask id:why-vanishing'],
    ['why does the gradient vanish?', 'en', '/ask id:why-vanishing'],
    ['/ask can the gradient still vanish with relu', 'en', '/ask id:relu-fails'],
    ['/پرسش چرا سیگموید بد است؟', 'fa', '/ask id:why-sigmoid'],
  ] as const)('is answered with the entry it asks for: «%s»', async (question, language, line) => {
    const reply = await bot.ask(question, { language });
    expect(reply).toMatchObject({ language, command: line });
  });

  it('that names a setting is answered from its run, the answer first', async () => {
    const reply = await bot.ask('does batch norm help a 20-layer sigmoid net?');
    expect(reply.command).toBe('/compare depth:20 act:sigmoid norm:none,batch seed:1');
    expect(text(reply)).toMatch(/^Yes: with batch norm the first layer receives 1\.85 times/);
    expect(reply.pictures).toHaveLength(1);
  });

  it.each([
    ['does a 20-layer sigmoid net vanish?', /^Yes\. The gradient vanishes/],
    ['does a 20-layer tanh net vanish?', /^No\. The gradient gets through/],
    ['does it explode: 20 layers of sigmoid?', /^No\. The gradient vanishes/],
    ['do residual connections help 50 layers of relu with he init?', /^It helps too much: with residual/],
    ['does batch norm help 20 layers of tanh?', /^It is not needed here: without batch norm/],
    ['relu or sigmoid in 20 layers', /^ReLU keeps most of the signal: 0\.0014/],
    ['lstm over 60 steps', /^The loss stands at step 60/],
  ])(
    '«%s» is answered by what was measured',
    async (question, answer) => {
      expect(text(await bot.ask(question))).toMatch(answer);
    },
    60_000,
  );

  it('out of a command’s range is told so, with the nearest line', async () => {
    const { error } = await bot.ask('what happens with 5000 layers of relu?');
    expect(error).toEqual({ code: 'range', suggestion: '/vanish depth:200 act:relu seed:1' });
  });

  it('of something else is told so kindly, with lessons to begin with', async () => {
    const reply = await bot.ask('what is the capital of France?');
    expect(reply.error).toBeUndefined();
    expect(reply.command).toBe('/ask');
    expect(text(reply)).toContain('outside my subject');
    expect(linesOf(reply).slice(0, 2)).toEqual(['/learn lesson:1', '/learn lesson:2']);
  });

  it('of the subject without an answer gets the nearest lessons, and nothing invented', async () => {
    const reply = await bot.ask('is my recurrent teapot sigmoid wobbling sideways?');
    expect(text(reply)).toContain('I do not know');
    const lessons = linesOf(reply).filter((line) => /^\/learn lesson:\d/.test(line));
    expect(lessons.length).toBeGreaterThanOrEqual(2);
    expect(lessons.length).toBeLessThanOrEqual(3);
    expect(reply.pictures).toEqual([]);
  });

  it('that two answers fit about as well is given both to choose from, and none of their words', async () => {
    for (const [language, question] of [
      ['en', 'what are mean and std of a batch'],
      ['fa', 'انحراف معیار یک دسته یعنی چه'],
    ] as const) {
      const reply = await bot.ask(question, { language, user: `unsure-${language}` });
      expect(reply.command).toBe('/ask');
      expect(text(reply)).toMatch(/Did you mean one of these\?|منظورتان یکی از این‌هاست؟/);
      const offered = linesOf(reply).filter((line) => line.startsWith('/ask id:'));
      expect(offered.length).toBeGreaterThanOrEqual(2);
      expect(offered.length).toBeLessThanOrEqual(3);
      expect(reply.pictures).toEqual([]);
    }
  });

  it('that says it will be trained has a button that trains that very net', async () => {
    const reply = await bot.ask('does a 20 layer sigmoid net learn when I train it?');
    expect(reply.command).toBe('/vanish depth:20 act:sigmoid seed:1');
    expect(linesOf(reply)).toContain('/train data:spirals depth:20 act:sigmoid seed:1');
  });

  it('that asks nothing gets a friendly word', async () => {
    expect(text(await bot.ask('ok thank you very much'))).toContain('I am here whenever');
    expect(text(await bot.ask('مرسی استاد', { user: 'polite' }))).toContain('در خدمتم');
  });

  it('about nothing there is says so', async () => {
    expect(text(await bot.ask('/ask id:no-such-answer'))).toContain('I do not know');
    expect(text(await bot.ask('/ask'))).toContain('in your own words');
  });
});

describe('what somebody asked', () => {
  const secret = 'my secret question about Berlin weather';

  it('stands in no reply: not in the line, the buttons or the words', async () => {
    expect(JSON.stringify(await bot.ask(secret))).not.toMatch(/secret|Berlin/);
  });

  it('stands in no reply that asks for patience either', async () => {
    const full = await testApp(busyLab());
    const reply = await full.ask('why does my gradient vanish?');
    expect(reply.error).toEqual({ code: 'busy', suggestion: '/ask' });
    expect(text(reply)).toContain('Then ask again');
    expect(JSON.stringify(reply)).not.toContain('my gradient');
  });

  it.each([
    ['markup', '<b>*_~`x|&amp; [click](http://x) gradient?'],
    ['one endless word', 'g'.repeat(900)],
    ['endless words', 'چرا gradient '.repeat(70)],
    ['mixed scripts', 'чому 梯度 消失 \u202e why؟ ۳0 لایه\u0000'],
    ['nothing but signs', '؟؟؟ !!! ...'],
    ['keys', 'constructor __proto__ toString: why?'],
  ])('may be %s', async (_, question) => {
    for (const language of LANGUAGES) {
      const reply = await bot.ask(`/ask ${question}`, { language });
      expect(reply.error).toBeUndefined();
      expect(reply.text.length).toBeGreaterThan(0);
    }
    expect(bot.faults).toEqual([]);
  });
});

it('no message was missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
