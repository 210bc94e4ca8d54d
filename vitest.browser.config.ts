import { defineConfig } from 'vitest/config';

/** report.html in a real browser: Chromium (`chromium`, or the program that CHROME names). `npm test` leaves these out. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
