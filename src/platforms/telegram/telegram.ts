import { once } from 'node:events';
import type { Intake, Taken } from '../intake.js';
import type { Platform } from '../platform.js';
import { whileSole } from '../sole.js';
import { type Client, openClient } from './client.js';
import { fillCommandsMenu } from './commands-menu.js';
import { migrateChat } from './migration.js';
import { createSession, createUpdateIntake } from './open-session.js';
import type { CallApi } from './outgoing/call-api.js';
import { systemClock } from './outgoing/clock.js';
import { createOutbox, type Outbox, type OutboxParts } from './outgoing/outbox.js';
import type { SendLimits } from './outgoing/send-limits.js';
import { poll } from './polling.js';
import { createAnnouncer } from './quiz/announcer.js';
import type { Session, Wiring } from './session.js';
import { unusable } from './unusable.js';
import { isAnswerable, userOf } from './updates.js';
import { webhookRoutes } from './webhook.js';
import { ALLOWED_UPDATES, type TelegramBot, type TelegramUpdate } from './wire.js';

/** How long what is under way may take once the bot stops; milliseconds. */
const LAST_ANSWERS = 6_000;
/** How long to try the first call, before saying that Telegram cannot be reached; milliseconds. */
const FIRST_PATIENCE = 2_000;
/** Deliveries Telegram makes at once. */
const MOST_CONNECTIONS = 40;

/** What the platform is made of. */
export interface TelegramParts extends Wiring {
  readonly token: string;
  /** Another Bot API server, e.g. `http://127.0.0.1:8081`. */
  readonly apiRoot?: string;
  /** The address under which this process is reached: Telegram then delivers updates to `<publicUrl>/telegram`. */
  readonly publicUrl?: string;
  /** What Telegram proves itself with there: 1 to 256 of `A-Z a-z 0-9 _ -`. */
  readonly webhookSecret?: string;
  /** How fast it may send; Telegram's own limits unless said. */
  readonly limits?: SendLimits;
  /** What other processes of the bot leave of these, asked before each message; see the outbox. */
  readonly permit?: OutboxParts['permit'];
}

/** The bot between being let in and leaving. */
interface Stay {
  readonly session: Session;
  readonly intake: Intake<TelegramUpdate>;
  /** Rounds of questions are announced here no more. */
  leaveQuiz?: () => void;
}

interface Webhook {
  readonly url: string;
  readonly secret: string;
}

function webhookOf({ publicUrl, webhookSecret }: TelegramParts): Webhook | undefined {
  if (publicUrl === undefined) return undefined;
  if (!webhookSecret) throw new Error('A webhook needs a secret');
  return { url: `${publicUrl.replace(/\/+$/, '')}/telegram`, secret: webhookSecret };
}

/** Tells Telegram where updates go: to the webhook, or nowhere until they are asked for. */
async function settleDelivery(outbox: Outbox, webhook: Webhook | undefined): Promise<void> {
  if (!webhook) {
    await outbox.call('deleteWebhook', {});
    return;
  }
  await outbox.call('setWebhook', {
    url: webhook.url,
    secret_token: webhook.secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: MOST_CONNECTIONS,
  });
}

/** Lets rounds of questions be announced here. Never rejects: without them, rounds are played page by page. */
async function joinQuiz(session: Session): Promise<() => void> {
  const { quizmaster, log } = session;
  try {
    return (await quizmaster?.join('telegram', createAnnouncer(session))) ?? (() => {});
  } catch (error) {
    log.error({ err: error }, 'rounds cannot be announced');
    return () => {};
  }
}

/** Resolves once the signal is aborted, or nobody waits for that any more. */
async function aborted(signal: AbortSignal, over: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort', { signal: over }).catch(() => {});
}

/** Telegram, by long polling or by webhook. */
export function telegram(parts: TelegramParts): Platform {
  const { token, apiRoot, limits, permit, log, store } = parts;
  const webhook = webhookOf(parts);
  let stay: Stay | undefined;

  async function take(update: TelegramUpdate): Promise<Taken> {
    if (!stay) return 'closed';
    if (!isAnswerable(update, stay.session)) return 'repeated';
    return stay.intake.take(String(update.update_id), update, userOf(update));
  }

  function openOutbox(callApi: CallApi): Outbox {
    const onMigrate = (from: string, to: string) => {
      migrateChat(store, from, to).catch((error: unknown) =>
        log.error({ err: error }, 'a chat moved without its settings'),
      );
    };
    return createOutbox({ callApi, log, onMigrate, permit, ...(limits ? { limits } : {}) });
  }

  async function settleIn(
    { download }: Client,
    outbox: Outbox,
    signal: AbortSignal,
  ): Promise<Stay | undefined> {
    const bot = await outbox.call<TelegramBot>('getMe', {}, { patience: FIRST_PATIENCE });
    if (signal.aborted) return undefined;
    const session = createSession({ ...parts, download }, outbox, bot);
    const settled = { session, intake: createUpdateIntake(session) };
    // Before anything new is taken, as that would look unfinished too.
    await settled.intake.resume().catch((error: unknown) => {
      log.error({ err: error }, 'what an earlier process left has to wait');
    });
    stay = settled;
    await settleDelivery(outbox, webhook);
    return settled;
  }

  async function attend(
    client: Client,
    outbox: Outbox,
    signal: AbortSignal,
    ready: () => void,
  ): Promise<void> {
    const over = new AbortController();
    const stopped = aborted(signal, over.signal);
    try {
      const settled = await Promise.race([settleIn(client, outbox, signal), stopped]);
      if (!settled) return;
      ready();
      log.info({ bot: settled.session.bot.username, by: webhook ? 'webhook' : 'polling' }, 'on Telegram');
      void fillCommandsMenu(settled.session);
      settled.leaveQuiz = await joinQuiz(settled.session);
      const polling = { callApi: client.callApi, take, log, clock: systemClock, random: Math.random };
      // Telegram lets one process ask for updates at a time.
      const asking = () =>
        whileSole(store, `poll ${settled.session.source}`, signal, () => poll(polling, signal));
      await (webhook ? stopped : asking());
    } finally {
      over.abort();
    }
  }

  return {
    name: 'telegram',
    ...(webhook ? { routes: webhookRoutes(webhook.secret, take) } : {}),
    waiting: () => (stay ? stay.session.outbox.waiting() + stay.session.messages.waiting() : 0),
    async run(signal, ready) {
      const client = await openClient(token, apiRoot);
      const outbox = openOutbox(client.callApi);
      try {
        await attend(client, outbox, signal, ready);
      } catch (error) {
        throw unusable(error);
      } finally {
        const left = stay;
        left?.leaveQuiz?.();
        await left?.intake.drain(LAST_ANSWERS);
        left?.session.runs.end();
        stay = undefined;
        await outbox.close();
        client.close();
      }
    },
  };
}
