import { defineConfig } from 'vitest/config';

/** Tests against a real server with a real model: minutes, and a download the first time. `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts'],
    fileParallelism: false,
    // One step is a run of 100 requests, up to three times on a machine that others use too.
    testTimeout: 600_000,
    // What comes later needs what came before.
    bail: 1,
    // Each step is shown when it is done.
    reporters: ['verbose'],
  },
});
