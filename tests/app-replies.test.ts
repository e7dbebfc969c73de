import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { plainText } from '../src/chat/plain-text.js';
import { inlineLab } from '../src/lab/inline-lab.js';
import { type Lab, LabBusyError } from '../src/lab/lab.js';
import { testApp } from './app-parts.js';

describe('a reply given before', () => {
  /** A bot that keeps replies, on a lab that keeps nothing and counts what it does. */
  async function keeping(replyBytes = 2 ** 24) {
    const inner = inlineLab();
    const done: string[] = [];
    const lab: Lab = {
      ...inner,
      run: (spec) => {
        done.push('run');
        return inner.run(spec);
      },
      draw: (request) => {
        done.push(request.theme);
        return inner.draw(request);
      },
    };
    return { ...(await testApp(lab, { replyBytes })), done };
  }

  it('is given again to anybody who asks the same, however it is written', async () => {
    const { ask, done } = await keeping();
    const first = await ask('/vanish depth:3 act:tanh width:8 batch:8 seeds:1', { user: 'ali' });
    const again = await ask('VANISH tanh 3 w:8 b:8 seeds:1', { user: 'sara', chat: 'elsewhere' });
    expect(again).toEqual(first);
    expect(done).toEqual(['run', 'light']);
  });

  it('is another one for another line, language or theme', async () => {
    const { ask, done } = await keeping();
    const replies = [
      await ask('/activation relu'),
      await ask('/activation tanh'),
      await ask('/activation relu', { language: 'fa' }),
      await ask('/activation relu', { theme: 'dark' }),
    ];
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(4);
    expect(done).toHaveLength(8);
    // The language asked for in the line is the one it is kept in.
    expect((await ask('/activation relu lang:fa')).language).toBe('fa');
    expect((await ask('/activation relu lang:fa', { language: 'en' })).language).toBe('fa');
    expect((await ask('/activation relu')).language).toBe('en');
  });

  it('is not kept where it is a failure, or larger than all there is room for', async () => {
    const { ask, done } = await keeping(1_000);
    for (const _ of [1, 2]) await ask('/activation relu');
    expect(done).toHaveLength(4);
    const busy = { run: () => Promise.reject(new LabBusyError('full')), draw: inlineLab().draw };
    let lab: Lab = { ...inlineLab(), ...busy };
    const flaky = await testApp(
      { ...inlineLab(), run: (spec, asker) => lab.run(spec, asker) },
      { replyBytes: 2 ** 24 },
    );
    expect((await flaky.ask('/activation relu')).error?.code).toBe('busy');
    lab = inlineLab();
    expect((await flaky.ask('/activation relu')).error).toBeUndefined();
  });

  it('is never one that says or changes what is stored about the asker', async () => {
    const { ask } = await keeping();
    await ask('/lang fa', { user: 'ali' });
    const own = await ask('/privacy', { user: 'ali', language: 'en' });
    const other = await ask('/privacy', { user: 'sara', language: 'en' });
    expect(plainText(own.text)).not.toBe(plainText(other.text));
    await ask('/lang fa', { user: 'sara' });
    expect((await ask('/help', { user: 'sara' })).language).toBe('fa');
    await ask('/privacy do:delete confirm:on', { user: 'ali' });
    expect((await ask('/help', { user: 'ali' })).language).toBe('en');
    expect(plainText((await ask('/privacy', { user: 'ali', language: 'en' })).text)).not.toBe(
      plainText(own.text),
    );
  });

  it('comes from the commands that draw, and from no other', () => {
    const pure = commands.filter((command) => command.pure).map(({ name }) => name);
    expect(pure.sort()).toEqual([
      'activation',
      'batchnorm',
      'compare',
      'fix',
      'formula',
      'residual',
      'train',
      'vanish',
      'why',
    ]);
  });
});
