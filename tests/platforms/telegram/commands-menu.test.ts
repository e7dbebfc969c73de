import { describe, expect, it } from 'vitest';
import { catalogue, onTelegram } from './on-telegram.js';

describe('the command menu', () => {
  it('is filled in both languages for private chats and groups, and only where it differs', async () => {
    const { api, end, start, bot } = await onTelegram();
    await api.waitFor(() => api.callsOf('setMyCommands').length === 4);
    const [english] = api.callsOf('setMyCommands');
    expect(english?.params.commands).toEqual(
      catalogue('en').map(({ name, description }) => ({ command: name, description })),
    );
    const where = api
      .callsOf('setMyCommands')
      .map(({ params }) => JSON.stringify([params.scope, params.language_code]));
    expect(where).toEqual([
      '[{"type":"all_private_chats"},null]',
      '[{"type":"all_private_chats"},"fa"]',
      '[{"type":"all_group_chats"},null]',
      '[{"type":"all_group_chats"},"fa"]',
    ]);
    await end();
    await start(bot());
    await api.waitFor(() => api.callsOf('getMyCommands').length === 8);
    await end();
    expect(api.callsOf('setMyCommands').length).toBe(4);
  });

  it('takes only names and descriptions that Telegram takes, and its failure stops nothing', async () => {
    const odd = [
      { name: 'vanish', triggers: [], options: [], example: '/vanish', description: 'd'.repeat(300) },
      { name: 'نه', triggers: [], options: [], example: '/نه', description: 'no' },
    ];
    const { api, logged, start, bot } = await onTelegram({ running: false });
    api.script('setMyCommands', { status: 400, description: 'Bad Request: no' });
    await start(bot({ catalogue: () => odd }));
    await api.waitFor(() => api.callsOf('setMyCommands').length === 4);
    expect(api.callsOf('setMyCommands')[1]?.params.commands).toEqual([
      { command: 'vanish', description: 'd'.repeat(256) },
    ]);
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(logged.join('')).toContain('the command menu was not filled');
  });
});
