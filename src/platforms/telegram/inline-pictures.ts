import type { Picture } from '../../chat/reply.js';
import { fileIdOf, shownPicture } from './files.js';
import { sendPicture } from './payloads.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

/**
 * The file id of a picture for inline mode, which takes no uploads: of one sent before, else of one put into the storage
 * chat. Undefined where there is neither.
 */
export async function inlinePicture(session: Session, picture: Picture): Promise<string | undefined> {
  const { files, storageChat, outbox, log } = session;
  const upload = shownPicture(picture);
  const known = await files.known(upload);
  if (known !== undefined || storageChat === undefined) return known;
  try {
    const part = { kind: 'picture' as const, picture, caption: '' };
    const message = await files.carry(
      [upload],
      ([file = '']) => {
        const { method, payload } = sendPicture({ chat: storageChat }, part, file);
        return outbox.send<TelegramMessage>(storageChat, method, { ...payload, disable_notification: true });
      },
      (result) => [fileIdOf(result)],
    );
    return fileIdOf(message);
  } catch (error) {
    log.warn({ err: error }, 'the storage chat takes no pictures');
    return undefined;
  }
}
