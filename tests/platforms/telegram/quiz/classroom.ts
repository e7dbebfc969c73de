import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.js';
import type { SendLimits } from '../../../../src/platforms/telegram/outgoing/send-limits.js';
import { testApp } from '../../../app-parts.js';
import { HandClock } from '../../../quizmaster/hand-clock.js';
import { onTelegram } from '../on-telegram.js';
import { onWebhook } from '../on-webhook.js';

/** The longest that anything a test waits for may take, in ms: pictures are drawn on two busy cores. */
const LONGEST = 20_000;

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A class in a topic of a group on a Telegram of its own, and the whole bot with a clock that is moved by hand. */
export async function classroom(
  language: 'en' | 'fa' = 'en',
  by: 'polling' | 'webhook' = 'polling',
  limits?: SendLimits,
) {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  const clock = new HandClock(Date.now());
  const replies: Reply[] = [];
  let app = await opened();

  async function opened() {
    const next = await testApp(undefined, {}, { clock, database: join(folder, 'quiz.sqlite') });
    await next.quizmaster.start();
    return next;
  }

  const partsOf = ({ store, catalogue, translate, quizmaster }: typeof app) => ({
    store,
    catalogue,
    translate,
    quizmaster,
    now: clock.now,
  });
  const setting = {
    ...partsOf(app),
    answer: async (request: Parameters<typeof app.handle>[0]) => {
      const reply = await app.handle(request);
      replies.push(reply);
      return reply;
    },
  };
  const settings = { ...setting, ...(limits ? { limits } : {}) };
  const webhook = by === 'webhook' ? await onWebhook(settings) : undefined;
  const network = webhook ?? (await onTelegram({ ...settings, running: false }));
  const { api } = network;
  let running = await network.start(webhook?.platform);
  closing.push(async () => {
    await running.end();
    await app.quizmaster.close();
    await app.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const person = (first_name: string, started = true) =>
    api.user({ first_name, language_code: language, started });
  const teacher = person('Teacher');
  const [sara, ali, stranger] = [person('Sara'), person('Ali'), person('Stranger', false)];
  const group = api.chat({
    title: 'Class',
    forum: true,
    admins: [teacher],
    members: [sara, ali, stranger],
  });
  const topic = group.topic('Quiz');
  const until = <T>(probe: () => T | undefined | null | false) => api.waitFor(probe, LONGEST);
  const inTopic = () => group.answers.filter(({ thread, id }) => thread === topic && id !== topic);

  return {
    api,
    clock,
    replies,
    teacher,
    sara,
    ali,
    stranger,
    group,
    topic,
    until,
    app: () => app,
    /** What the bot has posted in the topic, oldest first. */
    posts: inTopic,
    /** Starts a round; gives its first post once it is there. */
    async start(options: string) {
      const before = inTopic().length;
      group.say(teacher, `/quiz do:start mode:group topic:all ${options}`, { thread: topic });
      return until(() => inTopic()[before]);
    },
    /** Resolves once so many requests were answered. */
    async answered(count: number) {
      await until(() => replies.length >= count || undefined);
    },
    /** Ends the process and starts another one on what was kept, after a time in which nobody was there. */
    async restart(away = 0, meanwhile = () => {}) {
      await running.end();
      meanwhile();
      await app.quizmaster.close();
      await app.store.close();
      clock.skip(away);
      app = await opened();
      running = await network.start(network.bot(partsOf(app)));
    },
    /** Every answer kept of the round played last, as who chose what. */
    async kept() {
      const id = await app.store.quiz.rounds.latest(`telegram:${group.id}/${topic}`);
      const found = await app.store.quiz.rounds.find(id ?? '');
      return found?.answers ?? [];
    },
  };
}
