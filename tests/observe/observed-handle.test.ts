import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.js';
import type { Request } from '../../src/chat/request.js';
import { createLogger } from '../../src/observe/logger.js';
import { createMetrics } from '../../src/observe/metrics.js';
import { observedHandle } from '../../src/observe/observed-handle.js';

const REPLY: Reply = {
  language: 'en',
  direction: 'ltr',
  command: '/vanish depth:20 act:sigmoid',
  text: [],
  pictures: [],
  files: [],
  buttons: [],
};
const ASKED: Request = { platform: 'telegram', user: '1', chat: '2', text: 'secret thoughts' };

function observed(reply: Reply = REPLY) {
  const lines: string[] = [];
  const seen: Request[] = [];
  const metrics = createMetrics();
  const log = createLogger('info', [], { write: (line) => lines.push(line) });
  const handle = observedHandle(
    async (request) => {
      seen.push(request);
      return reply;
    },
    metrics,
    log,
  );
  return { handle, metrics, seen, lines };
}

describe('an observed request', () => {
  it('is logged under its id with the command’s name, and without what was typed', async () => {
    const { handle, lines, seen } = observed();
    await handle({ ...ASKED, id: 'tg7' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'tg7', platform: 'telegram', command: 'vanish' });
    expect(lines.join('')).not.toMatch(/secret|depth/);
    expect(seen[0]?.id).toBe('tg7');
  });

  it('gets an id where it has none', async () => {
    const { handle, seen } = observed();
    await handle(ASKED);
    expect(seen[0]?.id).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is counted and timed', async () => {
    const { handle, metrics } = observed();
    await handle(ASKED);
    await handle(ASKED);
    const { text } = await metrics.text();
    expect(text).toContain('mahv_updates_total{platform="telegram"} 2');
    expect(text).toContain('mahv_replies_total{platform="telegram",command="vanish"} 2');
    expect(text).toContain('mahv_reply_seconds_count{platform="telegram"} 2');
  });

  it('is counted as an error where it was refused', async () => {
    const error = { code: 'range', suggestion: '/help' };
    const { handle, metrics } = observed({ ...REPLY, command: null, error });
    await handle(ASKED);
    const { text } = await metrics.text();
    expect(text).toContain('mahv_errors_total{platform="telegram",code="range"} 1');
    expect(text).toContain('command="none"} 1');
  });
});

it('queues and networks are asked at each scrape', async () => {
  const metrics = createMetrics();
  let waiting = 3;
  metrics.queue('lab', () => waiting);
  metrics.network('discord', () => waiting === 0);
  expect((await metrics.text()).text).toContain('mahv_queue_depth{queue="lab"} 3');
  waiting = 0;
  const { text } = await metrics.text();
  expect(text).toContain('mahv_queue_depth{queue="lab"} 0');
  expect(text).toContain('mahv_network_ready{network="discord"} 1');
});
