import type { Picture, Reply } from '../../chat/reply.js';
import type { AnswerPart } from '../../store/answers.js';
import { fileIdOf, pictureFile } from './files.js';
import { htmlOf } from './html.js';
import { type Place, sendFile, sendText } from './payloads.js';
import { isPictureRefused } from './refusals.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

const LONGEST_NAME = 100;

/** A file name that says what the picture shows, e.g. `vanish-depth-20-act-sigmoid.png`. */
export function fileNameOf(line: string, { mime }: Picture, index: number, count: number): string {
  const stem = line.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const number = count > 1 ? `-${index + 1}` : '';
  return `${stem.slice(0, LONGEST_NAME) || 'mahv'}${number}.${mime === 'image/gif' ? 'gif' : 'png'}`;
}

/** Sends a reply's still pictures as files, which Telegram leaves as they are. @returns what was sent. */
export async function sendFullQuality(
  { outbox, files, translate }: Session,
  reply: Reply,
  line: string,
  place: Place,
): Promise<readonly AnswerPart[]> {
  const sent: AnswerPart[] = [];
  const still = reply.pictures.filter(({ mime }) => mime === 'image/png');
  try {
    for (const [index, picture] of still.entries()) {
      const upload = pictureFile(picture, fileNameOf(line, picture, index, still.length));
      const message = await files.carry(
        [upload],
        ([file = '']) => {
          const { method, payload } = sendFile(place, file, htmlOf([{ text: line, marks: ['code'] }]));
          return outbox.send<TelegramMessage>(place.chat, method, payload);
        },
        (result) => [fileIdOf(result)],
      );
      sent.push({ message: String(message.message_id), kind: 'file' });
    }
  } catch (error) {
    if (!isPictureRefused(error)) throw error;
    const { method, payload } = sendText(
      place,
      htmlOf([{ text: translate(reply.language)('telegram-no-files'), marks: [] }]),
    );
    await outbox.send(place.chat, method, payload);
  }
  return sent;
}
