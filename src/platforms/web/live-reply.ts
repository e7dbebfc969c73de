import type { LiveProgress } from '../../chat/live-progress.js';
import { progressMessage } from '../../chat/progress-text.js';
import type { Handle, Reply } from '../../chat/reply.js';
import type { Request } from '../../chat/request.js';
import { directionOf, type Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import { LiveNotes, type Pace } from '../live-notes.js';
import type { WireEvent, WireProgress } from './page/wire.js';
import { toWireReply } from './wire.js';

/** A line a second is enough to see a bar move. */
export const PAGE_PACE: Pace = { firstAfter: 1_500, every: 500 };

/** The media type of events, one a line. */
export const LINES = 'application/x-ndjson';

/** What a message is answered with: its reply where that comes soon, else news of the work and at last the reply. */
export type LiveReply =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'events'; readonly events: ReadableStream<WireEvent> };

/** How work stands, in the words of the reply's language. */
function toWireProgress({ language, ...standing }: LiveProgress, t: Translate): WireProgress {
  const { key, values } = progressMessage(standing);
  return {
    language,
    direction: directionOf(language),
    text: t(key, values),
    ...(standing.state === 'running' ? { done: standing.done } : {}),
    ...(standing.state === 'drawing' ? { done: 1 } : {}),
  };
}

/** Asks, and says as soon as that is known whether the answer takes long. @throws as `handle` does, before news of the work. */
export async function liveReply(
  handle: Handle,
  request: Request,
  { translate, pace }: { readonly translate: (language: Language) => Translate; readonly pace: Pace },
): Promise<LiveReply> {
  const { readable, writable } = new TransformStream<WireEvent, WireEvent>(undefined, undefined, {
    highWaterMark: Number.POSITIVE_INFINITY,
  });
  const writer = writable.getWriter();
  let tellFirst = () => {};
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  const notes = new LiveNotes({
    pace,
    async show(progress) {
      tellFirst();
      // Nobody reads any more where this fails; the request's signal then tells the work.
      await writer
        .write({ progress: toWireProgress(progress, translate(progress.language)) })
        .catch(() => undefined);
      return true;
    },
  });
  const reply = handle({ ...request, onProgress: (progress) => notes.hear(progress) }).finally(() =>
    notes.end(),
  );
  const soon = await Promise.race([reply, first]);
  if (soon) return { kind: 'reply', reply: soon };
  void reply
    .then(
      (late): WireEvent => ({ reply: toWireReply(late) }),
      (): WireEvent => ({ error: 'internal' }),
    )
    .then((last) => writer.write(last))
    .then(() => writer.close())
    .catch(() => undefined);
  return { kind: 'events', events: readable };
}

/** Events as newline-delimited JSON. */
export function linesOf(events: ReadableStream<WireEvent>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return events.pipeThrough(
    new TransformStream<WireEvent, Uint8Array>({
      transform: (event, controller) => controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`)),
    }),
  );
}
