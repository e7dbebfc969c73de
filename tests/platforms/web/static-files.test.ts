import { describe, expect, it } from 'vitest';
import { chat, SAID } from './app.js';
import { fakeCatalogue } from './fake-catalogue.js';
import { realWords } from './web-options.js';

describe('the page', () => {
  it('is served with its style, icon, font and scripts', async () => {
    const { get } = chat();
    const types = {
      '/': 'text/html; charset=UTF-8',
      '/style.css': 'text/css; charset=utf-8',
      '/icon.svg': 'image/svg+xml',
      '/fonts/vazirmatn.woff2': 'font/woff2',
      '/page/main.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('Content-Type')]).toEqual([path, 200, type]);
    }
  });

  it('asks again each time, and is told when nothing changed', async () => {
    const { get } = chat();
    for (const path of ['/', '/page/main.js', '/style.css', '/fonts/vazirmatn.woff2']) {
      const first = await get(path);
      expect(first.headers.get('Cache-Control')).toBe('no-cache');
      const tag = first.headers.get('ETag') ?? '';
      expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
      expect((await get(path, { 'If-None-Match': '"old"' })).status).toBe(200);
    }
  });

  it.each([
    '/page/../server.js',
    '/page/%2e%2e%2fserver.js',
    '/page/none.js',
    '/index.html',
    '/package.json',
    '/x',
  ])('has nothing at %s', async (path) => {
    const response = await chat().get(path);
    expect([response.status, await response.text()]).toEqual([404, '{"error":"not-found"}']);
  });

  it('loads nothing from elsewhere, runs no inline script and is framed by nobody', async () => {
    const { headers } = await chat().get('/');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("img-src 'self' blob: data:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });

  it('keeps its headers on refusals and failures', async () => {
    const { get, post } = chat(() => Promise.reject(new Error('no')));
    for (const response of [await get('/x'), await get('/', { Host: 'evil' }), await post(SAID)]) {
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    }
  });

  it('says what to do without JavaScript, in both languages', async () => {
    const html = await (await chat().get('/')).text();
    expect(html).toContain(realWords('fa')['page-no-script']);
    expect(html).toContain(realWords('en')['page-no-script']);
    expect(html).not.toContain('{{');
  });

  it.each(['en', 'fa'] as const)('gets its words and commands in %s', async (language) => {
    const response = await chat().get(`/api/page?lang=${language}`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ words: realWords(language), catalogue: fakeCatalogue(language) });
  });

  it.each(['', '?lang=', '?lang=de'])('gets no words for "%s"', async (query) => {
    expect((await chat().get(`/api/page${query}`)).status).toBe(400);
  });
});
