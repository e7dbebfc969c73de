import type { SentFile } from '../../chat/sent-file.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

/** The file that came with a message, or with the one it answers. */
export function sentDocument(
  { outbox, download }: Pick<Session, 'outbox' | 'download'>,
  { document, reply_to_message }: TelegramMessage,
): SentFile | undefined {
  const found = document ?? reply_to_message?.document;
  if (!found || !download) return undefined;
  const { file_id, file_name = 'file', file_size } = found;
  return {
    name: file_name,
    ...(file_size === undefined ? {} : { size: file_size }),
    async read(most) {
      const { file_path = '' } = await outbox.call<{ readonly file_path?: string }>('getFile', { file_id });
      return download(file_path, most);
    },
  };
}
