import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RUNG_ILLUSTRATIONS } from '../../commands/math/illustrations.js';
import { plainText } from '../../src/chat/plain-text.js';
import type { Reply } from '../../src/chat/reply.js';
import { loadRungs } from '../../src/i18n/courses.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { QUESTIONS } from '../../src/quiz/diagnosis.js';
import { RUNGS } from '../../src/quiz/exercises/ladder.js';
import { LOCALES, testApp } from '../app-parts.js';

/** Room of a picture's caption in Telegram, and of a button's data, there. */
const CAPTION = 1024;
const BUTTON = 64;

const lab = cachedLab(inlineLab(), 2 ** 27);
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));
const linesOf = (reply: Reply) => reply.buttons.flat().map(({ command }) => command);
const NUMBERS = Array.from({ length: RUNGS }, (_, index) => index + 1);
const RIGHT = QUESTIONS.map(({ options, exercise }) => options.indexOf(exercise.key) + 1);

type Bot = Awaited<ReturnType<typeof testApp>>;
let bot: Bot;
beforeEach(async () => {
  bot = await testApp(lab);
});

describe('every rung', () => {
  let taught: Bot;
  beforeAll(async () => {
    taught = await testApp(lab);
  });

  it('has an illustration and its words in every language', () => {
    for (const rungs of loadRungs(LOCALES).values()) {
      expect(rungs.map(({ name }) => name)).toEqual(Object.keys(RUNG_ILLUSTRATIONS));
    }
    expect(Object.keys(RUNG_ILLUSTRATIONS)).toHaveLength(RUNGS);
  });

  it.each(NUMBERS)(
    'is told with its picture in one message, in each language: %i',
    async (rung) => {
      for (const language of LANGUAGES) {
        for (const page of ['', ' exercise:1', ' exercise:2', ' exercise:1 answer:1234.5']) {
          const reply = await taught.ask(`/math rung:${rung}${page}`, { language });
          expect(reply.error).toBeUndefined();
          expect(reply.pictures).toHaveLength(1);
          const { length } = plainText(reply.text);
          expect(length, `${language} ${rung}${page}: ${length} characters`).toBeLessThanOrEqual(CAPTION);
          for (const command of linesOf(reply))
            expect(Buffer.byteLength(command)).toBeLessThanOrEqual(BUTTON);
        }
      }
      expect(taught.broken).toEqual([]);
      expect(taught.faults).toEqual([]);
    },
    60_000,
  );

  it('states what was measured for its picture', async () => {
    const { data } = await taught.ask('/math rung:4');
    const { links } = (data as { chain: { links: { slope: number; product: number }[] } }).chain;
    const told = text(await taught.ask('/math rung:4'));
    expect(told).toContain(`${links[0]?.slope} × ${links[1]?.slope.toPrecision(3)}`);
    expect(told).toContain(Number(links[1]?.product.toPrecision(3)).toString());
  });
});

describe('/math', () => {
  it('shows a newcomer the rungs and the diagnosis, and names the page it is', async () => {
    const reply = await bot.ask('/math');
    expect(reply.command).toBe('/math rung:menu');
    expect(linesOf(reply)[0]).toBe('/math rung:1');
    expect(linesOf(reply)).toContain('/math rung:diagnosis');
    for (const rung of NUMBERS) expect(linesOf(reply)).toContain(`/math rung:${rung}`);
  });

  it('goes on where the asker left off, each for themselves', async () => {
    await bot.ask('/math rung:3');
    expect((await bot.ask('/math')).command).toBe('/math rung:3');
    expect((await bot.ask('/math lang:fa')).command).toBe('/math rung:3 lang:fa');
    expect((await bot.ask('/math', { user: 'somebody else' })).command).toBe('/math rung:menu');
  });

  it('passes a rung when both of its exercises are solved, and goes on with the next', async () => {
    await bot.ask('/math rung:3');
    await bot.ask('/math rung:3 exercise:1 seed:1 answer:16');
    expect((await bot.ask('/math')).command).toBe('/math rung:3');
    await bot.ask('/math rung:3 exercise:2 seed:1 answer:0.09');
    expect((await bot.ask('/math')).command).toBe('/math rung:4');
    expect((await bot.store.progress.of('test:student', 'math')).passed).toEqual([3]);
    const menu = await bot.ask('/math rung:menu');
    expect(text(menu)).toMatch(/Derivative ✓/);
    expect(menu.buttons.flat().map(({ label }) => withoutIsolates(label))).toContain('3 ✓');
  });

  it('ends with a summary', async () => {
    for (const rung of NUMBERS) await bot.store.progress.pass('test:student', 'math', rung);
    const reply = await bot.ask('/math');
    expect(reply.command).toBe('/math rung:summary');
    expect(text(reply)).toContain('all 6 rungs');
    expect(linesOf(reply)).toContain('/learn lesson:menu');
  });

  it('keeps nothing of a line that is still being typed', async () => {
    await bot.ask('/math rung:3', { draft: true });
    await bot.ask('/math rung:3 exercise:1 seed:1 answer:16', { draft: true });
    const kept = await bot.store.people.about('test:student');
    expect(kept).toMatchObject({ progress: [], lastLines: [] });
  });

  it.each([
    ['ریاضی', '/math rung:menu'],
    ['پیش‌نیاز', '/math rung:menu'],
    ['no maths', '/math rung:menu'],
    ['No math background', '/math rung:menu'],
    ['ریاضی ۳', '/math rung:3'],
    ['/math 3', '/math rung:3'],
    ['ریاضی پلهٔ ۲ تمرین ۱', '/math rung:2 exercise:1'],
    ['/math rung:2 exercise:1 seed:5 answer:۱/۲', '/math rung:2 exercise:1 seed:5 answer:1/2'],
    ['/math diagnosis', '/math rung:diagnosis'],
    ['ریاضی سنجش', '/math rung:diagnosis'],
    ['/math rung:menu exercise:2 answer:3', '/math rung:menu'],
    ['/math exercise:2', '/math rung:1 exercise:2'],
  ])('is called by “%s”', async (line, canonical) => {
    const reply = await bot.ask(line);
    expect(reply.error).toBeUndefined();
    expect(reply.command).toBe(canonical);
  });

  it.each(['/math rung:7', '/math exercise:3', '/math rung:2 answer:half', '/math answers:15 diagnosis'])(
    'refuses “%s”, with a line that works',
    async (line) => {
      const { error } = await bot.ask(line);
      expect(error).toBeDefined();
      expect((await bot.ask(error?.suggestion ?? '')).error).toBeUndefined();
    },
  );

  it('is reached from /start and from /learn', async () => {
    expect(linesOf(await bot.ask('/start'))).toContain('/math rung:menu');
    expect(linesOf(await bot.ask('/learn lesson:menu'))).toContain('/math rung:menu');
    expect(text(await bot.ask('/help'))).toContain('/math');
  });

  it('is forgotten with everything else', async () => {
    await bot.ask('/math rung:2');
    expect(text(await bot.ask('/privacy'))).toContain(
      'Steps of the mathematics you have opened or solved, and',
    );
    await bot.ask('/privacy do:delete confirm:on');
    expect((await bot.ask('/math')).command).toBe('/math rung:menu');
  });
});

describe('the diagnosis', () => {
  it('asks one question after the other in place, I do not know always among the answers', async () => {
    let line = '/math rung:diagnosis';
    for (const { number, options } of QUESTIONS) {
      const reply = await bot.ask(line);
      expect(text(reply)).toContain(`Question ${number} of 8`);
      expect(reply.pictures).toEqual([]);
      const said = RIGHT.slice(0, number - 1).join('');
      const answers = [...options.map((_, index) => index + 1), 4];
      expect(linesOf(reply)).toEqual(
        expect.arrayContaining(answers.map((digit) => `/math rung:diagnosis answers:${said}${digit}`)),
      );
      expect(reply.buttons.flat().map(({ label }) => label)).toContain('I don’t know');
      line = `/math rung:diagnosis answers:${said}${RIGHT[number - 1]}`;
      expect(linesOf(reply)).toContain(line);
    }
    expect(text(await bot.ask(line))).toContain('all 8 right');
  });

  it('says where to start and why, and /math begins there', async () => {
    const answers = RIGHT.with(4, 4).join('');
    const reply = await bot.ask(`/math rung:diagnosis answers:${answers}`);
    expect(text(reply)).toContain('Start at rung 3: Derivative.');
    expect(text(reply)).toContain('The 2 rungs below it are yours already');
    expect(text(reply)).toMatch(/✓ Slope: 2\/2/);
    expect(text(reply)).toMatch(/○ Derivative: 0\/1/);
    expect(linesOf(reply)[0]).toBe('/math rung:3');
    expect((await bot.store.progress.of('test:student', 'math-diagnosis')).at).toBe(3);
    expect((await bot.ask('/math')).command).toBe('/math rung:3');
  });

  it('is the same in Persian, and may be gone through backwards', async () => {
    const reply = await bot.ask('/math rung:diagnosis answers:12', { language: 'fa' });
    expect(text(reply)).toContain('پرسش ۳ از ۸');
    expect(reply.buttons.flat().map(({ label }) => label)).toContain('نمی‌دانم');
    expect(linesOf(reply)).toContain('/math rung:diagnosis answers:1');
    expect(bot.broken).toEqual([]);
  });
});
