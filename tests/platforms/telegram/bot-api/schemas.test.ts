import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keptJson } from './schemas/kept-json.js';
import { png, refusalOf, started } from './started.js';

type Anything = never;

describe('parameters', () => {
  it('that are misspelt, missing or of a wrong type are refused and recorded', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const wrong = [
      { chat_id: id, text: 'x', parsemode: 'HTML' },
      { chat_id: id },
      { chat_id: id, text: 'x', message_thread_id: '7' },
      { chat_id: id, text: 'x', parse_mode: 'html' },
      { chat_id: id, text: 'x', reply_parameters: { message_id: 1, allow_sending: true } },
      { chat_id: id, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', callbackData: 'b' }]] } },
    ];
    for (const params of wrong)
      expect(await refusalOf(telegram.callApi('sendMessage', params as Anything))).toMatch(
        /^400 Bad Request: \//,
      );
    const faults = api.violations.map(({ fault }) => fault).join('\n');
    expect(faults).toContain('(parsemode)');
    expect(faults).toContain("must have required property 'text'");
    expect(faults).toContain('/message_thread_id must be number');
    expect(faults).toContain(
      '/parse_mode must be equal to one of the allowed values (HTML,MarkdownV2,Markdown)',
    );
    expect(faults).toContain('(allow_sending)');
    expect(faults).toContain('(callbackData)');
  });

  it('of methods that take none are misspelt too', async () => {
    const { api, telegram } = await started();
    await refusalOf(telegram.callApi('getMe', { id: 1 } as Anything));
    expect(api.violations).toHaveLength(1);
  });

  it('may be written as telegraf and the server allow', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const button = { text: 'a', callback_data: 'b', hide: false };
    await telegram.sendMessage(id, 'x', { reply_markup: { inline_keyboard: [[button]] } });
    await telegram.sendPoll(id, 'Which?', ['a', 'b']);
    await telegram.sendQuiz(id, 'Which?', ['a', 'b'], { correct_option_id: 1 });
    await telegram.sendPhoto(
      id,
      { source: png() },
      {
        disable_notification: true,
        reply_parameters: JSON.stringify({ message_id: 1 }) as Anything,
        reply_markup: { inline_keyboard: [[button]] },
      },
    );
    const [call] = api.callsOf('sendPhoto');
    expect(call?.params).toMatchObject({
      chat_id: id,
      disable_notification: true,
      reply_parameters: { message_id: 1 },
    });
    expect(api.violations).toEqual([]);
  });

  it('may come in an address or a form', async () => {
    const { api } = await started();
    const { id, chat } = api.user();
    const url = `${api.apiRoot}/bot${api.token}/sendMessage`;
    const form = new URLSearchParams({ chat_id: String(id), text: '12', disable_notification: 'true' });
    await fetch(`${url}?${form}`);
    await fetch(url, { method: 'POST', body: form });
    expect(chat.answers).toMatchObject([
      { text: '12', silent: true },
      { text: '12', silent: true },
    ]);
    const broken = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect(api.violations).toEqual([]);
  });

  it('leave no uploaded file unused', async () => {
    const { api } = await started();
    const { id } = api.user();
    const form = new FormData();
    form.set('chat_id', String(id));
    form.set('text', 'x');
    form.set('picture', new Blob([new Uint8Array(png())]), 'a.png');
    await fetch(`${api.apiRoot}/bot${api.token}/sendMessage`, { method: 'POST', body: form });
    expect(api.violations).toMatchObject([{ fault: 'the file picture is not referred to' }]);
  });
});

describe('a method', () => {
  it('that there is not is answered 404', async () => {
    const { api, telegram } = await started();
    expect(await refusalOf(telegram.callApi('sendNothing' as Anything, {} as Anything))).toContain(
      '404 Not Found',
    );
    expect(api.violations).toMatchObject([{ method: 'sendNothing', fault: 'no such method' }]);
  });
});

describe('schemas', () => {
  it('are made where no whole file is, and kept whole, also by several at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'kept.json');
    let made = 0;
    const make = async () => {
      made += 1;
      return { made: 'whole' };
    };
    expect(await Promise.all([keptJson(file, make), keptJson(file, make)])).toEqual([
      { made: 'whole' },
      { made: 'whole' },
    ]);
    expect([made, readdirSync(folder)]).toEqual([2, ['kept.json']]);
    await keptJson(file, make);
    expect(made).toBe(2);
    writeFileSync(file, '{"made":');
    expect(await keptJson(file, make)).toEqual({ made: 'whole' });
    expect(made).toBe(3);
  });
});
