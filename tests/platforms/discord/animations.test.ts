import { afterEach, expect, it } from 'vitest';
import type { Picture } from '../../../src/chat/reply.js';
import { answerTo, type Bot, picture, reply, scriptedHandle, startBot } from './bot.js';

const MOVING: Picture = {
  bytes: Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'),
  mime: 'image/gif',
  width: 1,
  height: 1,
  alt: 'what moves',
};

let bot: Bot;
afterEach(() => bot.close());

it('a moving picture is attached as one, with its words, beside a still one', async () => {
  const core = scriptedHandle(() => reply('hello', { pictures: [picture('what stands'), MOVING] }));
  bot = await startBot({ handle: core.handle });
  const channel = bot.discord.guild().channel();
  const message = await answerTo(bot, channel.command(bot.discord.user(), 'vanish'));
  expect(message.attachments.map(({ filename, description }) => [filename, description])).toEqual([
    ['vanish-depth-20-1.png', 'what stands'],
    ['vanish-depth-20-2.gif', 'what moves'],
  ]);
  expect(message.embeds.map(({ image }) => image?.url.split('/').at(-1)?.split('?')[0])).toEqual([
    'vanish-depth-20-1.png',
    'vanish-depth-20-2.gif',
  ]);
});
