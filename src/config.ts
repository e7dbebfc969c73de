import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65535);

const Environment = z.object({
  MAHV_HOST: z.string().min(1).default('127.0.0.1'),
  MAHV_PORT: Port.default(3000),
  MAHV_DATABASE: z.string().min(1).default('./data/mahv.sqlite'),
  MAHV_WORKERS: z.coerce.number().int().min(1).max(64).default(2),
  MAHV_CACHE_MB: z.coerce.number().min(1).max(4096).default(32),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** The settings of one process, checked. */
export interface Config {
  /** Address and port of the local chat; port 0 takes any free one. */
  readonly host: string;
  readonly port: number;
  /** SQLite file, or `:memory:`. */
  readonly database: string;
  /** Worker threads. */
  readonly workers: number;
  /** Most memory for kept results and pictures, in bytes. */
  readonly cacheBytes: number;
  readonly logLevel: string;
}

/** An environment variable has a value that cannot be used; the message names each such variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment; an empty value counts as unset. @throws {ConfigError} */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(`Check the environment (see .env.example).\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    host: data.MAHV_HOST,
    port: data.MAHV_PORT,
    database: data.MAHV_DATABASE,
    workers: data.MAHV_WORKERS,
    cacheBytes: data.MAHV_CACHE_MB * 2 ** 20,
    logLevel: data.LOG_LEVEL,
  };
}
