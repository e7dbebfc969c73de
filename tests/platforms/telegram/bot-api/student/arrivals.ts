import type { TelegramUser } from '@gramio/types';
import type { GroupFacts, PersonFacts } from '../door.js';
import { Chat } from './chat.js';
import type { Desk } from './desk.js';
import { Person } from './person.js';

/** A new person, with a private chat. */
export function newPerson(desk: Desk, { started = true, ...facts }: PersonFacts): Person {
  const { world } = desk;
  const id = facts.id ?? 500_000_000 + world.next();
  const user: TelegramUser = { is_bot: false, first_name: `Person ${id}`, ...facts, id };
  const chat = new Chat({ id, type: 'private', forum: false, person: user }, desk);
  if (!started) chat.bot = 'left';
  world.users.set(id, user);
  world.chats.set(id, chat);
  return new Person(user, chat);
}

/** A new group with the bot in it. */
export function newGroup(desk: Desk, facts: GroupFacts): Chat {
  const {
    type = 'supergroup',
    title = 'Class',
    username,
    forum = false,
    owner,
    members = [],
    admins = [],
  } = facts;
  const id = facts.id ?? (type === 'group' ? -4_000_000 : -1_001_000_000_000) - desk.world.next();
  const chat = new Chat({ id, type, title, username, forum }, desk);
  for (const person of members) chat.setMember(person, 'member');
  for (const person of admins) chat.setMember(person, 'administrator');
  if (owner) chat.setMember(owner, 'creator');
  chat.bot = facts.bot ?? 'member';
  desk.world.chats.set(id, chat);
  return chat;
}
