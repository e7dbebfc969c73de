import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import type { Spec } from '../../src/experiments/experiment.js';
import type { TrainingSpec } from '../../src/experiments/training/spec.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Language } from '../../src/i18n/language.js';
import { LabBusyError } from '../../src/lab/lab.js';
import { testApp } from '../app-parts.js';
import { busyLab } from '../lab/refusing-lab.js';

let bot: Awaited<ReturnType<typeof testApp>>;
let guard: Awaited<ReturnType<typeof testApp>>;
const reached: Spec[] = [];

beforeAll(async () => {
  bot = await testApp();
  guard = await testApp({
    ...busyLab(),
    run: (spec) => {
      reached.push(spec);
      return Promise.reject(new LabBusyError('measured'));
    },
  });
});

/** As small as a net can be, in a few steps. */
const TINY = 'width:4 batch:8 steps:40';
const SMALL = `depth:3 ${TINY}`;

const told = async (line: string, language: Language = 'en') =>
  withoutIsolates(plainText((await bot.ask(line, { language })).text));

interface Series {
  readonly spec: TrainingSpec;
  readonly verdict: string;
  readonly accuracy: number;
  readonly runs: readonly { readonly verdict: string }[];
  readonly steps: readonly { readonly layers: readonly unknown[] }[];
}

const seriesOf = (data: unknown) => (data as { readonly series: readonly Series[] }).series;

describe('/train', () => {
  it('shows that twenty layers of sigmoid learn nothing, with its own numbers, curves, map and animation', async () => {
    const reply = await bot.ask('/train', { language: 'en' });
    expect(reply.error).toBeUndefined();
    expect(reply.command).toBe('/train data:spirals depth:20 act:sigmoid seed:1');
    expect(reply.pictures.map(({ mime }) => mime)).toEqual(['image/png', 'image/png', 'image/gif']);
    const [series] = seriesOf(reply.data);
    expect(series?.verdict).toBe('chance');
    expect(series?.steps).toHaveLength(60);
    expect(series?.steps[0]?.layers).toHaveLength(20);
    const text = withoutIsolates(plainText(reply.text));
    expect(text).toContain('It learned nothing');
    expect(text).toContain(`answers ${Math.round(100 * (series?.accuracy ?? 0))}% of 150 examples`);
    expect(text).toContain('it vanished on its way');
    expect(text).toContain('stays asleep with Adam too');
    expect(text).toContain('with one remedy: press a button');
  });

  it('answers the button of each remedy with a net that learned', async () => {
    const { buttons } = await bot.ask('/train', { language: 'en' });
    const remedies = buttons[0] ?? [];
    expect(remedies.map(({ label }) => label)).toEqual(['ReLU + He', 'With residual', 'With batch norm']);
    for (const { command } of remedies) expect(await told(command)).toMatch(/^It learned\. /);
  }, 60_000);

  it.each([
    ['train 10 relu he digits', '/train data:digits depth:10 act:relu init:he seed:1'],
    [
      '/train circles tanh sgd lr:0.1 clip:1',
      '/train data:circles depth:20 act:tanh optimiser:sgd lr:0.1 clip:1 seed:1',
    ],
    ['آموزش شبکه داده:ارقام عمق:۵ تابع:رلو بهینه‌ساز:آدام', '/train data:digits depth:5 act:relu seed:1'],
    [
      'آموزش بده مارپیچ تکانه گام:۲۰۰ بُرش:۲',
      '/train data:spirals depth:20 act:sigmoid optimiser:momentum clip:2 steps:200 seed:1',
    ],
    ['/train data:rings act:sigmoid,relu', '/train data:circles depth:20 act:sigmoid,relu seed:1'],
    [
      '/compare by:training act:sigmoid,relu depth:12',
      '/compare by:training depth:12 act:sigmoid,relu seed:1',
    ],
    ['مقایسه آموزش سیگموید رلو', '/compare by:training depth:20 act:sigmoid,relu seed:1'],
  ])('understands «%s»', async (text, line) => {
    expect((await guard.ask(text)).error).toEqual({ code: 'busy', suggestion: line });
  });

  it.each([
    [
      `act:relu init:he data:circles depth:3 width:8 batch:32 steps:300 lr:0.01`,
      /^It learned\./,
      /nothing is left to correct/,
    ],
    [`${TINY} depth:6 act:identity optimiser:sgd lr:100`, /^It blew up at step \d+/, /gradient clipping/],
    [`${TINY} depth:6 act:identity optimiser:sgd lr:100 clip:0.5`, /blew up|learned/, /What/],
    [`${SMALL} optimiser:sgd lr:1e-8`, /^It learned nothing/, /Which layers learned: none/],
    [
      `${SMALL} act:tanh optimiser:sgd lr:1e-8 seed:27`,
      /^It learned nothing/,
      /by the luck of its random weights[\s\S]*its steps are too small/,
    ],
    [`${TINY} depth:1`, /One hidden layer/, /not the gradient’s way back/],
    [`${SMALL} norm:batch`, /fixed at those of the training data/, /Which layers learned: all/],
    [`${SMALL} seeds:3`, /Of 3 runs/, /medians/],
    [`depth:3 width:4 batch:8 steps:1`, /After 1 steps|After 1 step/, /What/],
    [
      `${TINY} gain:10 act:relu depth:8`,
      /The gradient: before the first step/,
      /exploded|got through|vanished/,
    ],
  ])('explains %s by its numbers', async (options, first, second) => {
    const text = await told(`/train ${options}`);
    expect(text).toMatch(first);
    expect(text).toMatch(second);
    expect(await told(`/train ${options}`, 'fa')).not.toMatch(/train-|chart-|button-/);
    expect(bot.broken).toEqual([]);
  });

  it('answers in words alone where the first loss is no number already', async () => {
    const reply = await bot.ask(`/train ${TINY} depth:200 act:identity init:normal sigma:10 gain:100`, {
      language: 'en',
    });
    expect(withoutIsolates(plainText(reply.text))).toMatch(/^It blew up at step 1/);
    expect(reply.pictures).toEqual([]);
    expect(bot.faults).toEqual([]);
  });
});

describe('nets trained side by side', () => {
  it('come in one picture, with a line of words and a button for each', async () => {
    const reply = await bot.ask(`/train ${SMALL} act:sigmoid,relu norm:none,batch`, { language: 'en' });
    expect(reply.pictures).toHaveLength(1);
    expect(seriesOf(reply.data).map(({ spec }) => [spec.activation, spec.normalisation])).toEqual([
      ['sigmoid', 'none'],
      ['relu', 'batch'],
    ]);
    const text = withoutIsolates(plainText(reply.text));
    expect(text).toContain('ReLU · batch norm');
    expect(reply.buttons[0]?.map(({ command }) => command)).toEqual([
      '/train data:spirals depth:3 act:sigmoid width:4 batch:8 steps:40 seed:1',
      '/train data:spirals depth:3 act:relu norm:batch width:4 batch:8 steps:40 seed:1',
    ]);
  });

  it('are what /compare by:training leads to: the same nets, trained as /train does', async () => {
    reached.length = 0;
    await guard.ask('/compare by:training act:sigmoid,relu depth:4 width:8,16 seeds:2 seed:9');
    await guard.ask('/train act:sigmoid,relu depth:4 width:8,16 seeds:2 seed:9');
    const [first, second, ...same] = reached;
    expect([first, second]).toEqual(same);
    expect(first).toMatchObject({
      kind: 'training',
      optimiser: 'adam',
      learningRate: 0.003,
      seeds: 2,
      width: 8,
    });
  });

  it('need lists of one length', async () => {
    const { error } = await guard.ask('/train act:sigmoid,relu,tanh depth:2,3');
    expect(error?.code).toBe('lists-differ');
    expect((await guard.ask(error?.suggestion ?? '')).error?.code).toBe('busy');
  });
});

describe('the cost guard of /train', () => {
  it.each([
    '/train depth:200 width:256 batch:256 steps:10000 seeds:5',
    '/train data:digits,circles depth:50,100 width:128 steps:5000',
    '/train act:gelu,mish,selu,elu width:256 norm:batch residual:on',
    '/compare by:training depth:200 width:256 batch:256 seeds:32 act:sigmoid,relu',
    '/compare by:training depth:200 width:256 batch:256 nonsense',
  ])('refuses «%s» before any work, and offers the nearest that fits', async (line) => {
    reached.length = 0;
    const refused = await guard.ask(line);
    expect(refused.error?.code).toMatch(/too-long-training|word/);
    expect(reached).toEqual([]);
    const tried = await guard.ask(refused.error?.suggestion ?? '');
    expect(tried.error).toEqual({ code: 'busy', suggestion: refused.error?.suggestion });
  });

  it('offers only buttons that fit, each in its canonical form, in both languages', async () => {
    for (const line of [
      `/train ${SMALL}`,
      `/train ${SMALL} act:relu norm:batch residual:on seeds:5`,
      `/train ${TINY} depth:6 act:identity optimiser:sgd lr:100`,
      `/train ${SMALL} act:sigmoid,relu`,
      '/vanish depth:3 width:4 seeds:1',
      '/compare depth:3 width:4 seeds:1',
      '/fix depth:3 width:4 seeds:1',
    ]) {
      for (const language of ['en', 'fa'] as const) {
        const { buttons } = await bot.ask(line, { language });
        const trains = buttons.flat().filter(({ command }) => command.startsWith('/train'));
        expect(trains.length).toBeGreaterThan(0);
        for (const { command, label } of trains) {
          expect(label).not.toMatch(/^button-|^choice-/);
          expect((await guard.ask(command)).error).toEqual({ code: 'busy', suggestion: command });
        }
      }
    }
  });

  it('is a press away from /start', async () => {
    const { buttons } = await bot.ask('/start');
    expect(buttons.flat().map(({ command }) => command)).toContain(
      '/train data:spirals depth:20 act:sigmoid seed:1',
    );
  });
});

it('left nothing missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
