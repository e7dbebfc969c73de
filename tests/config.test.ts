import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

const example = dotenv.parse(readFileSync(new URL('../.env.example', import.meta.url)));

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, workers: 2 });
  });

  it('has an example that says the defaults', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ MAHV_PORT: '' }).port).toBe(3000);
  });

  it('takes a role that shares its work only with a server to share it on', () => {
    expect(() => readConfig({ ROLE: 'worker' })).toThrow('REDIS_URL');
    expect(readConfig({ ROLE: 'chat', REDIS_URL: 'redis://127.0.0.1' }).role).toBe('chat');
  });

  it.each(['ROLE', 'MAHV_PORT', 'MAHV_WORKERS', 'MAHV_CACHE_MB', 'LOG_LEVEL'])(
    'names %s where it is wrong',
    (name) => {
      expect(() => readConfig({ [name]: 'wrong' })).toThrow(ConfigError);
      expect(() => readConfig({ [name]: 'wrong' })).toThrow(name);
    },
  );
});
