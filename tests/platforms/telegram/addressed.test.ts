import { describe, expect, it } from 'vitest';
import { addressed } from '../../../src/platforms/telegram/addressed.js';
import type { TelegramMessage } from '../../../src/platforms/telegram/wire.js';

const bot = { id: 42, username: 'MahvBot' };
const knows = (word: string) => ['vanish', 'محو'].includes(word);
const student = { id: 7, is_bot: false, first_name: 'Sara' };
const us = { id: 42, is_bot: true, first_name: 'Mahv', username: 'MahvBot' };

function read(text: string | undefined, type: 'private' | 'supergroup', more: Partial<TelegramMessage> = {}) {
  const mentions = [...(text ?? '').matchAll(/@\w+/g)].map((match) => ({
    type: 'mention',
    offset: match.index,
    length: match[0].length,
  }));
  const message = { message_id: 1, date: 0, chat: { id: -5, type }, from: student, entities: mentions };
  return addressed({ ...message, ...(text === undefined ? {} : { text }), ...more }, bot, knows);
}

describe('in a private chat', () => {
  it('everything is for the bot', () => {
    expect(read('/vanish 20', 'private')).toEqual({ text: '/vanish 20', toUs: true });
    expect(read('/محو ۲۰', 'private')).toEqual({ text: '/محو ۲۰', toUs: true });
    expect(read('محو ۲۰', 'private')).toEqual({ text: 'محو ۲۰', toUs: true });
    expect(read('/nonsense', 'private')).toEqual({ text: '/nonsense', toUs: true });
  });

  it('what has no text, or was sent through the bot itself, is not', () => {
    expect(read(undefined, 'private', { caption: '/vanish' })).toBeUndefined();
    expect(read('/vanish', 'private', { via_bot: us })).toBeUndefined();
    expect(read('/vanish', 'private', { from: us })).toBeUndefined();
  });
});

describe('in a group', () => {
  it('our commands are for the bot, those of nobody or of others may be for somebody else', () => {
    expect(read('/vanish depth:20', 'supergroup')).toEqual({ text: '/vanish depth:20', toUs: true });
    expect(read('/محو ۲۰', 'supergroup')?.toUs).toBe(true);
    expect(read('/weather', 'supergroup')?.toUs).toBe(false);
    expect(read('/vanish@OtherBot 20', 'supergroup')).toBeUndefined();
    expect(read('vanish 20', 'supergroup')?.toUs).toBe(false);
    expect(read('/', 'supergroup')?.toUs).toBe(false);
  });

  it('a command with the bot’s name is for it, known or not', () => {
    expect(read('/vanish@mahvbot 20', 'supergroup')).toEqual({ text: '/vanish 20', toUs: true });
    expect(read('/weather@MahvBot', 'supergroup')).toEqual({ text: '/weather', toUs: true });
  });

  it('mentions are for the bot and taken out', () => {
    expect(read('@MahvBot vanish 20', 'supergroup')).toEqual({ text: 'vanish 20', toUs: true });
    expect(read('please @mahvbot vanish', 'supergroup')).toEqual({ text: 'please vanish', toUs: true });
    expect(read('@MahvBot', 'supergroup')).toEqual({ text: '/start', toUs: true });
    expect(read('@SomebodyElse vanish', 'supergroup')?.toUs).toBe(false);
    const entities = [{ type: 'text_mention', offset: 0, length: 4, user: us }];
    expect(read('Mahv vanish', 'supergroup', { entities })).toEqual({ text: 'vanish', toUs: true });
  });

  it('replies to the bot are for it, but not what merely stands in a topic it opened', () => {
    const answer = { message_id: 3, date: 0, chat: { id: -5, type: 'supergroup' as const }, from: us };
    expect(read('vanish 30', 'supergroup', { reply_to_message: answer })?.toUs).toBe(true);
    const opening = { ...answer, forum_topic_created: {} };
    expect(read('vanish 30', 'supergroup', { reply_to_message: opening })?.toUs).toBe(false);
    expect(read('hi', 'supergroup', { reply_to_message: { ...answer, from: student } })?.toUs).toBe(false);
  });

  it('anonymous admins are heard, other bots and posts of the linked channel are not', () => {
    const group = { id: -5, type: 'supergroup' as const };
    const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group' };
    expect(read('/vanish', 'supergroup', { from: anonymous, sender_chat: group })?.toUs).toBe(true);
    expect(read('/vanish', 'supergroup', { from: { ...us, id: 43 } })).toBeUndefined();
    expect(read('/vanish', 'supergroup', { is_automatic_forward: true })).toBeUndefined();
  });
});
