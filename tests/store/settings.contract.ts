import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/store/settings.js';

/** What every implementation of Settings must do. */
export function settingsContract(name: string, open: () => Promise<Settings>): void {
  describe(`settings on ${name}`, () => {
    let settings: Settings;
    beforeAll(async () => {
      settings = await open();
    });
    afterAll(() => settings.close());

    it('know nothing of a stranger', async () => {
      expect(await settings.language('user', 'web:stranger')).toBeUndefined();
    });

    it('keep the last choice', async () => {
      await settings.setLanguage('user', 'web:ali', 'fa');
      await settings.setLanguage('user', 'web:ali', 'en');
      expect(await settings.language('user', 'web:ali')).toBe('en');
    });

    it('keep users and chats apart', async () => {
      await settings.setLanguage('chat', 'web:same', 'fa');
      expect(await settings.language('user', 'web:same')).toBeUndefined();
      expect(await settings.language('chat', 'web:same')).toBe('fa');
    });

    it('take any id for an id', async () => {
      const id = `web:'; drop table settings; -- \u202e💥`;
      await settings.setLanguage('user', id, 'fa');
      expect(await settings.language('user', id)).toBe('fa');
    });
  });
}
