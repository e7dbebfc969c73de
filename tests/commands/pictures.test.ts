import { beforeAll, describe, expect, it } from 'vitest';
import { FORMULA_NAMES } from '../../src/charts/formulas/table.js';
import { plainText } from '../../src/chat/plain-text.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { busyLab } from '../lab/refusing-lab.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp();
});

const busy = () => testApp(busyLab());

const told = async (line: string, language: Language = 'en') =>
  withoutIsolates(plainText((await bot.ask(line, { language })).text));

describe('/residual', () => {
  it('tells what each path carries, by the numbers of its own run', async () => {
    const reply = await bot.ask('/residual');
    expect(reply.command).toBe('/residual depth:20 layer:10 act:sigmoid seed:1');
    expect(reply.pictures).toHaveLength(2);
    const { block, series } = reply.data as {
      block: { arriving: { median: number }; branch: { median: number }; cosine: number };
      series: { spec: { residual: boolean }; ratio: number; layers: { dh: number }[] }[];
    };
    expect(series.map(({ spec }) => spec.residual)).toEqual([false, true]);
    expect(series[1]?.layers[9]?.dh).toBe(block.arriving.median);
    const text = withoutIsolates(plainText(reply.text));
    const share = (block.branch.median / block.arriving.median).toPrecision(3);
    expect(text).toContain(`hands on × ${share}`);
    expect(text).toContain(`at an angle of ${Math.round((Math.acos(block.cosine) * 180) / Math.PI)}°`);
    expect(text).toContain('h₁₀ = h₉ + F(h₉)');
  });

  it.each([
    ['norm:batch', 'the normalisation', 'ReLU with He weights'],
    ['act:relu init:he depth:50', 'as arrows are', 'so the signal grows'],
    ['depth:1', 'layer 1 of 1', 'choose a deeper one'],
    ['act:relu init:he depth:200 width:8 batch:8', 'as arrows are', 'so the signal grows'],
    ['act:sigmoid depth:200 width:4 batch:4 seeds:1', 'layer 10 of 200', 'with the skips'],
  ])('explains %s by its numbers', async (options, what, more) => {
    const line = `/residual ${options} seeds:2`;
    const text = await told(line);
    expect(text).toContain(what);
    expect(text).toContain(more);
    await told(line, 'fa');
    expect(bot.broken).toEqual([]);
  });
});

describe('/batchnorm', () => {
  it('prints for each layer the share that was counted in it', async () => {
    const reply = await bot.ask('/batchnorm');
    expect(reply.command).toBe('/batchnorm depth:20 layer:1,10,20 act:sigmoid gain:5 seed:1');
    expect(reply.pictures).toHaveLength(1);
    type Layers = { layers: { layer: number; awake: number; total: number }[] };
    const { before, after } = reply.data as { before: Layers; after: Layers };
    expect(before.layers.map(({ layer }) => layer)).toEqual([1, 10, 20]);
    const text = withoutIsolates(plainText(reply.text));
    for (const { layer, awake, total } of before.layers) {
      expect(text).toContain(`layer ${layer}: ${Math.round((100 * awake) / total)}% inside`);
    }
    for (const [i, { awake, total }] of after.layers.entries()) {
      expect(awake / total).toBeGreaterThan(0.99);
      expect((before.layers[i]?.awake ?? total) / total).toBeLessThan(0.8);
    }
  });

  it.each([
    ['gain:1', 'few units are saturated at the start', 'at most 0.25'],
    ['act:relu init:he gain:1', 'one side of 0', 'It is no cure for everything'],
    ['batch:2', 'A batch of 2 is too small', 'The weights here start 5 times'],
    ['act:tanh', 'a product of all the layers', 'lie beyond the picture'],
    ['act:identity gain:100 depth:200', 'grew beyond', 'a product of all the layers'],
    ['depth:1', 'layer 1', 'at most 0.25'],
  ])('explains %s by its numbers', async (options, what, more) => {
    const line = `/batchnorm ${options} seeds:1 width:16`;
    const text = await told(line);
    expect(text).toContain(what);
    expect(text).toContain(more);
    await told(line, 'fa');
    expect(bot.broken).toEqual([]);
  });
});

describe('/formula', () => {
  it.each(FORMULA_NAMES)('draws and explains %s in both languages', async (name) => {
    for (const language of LANGUAGES) {
      const reply = await bot.ask(`/formula ${name}`, { language });
      expect(reply.error).toBeUndefined();
      expect(reply.command).toBe(`/formula name:${name}`);
      expect(reply.pictures).toHaveLength(1);
    }
  });

  it('is reached by buttons from the welcome, and so are /residual and /batchnorm', async () => {
    const guard = await busy();
    const seen = new Set(['/start']);
    for (const line of seen) {
      if (!/^\/(start|activation|formula)/.test(line)) continue;
      const { buttons } = await (line.startsWith('/start') ? guard : bot).ask(line, { language: 'en' });
      for (const { command } of buttons.flat()) if (seen.size < 200) seen.add(command);
    }
    for (const name of FORMULA_NAMES) expect(seen).toContain(`/formula name:${name}`);
    for (const command of ['/residual ', '/batchnorm '])
      expect([...seen].some((line) => line.startsWith(command))).toBe(true);
  });

  it('leads from one formula to the next, through all of them', async () => {
    const seen = new Set<string>();
    let line = '/formula name:chain-rule';
    while (!seen.has(line)) {
      seen.add(line);
      const { buttons } = await bot.ask(line, { language: 'en' });
      line = buttons.flat().find(({ label }) => label === 'Next formula')?.command ?? '';
    }
    expect(seen.size).toBe(FORMULA_NAMES.length);
  });
});

describe('a line', () => {
  it.each([
    ['residual 30 layers relu he', '/residual depth:30 layer:10 act:relu init:he seed:1'],
    ['/residual layer 5 bn', '/residual depth:20 layer:5 act:sigmoid norm:batch seed:1'],
    ['/residual 8', '/residual depth:8 layer:8 act:sigmoid seed:1'],
    ['باقی‌مانده عمق:۳۰ بلوک:۷ رلو', '/residual depth:30 layer:7 act:relu seed:1'],
    ['میان‌بُر ۱۲ لایه', '/residual depth:12 layer:10 act:sigmoid seed:1'],
    ['batch norm 30 tanh', '/batchnorm depth:30 layer:1,15,30 act:tanh gain:5 seed:1'],
    ['/batchnorm 8 gain 10', '/batchnorm depth:8 layer:1,4,8 act:sigmoid gain:10 seed:1'],
    ['/batchnorm depth:40 layer:1,10,20', '/batchnorm depth:40 layer:1,10,20 act:sigmoid gain:5 seed:1'],
    ['/batchnorm layer:5,5,2', '/batchnorm depth:20 layer:5,2 act:sigmoid gain:5 seed:1'],
    ['نرمال‌سازی دسته‌ای ۱۰ لایه تانژانت', '/batchnorm depth:10 layer:1,5,10 act:tanh gain:5 seed:1'],
    ['ناحیهٔ سبز بلوک:۱,۴ ضریب:۳', '/batchnorm depth:20 layer:1,4 act:sigmoid gain:3 seed:1'],
  ])('is understood: «%s»', async (text, line) => {
    const guard = await busy();
    expect((await guard.ask(text)).error).toEqual({ code: 'busy', suggestion: line });
  });

  it.each([
    ['/formula bn', 'batch-norm'],
    ['/formula batch norm backward', 'batch-norm-backward'],
    ['formula softmax', 'cross-entropy'],
    ['/formula of:clip', 'clipping'],
    ['فرمول قاعده زنجیره‌ای', 'chain-rule'],
    ['فرمول پس‌انتشار', 'backprop'],
    ['فرمول پس‌انتشار در زمان', 'bptt'],
    ['فرمول نرمال‌سازی دسته‌ای', 'batch-norm'],
    ['فرمول میدان میانگین', 'mean-field'],
    ['/formula نام:تکانه', 'momentum'],
  ])('is understood: «%s» is %s', async (text, name) => {
    expect((await bot.ask(text)).command).toBe(`/formula name:${name}`);
  });

  it.each([
    ['/formula lsmt', 'word', '/formula name:lstm'],
    ['/formula name:cros-entropy', 'choice', '/formula name:cross-entropy'],
    ['/formula name:weather', 'choice', '/formula name:chain-rule'],
    ['/residual layer:30', 'layer', '/residual depth:20 layer:20 act:sigmoid seed:1'],
    ['/residual layer:0', 'range', '/residual depth:20 layer:1 act:sigmoid seed:1'],
    ['/batchnorm layer:3,99', 'layer', '/batchnorm depth:20 layer:3,20 act:sigmoid gain:5 seed:1'],
    ['/batchnorm layer:1,2,3,4,5', 'too-many', '/batchnorm depth:20 layer:1,2,3,4 act:sigmoid gain:5 seed:1'],
  ])('that is wrong gets the nearest that is right: «%s»', async (text, code, suggestion) => {
    for (const language of LANGUAGES) {
      const reply = await bot.ask(text, { language });
      expect(reply.error).toEqual({ code, suggestion });
    }
    expect((await bot.ask(suggestion)).error).toBeUndefined();
  });
});

describe('the cost guard', () => {
  it.each([
    '/residual',
    '/residual layer:200 norm:batch',
    '/batchnorm',
    '/batchnorm layer:1,100,200 act:gelu',
  ])('refuses the largest of %s before any work, and offers the nearest that fits', async (line) => {
    const guard = await busy();
    const refused = await guard.ask(`${line} depth:200 width:256 batch:256 seeds:32`);
    expect(refused.error?.code).toBe('too-expensive');
    const tried = await guard.ask(refused.error?.suggestion ?? '');
    expect(tried.error).toEqual({ code: 'busy', suggestion: refused.error?.suggestion });
  });

  it('lets only buttons through that fit, each in its canonical form', async () => {
    const guard = await busy();
    const lines = [
      '/residual',
      '/residual depth:200 layer:200 width:64 norm:layer',
      '/batchnorm',
      '/batchnorm depth:150 layer:7 act:relu gain:1 batch:2',
      ...FORMULA_NAMES.map((name) => `/formula name:${name}`),
    ];
    for (const line of lines) {
      for (const language of LANGUAGES) {
        const { buttons } = await bot.ask(line, { language });
        expect(buttons.length).toBeGreaterThan(1);
        for (const { command, label } of buttons.flat()) {
          expect(label).not.toMatch(/^button-|^choice-/);
          const tried = await guard.ask(command, { language });
          if (tried.error) expect(tried.error).toEqual({ code: 'busy', suggestion: command });
          else expect(tried.command).toBe(command);
        }
      }
    }
  });
});

it('left nothing missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
