import type { Reply } from '../../chat/reply.js';
import type { AnswerPart } from '../../store/answers.js';
import { acknowledge } from './acknowledge.js';
import { answerCallback } from './callbacks.js';
import { shownPicture } from './files.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { inlinePicture } from './inline-pictures.js';
import { pressedOf } from './keyboard.js';
import { languageFor, languageOfApp } from './languages.js';
import { isNotModified, isWrongFileId } from './outgoing/call-problems.js';
import { captionOf, textPages } from './parts.js';
import { type Call, editCaption, editPicture, editText } from './payloads.js';
import { isUnchangeable } from './refusals.js';
import { inlineChat, inlineRequest } from './requests.js';
import { Serial } from './serial.js';
import type { Session } from './session.js';
import type { TelegramKeyboard, TelegramPress } from './wire.js';

/** Stands for the chat of messages sent through inline mode. */
const INLINE = 'inline';

/** Pressed buttons under messages sent through inline mode, in chats the bot does not see. */
export interface InlinePresses {
  pressed(update: number, press: TelegramPress, message: string): Promise<void>;
}

/** Answers buttons under messages sent through inline mode, by changing those messages. */
export function createInlinePresses(session: Session): InlinePresses {
  const { store, source, handle, translate, outbox, files } = session;
  const changes = new Serial();
  const underWay = new Set<string>();

  async function edit(message: string, { method, payload }: Call): Promise<void> {
    try {
      await outbox.send(`${INLINE}:${message}`, method, payload);
    } catch (error) {
      if (!isNotModified(error)) throw error;
    }
  }

  async function showPicture(message: string, reply: Reply, keyboard: TelegramKeyboard): Promise<boolean> {
    const [picture] = reply.pictures;
    const file = picture && (await inlinePicture(session, picture));
    if (!picture || file === undefined) return false;
    const part = { kind: 'picture' as const, picture, caption: captionOf(reply), keyboard };
    try {
      await edit(message, editPicture({ inlineMessage: message }, part, file));
      return true;
    } catch (error) {
      if (isWrongFileId(error)) await files.forget([shownPicture(picture)]);
      else if (!isUnchangeable(error)) throw error;
      return false;
    }
  }

  /** Shows the text; under a picture, which cannot be taken away, as its caption. */
  async function showText(message: string, reply: Reply, keyboard: TelegramKeyboard): Promise<void> {
    const name = { inlineMessage: message };
    try {
      await edit(message, editText(name, textPages(reply)[0], keyboard));
    } catch (error) {
      if (!isUnchangeable(error)) throw error;
      await edit(message, editCaption(name, captionOf(reply), keyboard));
    }
  }

  async function show(message: string, reply: Reply): Promise<AnswerPart> {
    const keyboard = await inlineKeyboard(session, reply);
    if (await showPicture(message, reply, keyboard)) return { message, kind: 'picture' };
    await showText(message, reply, keyboard);
    return { message, kind: 'text' };
  }

  async function change(update: number, press: TelegramPress, message: string, line: string): Promise<void> {
    const work = handle(inlineRequest(update, press.from, line));
    const reply = await acknowledge(session, press.id, work);
    // There is no chat to say a late refusal in, or to give a personal answer to.
    if (!reply || reply.error || reply.personal) return;
    await changes.run(message, async () => {
      const part = await show(message, reply);
      const user = `telegram:${press.from.id}`;
      await store.answers.keep({ source, chat: INLINE, message, user, line, parts: [part] });
    });
  }

  async function stale({ id, from }: TelegramPress): Promise<void> {
    const language = await languageFor(session, String(from.id), inlineChat(from), languageOfApp(from));
    await answerCallback(session, id, translate(language)('telegram-stale'));
  }

  return {
    async pressed(update, press, message) {
      const pressed = await pressedOf(press.data ?? '', store.lines);
      if (pressed.kind !== 'line') return stale(press);
      const { line } = pressed;
      const before = await store.answers.byMessage(source, INLINE, message);
      const key = `${message} ${line}`;
      if (before?.line === line || underWay.has(key)) return answerCallback(session, press.id);
      underWay.add(key);
      try {
        await change(update, press, message, line);
      } finally {
        underWay.delete(key);
      }
    },
  };
}
