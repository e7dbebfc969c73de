import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveProgress } from '../src/chat/live-progress.js';
import { plainText } from '../src/chat/plain-text.js';
import type { Reply } from '../src/chat/reply.js';
import type { Request } from '../src/chat/request.js';
import { withoutIsolates } from '../src/i18n/isolate.js';
import { inlineLab } from '../src/lab/inline-lab.js';
import { type Asker, type Lab, LabBusyError } from '../src/lab/lab.js';
import { rateLimits } from '../src/limits/rate-limits.js';
import { testApp } from './app-parts.js';

type Bot = Awaited<ReturnType<typeof testApp>>;
const LINE = '/vanish depth:3 act:tanh width:8 batch:8 seeds:1';

/** A lab whose runs go on until they are let go or stopped; everything else is real. */
function patientLab() {
  const inner = inlineLab();
  const runs: { readonly asker: Asker; readonly go: () => void }[] = [];
  const lab: Lab = {
    ...inner,
    async run(spec, asker = {}) {
      await new Promise<void>((go, stop) => {
        runs.push({ asker, go });
        asker.signal?.addEventListener('abort', () => stop(asker.signal?.reason));
      });
      return inner.run(spec);
    },
  };
  return { lab, runs };
}

/** What a reply says, as one reads it. */
const words = ({ text }: Reply) => withoutIsolates(plainText(text));

let bot: Bot;
let runs: ReturnType<typeof patientLab>['runs'];
beforeEach(async () => {
  const patient = patientLab();
  runs = patient.runs;
  bot = await testApp(patient.lab);
});

/** Asks, and waits until so many runs in all are under way. */
async function begun(line: string, count: number, more: Partial<Request> = {}) {
  const reply = bot.ask(line, more);
  await expect.poll(() => runs.length).toBe(count);
  return { reply };
}

describe('a request’s progress', () => {
  async function toldOf(line: string, count: number, more: Partial<Request> = {}) {
    const told: LiveProgress[] = [];
    const asked = await begun(line, count, { ...more, onProgress: (progress) => told.push(progress) });
    return { ...asked, told };
  }

  it('is told in the language of the reply: the place, what is done, and that it is drawn', async () => {
    const { reply, told } = await toldOf('محوشدگی عمق:۳ پهنا:۸ دسته:۸ بذرها:۱', 1);
    runs[0]?.asker.onProgress?.({ state: 'waiting', place: 2 });
    runs[0]?.asker.onProgress?.({ state: 'running', done: 0.25 });
    runs[0]?.go();
    expect((await reply).language).toBe('fa');
    expect(told).toEqual([
      { state: 'waiting', place: 2, language: 'fa' },
      { state: 'running', done: 0.25, language: 'fa' },
      { state: 'drawing', language: 'fa' },
    ]);
  });

  it('sums up all its runs, and never shrinks', async () => {
    const { reply, told } = await toldOf('/compare act:relu,tanh depth:3 width:8 batch:8 seeds:1', 2);
    const [one, other] = runs.map(({ asker }) => asker.onProgress);
    other?.({ state: 'waiting', place: 1 });
    one?.({ state: 'waiting', place: 3 });
    one?.({ state: 'running', done: 0.5 });
    other?.({ state: 'waiting', place: 1 });
    other?.({ state: 'running', done: 0.5 });
    one?.({ state: 'running', done: 0.4 });
    for (const { go } of runs) go();
    await reply;
    expect(told.map(({ language: _, ...standing }) => standing)).toEqual([
      { state: 'waiting', place: 1 },
      { state: 'waiting', place: 1 },
      { state: 'running', done: 0.25 },
      { state: 'running', done: 0.25 },
      { state: 'running', done: 0.5 },
      { state: 'running', done: 0.5 },
      { state: 'drawing' },
    ]);
  });

  it('is not told of what needs no work', async () => {
    const told: LiveProgress[] = [];
    await bot.ask('/help', { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([]);
  });
});

describe('/stop', () => {
  it.each(['/stop', 'stop', 'cancel', 'بس', 'توقف', 'لغو', 'بس کن'])(
    'said as “%s” ends one’s own work in the chat, kindly and with its line, and says how much that was',
    async (line) => {
      const first = await begun(LINE, 1);
      const second = await begun('/vanish depth:4 act:relu width:8 batch:8 seeds:1', 2);
      const said = await bot.ask(line, { language: 'en' });
      expect(words(said)).toContain('2 pieces of your work');
      expect(said.error).toBeUndefined();
      const stopped = await first.reply;
      expect(stopped.error?.code).toBe('cancelled');
      expect(stopped.error?.suggestion).toBe(`${LINE} seed:1`);
      expect(words(stopped)).toContain('Stopped, as you asked');
      expect(words(stopped)).toContain(`If you want it after all: ${LINE} seed:1`);
      expect(stopped.buttons.flat().map(({ command }) => command)).toContain(`${LINE} seed:1`);
      expect((await second.reply).error?.code).toBe('cancelled');
      expect(bot.faults).toEqual([]);
    },
  );

  it('leaves others’ work, and one’s own in another chat, alone', async () => {
    const mine = await begun(LINE, 1);
    const elsewhere = await begun(LINE, 2, { chat: 'private' });
    const theirs = await begun(LINE, 3, { user: 'neighbour' });
    expect(words(await bot.ask('/stop'))).toContain('One piece of your work');
    expect((await mine.reply).error?.code).toBe('cancelled');
    for (const { go } of runs.slice(1)) go();
    for (const { reply } of [elsewhere, theirs]) expect((await reply).error).toBeUndefined();
  });

  it('takes back what waits with the network too, and counts it', async () => {
    const said = await bot.ask('/stop', { takeBack: async () => 3 });
    expect(words(said)).toContain('3 pieces of your work');
  });

  it.each([
    ['en', /Nothing of yours/],
    ['fa', /کاری از شما در حال انجام نیست/],
  ] as const)('says kindly that nothing is under way, in %s', async (language, kindly) => {
    const said = await bot.ask('/stop', { language });
    expect(words(said)).toMatch(kindly);
    expect(said.error).toBeUndefined();
  });

  it('is heard also from who asks too fast, where there is something to stop', async () => {
    const patient = patientLab();
    const few = { requests: 1, seconds: 60 };
    const strict = await testApp(patient.lab, { admit: rateLimits({ perUser: few, perChat: few }) });
    const reply = strict.ask(LINE);
    await expect.poll(() => patient.runs.length).toBe(1);
    expect((await strict.ask('/help')).error?.code).toBe('slow-down');
    expect((await strict.ask('/stop')).error).toBeUndefined();
    expect((await reply).error?.code).toBe('cancelled');
    expect((await strict.ask('/stop')).error?.code).toBe('slow-down-again');
  });
});

describe('a full queue', () => {
  it.each([
    [true, 'busy-own', '/stop'],
    [false, 'busy', 'wait a moment'],
  ])('is said kindly; own work: %s', async (own, code, said) => {
    const lab = { ...inlineLab(), run: () => Promise.reject(new LabBusyError('full', own)) };
    const reply = await (await testApp(lab)).ask(LINE);
    expect(reply.error?.code).toBe(code);
    expect(words(reply)).toContain(said);
    expect(words(reply)).toContain('send this again');
  });
});
