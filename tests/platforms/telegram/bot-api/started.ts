import { createCanvas } from '@napi-rs/canvas';
import { Telegraf, type Telegram, TelegramError } from 'telegraf';
import { onTestFinished } from 'vitest';
import { startBotApi } from './bot-api.js';
import type { BotApi, BotApiOptions } from './door.js';

/** A small picture, as bytes of a PNG. */
export function png(color = '#4a4bc4', width = 40, height = 20): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** A picture of noise, which is about as large as its pixels. */
export function largePng(side = 300): Buffer {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  const image = context.createImageData(side, side);
  let noise = 1;
  for (let index = 0; index < image.data.length; index += 1) {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
    image.data[index] = index % 4 === 3 ? 255 : noise >>> 24;
  }
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}

/** The real telegraf client of a server's bot. */
export function telegramOf({ apiRoot, token }: BotApi, as = token): Telegram {
  return new Telegraf(as, { telegram: { apiRoot, webhookReply: false } }).telegram;
}

/** A server that is closed when the running test ends, and telegraf's client for it. */
export async function started(options?: BotApiOptions): Promise<{ api: BotApi; telegram: Telegram }> {
  const api = await startBotApi(options);
  onTestFinished(() => api.close());
  return { api, telegram: telegramOf(api) };
}

/** The words that a call was refused with; fails where it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  const ended = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (ended instanceof TelegramError) return `${ended.code} ${ended.description}`;
  throw new Error(`The call was not refused: ${ended}`);
}
