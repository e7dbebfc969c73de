import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TooLongFile } from '../../../src/chat/sent-file.js';
import { answerTo, type Bot, MODES, reply, scriptedHandle, startBot } from './bot.js';

const CONTENTS = '::One:: What? {=this ~that}';

let bot: Bot;
let files: Server;
let url: string;
beforeEach(async () => {
  files = createServer((_, response) => response.end(CONTENTS));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(files.address() as AddressInfo).port}/questions.gift`;
});
afterEach(async () => {
  await bot.close();
  files.close();
});

/** A bot that reads at most so much of what it is given, and says what it read. */
async function reading(mode: (typeof MODES)[number], most: number) {
  const core = scriptedHandle(async ({ text, file }) => {
    const read = await file?.read(most).then(
      (bytes) => new TextDecoder().decode(bytes),
      (error: unknown) => (error instanceof TooLongFile ? 'too long' : String(error)),
    );
    return reply(`${text} | ${file?.name} | ${file?.size} | ${read}`);
  });
  bot = await startBot({ mode, handle: core.handle });
  return { user: bot.discord.user({ name: 'Sara' }), channel: bot.discord.guild().channel() };
}

describe.each(MODES)('a file given to a command by %s', (mode) => {
  const file = { filename: 'questions.gift', size: CONTENTS.length };

  it('is handed over with it', async () => {
    const { user, channel } = await reading(mode, 1_000);
    const message = await answerTo(bot, channel.command(user, 'import', { file: { ...file, url } }));
    expect(message.text?.replaceAll('\\', '')).toContain(
      `/import | questions.gift | ${CONTENTS.length} | ${CONTENTS}`,
    );
  });

  it('is read no further than asked', async () => {
    const { user, channel } = await reading(mode, 10);
    const message = await answerTo(bot, channel.command(user, 'import', { file: { ...file, url } }));
    expect(message.text).toMatch(/too long$/);
  });
});
