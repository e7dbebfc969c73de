import { type APIMessage, type REST, Routes } from 'discord.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Announcer, QuizPost } from '../../quizmaster/announcer.js';
import type { Lines } from '../../store/lines.js';
import { callError, isGone } from './failure.js';
import { messagesOf, type OutgoingMessage } from './message.js';

/** What rounds are announced with. */
export interface AnnouncerParts {
  readonly rest: REST;
  readonly lines: Lines;
  readonly translate: (language: Language) => Translate;
}

const SECOND = 1000;

/** When the question closes, which Discord's app counts down by itself; or that the round is paused. */
function timeOf({ kind, deadline, milliseconds, reply }: QuizPost, t: Translate): string | undefined {
  if (kind !== 'question' || milliseconds === null) return undefined;
  if (deadline === null) return t('discord-quiz-paused');
  const mark = reply.direction === 'rtl' ? '\u200f' : '';
  return `${mark}${t('discord-quiz-closes')} <t:${Math.ceil(deadline / SECOND)}:R>`;
}

/** Says what is to be said about rounds in their channels; a reference is `<channel>/<message>`. */
export function createAnnouncer({ rest, lines, translate }: AnnouncerParts): Announcer {
  async function messageOf(post: QuizPost): Promise<OutgoingMessage> {
    const [message] = await messagesOf(post.reply, { lines, translate });
    const time = timeOf(post, translate(post.reply.language));
    if (time === undefined) return message;
    const [first, ...others] = message.body.embeds;
    const embeds = [{ ...first, description: `${first?.description ?? ''}\n\n${time}` }, ...others];
    return { ...message, body: { ...message.body, embeds } };
  }

  async function send(channel: string, message: OutgoingMessage, key: string): Promise<string> {
    const { body, files } = message;
    try {
      // Discord gives back the message it has, where it was sent one with this key a moment ago.
      const nonce = { nonce: key, enforce_nonce: true };
      const sent = await rest.post(Routes.channelMessages(channel), { body: { ...body, ...nonce }, files });
      return `${channel}/${(sent as APIMessage).id}`;
    } catch (error) {
      throw callError(error);
    }
  }

  return {
    tellsTime: true,
    post: async (channel, post, key) => send(channel, await messageOf(post), key),
    async edit(reference, post) {
      const [channel = '', id = ''] = reference.split('/');
      const message = await messageOf(post);
      const { body, files } = message;
      try {
        await rest.patch(Routes.channelMessage(channel, id), { body, files });
      } catch (error) {
        const failure = callError(error);
        if (!isGone(failure)) throw failure;
        // Somebody deleted the question; its answer is told all the same.
        if (post.kind !== 'question') await send(channel, message, `${post.round}:${post.question}:again`);
      }
    },
  };
}
