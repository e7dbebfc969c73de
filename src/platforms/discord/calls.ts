import {
  type APIInteractionResponse,
  type APIMessage,
  MessageFlags,
  type REST,
  type RequestData,
  type RouteLike,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import pRetry from 'p-retry';
import { callError, isAnsweredAlready, isGone } from './failure.js';
import type { OutgoingMessage } from './message.js';

/** How long an interaction's token may be used, in ms from the interaction's own time. */
export const TOKEN_LIFE = 15 * 60_000;
const FIRST_ANSWER = { attempt: 1200, inAll: 2600 };
const SLOWEST_RETRY = 10_000;
/** How long what can be left out may take, in ms: the answer waits for it. */
const QUICK = 2000;
/** How long after its first answer went out over HTTP an interaction may still be unknown to Discord's REST side. */
const SETTLING = 3000;

/** Where the answers of an interaction go. */
export interface Address {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  /** Whether Discord may not have taken in the first answer yet. */
  readonly settling?: boolean;
}

/** What came of an interaction's first answer: in force, handed over, not known, or too late. */
export type Outcome = 'taken' | 'sent' | 'unknown' | 'gone';

/** The bot is stopping; what was asked for was not done. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** The calls an interaction is answered by, each made again where that is safe, as long as its token lives. */
export interface Calls {
  /** The first answer, due within three seconds. */
  respond(to: Address, response: APIInteractionResponse): Promise<Outcome>;
  /** Puts a message in place of the first answer, or of the message whose button was pressed. */
  edit(to: Address, message: OutgoingMessage): Promise<void>;
  /** Deletes the first answer, or the message whose button was pressed. */
  remove(to: Address): Promise<void>;
  followUp(to: Address, message: OutgoingMessage, hidden: boolean): Promise<void>;
  /** Does what `edit` does, once and quickly or not at all. */
  offerEdit(to: Address, message: OutgoingMessage): Promise<void>;
  /** Shows a message to the asker alone, once and quickly or not at all. @returns its id. */
  offerNote(to: Address, message: OutgoingMessage): Promise<string>;
  /** Puts a message in place of such a note, once and quickly or not at all. */
  offerNoteEdit(to: Address, note: string, message: OutgoingMessage): Promise<void>;
  /** Deletes such a note. */
  removeNote(to: Address, note: string): Promise<void>;
  /** Calls under way. */
  waiting(): number;
  /** Makes no more calls; those under way may end, but are not made again. */
  stop(): void;
}

/** When an interaction was made, in ms since 1970. */
export function madeAt(id: string): number {
  return SnowflakeUtil.timestampFrom(id);
}

function outcomeOf(error: unknown, repeated: boolean): Outcome {
  if (error instanceof StoppedError) throw error;
  const failure = callError(error);
  if (isGone(failure)) return 'gone';
  // Told so after an attempt whose answer was lost, it is that attempt that was taken.
  if (isAnsweredAlready(failure)) return repeated ? 'taken' : 'unknown';
  if (failure.again !== 'never') return 'unknown';
  throw failure;
}

/** The calls, over discord.js's REST client. They throw {@link DiscordCallError} and {@link StoppedError}. */
export function createCalls(rest: REST): Calls {
  let stopped = false;
  let waiting = 0;

  async function attempt(
    method: 'post' | 'patch' | 'delete',
    route: RouteLike,
    content: RequestData = {},
  ): Promise<unknown> {
    if (stopped) throw new StoppedError('stopping');
    waiting += 1;
    try {
      // The token in the address is all the right that an interaction's answers need.
      return await rest[method](route, { auth: false, ...content });
    } catch (error) {
      throw callError(error);
    } finally {
      waiting -= 1;
    }
  }

  async function persist(to: Address, harmless: boolean, call: () => Promise<unknown>): Promise<void> {
    const begun = Date.now();
    await pRetry(call, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 100,
      maxTimeout: SLOWEST_RETRY,
      randomize: true,
      unref: true,
      maxRetryTime: Math.max(0, madeAt(to.id) + TOKEN_LIFE - begun),
      shouldRetry: ({ error }) => {
        if (stopped || error instanceof StoppedError) return false;
        const failure = callError(error);
        if (isGone(failure)) return to.settling === true && Date.now() - begun < SETTLING;
        return failure.again === 'always' || (harmless && failure.again === 'if-harmless');
      },
    });
  }

  const noteOf = ({ application, token }: Address, note: string) =>
    Routes.webhookMessage(application, token, note);
  const original = (to: Address) => noteOf(to, '@original');

  async function removed(to: Address, message: RouteLike): Promise<void> {
    await persist(to, true, () => attempt('delete', message)).catch((error: unknown) => {
      if (error instanceof StoppedError || !isGone(callError(error))) throw error;
    });
  }

  return {
    async respond(to, response) {
      let repeated = false;
      const { attempt: each, inAll } = FIRST_ANSWER;
      const send = () =>
        attempt('post', Routes.interactionCallback(to.id, to.token), {
          body: response,
          signal: AbortSignal.timeout(each),
        });
      try {
        await pRetry(send, {
          retries: 6,
          minTimeout: 50,
          unref: true,
          maxRetryTime: inAll,
          shouldRetry: ({ error }) => {
            if (stopped || error instanceof StoppedError || callError(error).again === 'never') return false;
            repeated = true;
            return true;
          },
        });
        return 'taken';
      } catch (error) {
        return outcomeOf(error, repeated);
      }
    },
    edit: (to, { body, files }) => persist(to, true, () => attempt('patch', original(to), { body, files })),
    remove: (to) => removed(to, original(to)),
    removeNote: (to, note) => removed(to, noteOf(to, note)),
    async offerEdit(to, { body, files }) {
      await attempt('patch', original(to), { body, files, signal: AbortSignal.timeout(QUICK) });
    },
    async offerNote(to, { body }) {
      const shown = await attempt('post', Routes.webhook(to.application, to.token), {
        body: { ...body, flags: MessageFlags.Ephemeral },
        signal: AbortSignal.timeout(QUICK),
      });
      return (shown as APIMessage).id;
    },
    async offerNoteEdit(to, note, { body }) {
      await attempt('patch', noteOf(to, note), { body, signal: AbortSignal.timeout(QUICK) });
    },
    followUp: (to, { body, files }, hidden) =>
      persist(to, false, () =>
        attempt('post', Routes.webhook(to.application, to.token), {
          body: { ...body, ...(hidden ? { flags: MessageFlags.Ephemeral } : {}) },
          files,
        }),
      ),
    waiting: () => waiting,
    stop() {
      stopped = true;
    },
  };
}
