import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Handle } from '../../../src/chat/reply.js';
import { say } from '../../../src/platforms/terminal/say.js';
import { testApp } from '../../app-parts.js';

let bot: Awaited<ReturnType<typeof testApp>>;
let folder: string;
beforeAll(async () => {
  bot = await testApp();
  folder = await mkdtemp(join(tmpdir(), 'mahv-say-'));
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const code = await say(args, bot.handle, {
    print: (text) => printed.push(text),
    pictures: folder,
    usage: 'usage: say',
  });
  return { code, printed, json: () => JSON.parse(printed.join('')) };
}

const SMALL = 'depth:4 width:8 batch:8 seeds:1';

describe('say', () => {
  it('prints exactly one object with --json, and the picture it names is there', async () => {
    const { code, printed, json } = await run('--json', '--lang', 'fa', `/vanish ${SMALL} act:sigmoid`);
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    const reply = json();
    expect(Object.keys(reply)).toEqual(['ok', 'language', 'command', 'text', 'pictures', 'buttons', 'data']);
    expect(reply).toMatchObject({
      ok: true,
      language: 'fa',
      command: `/vanish depth:4 act:sigmoid width:8 batch:8 seeds:1 seed:1`,
    });
    expect(Object.keys(reply.pictures[0])).toEqual(['path', 'mime', 'width', 'height', 'alt']);
    expect((await readFile(reply.pictures[0].path)).subarray(1, 4).toString()).toBe('PNG');
    expect(reply.buttons[0][0]).toEqual({ label: expect.any(String), command: expect.stringMatching(/^\//) });
  });

  it('gives every layer its numbers, whose factors multiply to the shrinkage drawn', async () => {
    const reply = (await run('--json', `/vanish ${SMALL} act:tanh`)).json();
    const [{ spec, layers }] = reply.data.series;
    expect(spec).toMatchObject({ depth: 4, activation: 'tanh' });
    expect(layers).toHaveLength(4);
    for (const name of [
      'layer',
      'dh',
      'dW',
      'dhTheory',
      'activationFactor',
      'weightFactor',
      'saturated',
      'dead',
      'updateRatio',
    ]) {
      expect(typeof layers[1][name], name).toBe('number');
    }
    for (const index of [1, 2, 3]) {
      const { activationFactor, weightFactor, dh } = layers[index];
      expect((activationFactor * weightFactor) / (layers[index - 1].dh / dh)).toBeCloseTo(1, 10);
    }
  });

  it('exits 2 with a code, a message and a line to type', async () => {
    const { code, json } = await run('--json', '/vanish depth:1e9');
    expect(code).toBe(2);
    expect(json()).toEqual({
      ok: false,
      error: {
        code: 'range',
        message: expect.stringContaining('200'),
        suggestion: '/vanish depth:200 act:sigmoid seed:1',
      },
    });
  });

  it('says how to call it where the call is wrong', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('--lang', 'xx', '/help')).printed[0]).toContain('usage');
    expect((await run('--json', '--nonsense', '/help')).json()).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
  });

  it('remembers the language of its user', async () => {
    await run('--user', 'ali', '/lang fa');
    expect((await run('--user', 'ali', '--json', '/help')).json().language).toBe('fa');
    expect((await run('--user', 'sara', '--json', '/help')).json().language).toBe('en');
  });

  it('saves the files of an answer and lists them, in JSON and in words', async () => {
    const { code, json } = await run('--json', '--user', 'ali', '/privacy do:export');
    expect(code).toBe(0);
    const reply = json();
    const shape = 'ok,language,command,text,pictures,files,buttons,data';
    expect(Object.keys(reply)).toEqual(shape.split(','));
    const path = join(folder, 'mahv-data.json');
    expect(reply.files).toEqual([{ path, mime: 'application/json', name: 'mahv-data.json' }]);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ user: 'terminal:ali' });
    const elsewhere = await mkdtemp(join(tmpdir(), 'mahv-say-'));
    const { printed } = await run('--out', elsewhere, '--user', 'sara', '/privacy do:export');
    expect(printed[0]).toContain(`[${join(elsewhere, 'mahv-data.json')}]`);
    expect(JSON.parse(await readFile(join(elsewhere, 'mahv-data.json'), 'utf8')).user).toBe('terminal:sara');
  });

  it('keeps every file inside its folder, whatever it is called', async () => {
    const inside = await mkdtemp(join(tmpdir(), 'mahv-say-'));
    const files = [{ name: '../outside.json', mime: 'application/json', bytes: new Uint8Array([123, 125]) }];
    const handle: Handle = async (request) => ({ ...(await bot.handle(request)), files });
    const printed: string[] = [];
    const terminal = { print: (text: string) => printed.push(text), pictures: inside, usage: '' };
    await say(['--json', '/help'], handle, terminal);
    expect(JSON.parse(printed.join('')).files[0].path).toBe(join(inside, 'outside.json'));
  });

  it('writes no NaN and no Infinity into JSON', async () => {
    const reply = await run('--json', '/vanish depth:200 act:relu gain:100 width:16 batch:4 seeds:1');
    expect(reply.printed[0]).not.toMatch(/NaN|Infinity/);
    expect(reply.json().data.series[0].finding).toMatchObject({ kind: 'overflow' });
  });
});
