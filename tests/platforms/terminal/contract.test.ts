import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../src/i18n/language.js';
import { say } from '../../../src/platforms/terminal/say.js';
import { type Bot, type Network, platformContract, type Shown, type Student } from '../platform.contract.js';

interface Printed {
  readonly ok: boolean;
  readonly text?: string;
  readonly error?: { readonly message: string };
  readonly pictures?: readonly { readonly path: string; readonly alt: string }[];
  readonly files?: readonly { readonly path: string; readonly name: string }[];
  readonly buttons?: readonly (readonly { readonly label: string; readonly command: string }[])[];
}

async function student(bot: Bot, folder: string, name: string, language: Language): Promise<Student> {
  let buttons: readonly { readonly label: string; readonly command: string }[] = [];
  let chosen = false;

  async function type(line: string): Promise<Shown> {
    const printed: string[] = [];
    const terminal = { print: (text: string) => printed.push(text), pictures: folder, usage: '' };
    const call = ['--json', '--user', name, '--chat', name, line];
    // The terminal has no client language: a Persian student says so once.
    if (!chosen && language === 'fa') await say(['--user', name, '/lang fa'], bot.handle, terminal);
    chosen = true;
    printed.length = 0;
    await say(call, bot.handle, terminal);
    const shown = JSON.parse(printed.join('')) as Printed;
    buttons = (shown.buttons ?? []).flat();
    return {
      text: (shown.text ?? shown.error?.message ?? '').replace(/[\u2066-\u2069]/g, ''),
      pictures: await Promise.all(
        (shown.pictures ?? []).map(async ({ path, alt }) => ({ bytes: await readFile(path), alt })),
      ),
      files: await Promise.all(
        (shown.files ?? []).map(async ({ path, name: file }) => ({
          name: file,
          bytes: await readFile(path),
        })),
      ),
      buttons: buttons.map(({ label }) => label),
    };
  }

  return {
    say: type,
    press: (label) => type(buttons.find((button) => button.label === label)?.command ?? label),
  };
}

async function open(bot: Bot): Promise<Network> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  return {
    student: (name, language) => student(bot, folder, name, language),
    violations: () => [],
    close: () => rm(folder, { recursive: true }),
  };
}

platformContract('the terminal', open);
