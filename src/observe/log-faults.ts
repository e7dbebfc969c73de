import type { Logger } from 'pino';

/**
 * Has what nobody caught go through the log, where no secret can stand. After such an error the process ends; what was under
 * way lies in the inbox for the next one.
 */
export function logFaults(log: Logger): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error nobody caught');
    process.exit(1);
  });
}
