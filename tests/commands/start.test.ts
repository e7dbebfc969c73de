import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { start } from '../../commands/start.js';
import { readCommand } from '../../src/chat/read-command.js';
import { testApp } from '../app-parts.js';

/** What serves another command, and is pressed or typed where that one says so. */
const SERVANTS = ['answer', 'score', 'settings', 'privacy', 'stop', 'start'];

describe('the welcome', () => {
  it('leads by buttons to every command, in both languages', async () => {
    const { ask } = await testApp();
    for (const language of ['en', 'fa'] as const) {
      const pages = await Promise.all(
        ['home', 'pictures', 'practice'].map((page) => ask(`/start page:${page}`, { language })),
      );
      const lines = pages.flatMap(({ buttons }) => buttons.flat()).map(({ command }) => command);
      const led = new Set(lines.map((line) => readCommand(commands, line).command.name));
      const others = commands.map(({ name }) => name).filter((name) => !SERVANTS.includes(name));
      expect([...led]).toEqual(expect.arrayContaining(others));
    }
  });

  it('says canonical lines only', async () => {
    const { ask } = await testApp();
    for (const page of ['home', 'pictures', 'practice']) {
      for (const { command } of (await ask(`/start page:${page}`)).buttons.flat()) {
        expect(readCommand(commands, command).line).toBe(command);
      }
    }
  });

  it('is greeted back', () => {
    expect(readCommand(commands, 'سلام').command).toBe(start);
  });
});
