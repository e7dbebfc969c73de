import { pino } from 'pino';
import type { SendLimits } from '../../../src/platforms/telegram/outgoing/send-limits.js';
import { telegram } from '../../../src/platforms/telegram/telegram.js';
import { openStore } from '../../../src/store/open-store.js';
import { type Bot, type Network, platformContract, type Shown, type Student } from '../platform.contract.js';
import { startBotApi } from './bot-api/bot-api.js';

type BotApi = Awaited<ReturnType<typeof startBotApi>>;
const ANSWER_TIME = 30_000;
/** No student of this suite waits for the network's limits; they have tests of their own. */
const UNHURRIED: SendLimits = {
  chat: { count: 1000, milliseconds: 1000 },
  group: { count: 1000, milliseconds: 1000 },
  overall: { count: 1000, milliseconds: 1000 },
};

/** A student in a private chat: an answer is over once its buttons are there, and nothing more comes. */
async function privateStudent(api: BotApi, first_name: string, language_code: string): Promise<Student> {
  const person = api.user({ first_name, language_code });
  let question = 0;

  const shownNow = () => person.chat.answers.filter(({ id }) => id > question);
  async function settled(): Promise<Shown> {
    let calls = -1;
    while (calls !== api.calls.length) {
      calls = api.calls.length;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    const shown = shownNow();
    return {
      text: shown
        .map(({ text, caption }) => text ?? caption ?? '')
        .join('\n')
        .replace(/[\u2066-\u2069\u200e\u200f]/g, ''),
      pictures: shown.flatMap(({ photo, caption }) => (photo ? [{ bytes: photo, alt: caption ?? '' }] : [])),
      files: shown.flatMap(({ file }) =>
        file?.kind === 'document' ? [{ name: file.name ?? '', bytes: file.bytes }] : [],
      ),
      buttons: shown.flatMap(({ buttons }) => buttons.map(({ text }) => text)),
    };
  }

  return {
    async say(line) {
      question = person.chat.say(person, line);
      await api.waitFor(() => shownNow().some(({ buttons }) => buttons.length > 0), ANSWER_TIME);
      return settled();
    },
    async press(label) {
      const message = shownNow().find(({ buttons }) => buttons.some(({ text }) => text === label));
      if (!message) throw new Error(`no button ${label}`);
      const changes = shownNow()
        .map(({ id, history }) => `${id} ${history.length}`)
        .join();
      person.chat.press(person, message.id, label);
      await api.waitFor(
        () =>
          shownNow()
            .map(({ id, history }) => `${id} ${history.length}`)
            .join() !== changes,
        ANSWER_TIME,
      );
      return settled();
    },
  };
}

async function open(bot: Bot): Promise<Network> {
  const api = await startBotApi();
  const store = await openStore({ database: ':memory:' });
  const platform = telegram({
    token: api.token,
    apiRoot: api.apiRoot,
    webhookSecret: 'unused',
    handle: bot.handle,
    catalogue: bot.catalogue,
    translate: bot.translate,
    store,
    log: pino({ level: 'silent' }),
    limits: UNHURRIED,
  });
  const stop = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    ended = platform.run(stop.signal, resolve);
    ended.catch(reject);
  });
  return {
    student: (name, language) => privateStudent(api, name, language),
    violations: () => api.violations,
    async close() {
      stop.abort();
      await ended;
      await api.close();
      await store.close();
    },
  };
}

platformContract('Telegram', open);
