import { describe, expect, it } from 'vitest';
import { refusalOf, started } from './started.js';

describe('commands', () => {
  it('are kept by scope and language', async () => {
    const { api, telegram } = await started();
    const scope = { type: 'all_private_chats' } as const;
    await telegram.setMyCommands([{ command: 'vanish', description: 'Gradient by layer' }], { scope });
    await telegram.setMyCommands([{ command: 'vanish', description: 'گرادیان هر لایه' }], {
      scope,
      language_code: 'fa',
    });
    expect(await telegram.getMyCommands()).toEqual([]);
    expect(await telegram.getMyCommands({ scope })).toMatchObject([{ description: 'Gradient by layer' }]);
    await telegram.deleteMyCommands({ scope });
    expect(await telegram.getMyCommands({ scope })).toEqual([]);
    const persian = await telegram.getMyCommands({ scope, language_code: 'fa' });
    expect(persian).toEqual([{ command: 'vanish', description: 'گرادیان هر لایه' }]);
    expect(api.violations).toEqual([]);
  });

  it('have short lower-case names and a description', async () => {
    const { telegram } = await started();
    const set = (command: string, description: string) =>
      refusalOf(telegram.setMyCommands([{ command, description }]));
    expect(await set('Vanish', 'x')).toContain('BOT_COMMAND_INVALID');
    expect(await set('/vanish', 'x')).toContain('BOT_COMMAND_INVALID');
    expect(await set('vanish', '')).toContain('BOT_COMMAND_DESCRIPTION_INVALID');
    expect(await set('vanish', 'x'.repeat(257))).toContain('BOT_COMMAND_DESCRIPTION_INVALID');
  });
});

describe('descriptions', () => {
  it('are kept by language, the usual one where there is none', async () => {
    const { telegram } = await started();
    await telegram.setMyDescription('About gradients');
    await telegram.setMyDescription('دربارهٔ گرادیان', 'fa');
    expect(await telegram.getMyDescription('fa')).toEqual({ description: 'دربارهٔ گرادیان' });
    expect(await telegram.getMyDescription('de')).toEqual({ description: 'About gradients' });
    expect(await refusalOf(telegram.setMyShortDescription('x'.repeat(121)))).toContain('TOO_LONG');
  });
});

describe('members', () => {
  it('are told by what they are', async () => {
    const { api, telegram } = await started();
    const [owner, admin, member, stranger] = [api.user(), api.user(), api.user(), api.user()];
    const chat = api.chat({ owner, admins: [admin], members: [member], bot: 'administrator' });
    const statusOf = async (id: number) => (await telegram.getChatMember(chat.id, id)).status;
    expect(await Promise.all([owner, admin, member, stranger].map(({ id }) => statusOf(id)))).toEqual([
      'creator',
      'administrator',
      'member',
      'left',
    ]);
    const admins = await telegram.getChatAdministrators(chat.id);
    expect(admins.map(({ user }) => user.id).sort()).toEqual([api.bot.id, owner.id, admin.id].sort());
    expect(await telegram.callApi('getChatMemberCount', { chat_id: chat.id })).toBe(4);
    expect(await telegram.getChat(chat.id)).toMatchObject({
      id: chat.id,
      type: 'supergroup',
      title: 'Class',
    });
    expect(await refusalOf(telegram.getChatMember(chat.id, 1))).toContain('PARTICIPANT_ID_INVALID');
    expect(await refusalOf(telegram.getChatAdministrators(owner.id))).toContain('no administrators');
  });

  it('learn what became of the bot', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const chat = api.chat({ members: [user] });
    await telegram.leaveChat(chat.id);
    expect(await refusalOf(telegram.sendMessage(chat.id, 'x'))).toContain(
      '403 Forbidden: bot is not a member',
    );
    chat.setBot('member', user);
    chat.forbidden.add('photos');
    await telegram.sendMessage(chat.id, 'x');
    expect(await refusalOf(telegram.sendPhoto(chat.id, 'x'))).toContain('not enough rights to send photos');
    expect(await telegram.getUpdates(0, 100, 0, undefined)).toMatchObject([
      { my_chat_member: { old_chat_member: { status: 'left' }, new_chat_member: { status: 'member' } } },
    ]);
  });
});
