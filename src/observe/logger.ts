import { type Logger, pino } from 'pino';
import { scrubber } from './scrub.js';

/** Where log lines go. */
export interface Sink {
  write(line: string): unknown;
}

/** Fields that may hold what a person typed or a network's secret: never written, wherever they stand. */
const PRIVATE = ['text', 'body', 'token', 'payload', 'request', 'response', 'rawError', 'requestBody', 'on'];
const PATHS = PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** A structured log, one JSON object a line, in which no secret and no message text occurs. */
export function createLogger(level: string, secrets: readonly string[], sink: Sink): Logger {
  const scrub = scrubber(secrets);
  return pino(
    { level, redact: { paths: PATHS, remove: true } },
    { write: (line: string) => sink.write(scrub(line)) },
  );
}
