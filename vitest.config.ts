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

/** Neither sockets nor processes nor clocks: may run side by side. */
const pure = [
  'test/*.test.ts',
  'test/{advise,calibration,compare,config,history,judge,measure,protocol,quality,report,stats,workload}/**/*.test.ts',
];

/**
 * Sockets and processes that wait more than they compute. Whole programs are among them: they drive and judge for themselves, with tolerances
 * wide enough for a busy machine. Not two: the load of load-shapes keeps to instants, and of a calibration every run has to be fit.
 */
const waiting = ['test/{github,runner}/**/*.test.ts', 'test/e2e/!(load-shapes|calibrate).test.ts'];

/** A run that says of itself that the machine was too busy to measure is right to. It has shown nothing else yet. */
const retry = { count: 2, condition: /the load generator was the bottleneck/ };

export default defineConfig({
  test: {
    reporters: ['default', plainCount],
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'pure',
          include: pure,
          testTimeout: 60_000,
          // All cores: by default one is left out, which of two is half of the machine.
          maxWorkers: '100%',
          // Nothing is left behind that the next file could see: modules are loaded once for all of them.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'waiting',
          include: waiting,
          globalSetup: 'test/story/recorded-folder.ts',
          testTimeout: 60_000,
          maxWorkers: '100%',
          retry,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'live',
          include: ['test/**/*.test.ts'],
          // What needs a real server with a real model is `npm run test:real`, what needs Chromium `npm run test:browser`.
          exclude: [...pure, ...waiting, 'test/real/**', 'test/browser/**'],
          // These look at instants and latencies themselves: side by side they would disturb each other.
          fileParallelism: false,
          testTimeout: 60_000,
          retry,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
