import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/observe/logger.js';

const TOKEN = '123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr';

function logOf(secrets: readonly string[], write: (log: ReturnType<typeof createLogger>) => void) {
  const lines: string[] = [];
  write(createLogger('info', secrets, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('holds no token, also not inside an error, its stack, its cause or a URL', () => {
    const cause = new Error(`request to https://api.telegram.org/bot${TOKEN}/sendPhoto failed`);
    const error = Object.assign(new Error(`cut: bot${encodeURIComponent(TOKEN)}`, { cause }), {
      on: { token: TOKEN },
    });
    const log = logOf([TOKEN], (each) => each.error({ err: error }, `while sending as ${TOKEN}`));
    expect(log).toContain('while sending');
    expect(log).not.toContain(TOKEN);
    expect(log).not.toContain(encodeURIComponent(TOKEN));
  });

  it('holds no secret with quotes or backslashes either', () => {
    const secret = 'a"b\\c-secret';
    expect(logOf([secret], (each) => each.info({ where: secret }))).not.toContain(
      JSON.stringify(secret).slice(1, -1),
    );
  });

  it('knows secrets it was never told by their shape', () => {
    const log = logOf([], (each) => {
      each.info(`bot${TOKEN}/getMe`);
      each.info('PATCH /webhooks/123456/aW50ZXJhY3Rpb246MTIz/messages/@original');
      each.info('postgres://mahv:hunter2@db/mahv');
    });
    expect(log).not.toMatch(/AAbbCC|aW50ZXJ|hunter2/);
    expect(log).toContain('/messages/@original');
  });

  it('holds nothing a person typed', () => {
    const typed = 'my private words';
    const error = Object.assign(new Error('refused'), {
      on: { method: 'sendMessage', payload: { text: typed } },
      requestBody: { json: { content: typed } },
      response: { description: typed },
    });
    const log = logOf([], (each) =>
      each.error({ err: error, text: typed, update: { text: typed } }, 'failed'),
    );
    expect(log).toContain('refused');
    expect(log).not.toContain(typed);
  });
});
