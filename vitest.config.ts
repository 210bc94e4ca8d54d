import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** One plain last line that any log reader understands. */
const plainCount: Reporter = {
  onTestRunEnd: (modules) => {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((other) => other === state).length;
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  },
};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs a real server with a real model: `npm run test:real`.
    exclude: ['test/real/**'],
    // Whole-program tests measure time on a shared machine: side by side they would disturb each other.
    fileParallelism: false,
    testTimeout: 30_000,
    reporters: ['default', plainCount],
    silent: 'passed-only',
  },
});
