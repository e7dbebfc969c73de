import type { TelegramChatMember, TelegramMessage, TelegramUser } from '@gramio/types';
import { type ChatFacts, ChatState, type MemberStatus } from '../state/chat.js';
import { memberJson } from '../state/chat-member.js';
import type { Message, Sending } from '../state/message.js';
import { messageJson } from '../state/message-json.js';
import { foundEntities } from '../text/found-entities.js';
import { seesMessage } from '../updates/privacy.js';
import type { Desk } from './desk.js';
import type { Person } from './person.js';
import { type ButtonChoice, Press } from './press.js';
import { endPoll, vote } from './voting.js';

/** How something is said. */
export interface Said {
  /** The topic's number. */
  readonly thread?: number;
  /** The number of the message that is answered, or the message. */
  readonly reply_to?: number | Message;
  /** In the group's own name, by an anonymous administrator. */
  readonly anonymous?: boolean;
}

const ANONYMOUS: TelegramUser = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

const idOf = (message: number | Message): number => (typeof message === 'number' ? message : message.id);

const written = (text: string): Sending['content'] => ({
  kind: 'text',
  text: { text, entities: foundEntities(text), source: text },
});

/** A chat as people use it. */
export class Chat extends ChatState {
  constructor(
    facts: ChatFacts,
    private readonly desk: Desk,
  ) {
    super(facts);
  }

  /** Writes a text; the bot is told if privacy mode lets it see. Gives the message's number. */
  say(person: Person, text: string, how: Said = {}): number {
    const { user, thread, anonymous = false, reply_to } = { user: person.user, ...how };
    if (this.isGroup && !this.members.has(user.id)) this.members.set(user.id, { user, status: 'member' });
    if (this.type === 'private' && this.bot === 'left') this.bot = 'member';
    const message = this.add({
      from: anonymous ? ANONYMOUS : user,
      anonymous,
      content: written(text),
      thread,
      replyTo: reply_to === undefined ? undefined : idOf(reply_to),
    });
    this.tell('message', message);
    return message.id;
  }

  /** Sends a file, with words under it where there are any. Gives the message's number. */
  send(
    person: Person,
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
    caption = '',
  ): number {
    const { user } = person;
    if (this.isGroup && !this.members.has(user.id)) this.members.set(user.id, { user, status: 'member' });
    if (this.type === 'private' && this.bot === 'left') this.bot = 'member';
    const upload = { name, bytes: Buffer.from(bytes), mime: 'text/plain' };
    const file = this.desk.world.files.add(upload, 'document', this.desk.world.bot().id);
    const text = { text: caption, entities: foundEntities(caption), source: caption };
    const message = this.add({ from: user, content: { kind: 'document', file, caption: text } });
    this.tell('message', message);
    return message.id;
  }

  /** Changes what somebody wrote. */
  edit(_person: Person, message: number | Message, text: string): void {
    const found = this.find(idOf(message));
    if (!found) throw new Error(`There is no message ${idOf(message)} in this chat`);
    found.edit({ content: written(text) });
    this.tell('edited_message', found);
  }

  /** Presses a button of a message, by its label, its number or data, which may be of an earlier version. */
  press(person: Person, message: number | Message, button: ButtonChoice): Press {
    const id = idOf(message);
    const now = this.find(id);
    const shown = now
      ? messageJson(now, this)
      : { chat: this.toTelegram(), message_id: id, date: 0 as const };
    return Press.make(this.desk, person, button, now?.buttons ?? [], { message: shown });
  }

  /** Chooses options of a poll by their numbers, or takes the vote back with none; the bot is told. */
  vote(person: Person, message: number | Message, options: readonly number[]): void {
    vote(this.desk, person, this.find(idOf(message)), options);
  }

  /** Ends a poll as its time does; the bot is told. */
  endPoll(message: number | Message): void {
    endPoll(this.desk, this.find(idOf(message)));
  }

  /** Opens a topic in a forum; gives its number. */
  topic(name: string): number {
    const what = { forum_topic_created: { name, icon_color: 0x6fb9f0 } };
    const message = this.add({ from: this.desk.world.bot(), content: { kind: 'service', what } });
    this.topics.set(message.id, { name, closed: false });
    return message.id;
  }

  /** From now on only administrators can write in a topic. */
  closeTopic(thread: number): void {
    const topic = this.topics.get(thread);
    if (topic) topic.closed = true;
  }

  /** Makes somebody something else in the group. */
  setMember(person: Person, status: MemberStatus): void {
    this.members.set(person.id, { user: person.user, status });
  }

  /** Makes the bot something else here, e.g. `kicked`; it is told. */
  setBot(status: MemberStatus, by: Person): void {
    const bot = this.desk.world.bot();
    const member = (one: MemberStatus): TelegramChatMember => memberJson(bot, one);
    const old_chat_member = member(this.bot);
    this.bot = status;
    this.desk.push({
      my_chat_member: {
        chat: this.toTelegram(),
        from: by.user,
        date: Math.floor(Date.now() / 1000),
        old_chat_member,
        new_chat_member: member(status),
      },
    });
  }

  /** Turns a group into a supergroup, which is a chat of its own; the bot is told in both. */
  becomeSupergroup(person: Person): Chat {
    const { title, desk } = this;
    const chat = new Chat(
      { id: -1_000_000_000_000 - desk.world.next(), type: 'supergroup', title, forum: false },
      desk,
    );
    desk.world.chats.set(chat.id, chat);
    for (const [id, member] of this.members) chat.members.set(id, member);
    this.movedTo = chat.id;
    this.serve(person, { migrate_to_chat_id: chat.id });
    chat.serve(person, { migrate_from_chat_id: this.id });
    return chat;
  }

  /** Something happens in the chat that is no message of anybody, e.g. somebody joins; the bot is told. */
  serve(person: Person, what: Partial<TelegramMessage>): number {
    const message = this.add({ from: person.user, content: { kind: 'service', what } });
    this.tell('message', message);
    return message.id;
  }

  private tell(type: 'message' | 'edited_message', message: Message): void {
    const { world, privacy } = this.desk;
    world.changes.notify();
    const json = messageJson(message, this);
    const eyes = { bot: world.bot(), privacy, isAdministrator: this.bot === 'administrator' };
    if (this.bot !== 'kicked' && this.bot !== 'left' && seesMessage(json, eyes))
      this.desk.push({ [type]: json });
  }
}
