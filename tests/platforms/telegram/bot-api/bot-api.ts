import type { TelegramUser } from '@gramio/types';
import type { Violation } from './call.js';
import { CallLog } from './call-log.js';
import { botOf, dispatch } from './dispatch.js';
import type { BotApi, BotApiOptions } from './door.js';
import { Faults } from './faults.js';
import { listen } from './http/listener.js';
import { serve } from './http/serve.js';
import { RateWatch } from './rate-watch.js';
import { validators as officialValidators } from './schemas/validators.js';
import { World } from './state/world.js';
import { newGroup, newPerson } from './student/arrivals.js';
import { createDesk } from './student/desk.js';
import { askInline } from './student/inline.js';
import { LongPoll } from './updates/long-poll.js';
import { UpdateQueue } from './updates/queue.js';
import { Webhook } from './updates/webhook.js';

export type { BotApi, BotApiOptions } from './door.js';

const TOKEN = '7000001:AAFakeTokenForTestsOnly_0123456789abcdef';

/** Starts a Bot API server on this machine. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const {
    privacy = true,
    queryLife = 15_000,
    pollSecond = 1000,
    webhookRetry = 100,
    reach = (url) => url,
  } = options;
  const tokens = new Set(options.tokens ?? [TOKEN]);
  const [token = TOKEN] = tokens;
  const bot: TelegramUser = {
    is_bot: true,
    first_name: 'Mahv',
    username: 'MahvTestBot',
    can_join_groups: true,
    can_read_all_group_messages: !privacy,
    supports_inline_queries: true,
    ...options.bot,
    id: botOf(token),
  };
  const validators = await officialValidators();
  const world = new World(bot);
  const queue = new UpdateQueue(world.changes);
  const poll = new LongPoll(queue, pollSecond);
  const webhook = new Webhook(queue, { retry: webhookRetry, reach });
  const rates = new RateWatch(options.limits);
  const faults = new Faults();
  const log = new CallLog(options.keptCalls ?? Number.POSITIVE_INFINITY);
  const { calls } = log;
  const violations: Violation[] = [];
  const context = { world, queue, poll, webhook };
  const dispatcher = { tokens, validators, rates, violations, context };
  const desk = createDesk({ world, privacy, queryLife, queue, validators, violations });
  const changed = () => world.changes.notify();

  const listener = await listen(options.port ?? 0, (request, response) =>
    serve(request, response, {
      faults,
      validators,
      note(call) {
        log.add(call);
        changed();
      },
      changed,
      run: (call, gone) => dispatch(call, gone, dispatcher),
      fileAt: (by, path) => (tokens.has(by) ? world.files.at(path) : undefined),
    }),
  );

  return {
    apiRoot: `http://127.0.0.1:${listener.port}`,
    token,
    tokens,
    bot,
    user: (facts = {}) => newPerson(desk, facts),
    chat: (facts = {}) => newGroup(desk, facts),
    inline: (person, query) => askInline(desk, person, query).answered(),
    askInline: (person, query) => askInline(desk, person, query),
    deliver: (update) => desk.push(update),
    redeliver: (id) => queue.repeat(id),
    lastUpdate: () => queue.last,
    get pending() {
      return queue.waiting.size;
    },
    get polling() {
      return poll.waiting;
    },
    webhook: () => webhook.info(),
    forgetFiles: () => world.files.forget(),
    calls,
    callsOf: (...methods) => calls.filter(({ method }) => methods.includes(method)),
    violations,
    limits: (windows) => rates.peaks(windows),
    waitFor: (probe, ms = 5000) =>
      world.changes.until(
        probe,
        ms,
        () => `Waited ${ms} ms in vain; lately: ${log.lately()}; ${violations.length} violations`,
      ),
    faults,
    script: faults.script.bind(faults) as Faults['script'],
    always: faults.always.bind(faults) as Faults['always'],
    cut: () => listener.cut(),
    async close() {
      webhook.close();
      await listener.close();
    },
  };
}
