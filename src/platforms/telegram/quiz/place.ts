import type { Request } from '../../../chat/request.js';
import type { Place } from '../payloads.js';

/** Names a chat, or a topic in one, as in `-100123/7`, so that it is found again after a restart. */
export function placeName({ chat, thread }: Pick<Place, 'chat' | 'thread'>): string {
  return thread === undefined ? chat : `${chat}/${thread}`;
}

/** The place that has a name. */
export function placeNamed(name: string): Pick<Place, 'chat' | 'thread'> {
  const [chat = '', thread] = name.split('/');
  return { chat, ...(thread === undefined ? {} : { thread: Number(thread) }) };
}

/** Where in its chat a request is made, where that is not the chat itself. */
export function requestPlace(chat: string, thread: number | undefined): Pick<Request, 'place'> {
  return thread === undefined ? {} : { place: placeName({ chat, thread }) };
}
