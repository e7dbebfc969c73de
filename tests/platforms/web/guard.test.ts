import { describe, expect, it } from 'vitest';
import { chat, HOST, PORT, SAID } from './app.js';

describe('strangers', () => {
  it.each([`localhost:${PORT}`, `[::1]:${PORT}`, HOST, `LOCALHOST:${PORT}`])(
    'are not those at %s',
    async (host) => {
      expect((await chat().get('/', { Host: host })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `localhost.evil.example:${PORT}`,
    '',
  ])('are refused under the host name "%s"', async (host) => {
    const { get, post, asked } = chat();
    expect((await get('/', { Host: host })).status).toBe(403);
    expect((await post(SAID, { Host: host })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('are those under the host it was told to listen on, too', async () => {
    const { get } = chat(undefined, { host: '192.168.1.5' });
    expect((await get('/', { Host: `192.168.1.5:${PORT}` })).status).toBe(200);
  });

  it.each(['https://evil.example', `http://localhost:${PORT + 1}`, `https://${HOST}`, 'null'])(
    'are refused with the origin %s',
    async (origin) => {
      const { post, asked } = chat();
      expect((await post(SAID, { Origin: origin })).status).toBe(403);
      expect(asked).toEqual([]);
    },
  );

  it('are not those from the page itself', async () => {
    expect((await chat().post(SAID, { Origin: `http://${HOST}` })).status).toBe(200);
  });
});
