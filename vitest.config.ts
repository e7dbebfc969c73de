import { defineConfig } from 'vitest/config';

/** Whole bots, servers and browsers, which take the machine's cores for themselves. */
const WHOLE = ['process', 'platforms', 'quizmaster', 'store', 'redis', 'limits', 'lab', 'http'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Whole bots and browsers share the machine's cores with each other here.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: WHOLE,
          // Loading the bot anew for each file would take longer than most files.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'whole', include: WHOLE, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
