import type { LiveProgress } from '../../chat/live-progress.js';
import { plainText } from '../../chat/plain-text.js';
import { progressText } from '../../chat/progress-text.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';

/** Where progress is written: a terminal's own line, or a file, which only grows. */
export interface ProgressSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How work stands, on one line that changes. */
export interface ProgressLine {
  hear(progress: LiveProgress): void;
  /** Takes the line away. */
  end(): void;
}

/** Nothing is written of what is done sooner, and nothing more often than so; in ms. A file would soon be full of it. */
const PACE = { terminal: { firstAfter: 1_500, every: 200 }, file: { firstAfter: 1_500, every: 5_000 } };
const ERASED = '\r\u001b[K';

/**
 * A line for one message's work. The work may keep the thread that this runs on busy, so it goes by the clock when it hears of
 * it, not by timers.
 */
export function progressLine(
  sink: ProgressSink,
  translate: (language: Language) => Translate,
  now: () => number = () => performance.now(),
): ProgressLine {
  const isTerminal = sink.isTTY === true;
  const { firstAfter, every } = isTerminal ? PACE.terminal : PACE.file;
  let next = now() + firstAfter;
  let stands = false;
  return {
    hear({ language, ...standing }) {
      if (now() < next) return;
      next = now() + every;
      const text = plainText(progressText(standing, translate(language))).replace(/\n/g, ' ');
      sink.write(isTerminal ? `${ERASED}${text}` : `${text}\n`);
      stands = isTerminal;
    },
    end() {
      if (stands) sink.write(ERASED);
      stands = false;
    },
  };
}
