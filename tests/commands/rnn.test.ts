import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Language } from '../../src/i18n/language.js';
import { testApp } from '../app-parts.js';
import { busyLab } from '../lab/refusing-lab.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp();
});

const busy = () => testApp(busyLab());

const told = async (line: string, language: Language = 'en') =>
  withoutIsolates(plainText((await bot.ask(line, { language })).text));

describe('/rnn', () => {
  it('says with its own numbers that an LSTM is not automatically a cure', async () => {
    const reply = await bot.ask('/rnn');
    expect(reply.error).toBeUndefined();
    expect(reply.command).toBe('/rnn cell:rnn_tanh,lstm steps:100 seed:1');
    const { series } = reply.data as {
      series: { spec: { cell: string; forgetBias: number }; ratio: number; steps: unknown[] }[];
    };
    expect(series.map(({ spec }) => [spec.cell, spec.forgetBias])).toEqual([
      ['rnn_tanh', 0],
      ['lstm', 0],
      ['lstm', 3],
    ]);
    expect(series.every(({ steps }) => steps.length === 100)).toBe(true);
    const text = withoutIsolates(plainText(reply.text));
    const mantissa = (series[1]?.ratio ?? 0).toExponential(1).split('e')[0];
    expect(text).toMatch(
      new RegExp(`not automatically a cure\\. With forget bias 0 .*: ${mantissa} × 10⁻²².* is left`),
    );
    expect(text).toContain(`forget bias 3 passes on ${(series[2]?.ratio ?? 0).toFixed(3)} of it`);
    expect(reply.pictures).toHaveLength(1);
  });

  it.each([
    ['rnn 50 lstm', '/rnn cell:lstm steps:50 seed:1'],
    ['/rnn lstm,gru forget bias 5 hidden 16', '/rnn cell:lstm,gru steps:100 forget:5 hidden:16 seed:1'],
    ['/rnn cell:lstm,lstm,rnn forget:1,1', '/rnn cell:lstm,rnn_tanh steps:100 forget:1 seed:1'],
    ['بازگشتی ۵۰ گام رلو متعامد', '/rnn cell:rnn_relu steps:50 orthogonal:on seed:1'],
    ['شبکهٔ بازگشتی سلول:ال‌اس‌تی‌ام فراموشی:۳', '/rnn cell:lstm steps:100 forget:3 seed:1'],
    ['آر‌ان‌ان گام:۲۰ پنهان:۸', '/rnn cell:rnn_tanh,lstm steps:20 hidden:8 seed:1'],
    ['حافظه جی‌آر‌یو', '/rnn cell:gru steps:100 seed:1'],
  ])('understands «%s»', async (text, line) => {
    const guard = await busy();
    const reply = await guard.ask(text);
    expect(reply.error).toEqual({ code: 'busy', suggestion: line });
  });

  it.each([
    ['cell:rnn_tanh', 'spectral radius', 'start orthogonal'],
    ['cell:rnn_tanh orthogonal:on', 'slopes take the rest', 'An orthogonal start helps'],
    ['cell:rnn_relu gain:4', 'the gradient explodes', 'gradient clipping'],
    ['cell:lstm forget:0', 'it keeps 0.5', 'try forget bias 3'],
    ['cell:lstm forget:3', 'gets back through time', 'What helps is the open gate'],
    ['cell:lstm forget:-5 gain:0.01 steps:500', 'sank below the smallest', 'leaves nothing of the signal'],
    ['cell:gru', 'update gate', 'Gates alone are no cure'],
    ['cell:rnn_tanh steps:4', 'gets back through time', 'So few steps hide it'],
    ['cell:rnn_tanh steps:1', 'nothing to multiply', 'One step'],
    ['cell:lstm forget:0 steps:3', 'it keeps 0.5', 'close enough to 1'],
    ['cell:rnn_relu,lstm gain:10 steps:500', 'overflows at step', 'gradient clipping'],
  ])('explains %s by its numbers', async (options, what, remedy) => {
    const line = `/rnn ${options} seeds:3 batch:8`;
    const text = await told(line);
    expect(text).toContain(what);
    expect(text).toContain(remedy);
    await told(line, 'fa');
    expect(bot.broken).toEqual([]);
  });

  it('speaks of forget biases in words, for each LSTM of a picture', async () => {
    const reply = await bot.ask('/rnn cell:lstm,gru steps:5 forget:-1,2.5 seeds:1', { language: 'en' });
    const text = withoutIsolates(plainText(reply.text));
    expect(text).toContain('LSTM with forget bias -1');
    expect(text).toContain('LSTM with forget bias 2.5');
    expect(text).not.toContain('hide it');
    expect(withoutIsolates(reply.pictures[0]?.alt ?? '')).toContain('GRU: first/last');
  });
});

describe('the cost guard of /rnn', () => {
  it.each(['cell:rnn_tanh,rnn_relu,lstm,gru', 'cell:lstm orthogonal:on', 'cell:rnn_tanh', 'cell:gru'])(
    'refuses the largest of %s before any work, and offers the nearest that fits',
    async (options) => {
      const guard = await busy();
      const refused = await guard.ask(`/rnn ${options} steps:500 hidden:128 batch:256 seeds:32`);
      expect(refused.error?.code).toBe('too-expensive');
      const tried = await guard.ask(refused.error?.suggestion ?? '');
      expect(tried.error).toEqual({ code: 'busy', suggestion: refused.error?.suggestion });
    },
  );

  it('offers only buttons that fit, each in its canonical form, in both languages', async () => {
    const guard = await busy();
    for (const line of [
      '/rnn',
      '/rnn cell:lstm,gru steps:250 batch:64 seeds:4',
      '/rnn cell:gru steps:2 hidden:2 orthogonal:on',
    ]) {
      for (const language of ['en', 'fa'] as const) {
        const { buttons } = await bot.ask(line, { language });
        expect(buttons.length).toBeGreaterThan(1);
        for (const { command, label } of buttons.flat()) {
          expect(label).not.toMatch(/^button-|^choice-/);
          expect((await guard.ask(command)).error).toEqual({ code: 'busy', suggestion: command });
        }
      }
    }
  });
});

it('left nothing missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
