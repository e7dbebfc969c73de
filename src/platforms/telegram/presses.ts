import type { Reply } from '../../chat/reply.js';
import type { Request } from '../../chat/request.js';
import type { SentAnswer } from '../../store/answers.js';
import type { Passage } from '../intake.js';
import { acknowledge } from './acknowledge.js';
import { showActivity } from './activity.js';
import { answerCallback } from './callbacks.js';
import { deleteAnswer } from './delete-answer.js';
import type { Delivery, Target } from './delivery.js';
import { sendFullQuality } from './full-quality.js';
import { askerOf, type Pressed, pressedOf } from './keyboard.js';
import { languageFor, languageOfApp, languageOfMessage } from './languages.js';
import { followWork } from './live-work.js';
import { answerPersonally } from './personal.js';
import { pressRequest, threadOf, turnIn } from './requests.js';
import { Serial } from './serial.js';
import type { Session } from './session.js';
import { stopRun } from './stop-run.js';
import type { TelegramMessage, TelegramPress } from './wire.js';

const PLATFORM = 'telegram:';

/** Pressed buttons under messages in a chat. */
export interface Presses {
  pressed(update: number, press: TelegramPress, message: TelegramMessage, passage: Passage): Promise<void>;
}

/** A press that is work, and the message it was made under. */
interface Asked {
  readonly update: number;
  readonly press: TelegramPress;
  readonly message: TelegramMessage;
  readonly passage: Passage;
}

/** What a message shows where nothing is remembered of it. */
function unremembered(source: string, message: TelegramMessage, presser: string): SentAnswer {
  const asker = askerOf(message.reply_markup) ?? presser;
  const id = String(message.message_id);
  const kind = message.photo || message.animation ? 'picture' : 'text';
  return {
    source,
    chat: String(message.chat.id),
    message: id,
    user: `${PLATFORM}${asker}`,
    line: '',
    parts: [{ message: id, kind }],
  };
}

function targetOf(message: TelegramMessage, { question, user }: SentAnswer): Target {
  const thread = threadOf(message);
  return {
    chat: String(message.chat.id),
    isPrivate: message.chat.type === 'private',
    ...(thread === undefined ? {} : { thread }),
    ...(question === undefined ? {} : { question: Number(question) }),
    user: user.slice(PLATFORM.length),
  };
}

/** Answers pressed buttons; the changes to one message are made one after another. */
export function createPresses(session: Session, delivery: Delivery): Presses {
  const { store, source, handle, translate } = session;
  const changes = new Serial();
  const underWay = new Set<string>();

  async function answerUnder(message: TelegramMessage, presser: string): Promise<SentAnswer> {
    const { chat, message_id } = message;
    const known = await store.answers.byMessage(source, String(chat.id), String(message_id));
    return known ?? unremembered(source, message, presser);
  }

  async function alert({ id, from }: TelegramPress, message: TelegramMessage, key: string): Promise<void> {
    const hint = languageOfMessage(message) ?? languageOfApp(from);
    const language = await languageFor(session, String(from.id), String(message.chat.id), hint);
    await answerCallback(session, id, translate(language)(key));
  }

  /** Does a press's work unless the same is being done already; its button stops waiting either way. */
  async function once(
    press: TelegramPress,
    message: TelegramMessage,
    work: () => Promise<void>,
    whose = '',
  ): Promise<void> {
    const key = `${message.chat.id}:${message.message_id}:${whose}:${press.data}`;
    if (underWay.has(key)) return answerCallback(session, press.id);
    underWay.add(key);
    const thread = threadOf(message);
    const place = { chat: String(message.chat.id), ...(thread === undefined ? {} : { thread }) };
    const activity = showActivity(session, place);
    try {
      await work();
    } finally {
      activity.stop();
      underWay.delete(key);
    }
  }

  const inTurn = ({ chat, message_id }: TelegramMessage, job: () => Promise<void>) =>
    changes.run(`${chat.id}:${message_id}`, job);

  /** Follows a press's work, told of in reply to the message it was made under. */
  function follow({ update, press, message, passage }: Asked) {
    const [chat, user] = [String(message.chat.id), String(press.from.id)];
    const thread = threadOf(message);
    const target = {
      chat,
      isPrivate: message.chat.type === 'private',
      ...(thread === undefined ? {} : { thread }),
      question: message.message_id,
      user,
    };
    return followWork(session, { update, passage, target, turn: turnIn(chat, user) });
  }

  /** Does what a press asks for; `show` brings its reply into the chat, and the message that told of the work away. */
  async function work(
    asked: Asked,
    line: string,
    language: Pick<Request, 'language' | 'languageHint'>,
    show: (reply: Reply, note: SentAnswer | undefined) => Promise<void>,
  ): Promise<void> {
    const { update, press, message } = asked;
    const live = follow(asked);
    const request = pressRequest(session, update, press.from, message, line);
    const reply = await acknowledge(
      session,
      press.id,
      handle({ ...request, ...language, ...live.asks }),
      session.isLight(line),
    );
    const note = await live.end();
    if (reply) await inTurn(message, () => show(reply, note));
    else await delivery.clear(note);
  }

  function change(asked: Asked, line: string): Promise<void> {
    const { press, message } = asked;
    const presser = String(press.from.id);
    const languageHint = languageOfMessage(message);
    return work(asked, line, languageHint ? { languageHint } : {}, async (reply, note) => {
      const before = await answerUnder(message, presser);
      const target = targetOf(message, before);
      const presserTarget = { ...target, question: message.message_id, user: presser };
      if (reply.error && note) return delivery.change(note, reply, presserTarget);
      if (reply.personal && !target.isPrivate) {
        await answerPersonally(session, delivery, reply, presserTarget);
      } else if (reply.error || before.user === source) {
        // What was posted for everybody stays as it is.
        await delivery.send(reply, presserTarget);
      } else {
        await delivery.change(before, reply, target);
      }
      await delivery.clear(note);
    });
  }

  function sendFiles(asked: Asked, line: string): Promise<void> {
    const { press, message } = asked;
    const language = languageOfMessage(message);
    return work(asked, line, language ? { language } : {}, async (reply, note) => {
      const before = await answerUnder(message, String(press.from.id));
      const { chat, thread } = targetOf(message, before);
      const place = {
        chat,
        ...(thread === undefined ? {} : { thread }),
        replyTo: message.message_id,
      };
      const sent = await sendFullQuality(session, reply, line, place);
      await delivery.clear(note);
      // Kept with the answer, so that deleting it takes them along.
      if (sent.length > 0 && before.line !== '')
        await store.answers.keep({ ...before, parts: [...before.parts, ...sent] });
    });
  }

  async function act(asked: Asked, pressed: Pressed): Promise<void> {
    const { press, message } = asked;
    if (pressed.kind === 'unknown') return alert(press, message, 'telegram-stale');
    if (pressed.kind === 'stop') {
      if (pressed.asker !== String(press.from.id)) return alert(press, message, 'progress-not-yours');
      return stopRun(session, press, message);
    }
    const before = await answerUnder(message, String(press.from.id));
    if (pressed.kind === 'delete') {
      const word = await deleteAnswer(session, message, before, String(press.from.id), pressed.asker);
      return word === undefined ? answerCallback(session, press.id) : alert(press, message, word);
    }
    if (pressed.kind === 'full-quality') {
      if (before.line === '') return alert(press, message, 'telegram-stale');
      return once(press, message, () => sendFiles(asked, before.line));
    }
    // What the message shows already needs no work.
    if (before.line === pressed.line) return answerCallback(session, press.id);
    // Several people who give the same answer are not one who presses twice.
    const whose = session.isLight(pressed.line) ? String(press.from.id) : '';
    return once(press, message, () => change(asked, pressed.line), whose);
  }

  return {
    async pressed(update, press, message, passage) {
      await act({ update, press, message, passage }, await pressedOf(press.data ?? '', store.lines));
    },
  };
}
