import type { Reply } from '../../chat/reply.js';
import type { Session } from './session.js';

/** A reply without its pictures and files, which says so. */
export function inWordsAlone(reply: Reply, { translate }: Pick<Session, 'translate'>): Reply {
  const note = translate(reply.language)('telegram-no-pictures');
  const text = [
    ...reply.text,
    { kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: note }] },
  ];
  return { ...reply, text, pictures: [], files: [] };
}
