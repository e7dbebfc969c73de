import { createHmac } from 'node:crypto';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65535);

const Root = z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' });
const Many = z.coerce.number().int().min(1).max(10_000);

const Environment = z.object({
  ROLE: z.enum(['all', 'chat', 'worker']).default('all'),
  MAHV_HOST: z.string().min(1).default('127.0.0.1'),
  MAHV_PORT: Port.default(3000),
  MAHV_DATABASE: z.string().min(1).default('./data/mahv.sqlite'),
  MAHV_WORKERS: z.coerce.number().int().min(1).max(64).default(2),
  MAHV_CACHE_MB: z.coerce.number().min(1).max(4096).default(32),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a postgres:// address' }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'a redis:// or rediss:// address' }).optional(),
  PUBLIC_URL: Root.optional(),
  TELEGRAM_TOKEN: z.string().regex(/^\S+$/, 'a token without spaces, as BotFather gives it').optional(),
  TELEGRAM_API_ROOT: Root.optional(),
  TELEGRAM_STORAGE_CHAT: z.string().optional(),
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'a bot token without spaces').optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
    .optional(),
  DISCORD_API_ROOT: Root.optional(),
  DISCORD_SHARDS: z.union([z.literal('auto'), z.coerce.number().int().min(1).max(1000)]).default('auto'),
  MAHV_LEAVE_SECONDS: z.coerce.number().min(0).max(300).default(0),
  MAHV_USER_RATE: Many.default(20),
  MAHV_CHAT_RATE: Many.default(120),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** The settings of one process, checked. */
export interface Config {
  /** `chat`: networks, and no work of its own but in need. `worker`: experiments, pictures and files of questions alone. `all`: both. */
  readonly role: 'all' | 'chat' | 'worker';
  /** Address and port of the local chat; port 0 takes any free one. */
  readonly host: string;
  readonly port: number;
  /** SQLite file, or `:memory:`. */
  readonly database: string;
  /** Worker threads. */
  readonly workers: number;
  /** Most memory for kept results and pictures, in bytes. */
  readonly cacheBytes: number;
  /** How long it goes on after it is told to end, saying that it leaves, in ms. */
  readonly leaveAfter: number;
  /** Requests one person, and one chat with several people, may make in a minute. */
  readonly userRate: number;
  readonly chatRate: number;
  /** PostgreSQL instead of the SQLite file. */
  readonly databaseUrl?: string;
  /** A Redis server for the work and for what processes count together, all of which may be lost. */
  readonly redisUrl?: string;
  readonly telegram?: TelegramConfig;
  readonly discord?: DiscordConfig;
  readonly logLevel: string;
  /** Every value that must never be written anywhere. */
  readonly secrets: readonly string[];
}

/** How to be on Telegram. */
export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot?: string;
  /** Where the outside reaches this process; Telegram delivers there instead of being polled. */
  readonly publicUrl?: string;
  /** What Telegram must show with each delivery: derived from the token, so that every replica knows it. */
  readonly webhookSecret: string;
  /** A chat of the bot's own in which pictures for inline answers are uploaded. */
  readonly storageChat?: string;
}

/** How to be on Discord. */
export interface DiscordConfig {
  readonly token: string;
  readonly apiRoot?: string;
  /** Set: Discord delivers by HTTP and signs with this key. Unset: by the gateway. */
  readonly publicKey?: string;
  readonly shards: number | 'auto';
}

/** An environment variable has a value that cannot be used; the message names each such variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Values = z.infer<typeof Environment>;

function telegramOf({ TELEGRAM_TOKEN: token, ...data }: Values): TelegramConfig | undefined {
  if (!token) return undefined;
  return {
    token,
    webhookSecret: createHmac('sha256', token).update('mahv webhook').digest('hex'),
    ...(data.TELEGRAM_API_ROOT ? { apiRoot: data.TELEGRAM_API_ROOT.replace(/\/$/, '') } : {}),
    ...(data.PUBLIC_URL ? { publicUrl: data.PUBLIC_URL.replace(/\/$/, '') } : {}),
    ...(data.TELEGRAM_STORAGE_CHAT ? { storageChat: data.TELEGRAM_STORAGE_CHAT } : {}),
  };
}

function discordOf({ DISCORD_TOKEN: token, ...data }: Values): DiscordConfig | undefined {
  if (!token) return undefined;
  return {
    token,
    shards: data.DISCORD_SHARDS,
    ...(data.DISCORD_API_ROOT ? { apiRoot: data.DISCORD_API_ROOT.replace(/\/$/, '') } : {}),
    ...(data.DISCORD_PUBLIC_KEY ? { publicKey: data.DISCORD_PUBLIC_KEY } : {}),
  };
}

function passwordOf(url: string | undefined): string {
  return url ? decodeURIComponent(new URL(url).password) : '';
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
  if (data.ROLE !== 'all' && !data.REDIS_URL) {
    throw new ConfigError(
      `ROLE=${data.ROLE} shares its work on a Redis server: set REDIS_URL, or leave ROLE out.`,
    );
  }
  const telegram = telegramOf(data);
  const discord = discordOf(data);
  const secrets = [
    telegram?.token,
    telegram?.webhookSecret,
    discord?.token,
    passwordOf(data.DATABASE_URL),
    passwordOf(data.REDIS_URL),
  ];
  return {
    role: data.ROLE,
    host: data.MAHV_HOST,
    port: data.MAHV_PORT,
    database: data.MAHV_DATABASE,
    workers: data.MAHV_WORKERS,
    cacheBytes: data.MAHV_CACHE_MB * 2 ** 20,
    leaveAfter: data.MAHV_LEAVE_SECONDS * 1000,
    userRate: data.MAHV_USER_RATE,
    chatRate: data.MAHV_CHAT_RATE,
    ...(data.DATABASE_URL ? { databaseUrl: data.DATABASE_URL } : {}),
    ...(data.REDIS_URL ? { redisUrl: data.REDIS_URL } : {}),
    ...(telegram ? { telegram } : {}),
    ...(discord ? { discord } : {}),
    logLevel: data.LOG_LEVEL,
    secrets: secrets.flatMap((secret) => (secret ? [secret] : [])),
  };
}
