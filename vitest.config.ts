import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Whole bots and browsers share the machine's cores with each other here.
    expect: { poll: { timeout: 10_000 } },
  },
});
