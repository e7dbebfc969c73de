import { beforeEach, describe, expect, it } from 'vitest';
import { findNumber } from '../../commands/numbers/find-number.js';
import { known } from '../../commands/numbers/known-number.js';
import { numbersOf } from '../../commands/numbers/numbers-of.js';
import { plainText } from '../../src/chat/plain-text.js';
import type { Reply } from '../../src/chat/reply.js';
import { readNumber } from '../../src/chat/written-number.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { testApp } from '../app-parts.js';

const SMALL = 'width:16 batch:16 seeds:2';
const NET = `/vanish depth:20 act:sigmoid ${SMALL}`;

const lab = cachedLab(inlineLab(), 2 ** 27);
const text = (reply: Reply) => withoutIsolates(plainText(reply.text));
const linesOf = (reply: Reply) => reply.buttons.flat().map(({ command }) => command);
const seriesOf = (reply: Reply) =>
  (reply.data as { series: { ratio: number; layers: { dh: number; weightFactor: number }[] }[] }).series;

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp(lab);
});

describe('/why with a number', () => {
  it('says what it is in the asker’s last picture, and shows that picture again', async () => {
    const net = await bot.ask(NET);
    const ratio = seriesOf(net)[0]?.ratio ?? 0;
    const reply = await bot.ask(`/why ${ratio.toExponential(1)}`);
    expect(text(reply)).toContain('what is left of the signal at layer 1');
    expect(text(reply)).toContain(`In your picture ${net.command}`);
    expect(reply.data).toEqual(net.data);
    expect(
      Buffer.compare(reply.pictures[0]?.bytes ?? Buffer.of(), net.pictures[0]?.bytes ?? Buffer.of()),
    ).toBe(0);
  });

  it('spells the multiplication out, then the chain rule, then the norms, by rung', async () => {
    const ratio = seriesOf(await bot.ask(NET))[0]?.ratio ?? 0;
    const perLayer = Number((ratio ** (1 / 19)).toPrecision(3));
    const at = async (rung: number) => text(await bot.ask(`/why number:${ratio} rung:${rung}`));
    expect(await at(1)).toContain(`${perLayer} × ${perLayer} × … , 19 times`);
    expect(await at(2)).toBe((await at(1)).replace('rung:1', 'rung:2'));
    expect(await at(3)).toContain('By the chain rule');
    expect(await at(5)).toContain('quotient of two norms');
  });

  it('speaks at the rung the asker is at, by the ladder or by the diagnosis', async () => {
    const ratio = seriesOf(await bot.ask(NET))[0]?.ratio;
    expect(text(await bot.ask(`/why number:${ratio}`))).toContain('19 times');
    await bot.store.progress.reach('test:student', 'math-diagnosis', 3);
    expect(text(await bot.ask(`/why number:${ratio}`))).toContain('By the chain rule');
    await bot.store.progress.reach('test:student', 'math', 6);
    expect(text(await bot.ask(`/why number:${ratio}`))).toContain('quotient of two norms');
  });

  it('names the nearest where the number is not there, as buttons too', async () => {
    await bot.ask(NET);
    const reply = await bot.ask('/why 4321.5');
    expect(text(reply)).toContain('I find no 4,320 in it');
    const near = linesOf(reply).filter((line) => line.startsWith('/why number:') && !line.includes('lang'));
    expect(near.length).toBeGreaterThan(1);
    for (const line of near) expect(text(await bot.ask(line)), line).not.toContain('I find no');
  });

  it('asks for a picture first where there is none', async () => {
    const reply = await bot.ask('/why 0.235');
    expect(text(reply)).toContain('none of yours with numbers yet');
    expect(linesOf(reply)[0]).toBe('/vanish depth:20 act:sigmoid seed:1');
  });

  it('explains every number it offers, at every rung, in each language', async () => {
    for (const line of [
      NET,
      `/fix depth:5 ${SMALL}`,
      '/rnn steps:6 cell:rnn_tanh,lstm,gru hidden:8 seeds:2',
    ]) {
      await bot.ask(line);
      const [first] = linesOf(await bot.ask('/why 98765.4')).filter((each) => each.startsWith('/why'));
      for (const language of LANGUAGES) {
        for (const rung of [1, 3, 5]) {
          for (const each of linesOf(await bot.ask(`${first} rung:${rung}`, { language }))) {
            const reply = await bot.ask(each, { language });
            expect(reply.error, each).toBeUndefined();
            expect(text(reply), each).not.toMatch(/number-|NaN|–\s*$/);
          }
        }
      }
    }
    expect(bot.broken).toEqual([]);
    expect(bot.faults).toEqual([]);
  }, 60_000);

  it.each([
    '/activation act:tanh',
    '/learn lesson:1',
    '/math rung:1',
    '/math rung:2',
    '/math rung:3',
    '/math rung:4',
    '/math rung:5',
    '/math rung:6',
    `/compare act:sigmoid,tanh depth:6 ${SMALL}`,
    `${NET} norm:batch residual:on act:relu`,
    `/why depth:6 ${SMALL}`,
  ])(
    'knows every number of %s, in each language',
    async (line) => {
      const { data } = await bot.ask(line);
      for (const language of LANGUAGES) {
        const t = bot.translate(language);
        const numbers = numbersOf(data, t);
        expect(numbers.length).toBeGreaterThan(2);
        for (const { what, family, values, value } of numbers) {
          expect(Number.isFinite(value)).toBe(true);
          for (const level of ['plain', 'slope', 'norm']) {
            const told = `${t(`number-${what}`, values)} ${t(`number-why-${family}`, { ...values, level })}`;
            expect(told, what).not.toMatch(/number-|undefined|NaN/);
          }
        }
      }
      expect(bot.broken).toEqual([]);
    },
    30_000,
  );
});

describe('the last picture', () => {
  it('stays the last while its numbers are asked about', async () => {
    await bot.ask(NET);
    const before = await bot.store.lastLines.of('test:student', 'numbers');
    await bot.ask('/why 0.235');
    await bot.ask('/why 4321');
    await bot.ask('/help');
    await bot.ask('/privacy');
    expect(await bot.store.lastLines.of('test:student', 'numbers')).toBe(before);
    await bot.ask('/activation');
    expect(await bot.store.lastLines.of('test:student', 'numbers')).toBe('/activation act:sigmoid');
  });

  it('is everybody’s own, and known from a reply that was kept too', async () => {
    const keeping = await testApp(lab, { replyBytes: 2 ** 24 });
    await keeping.ask('/activation act:tanh', { user: 'one' });
    await keeping.ask('/activation act:tanh', { user: 'two' });
    expect(text(await keeping.ask('/why number:1', { user: 'two' }))).toContain('/activation act:tanh');
    await keeping.ask('/activation act:relu', { user: 'one' });
    expect(text(await keeping.ask('/why number:1', { user: 'two' }))).toContain('/activation act:tanh');
    expect(text(await keeping.ask('/why number:1', { user: 'one' }))).toContain('/activation act:relu');
  });

  it('is not what is still being typed, and teaches no lesson when it is given again', async () => {
    await bot.ask('/activation', { draft: true });
    expect(await bot.store.lastLines.of('test:student', 'numbers')).toBeUndefined();
    await bot.ask('/learn lesson:1');
    await bot.store.progress.reach('test:student', 'lessons', 5);
    await bot.ask('/why 4.51');
    expect((await bot.store.progress.of('test:student', 'lessons')).at).toBe(5);
  });

  it('that no longer works is as none', async () => {
    await bot.store.lastLines.keep('test:student', 'numbers', '/gone depth:1');
    expect(text(await bot.ask('/why 0.5'))).toContain('none of yours with numbers yet');
  });
});

describe('a bare number after /why', () => {
  it.each([
    ['/why 30', '/why depth:30 act:sigmoid seed:1'],
    ['/why depth:20 act:sigmoid', '/why depth:20 act:sigmoid seed:1'],
    ['چرا ۳۰ لایه', '/why depth:30 act:sigmoid seed:1'],
    ['/why 0.235', '/why number:0.235'],
    ['/why 300', '/why number:300'],
    ['/why number:30', '/why number:30'],
    ['/چرا ۱٫۱×۱۰⁻۱۲', '/why number:1.1e-12'],
    ['چرا عدد ۳۰', '/why number:30'],
    ['/why depth:30 0.2', '/why depth:30 act:sigmoid seed:1 number:0.2 of:net'],
  ])('“%s” is %s', async (line, canonical) => {
    await bot.ask('/activation');
    expect((await bot.ask(`${line} ${canonical.includes('depth') ? SMALL : ''}`)).command).toBe(
      canonical.replace('seed:1', `${SMALL} seed:1`),
    );
  });

  it('of a net that the line describes needs no picture before', async () => {
    const net = await bot.ask(NET);
    const button = linesOf(net).find((line) => line.includes('of:net')) ?? '';
    const reply = await bot.ask(button, { user: 'somebody else' });
    expect(text(reply)).toContain('what is left of the signal at layer 1');
    expect(reply.command).toBe(button);
    expect(
      linesOf(reply)
        .filter((line) => line.startsWith('/why'))
        .every((line) => line.includes('of:net')),
    ).toBe(true);
  });
});

describe('looking for a number', () => {
  const of = (what: string, value: number, headline = true) => known(what, what, value, {}, headline);
  const numbers = [
    of('a', 0.2351),
    of('b', 1.11e-12),
    of('c', 0.236),
    of('d', 0.2348, false),
    of('saturated', 0.24),
  ];
  const find = (word: string) => {
    const asked = readNumber(word);
    if (!asked) throw new Error(word);
    return findNumber(asked, numbers);
  };

  it('takes the first that is shown just so', () => {
    expect(find('0.235').best?.what).toBe('a');
    expect(find('0.236').best?.what).toBe('c');
    expect(find('1.1e-12').best?.what).toBe('b');
  });

  it('else takes the closest that could be written so, and a share for a percentage', () => {
    expect(find('0.2349').best?.what).toBe('d');
    expect(find('1e-12').best?.what).toBe('b');
    expect(find('24%').best?.what).toBe('saturated');
  });

  it('takes none that is far off, and ranks the others by how many times they differ', () => {
    expect(find('0.4').best).toBeUndefined();
    expect(find('0.4').nearest[0]?.what).toBe('saturated');
    expect(find('5e-11').nearest[0]?.what).toBe('b');
  });
});
