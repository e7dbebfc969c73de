import { describe, expect, it } from 'vitest';
import { TelegramCallError } from '../../../../src/platforms/telegram/outgoing/call-error.js';
import {
  isMessageGone,
  isNotAllowed,
  isNotModified,
  isQueryTooOld,
  isShutOut,
  isTopicClosed,
  isWrongFileId,
} from '../../../../src/platforms/telegram/outgoing/call-problems.js';
import { classify } from '../../../../src/platforms/telegram/outgoing/failure.js';
import { abortError, fetchError, refusal } from './fake-api.js';

const kindOf = (thrown: unknown, mayHaveArrived = true) =>
  classify('sendMessage', thrown, mayHaveArrived).kind;

const problems = {
  isMessageGone,
  isNotAllowed,
  isNotModified,
  isQueryTooOld,
  isShutOut,
  isTopicClosed,
  isWrongFileId,
};

describe('a failure', () => {
  it.each([
    [
      'a pause that Telegram asks for',
      refusal(429, 'Too Many Requests: retry after 3', { retry_after: 3 }),
      'pause',
    ],
    ["a server's own trouble", refusal(502, 'Bad Gateway'), 'undone'],
    ['a gateway that gave up waiting', refusal(504, 'Gateway Timeout'), 'unknown'],
    ['a group that moved', refusal(400, 'Bad Request: upgraded', { migrate_to_chat_id: -1001 }), 'moved'],
    ['a bad request', refusal(400, 'Bad Request: chat not found'), 'final'],
    ['a wrong token', refusal(401, 'Unauthorized'), 'final'],
    ['a refused connection', fetchError('connect ECONNREFUSED 1.2.3.4:443', 'ECONNREFUSED'), 'undone'],
    ['a refused connection over several addresses', fetchError('', 'ECONNREFUSED'), 'undone'],
    ['a name that is not found', fetchError('getaddrinfo EAI_AGAIN api.telegram.org', 'EAI_AGAIN'), 'undone'],
    ['a connection that never stood', fetchError('connect ETIMEDOUT 1.2.3.4:443', 'ETIMEDOUT'), 'undone'],
    [
      'a handshake cut short',
      fetchError(
        'Client network socket disconnected before secure TLS connection was established',
        'ECONNRESET',
      ),
      'undone',
    ],
    [
      'a certificate that is not trusted',
      fetchError('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
      'undone',
    ],
    ['a connection reset while waiting', fetchError('read ECONNRESET', 'ECONNRESET'), 'unknown'],
    ['a connection that ended without an answer', fetchError('socket hang up', 'ECONNRESET'), 'unknown'],
    ['a connection lost while waiting', fetchError('read ETIMEDOUT', 'ETIMEDOUT'), 'unknown'],
    ['a time limit', abortError(), 'unknown'],
    [
      'an answer that is no JSON',
      Object.assign(
        new Error('invalid json response body at https://h/bot1:abc/x reason: Unexpected token <'),
        {
          name: 'FetchError',
          type: 'invalid-json',
        },
      ),
      'unknown',
    ],
    ['a mistake in the call', new TypeError('Converting circular structure to JSON'), 'final'],
  ])('of %s', (_, thrown, kind) => {
    expect(kindOf(thrown)).toBe(kind);
  });

  it.each([
    ['a reset', fetchError('write EPIPE', 'EPIPE')],
    ['a time limit', abortError()],
  ])('of %s before the request was complete is certain', (_, thrown) => {
    expect(kindOf(thrown, false)).toBe('undone');
    expect(kindOf(thrown, true)).toBe('unknown');
  });

  it('keeps no token, no address and nothing that was sent', () => {
    const token = '123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';
    const leaky = [
      Object.assign(
        new Error(`invalid json response body at https://api.telegram.org/bot${token}/sendMessage reason: x`),
        {
          name: 'FetchError',
          type: 'invalid-json',
        },
      ),
      Object.assign(new Error(`network timeout at: https://api.telegram.org/bot${token}/sendMessage`), {
        name: 'FetchError',
        type: 'request-timeout',
      }),
      Object.assign(new TypeError(`Invalid URL: ./bot${token}/sendMessage`), {
        input: `./bot${token}/sendMessage`,
      }),
      refusal(404, `Not Found: /bot${token}/sendMessage`),
      refusal(400, `Bad Request: ${token}`),
      new Error('bot1:short/getMe'),
    ];
    for (const thrown of leaky) {
      const { error } = classify('sendMessage', thrown, true);
      const all = JSON.stringify([error, error.message, error.stack, error.cause, error.description]);
      expect(all).not.toContain('AAEhBO');
      expect(all).not.toContain('short');
      expect(all).not.toContain('api.telegram.org');
      expect(all).not.toContain('what was sent');
    }
  });

  it('is told in a line that names the method and the reason', () => {
    expect(classify('sendPhoto', fetchError('socket hang up', 'ECONNRESET'), true).error.message).toBe(
      'sendPhoto: socket hang up (ECONNRESET)',
    );
    expect(
      classify('sendPhoto', refusal(403, 'Forbidden: bot was blocked by the user'), true).error.message,
    ).toBe('sendPhoto: 403 Forbidden: bot was blocked by the user');
  });
});

describe('a problem of a call', () => {
  it.each<[keyof typeof problems, number, string]>([
    [
      'isNotModified',
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    ],
    ['isMessageGone', 400, 'Bad Request: message to edit not found'],
    ['isMessageGone', 400, 'Bad Request: message to delete not found'],
    ['isMessageGone', 400, "Bad Request: message can't be edited"],
    ['isMessageGone', 400, 'Bad Request: MESSAGE_ID_INVALID'],
    [
      'isQueryTooOld',
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    ],
    ['isWrongFileId', 400, 'Bad Request: wrong file identifier/HTTP URL specified'],
    ['isWrongFileId', 400, 'Bad Request: wrong remote file identifier specified: Wrong string length'],
    ['isShutOut', 403, 'Forbidden: bot was blocked by the user'],
    ['isShutOut', 403, 'Forbidden: bot was kicked from the supergroup chat'],
    ['isShutOut', 400, 'Bad Request: chat not found'],
    ['isNotAllowed', 400, 'Bad Request: not enough rights to send photos to the chat'],
    ['isNotAllowed', 400, 'Bad Request: have no rights to send a message'],
    ['isNotAllowed', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    ['isTopicClosed', 400, 'Bad Request: TOPIC_CLOSED'],
    ['isTopicClosed', 400, 'Bad Request: message thread not found'],
  ])('%s: %i %s, and nothing else is', (name, code, description) => {
    const error = new TelegramCallError('sendMessage', description, code);
    expect(
      Object.entries(problems)
        .filter(([, is]) => is(error))
        .map(([is]) => is),
    ).toEqual([name]);
    expect(problems[name](new Error(description))).toBe(false);
  });
});
