import { setTimeout as sleep } from 'node:timers/promises';
import type { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';

type BotApi = Awaited<ReturnType<typeof startBotApi>>;
type Person = ReturnType<BotApi['user']>;
type Chat = ReturnType<BotApi['chat']>;

const LINES = [
  '/vanish depth:4 width:8 batch:8 seeds:1',
  '/help',
  'محوشدگی عمق:۴ پهنا:۸ دسته:۸ بذرها:۱',
  '/vanish depth:4 act:relu width:8 batch:8 seeds:1',
  '/activation relu',
  '/vanish depth:1e9',
  '/help vanish',
  '/vanish depth:4 act:tanh width:8 batch:8 seeds:1',
  '/start',
  '/lang en',
];

/** How much is replayed. */
export interface Replay {
  readonly chats: number;
  readonly updates: number;
  /** Of how many updates one is delivered a second time. */
  readonly repeatEvery: number;
}

/** What came of a replay. */
export interface Replayed {
  /** Questions with exactly one answer, with none, and with more. */
  readonly once: number;
  readonly never: number;
  readonly twice: number;
  readonly seconds: number;
}

interface Asked {
  readonly chat: Chat;
  readonly question: number;
}

/** A member of a class: two of three ask in private, every third in a group of their own. */
function member(api: BotApi, index: number): { readonly person: Person; readonly chat: Chat } {
  const person = api.user({ language_code: index % 2 ? 'fa' : 'en' });
  const inGroup = index % 3 === 0;
  return { person, chat: inGroup ? api.chat({ title: `class ${index}`, members: [person] }) : person.chat };
}

/** Sends so many updates from so many chats through the network, some of them twice, and waits for every answer. */
export async function replay(
  api: BotApi,
  { chats, updates, repeatEvery }: Replay,
  patience: number,
): Promise<Replayed> {
  const started = performance.now();
  const members = Array.from({ length: chats }, (_, index) => member(api, index));
  const asked: Asked[] = [];
  for (let count = 0; count < updates; count += 1) {
    const { person, chat } = members[count % chats] as (typeof members)[number];
    // Only commands reach a bot in a group.
    const lines = chat === person.chat ? LINES : LINES.filter((line) => line.startsWith('/'));
    const line = lines[Math.floor(count / chats) % lines.length] ?? '/help';
    asked.push({ chat, question: chat.say(person, line) });
  }
  const first = api.lastUpdate() - updates + 1;
  for (let count = 0; count < updates; count += repeatEvery) api.redeliver(first + count);

  const countsNow = () =>
    asked.map(({ chat, question }) => chat.answers.filter(({ replyTo }) => replyTo === question).length);
  // Not by the number of answers: where one question has two, another may still have none.
  while (countsNow().includes(0) && performance.now() - started < patience) await sleep(100);
  const seconds = (performance.now() - started) / 1000;
  // What would be sent twice is sent soon after.
  await sleep(1000);
  const counts = countsNow();
  return {
    once: counts.filter((count) => count === 1).length,
    never: counts.filter((count) => count === 0).length,
    twice: counts.filter((count) => count > 1).length,
    seconds,
  };
}
