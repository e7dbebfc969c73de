import { InteractionResponseType, MessageFlags } from 'discord.js';
import { richText } from '../../chat/parse-rich-text.js';
import type { Handle, Reply } from '../../chat/reply.js';
import type { Request } from '../../chat/request.js';
import { directionOf, type Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Answers } from '../../store/answers.js';
import type { Lines } from '../../store/lines.js';
import { lineOfButton } from '../button-data.js';
import type { Passage } from '../intake.js';
import type { Pace } from '../live-notes.js';
import type { Runs } from '../runs.js';
import type { Acknowledgement, First } from './acknowledgement.js';
import { type Address, type Calls, StoppedError } from './calls.js';
import type { Pressed } from './custom-id.js';
import { DiscordCallError, isForbidden, isGone } from './failure.js';
import { followWork } from './live-work.js';
import { messagesOf, type OutgoingMessage, wordMessage } from './message.js';
import type { CommandQuestion, PressQuestion, Question } from './question.js';
import type { RoleNames } from './role-names.js';
import type { IsRoundThread } from './round-thread.js';
import { sentAttachment } from './sent-attachment.js';

/** What answers are made and sent with. */
export interface AnswerParts {
  readonly calls: Calls;
  readonly handle: Handle;
  readonly translate: (language: Language) => Translate;
  readonly lines: Lines;
  readonly answers: Answers;
  /** How to stop the work under way, by the interaction it is done for. */
  readonly runs: Runs;
  readonly roleNames: RoleNames;
  readonly isRoundThread: IsRoundThread;
  readonly pace?: Pace | undefined;
  /** Told how a question ended that could not be answered, without it being a fault. */
  readonly note: (question: Question, why: DiscordCallError) => void;
}

/**
 * Answers a question. The acknowledgement is missing where an earlier process received it; `worked` is called once all
 * that is left is to send the answer.
 */
export type Answer = (
  question: Question,
  acknowledgement: Acknowledgement | undefined,
  passage: Passage,
  worked: () => void,
) => Promise<void>;

/** The deferral of a press, which shows nothing. */
export function deferredPress() {
  return { type: InteractionResponseType.DeferredMessageUpdate as const };
}

/** The deferral of a command, which its answer takes the place of. */
export function deferredCommand(hidden: boolean) {
  const data = hidden ? { flags: MessageFlags.Ephemeral as const } : {};
  return { type: InteractionResponseType.DeferredChannelMessageWithSource as const, data };
}

/** What to say first while a question is worked on. */
export function deferralOf(question: Question) {
  return question.kind === 'command' ? deferredCommand(question.hidden) : deferredPress();
}

function direct({ body }: OutgoingMessage, hidden: boolean) {
  return {
    type: InteractionResponseType.ChannelMessageWithSource as const,
    data: { ...body, ...(hidden ? { flags: MessageFlags.Ephemeral as const } : {}) },
  };
}

/** One question while it is being answered. */
interface Talk {
  readonly question: Question;
  ask(line: string): Promise<Reply>;
  /** Sends a first answer; where an earlier process received the question, nobody knows what came of it. */
  first(response: Parameters<Acknowledgement['answer']>[0]): Promise<First>;
}

function addressOf({ id, token, application }: Question, begun?: First): Address {
  return { id, token, application, settling: begun?.outcome === 'sent' };
}

/** Whether what was said first is what Discord shows. */
function stands({ own, outcome }: First): boolean {
  return own && (outcome === 'taken' || outcome === 'sent');
}

/** Where rounds are meant: in a round's own thread those of its channel. */
async function placeOf({ channel, parent }: Question, isRoundThread: IsRoundThread): Promise<string> {
  return parent !== undefined && (await isRoundThread(parent, channel)) ? parent : channel;
}

async function requestOf(
  question: Question,
  text: string,
  { roleNames, isRoundThread }: Pick<AnswerParts, 'roleNames' | 'isRoundThread'>,
): Promise<Request> {
  const { id, user, guild, direct, channel, hint, moderator, name, roles = [], mayPost } = question;
  return {
    id: `dc${id}`,
    platform: 'discord',
    user,
    // What is kept for one's own messages with the bot is one's own.
    chat: guild ?? (direct ? user : channel),
    place: await placeOf(question, isRoundThread),
    text,
    languageHint: hint,
    ...(name === undefined ? {} : { name }),
    ...(mayPost === undefined ? {} : { mayPost }),
    ...(question.kind === 'command' && question.file ? { file: sentAttachment(question.file) } : {}),
    ...(guild === undefined ? {} : { roles: () => roleNames(guild, roles) }),
    ...(moderator === undefined ? {} : { moderator: () => Promise.resolve(moderator) }),
  };
}

/** The way from a question to the messages that answer it. */
export function createAnswer(parts: AnswerParts): Answer {
  const { calls, handle, translate, lines, runs, note } = parts;

  const compose = (reply: Reply, owner: string | undefined) =>
    messagesOf(reply, { lines, translate, ...(owner === undefined ? {} : { owner }) });

  const word = (key: string, language: Language) =>
    wordMessage(richText(translate(language), { key }), directionOf(language));

  async function followUps(
    to: Address,
    messages: readonly OutgoingMessage[],
    hidden: boolean,
  ): Promise<void> {
    for (const message of messages) await calls.followUp(to, message, hidden);
  }

  /** Says something to the asker alone, and leaves what is there as it is. */
  async function aside({ question, first }: Talk, messages: readonly OutgoingMessage[]): Promise<void> {
    const [head, ...rest] = messages;
    if (!head) return;
    const fits = head.files.length === 0;
    const begun = await first(fits ? direct(head, true) : deferralOf(question));
    if (begun.outcome === 'gone') return;
    await followUps(addressOf(question, begun), fits && stands(begun) ? rest : messages, true);
  }

  async function answerCommand(question: CommandQuestion, { ask, first }: Talk): Promise<void> {
    const reply = await ask(question.line);
    const alone = question.hidden || reply.personal === true || reply.error !== undefined;
    const messages = await compose(reply, alone ? undefined : question.user);
    const [head, ...rest] = messages;
    const fits = head.files.length === 0;
    const begun = await first(fits ? direct(head, alone) : deferredCommand(alone));
    if (begun.outcome === 'gone') return;
    const to = addressOf(question, begun);
    if (fits && stands(begun)) return followUps(to, rest, alone);
    const hidden = stands(begun) ? alone : question.hidden;
    if (alone && !hidden) {
      // What everybody sees can no longer be hidden, only taken away.
      await calls.remove(to);
      return followUps(to, messages, true);
    }
    await calls.edit(to, head);
    return followUps(to, rest, alone);
  }

  async function answerPress(question: PressQuestion, talk: Talk): Promise<void> {
    const { pressed, hidden, owner, user, mayDelete, posted } = question;
    if (pressed.kind === 'delete') {
      if (user !== owner && !mayDelete) return aside(talk, [word('discord-not-yours', pressed.language)]);
      const begun = await talk.first(deferredPress());
      return begun.outcome === 'gone' ? undefined : calls.remove(addressOf(question, begun));
    }
    if (pressed.kind === 'stop') return stopRun(question, pressed, talk);
    const line = pressed.kind === 'line' ? await lineOfButton(pressed.data, lines) : undefined;
    if (line === undefined) return aside(talk, [word('discord-old-button', pressed.language)]);
    const reply = await talk.ask(line);
    const alone = reply.personal === true || posted === true;
    if (reply.error || (alone && !hidden)) return aside(talk, await compose(reply, undefined));
    const [head, ...rest] = await compose(reply, hidden ? undefined : owner);
    const begun = await talk.first(deferredPress());
    if (begun.outcome === 'gone') return;
    await calls.edit(addressOf(question, begun), head);
    await followUps(addressOf(question, begun), rest, hidden);
  }

  /** Stops the work that the pressed message tells of; where that is not under way any more, the message says so. */
  async function stopRun(
    question: PressQuestion,
    { run, owner, language }: Extract<Pressed, { readonly kind: 'stop' }>,
    talk: Talk,
  ): Promise<void> {
    if (question.user !== owner) return aside(talk, [word('progress-not-yours', language)]);
    const [stopped, begun] = await Promise.all([runs.stop(run), talk.first(deferredPress())]);
    if (stopped || begun.outcome === 'gone') return;
    await calls.edit(addressOf(question, begun), word('progress-over', language));
  }

  /** The answer could not be shown: says so to the asker, if that can be said at all. */
  async function excuse(talk: Talk, key: string, language: Language): Promise<void> {
    const { question } = talk;
    if (question.kind === 'command' && !question.hidden) await calls.remove(addressOf(question));
    await aside(talk, [word(key, language)]);
  }

  return async (question, acknowledgement, passage, worked) => {
    let language = question.hint;
    const live = followWork(parts, question, passage);
    const talk: Talk = {
      question,
      async ask(text) {
        const reply = await handle({
          ...(await requestOf(question, text, parts)),
          ...live.asks(acknowledgement?.signal),
        });
        await live.end();
        language = reply.language;
        worked();
        return reply;
      },
      first: async (response) => acknowledgement?.answer(response) ?? { own: false, outcome: 'unknown' },
    };
    try {
      await (question.kind === 'command' ? answerCommand(question, talk) : answerPress(question, talk));
    } catch (error) {
      // A question that the stop came in between is not done: it is left for the next process.
      if (error instanceof StoppedError) return new Promise(() => undefined);
      if (error instanceof DiscordCallError && isGone(error)) return note(question, error);
      const forbidden = error instanceof DiscordCallError && isForbidden(error);
      const key = forbidden ? 'discord-no-permission' : 'discord-not-shown';
      await excuse(talk, key, language).catch(() => undefined);
      if (!forbidden) throw error;
      note(question, error);
    } finally {
      await live.clear().catch(() => undefined);
    }
  };
}
