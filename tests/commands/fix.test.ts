import { beforeAll, describe, expect, it } from 'vitest';
import { fix } from '../../commands/fix.js';
import { runsOf } from '../../commands/remedies/cost.js';
import { fixLine, NET_REMEDIES } from '../../commands/remedies/options.js';
import { plainText } from '../../src/chat/plain-text.js';
import { readCommand } from '../../src/chat/read-command.js';
import type { Spec } from '../../src/experiments/experiment.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { cachedLab } from '../../src/lab/cached-lab.js';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { type Lab, LabBusyError } from '../../src/lab/lab.js';
import { testApp } from '../app-parts.js';
import { busyLab } from '../lab/refusing-lab.js';

interface Series {
  readonly spec: GradientFlowSpec;
  readonly verdict: string;
  readonly ratio: number;
  readonly layers: readonly { readonly dead: number; readonly dhRange: readonly number[] }[];
}

const lab = cachedLab(inlineLab(), 2 ** 27);
let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp(lab);
});

const ask = (line: string, language: 'en' | 'fa' = 'en') => bot.ask(line, { language });
const seriesOf = ({ data }: { data?: unknown }) => (data as { series: readonly Series[] }).series;
const told = async (line: string) => withoutIsolates(plainText((await ask(line)).text));
const perLayer = ({ ratio, spec }: Series) => ratio ** (1 / (spec.depth - 1));

/** A lab that is never free: a line that reaches it was let through by the cost guard. */
function busy(): Lab & { readonly asked: Spec[] } {
  const asked: Spec[] = [];
  return {
    ...busyLab(),
    asked,
    run: (spec) => {
      asked.push(spec);
      return Promise.reject(new LabBusyError('measured'));
    },
  };
}

describe('the landmarks of the remedies', () => {
  it('ReLU on Xavier’s weights loses × 0.71 a layer, on He’s nothing', async () => {
    const [sick, cured, xavier] = seriesOf(await ask('/fix remedy:relu'));
    if (!sick || !cured || !xavier) throw new Error('three nets');
    expect(sick.verdict).toBe('vanishing');
    expect(perLayer(xavier) / 0.71).toBeCloseTo(1, 1);
    expect(perLayer(cured) / 1).toBeCloseTo(1, 1);
  });

  it('ReLU at a very negative bias is dead', async () => {
    const [, , , dead] = seriesOf(await ask('/fix remedy:relu'));
    expect(dead?.spec.bias).toBeLessThan(-1);
    expect(dead?.ratio).toBe(0);
    expect(dead?.layers.slice(1).every((layer) => layer.dead === 1)).toBe(true);
  });

  it('a bare residual He-ReLU stack of 50 layers grows the signal 10¹⁰ times', async () => {
    const [, , stack] = seriesOf(await ask('/fix remedy:residual depth:50'));
    expect(Math.log10(stack?.ratio ?? 0)).toBeGreaterThan(9.7);
    expect(Math.log10(stack?.ratio ?? 0)).toBeLessThan(11);
  }, 20_000);

  it('batch norm before ReLU grows it × 1.21 a layer, as theory says: √(π/(π − 1))', async () => {
    const [, , stack] = seriesOf(await ask('/fix remedy:batch_norm'));
    if (!stack) throw new Error('a net');
    expect(perLayer(stack) / 1.21).toBeCloseTo(1, 1);
    expect(await told('/fix remedy:batch_norm')).toContain('large batches, says 1.21.');
  });

  it('batch norm over two examples leaves the signal to chance, over sixty-four it does not', async () => {
    const [, usual, , pair] = seriesOf(await ask('/fix remedy:batch_norm'));
    const spread = ([least = 1, most = 1]: readonly number[] = []) => most / least;
    expect(pair?.spec).toMatchObject({ batch: 2, normalisation: 'batch', activation: 'sigmoid' });
    expect(spread(pair?.layers[0]?.dhRange)).toBeGreaterThan(1e4);
    expect(spread(usual?.layers[0]?.dhRange)).toBeLessThan(3);
  });

  it('He’s weights cure a ReLU and no sigmoid; layer norm tames a stack and no sigmoid', async () => {
    const verdicts = async (remedy: string) =>
      seriesOf(await ask(`/fix remedy:${remedy}`)).map(({ verdict }) => verdict);
    expect(await verdicts('init')).toEqual(['vanishing', 'healthy', 'vanishing', 'exploding']);
    expect(await verdicts('layer_norm')).toEqual(['exploding', 'healthy', 'vanishing']);
  });

  it('an LSTM keeps the signal with its forget gate open, and loses it with the gate half open', async () => {
    const [plain, open, half] = seriesOf(await ask('/fix remedy:gates'));
    expect(plain?.verdict).toBe('vanishing');
    expect(open?.ratio).toBeGreaterThan(0.5);
    expect(open?.ratio).toBeLessThan(0.7);
    expect(Math.log10(half?.ratio ?? 1)).toBeGreaterThan(-23.5);
    expect(Math.log10(half?.ratio ?? 1)).toBeLessThan(-21);
  }, 20_000);
});

describe('a remedy’s two cards', () => {
  it.each([...NET_REMEDIES, 'gates'])(
    'are two pictures with a verdict each, in both languages, and a button to every run: %s',
    async (remedy) => {
      for (const language of ['en', 'fa'] as const) {
        const reply = await ask(`/fix remedy:${remedy}`, language);
        expect(reply.error).toBeUndefined();
        expect(reply.pictures).toHaveLength(2);
        const alone = reply.buttons.flat().filter(({ command }) => /^\/(vanish|rnn)/.test(command));
        expect(alone).toHaveLength(seriesOf(reply).length);
        for (const { label } of reply.buttons.flat()) expect(label).not.toMatch(/^(button|choice|fix)-/);
      }
    },
    30_000,
  );

  it('say why in the numbers of that very run', async () => {
    const text = await told('/fix remedy:relu');
    const [, , xavier] = seriesOf(await ask('/fix remedy:relu'));
    expect(text).toContain(
      `only ${xavier?.ratio.toPrecision(3).replace(/0$/, '')} of the last layer’s signal`,
    );
    expect(text).toMatch(/It fails: ReLU \+ Xavier\. .* multiply by only 0\.99\d*:/);
    expect(text).toMatch(/It fails: bias -3\. .* 97% of them are dead/);
  });

  it('say what was measured of a pair, and nothing of the spread of a single draw', async () => {
    const text = await told('/fix remedy:batch_norm');
    expect(text).toMatch(/here 9\d% of the values are, to a hundredth/);
    expect(text).toMatch(/over 8 draws the signal at layer 1 varies \d\.\d × 10\S+-fold/);
    expect(text).toMatch(/with another one it moves by 0\.\d+ of the distance/);
    expect(await told('/fix remedy:batch_norm seeds:1 depth:20')).not.toContain('draws the signal');
  });

  it('own up where a failure does not show, and where the remedy does not help', async () => {
    const shallow = await told('/fix remedy:residual depth:3');
    expect(shallow).toContain('It does not fail here');
    expect(shallow).toMatch(/So few layers hide it: the same factor over 50 layers/);
    const stack = await told('/fix remedy:batch_norm act:relu init:he');
    expect(stack).toContain('It does not help here: batch norm');
    expect(await told('/fix remedy:relu depth:1')).toContain('One hidden layer');
    expect(await told('/fix remedy:gates steps:1')).toContain('One step');
  }, 20_000);

  it('leave every setting of the asked-for net in its lines', async () => {
    const { buttons, command } = await ask('/fix remedy:residual depth:4 width:9 batch:7 seeds:2 loss:mse');
    expect(command).toContain('remedy:residual');
    const nets = buttons.flat().filter(({ command: line }) => !line.includes('gates'));
    for (const { command: line } of nets) expect(line).toMatch(/depth:4 .*width:9 batch:7 loss:mse seeds:2/);
  });
});

describe('/fix', () => {
  it.each([
    ['/fix remedy:lstm', '/fix depth:20 act:sigmoid seed:1 remedy:gates'],
    ['/fix gates', '/fix depth:20 act:sigmoid seed:1 remedy:gates'],
    ['/fix gates 50', '/fix depth:20 act:sigmoid seed:1 remedy:gates steps:50'],
    [
      '/fix remedy:gates steps:7 act:tanh norm:batch',
      '/fix depth:20 act:sigmoid seed:1 remedy:gates steps:7',
    ],
    ['درمان دروازه گام:۳۰', '/fix depth:20 act:sigmoid seed:1 remedy:gates steps:30'],
    ['درمان درمان:رلو', '/fix depth:20 act:sigmoid seed:1 remedy:relu'],
    ['چاره چاره:نرمال‌سازی دسته‌ای عمق:۹', '/fix depth:9 act:sigmoid seed:1 remedy:batch_norm'],
    ['/fix relu he 30', '/fix depth:30 act:relu init:he seed:1'],
    ['/fix 30 bn', '/fix depth:30 act:sigmoid norm:batch seed:1'],
    ['/fix remedy:relu steps:9', '/fix depth:20 act:sigmoid seed:1 remedy:relu'],
  ])('reads «%s»', (text, line) => {
    expect(readCommand([fix], text).line).toBe(line);
  });

  it('writes of gates only what concerns them, and reads the same from it', async () => {
    const reply = await ask('/fix remedy:gates steps:12 seeds:2');
    expect(reply.command).toBe('/fix seeds:2 seed:1 remedy:gates steps:12');
    const { values } = readCommand([fix], reply.command ?? '');
    expect(fixLine(values as Parameters<typeof fixLine>[0])).toBe(reply.command);
  });

  it('leads from the picture of all to each remedy’s cards and back', async () => {
    const overview = await ask('/fix depth:6');
    const cards = overview.buttons.flat().map(({ command }) => /remedy:(\w+)/.exec(command)?.[1]);
    expect(cards.slice(0, 6)).toEqual([...NET_REMEDIES, 'gates']);
    const card = await ask('/fix depth:6 remedy:relu');
    expect(card.buttons.flat().map(({ command }) => command)).toContain(overview.command);
  });

  it.each([...NET_REMEDIES, 'all', 'gates'] as const)(
    'refuses %s where it is too dear, before any work, and offers what fits',
    async (remedy) => {
      const guarded = busy();
      const guard = await testApp(guarded);
      const dear = `/fix remedy:${remedy} depth:200 width:256 batch:256 seeds:32 steps:500`;
      const refused = await guard.ask(dear);
      expect(refused.error?.code).toBe('too-expensive');
      expect(guarded.asked).toEqual([]);
      const tried = await guard.ask(refused.error?.suggestion ?? '');
      expect(tried.error?.code).toBe('busy');
    },
  );

  it.each([...NET_REMEDIES, 'all'] as const)('counts every run that %s takes', async (remedy) => {
    const guarded = busy();
    await (await testApp(guarded)).ask(`/fix remedy:${remedy}`);
    const looks = guarded.asked.filter(({ kind }) => kind === 'batch-dependence');
    // A look at how the batch comes into a net takes as long as two runs.
    expect(runsOf(remedy, DEFAULT_SPEC)).toHaveLength(guarded.asked.length + looks.length);
    expect(looks).toHaveLength(remedy === 'batch_norm' ? 2 : 0);
  });
});

describe('the option bias', () => {
  it.each([
    ['/fix bias:-3', -3],
    ['/fix biases=2.5', 2.5],
    ['درمان بایاس:−۳', -3],
    ['درمان اریب:۱', 1],
    ['/fix initial bias 1', 1],
    ['/fix', 0],
  ])('is read from «%s»', (text, bias) => {
    expect(readCommand([fix], text).values.bias).toBe(bias);
  });

  it('is drawn, explained and compared like any other', async () => {
    const dead = await told('/vanish relu he bias:-2 depth:4 width:16 batch:16 seeds:2');
    expect(dead).toContain('exactly 0');
    const reply = await ask('/compare bias:0,-2 act:relu init:he depth:4 width:16 batch:16 seeds:2');
    expect(reply.command).toContain('bias:0,-2');
    expect(withoutIsolates(plainText(reply.text))).toContain('bias -2 – exactly 0 below layer 4');
    expect(seriesOf(reply).map(({ spec }) => spec.bias)).toEqual([0, -2]);
    const refused = await ask('/vanish bias:11');
    expect(refused.error).toMatchObject({ code: 'range', suggestion: expect.stringContaining('bias:10') });
  });
});

it('left nothing missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
