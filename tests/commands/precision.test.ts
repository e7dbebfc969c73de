import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../commands/compare.js';
import { fix } from '../../commands/fix.js';
import { compareSummary } from '../../commands/network/compare-summary.js';
import { explain } from '../../commands/network/explain.js';
import { vanish } from '../../commands/vanish.js';
import { why } from '../../commands/why.js';
import type { MeasuredNet } from '../../src/charts/net-chart.js';
import { plainText } from '../../src/chat/plain-text.js';
import { readCommand } from '../../src/chat/read-command.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../src/experiments/gradient-flow/verdict.js';
import { runExperiment } from '../../src/experiments/run.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { testApp } from '../app-parts.js';

interface Norms {
  readonly dh: number;
  readonly dW: number;
}

interface Data {
  readonly series: readonly {
    readonly layers: readonly (Norms & { readonly float32Norms: Norms | null })[];
  }[];
}

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp();
});

const layersOf = (data: unknown) => (data as Data).series.map(({ layers }) => layers);

const SMALL = { width: 8, batch: 8, seeds: 1 };

function net(change: Partial<GradientFlowSpec>): MeasuredNet {
  const result = runExperiment({ ...DEFAULT_SPEC, ...SMALL, precision: 'float32', ...change });
  return { result, reading: readVerdict(result) };
}

/** The keys of what is said of float32, with the values that tell cases apart. */
function said(measured: MeasuredNet, lens: 'both' | 'signal' = 'both') {
  const t = (key: string) => key;
  return explain(measured, t, lens).filter(({ key }) => key.startsWith('explain-float32-'));
}

describe('the option precision', () => {
  it.each([
    ['/vanish 9 precision:float32', 'float32'],
    ['/vanish 9 dtype=fp32', 'float32'],
    ['/vanish 9 bits:32', 'float32'],
    ['/vanish 9 single precision', 'float32'],
    ['/vanish 9 32 bit', 'float32'],
    ['/vanish 9 f32', 'float32'],
    ['محوشدگی عمق:۹ دقت:۳۲', 'float32'],
    ['محوشدگی عمق:۹ تک‌دقتی', 'float32'],
    ['محوشدگی عمق:۹ دقت:تک دقتی', 'float32'],
    ['محوشدگی عمق:۹ ۳۲ بیتی', 'float32'],
    ['/vanish 9 precision:double', 'float64'],
    ['/vanish 9 fp64', 'float64'],
    ['محوشدگی عمق:۹ دقت:مضاعف', 'float64'],
    ['/vanish 9', 'float64'],
  ])('is read from %s', (line, expected) => {
    expect(readCommand([vanish], line).values).toMatchObject({ depth: 9, precision: expected });
  });

  it('leaves a bare number to the depth', () => {
    expect(readCommand([vanish], '/vanish 32').values).toMatchObject({ depth: 32, precision: 'float64' });
    expect(readCommand([vanish], '/vanish 64 float32').values).toMatchObject({
      depth: 64,
      precision: 'float32',
    });
  });

  it.each([vanish, why, fix].map(({ name }) => [name]))(
    'is named by /%s’s line only where it is not the usual one, and by its buttons',
    async (name) => {
      const line = (precision: string) => `/${name} depth:2 width:4 batch:4 seeds:1 ${precision}`;
      expect((await bot.ask(line('float64'))).command).not.toContain('precision');
      const reply = await bot.ask(line('float32'));
      expect(reply.command).toContain(' precision:float32 ');
      const nets = reply.buttons.flat().filter(({ command }) => command.includes('depth:'));
      expect(nets.length).toBeGreaterThan(2);
      for (const { command } of nets) expect(command).toContain('precision:float32');
    },
  );

  it('is explained by help and known to the catalogue in both languages', () => {
    for (const language of ['en', 'fa'] as const) {
      const { options } = bot.catalogue(language).find(({ name }) => name === 'vanish') ?? { options: [] };
      const option = options.find(({ name }) => name === 'precision');
      expect(option?.choices?.map(({ value }) => value)).toEqual(['float64', 'float32']);
      for (const { label } of option?.choices ?? []) expect(label).not.toMatch(/^choice-/);
    }
  });
});

describe('fifty sigmoid layers in float32', () => {
  it('read 0 in a third of their layers, though the true norms go on down to 10⁻³²', async () => {
    const line = '/vanish depth:50 act:sigmoid width:128 batch:64 precision:float32';
    const reply = await bot.ask(line);
    expect(reply.error).toBeUndefined();
    const [layers = []] = layersOf(reply.data);
    const blind = layers.filter(({ float32Norms, dW }) => float32Norms?.dW === 0 && dW > 0);
    expect(blind.length).toBe(17);
    expect(Math.min(...blind.map(({ dW }) => dW))).toBeCloseTo(6.6e-32, 33);
    // What float32 still reads lies above.
    expect(layers.slice(blind.length).every(({ float32Norms }) => (float32Norms?.dW ?? 0) > 0)).toBe(true);

    const text = withoutIsolates(plainText(reply.text));
    expect(text).toContain(
      'exactly 0 in 17 of 50 layers, though the true norms there go down to 6.6 × 10⁻³²',
    );
    expect(text.split('\n\n').filter((paragraph) => !paragraph.startsWith('To repeat'))).toHaveLength(3);
    expect(withoutIsolates(reply.pictures[0]?.alt ?? '')).toContain('‖∂L/∂W‖ reads 0 in 17 of 50 layers');
    const persian = withoutIsolates(plainText((await bot.ask(`${line} lang:fa`)).text));
    expect(persian).toContain('در ۱۷ لایه از ۵۰ لایه دقیقاً صفر خوانده می‌شود، با اینکه');
  }, 30_000);
});

describe('what is said of float32', () => {
  it('is nothing of a float64 run', () => {
    expect(said(net({ precision: 'float64', depth: 60 }))).toEqual([]);
  });

  it('is that it sees it all, where it does', () => {
    const measured = net({ depth: 5 });
    const least = measured.result.layers[0]?.dW.median;
    expect(said(measured)).toMatchObject([
      { key: 'explain-float32-sees', values: { of: 'dW', layer: 1, norm: least }, continues: true },
    ]);
  });

  it('is where it begins to read too little', () => {
    const measured = net({ depth: 34, width: 16, batch: 16 });
    const zero = measured.result.layers.filter(({ float32Norms }) => float32Norms?.dW === 0);
    expect(zero).toEqual([]);
    const [message] = said(measured);
    expect(message?.key).toBe('explain-float32-dim');
    expect(Number(message?.values?.read)).toBeLessThan(Number(message?.values?.norm));
  });

  it('tells layers it cannot read from layers where nothing is left', () => {
    const measured = net({ depth: 100, width: 16, batch: 16 });
    const { layers } = measured.result;
    const zeros = layers.filter(({ float32Norms }) => float32Norms?.dW === 0).length;
    const gone = layers.filter(({ dW }) => dW.median === 0).length;
    const left = layers.map(({ dW }) => dW.median).filter((norm) => norm > 0);
    expect(gone).toBeGreaterThan(0);
    expect(zeros).toBeGreaterThan(gone);
    expect(said(measured)).toMatchObject([
      { key: 'explain-float32-blind', values: { zeros, gone, depth: 100, least: Math.min(...left) } },
    ]);
  });

  it('is about the gradient that is drawn', () => {
    const measured = net({ depth: 60 });
    expect(said(measured, 'signal')[0]?.values?.of).toBe('dh');
    expect(said(measured)[0]?.values?.of).toBe('dW');
  });

  it('is ∞ where squares outgrow float32 before the gradient does', () => {
    const measured = net({ depth: 30, activation: 'relu', initialiser: 'he', gain: 3, loss: 'mse' });
    expect(measured.result.finding).toBeNull();
    const [message] = said(measured);
    expect(message?.key).toBe('explain-float32-flooded');
    expect(Number(message?.values?.most)).toBeGreaterThan(1e19);
  });

  it('names float32’s own limits where numbers leave its range', async () => {
    const sunk = plainText((await bot.ask('/vanish 100 width:8 batch:8 seeds:1 float32')).text);
    expect(sunk).toContain('below 10⁻⁴⁵ a 32-bit number');
    const grown = plainText((await bot.ask('/vanish 40 relu gain:20 width:8 batch:8 seeds:1 float32')).text);
    expect(grown).toContain('3 × 10³⁸, the largest a 32-bit number can hold');
  });
});

describe('a comparison of precisions', () => {
  it('puts both side by side and says which reads 0', async () => {
    const reply = await bot.ask('/compare precision:float64,float32 depth:50 width:16 batch:16 seeds:1');
    expect(reply.error).toBeUndefined();
    expect(reply.command).toContain(' precision:float64,float32 ');
    const [double = [], single = []] = layersOf(reply.data);
    expect(double.every(({ float32Norms }) => float32Norms === null)).toBe(true);
    const zeros = single.filter(({ float32Norms }) => float32Norms?.dh === 0).length;
    expect(zeros).toBeGreaterThan(5);
    const rows = withoutIsolates(plainText(reply.text)).split('\n');
    const row = (name: string) => rows.find((each) => each.startsWith(`• ${name}`)) ?? '';
    expect(row('float32')).toContain(`‖∂L/∂h‖ reads 0 in ${zeros} of 50 layers`);
    expect(row('float64')).toMatch(/a layer$/);
    const alone = reply.buttons[0]?.map(({ command }) => command.includes('precision:float32'));
    expect(alone).toEqual([false, true]);
  });

  it('is summed up by what float32 hides, or by a ranking where the nets differ', () => {
    const summary = (...nets: MeasuredNet[]) => {
      const t = (key: string) => key;
      return compareSummary(
        nets.map((each, index) => ({ ...each, name: String(index) })),
        'signal',
        t,
      );
    };
    const [deep, shallow] = [net({ depth: 50 }), net({ depth: 5 })];
    expect(summary(deep, net({ depth: 50, precision: 'float64' }))).toBe('chart-compare-unread');
    expect(summary(shallow, net({ depth: 5, precision: 'float64' }))).toBe('chart-compare-even');
    expect(summary(deep, shallow)).toBe('chart-compare-verdict');
    expect(summary(deep)).toBe('');
  });

  it('is offered smaller where it is too dear, with both precisions kept', async () => {
    const reply = await bot.ask('/compare precision:float64,float32 depth:200 width:256 batch:256');
    expect(reply.error?.code).toBe('too-expensive');
    expect(readCommand([compare], reply.error?.suggestion ?? '').values.precision).toEqual([
      'float64',
      'float32',
    ]);
  });
});

it('no message was missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
