import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Handle } from '../chat/reply.js';
import type { Metrics } from './metrics.js';

/** The word after the slash of a canonical line. */
function commandOf(line: string | null): string | null {
  return line === null ? null : (/^\/(\w+)/.exec(line)?.[1] ?? null);
}

/** The same door, with every request named, counted, timed and logged; of what was typed only the command's name. */
export function observedHandle(handle: Handle, metrics: Metrics, log: Logger): Handle {
  return async (request) => {
    const id = request.id ?? randomBytes(4).toString('hex');
    const { platform } = request;
    const answered = metrics.asked(platform);
    const started = performance.now();
    const reply = await handle({ ...request, id });
    const command = commandOf(reply.command);
    const code = reply.error?.code;
    answered({ command, ...(code === undefined ? {} : { error: code }) });
    const milliseconds = Math.round(performance.now() - started);
    log.info({ id, platform, command, code, milliseconds }, 'answered');
    return reply;
  };
}
