import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '../../chat/plain-text.js';
import type { Attachment, Handle, Picture, Reply } from '../../chat/reply.js';
import type { Theme } from '../../chat/request.js';
import { type SentFile, TooLongFile } from '../../chat/sent-file.js';
import { withoutIsolates } from '../../i18n/isolate.js';
import { isLanguage } from '../../i18n/language.js';
import type { ProgressLine } from './progress-line.js';

/** Where the terminal's answers go, and where pictures and files are kept when `--out` does not say. */
export interface Terminal {
  print(text: string): void;
  readonly pictures: string;
  /** Words about the call itself, which come before any language is known. */
  readonly usage: string;
  /** Where it is told how long work stands; nowhere where it is absent. */
  readonly progress?: ProgressLine;
}

/** A picture written to disk. */
interface SavedPicture {
  readonly path: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A file written to disk, and the name the reply gave it. */
interface SavedFile {
  readonly path: string;
  readonly mime: string;
  readonly name: string;
}

/** What a reply left on disk. */
interface Saved {
  readonly pictures: readonly SavedPicture[];
  readonly files: readonly SavedFile[];
}

const FLAGS = {
  lang: { type: 'string' },
  user: { type: 'string', default: 'me' },
  chat: { type: 'string', default: 'terminal' },
  out: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  json: { type: 'boolean', default: false },
  file: { type: 'string' },
} as const;

/** A file on disk as one that came with the message. */
function fileAt(path: string): SentFile {
  return {
    name: basename(path),
    async read(most) {
      const { size } = await stat(path);
      if (size > most) throw new TooLongFile(path);
      return readFile(path);
    },
  };
}

/** Numbers JSON cannot hold, NaN and ±Infinity, become null. */
function finite(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = resolve(join(folder, basename(name)));
  await writeFile(path, bytes);
  return path;
}

async function savePicture(picture: Picture, folder: string, stem: string): Promise<SavedPicture> {
  const { mime, width, height, alt, bytes } = picture;
  const path = await write(folder, `${stem}.${mime === 'image/gif' ? 'gif' : 'png'}`, bytes);
  return { path, mime, width, height, alt };
}

async function saveFile({ name, mime, bytes }: Attachment, folder: string): Promise<SavedFile> {
  return { path: await write(folder, name, bytes), mime, name };
}

async function saveAll(reply: Reply, folder: string): Promise<Saved> {
  const [pictures, files] = await Promise.all([
    Promise.all(reply.pictures.map((each, index) => savePicture(each, folder, stemOf(reply, index)))),
    Promise.all(reply.files.map((each) => saveFile(each, folder))),
  ]);
  return { pictures, files };
}

function stemOf(reply: Reply, index: number): string {
  const line = (reply.command ?? 'picture').replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return `${line.slice(0, 100)}${reply.pictures.length > 1 ? `-${index + 1}` : ''}`;
}

function inJson(reply: Reply, { pictures, files }: Saved): string {
  const { language, command, buttons, data, error } = reply;
  const text = plainText(reply.text);
  const shape = error
    ? { ok: false, error: { code: error.code, message: withoutIsolates(text), suggestion: error.suggestion } }
    : {
        ok: true,
        language,
        command,
        text,
        pictures,
        ...(files.length === 0 ? {} : { files }),
        buttons,
        data: data ?? { series: [] },
      };
  return JSON.stringify(shape, finite);
}

function inWords(reply: Reply, { pictures, files }: Saved): string {
  const shown = [
    ...pictures.map(({ path, alt }) => `[${path}]\n${alt}`),
    ...files.map(({ path }) => `[${path}]`),
  ];
  const pressed = reply.buttons.flat().map(({ label, command }) => `  [${label}] ${command}`);
  return [plainText(reply.text), ...shown, pressed.join('\n')].filter((part) => part !== '').join('\n\n');
}

/**
 * Sends one message through the bot's door and prints the answer.
 * @returns the exit code: 0 answered, 2 where the message or the call could not be understood.
 */
export async function say(args: readonly string[], handle: Handle, terminal: Terminal): Promise<number> {
  const asJson = args.includes('--json');
  const refuse = (message: string) => {
    const error = { code: 'usage', message, suggestion: '/help' };
    terminal.print(asJson ? JSON.stringify({ ok: false, error }) : message);
    return 2;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : ''}\n${terminal.usage}`.trim());
  }
  const { values, positionals } = parsed;
  const { lang } = values;
  const theme = values.theme;
  if (positionals.length === 0 || (lang !== undefined && !isLanguage(lang)) || !isTheme(theme)) {
    return refuse(terminal.usage);
  }
  const { progress } = terminal;
  const reply = await handle({
    platform: 'terminal',
    user: values.user,
    chat: values.chat,
    text: positionals.join(' '),
    theme,
    ...(lang === undefined ? {} : { language: lang }),
    ...(values.file === undefined ? {} : { file: fileAt(values.file) }),
    ...(progress ? { onProgress: progress.hear } : {}),
  });
  progress?.end();
  const saved = await saveAll(reply, values.out ?? terminal.pictures);
  terminal.print(values.json ? inJson(reply, saved) : inWords(reply, saved));
  return reply.error ? 2 : 0;
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
}

function isTheme(theme: string): theme is Theme {
  return theme === 'light' || theme === 'dark';
}
