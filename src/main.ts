import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { type Logger, pino } from 'pino';
import { commands } from '../commands/index.js';
import { type App, createApp } from './app.js';
import { type Config, ConfigError, readConfig } from './config.js';
import type { Language } from './i18n/language.js';
import { loadBundles, translator } from './i18n/translator.js';
import { cachedLab } from './lab/cached-lab.js';
import { inlineLab } from './lab/inline-lab.js';
import type { Lab } from './lab/lab.js';
import { poolLab } from './lab/pool-lab.js';
import { say } from './platforms/terminal/say.js';
import { pageWords } from './platforms/web/page-words.js';
import { PortTakenError, startWeb } from './platforms/web/server.js';
import { openSqliteSettings } from './store/sqlite-settings.js';

/** The project's folder, seen from the compiled file. */
const ROOT = new URL('../../', import.meta.url);
const MOST_WAITING = 200;

const inRoot = (path: string) => fileURLToPath(new URL(path, ROOT));

interface Wired {
  readonly app: App;
  readonly log: Logger;
  readonly translate: (language: Language) => ReturnType<typeof translator>;
  close(): Promise<void>;
}

async function wire(config: Config, lab: Lab): Promise<Wired> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const bundles = loadBundles(inRoot('locales/'));
  const settings = await openSqliteSettings(config.database);
  const translate = (language: Language) =>
    translator(bundles, language, (problem) => log.warn(problem, 'message missing or broken'));
  const app = createApp({
    commands,
    lab,
    settings,
    translate,
    logFault: ({ reference, error, request: { platform, user, chat } }) =>
      log.error({ reference, err: error, platform, user, chat }, 'request failed'),
  });
  return {
    app,
    log,
    translate,
    async close() {
      await lab.close();
      await settings.close();
    },
  };
}

async function sayOnce(config: Config, args: readonly string[]): Promise<number> {
  const { app, close } = await wire(config, inlineLab());
  const terminal = {
    print: (text: string) => process.stdout.write(`${text}\n`),
    pictures: inRoot('out/'),
    usage:
      'npm run -s say -- [--lang fa|en] [--user NAME] [--chat NAME] [--out DIR] [--theme light|dark] [--json] "MESSAGE"',
  };
  try {
    return await say(args, app.handle, terminal);
  } finally {
    await close();
  }
}

async function serve(config: Config): Promise<void> {
  const pool = poolLab({
    threads: config.workers,
    mostWaiting: MOST_WAITING,
    worker: new URL('./lab/worker.js', import.meta.url),
  });
  const { app, log, translate, close } = await wire(config, cachedLab(pool, config.cacheBytes));
  const web = await startWeb({
    handle: app.handle,
    catalogue: app.catalogue,
    words: (language) => pageWords(translate(language)),
    report: (error) => log.error({ err: error }, 'route failed'),
    pageScripts: inRoot('dist/page/'),
    assets: inRoot('src/platforms/web/assets/'),
    fonts: inRoot('node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'),
    host: config.host,
    port: config.port,
  });
  process.stdout.write(`Mahv is ready: ${web.url}\n`);
  const stop = async () => {
    await web.close();
    await close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function main(): Promise<number | undefined> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const [, , verb, ...args] = process.argv;
  if (verb === 'say') return sayOnce(config, args);
  await serve(config);
  return undefined;
}

/** What to say of a failure that whoever starts the bot can mend; undefined for a fault of ours. */
function mendable(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof PortTakenError)) return undefined;
  return `${error.message} by another program. Set MAHV_PORT to a free one, or to 0 for any: MAHV_PORT=0 npm start`;
}

try {
  const code = await main();
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  const advice = mendable(error);
  if (advice === undefined) throw error;
  process.stderr.write(`${advice}\n`);
  process.exit(1);
}
