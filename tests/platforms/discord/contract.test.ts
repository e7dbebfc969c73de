import { pino } from 'pino';
import { serve } from '../../../src/http/serve.js';
import { discord } from '../../../src/platforms/discord/discord.js';
import { openStore } from '../../../src/store/open-store.js';
import { type Bot, type Network, platformContract, type Shown, type Student } from '../platform.contract.js';
import { type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';

const ANSWER_TIME = 30_000;
type Message = NonNullable<
  ReturnType<ReturnType<ReturnType<FakeDiscord['guild']>['channel']>['command']>['original']
>;

const labelOf = (button: Message['buttons'][number]) => ('label' in button ? (button.label ?? '') : '');

/** What a message shows; the bot writes markdown, which the app shows without its escapes and signs. */
function shownOf(messages: readonly Message[]): Shown {
  const files = messages.flatMap(({ attachments }) => attachments);
  const pictures = files.filter(({ filename }) => filename.endsWith('.png'));
  return {
    text: messages
      .map(({ text }) => text)
      .join('\n')
      .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
      .replace(/\\([^A-Za-z0-9\s])/g, '$1')
      .replace(/\*\*|`/g, ''),
    pictures: pictures.map(({ bytes, description }) => ({ bytes, alt: description ?? '' })),
    files: files
      .filter((file) => !pictures.includes(file))
      .map(({ filename, bytes }) => ({ name: filename, bytes })),
    buttons: messages.flatMap(({ buttons }) => buttons.map(labelOf)),
  };
}

/** A student in a server of their own; each line is typed into the command's free-text option. */
function serverStudent(fake: FakeDiscord, name: string): Student {
  const user = fake.user({ name });
  const channel = fake.guild({ name }).channel();
  let shown: readonly Message[] = [];

  async function answered(interaction: ReturnType<typeof channel.command>): Promise<Shown> {
    await fake.waitFor(() => {
      const answers = interaction.original
        ? [interaction.original, ...interaction.followUps]
        : interaction.followUps;
      shown = answers.filter(({ deleted, loading }) => !deleted && !loading);
      return shown.some(({ buttons }) => buttons.length > 0);
    }, ANSWER_TIME);
    return shownOf(shown);
  }

  return {
    say(line) {
      const [, command = '', query = ''] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? [];
      return answered(channel.command(user, command, query === '' ? {} : { query }));
    },
    async press(label) {
      const message = shown.find(({ buttons }) => buttons.some((button) => labelOf(button) === label));
      if (!message) throw new Error(`no button ${label}`);
      const before = message.edits;
      const interaction = channel.press(user, message, label);
      await fake.waitFor(() => message.edits > before || interaction.followUps.length > 0, ANSWER_TIME);
      return shownOf([message]);
    },
  };
}

/** The bot on a Discord of our own, by the gateway or by HTTP interactions. */
function opener(way: 'gateway' | 'http') {
  return async (bot: Bot): Promise<Network> => {
    // Nets are measured in this very process, which keeps the acknowledgement waiting.
    const fake = await startDiscord({ acknowledgeWithin: ANSWER_TIME });
    const store = await openStore({ database: ':memory:' });
    const platform = discord({
      token: fake.token,
      apiRoot: fake.apiRoot,
      ...(way === 'http' ? { publicKey: fake.publicKey } : {}),
      handle: bot.handle,
      catalogue: bot.catalogue,
      translate: bot.translate,
      store,
      log: pino({ level: 'silent' }),
    });
    const served =
      way === 'http' && platform.routes ? await serve(platform.routes, '127.0.0.1', 0) : undefined;
    if (served) fake.endpoint = `http://127.0.0.1:${served.port}/`;
    const stop = new AbortController();
    let ended: Promise<void> = Promise.resolve();
    await new Promise<void>((resolve, reject) => {
      ended = platform.run(stop.signal, resolve);
      ended.catch(reject);
    });
    return {
      async student(name, language) {
        const student = serverStudent(fake, name);
        // Discord's app has no Persian: who wants it says so once.
        if (language === 'fa') await student.say('/lang lang:fa');
        return student;
      },
      violations: () => fake.violations,
      async close() {
        stop.abort();
        await ended;
        await served?.close();
        await fake.close();
        await store.close();
      },
    };
  };
}

platformContract('Discord by the gateway', opener('gateway'));
platformContract('Discord by HTTP interactions', opener('http'));
