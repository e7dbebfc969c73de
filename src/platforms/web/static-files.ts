import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Language } from '../../i18n/language.js';
import type { PageWords } from './page-words.js';

/** Where the page's files lie, and the words its HTML holds. */
export interface StaticFiles {
  /** Folder with the compiled page scripts. */
  readonly pageScripts: string;
  /** Folder with the HTML, style sheet and icon. */
  readonly assets: string;
  /** Path of the Vazirmatn woff2 file. */
  readonly fonts: string;
  readonly words: (language: Language) => PageWords;
}

async function send(c: Context, path: string, type: string): Promise<Response> {
  try {
    const bytes = await readFile(path);
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return c.notFound();
    throw error;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts words into HTML: `{{fa:page-reload}}` becomes the Persian word, escaped. */
export function fillWords(
  html: string,
  words: (language: Language) => Readonly<Record<string, string>>,
): string {
  return html.replace(/\{\{(en|fa):([\w-]+)\}\}/g, (_, language: Language, key: string) =>
    escaped(words(language)[key] ?? key),
  );
}

async function links(folder: string, ending: string, link: (file: string) => string): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith(ending)).map(link);
}

/** The page's HTML, which has the browser fetch all scripts and style sheets at once, not one after another. */
async function page({ pageScripts, assets, words }: StaticFiles): Promise<string> {
  const html = await readFile(join(assets, 'index.html'), 'utf8');
  const preloads = [
    ...(await links(assets, '.css', (file) => `<link rel="preload" as="style" href="/${file}" />`)),
    ...(await links(pageScripts, '.js', (file) => `<link rel="modulepreload" href="/page/${file}" />`)),
  ];
  return fillWords(html, words).replace('</title>', `$&${preloads.join('')}`);
}

/** Serves the page and its files; a browser asks again each time, so that an upgrade never meets old code. */
export function staticFiles(files: StaticFiles): Hono {
  const { pageScripts, assets, fonts } = files;
  const app = new Hono();
  app.use(etag(), async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
  });
  app.get('/', async (c) => c.html(await page(files)));
  app.get('/:file{[a-z-]+\\.css}', (c) =>
    send(c, join(assets, c.req.param('file')), 'text/css; charset=utf-8'),
  );
  app.get('/icon.svg', (c) => send(c, join(assets, 'icon.svg'), 'image/svg+xml'));
  app.get('/fonts/vazirmatn.woff2', (c) => send(c, fonts, 'font/woff2'));
  app.get('/page/:file{[a-z-]+\\.js}', (c) =>
    send(c, join(pageScripts, c.req.param('file')), 'text/javascript; charset=utf-8'),
  );
  return app;
}
