import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';
import { HOSTILE_IDS } from './hostile-ids.js';

/** What settings do on every engine. */
export function settingsContract(bench: () => Bench): void {
  describe('settings', () => {
    it('know nothing of a stranger', async () => {
      expect(await bench().store.settings.language('user', 'web:stranger')).toBeUndefined();
    });

    it('keep the last choice', async () => {
      const { settings } = bench().store;
      await settings.setLanguage('user', 'web:ali', 'fa');
      await settings.setLanguage('user', 'web:ali', 'en');
      expect(await settings.language('user', 'web:ali')).toBe('en');
    });

    it('keep users and chats apart', async () => {
      const { settings } = bench().store;
      await settings.setLanguage('chat', 'web:same', 'fa');
      expect(await settings.language('user', 'web:same')).toBeUndefined();
      expect(await settings.language('chat', 'web:same')).toBe('fa');
    });

    it('take any id for an id of its own', async () => {
      const { settings } = bench().store;
      for (const id of HOSTILE_IDS) {
        expect(await settings.language('chat', id), JSON.stringify(id)).toBeUndefined();
        await settings.setLanguage('chat', id, 'fa');
        expect(await settings.language('chat', id), JSON.stringify(id)).toBe('fa');
      }
    });
  });
}
