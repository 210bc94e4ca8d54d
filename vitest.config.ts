import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole-program tests measure time on a shared machine: side by side they would disturb each other.
    fileParallelism: false,
    testTimeout: 30_000,
  },
});
