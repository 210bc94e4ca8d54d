/** A ladder by rate over sockets, up to a rate that the server cannot follow: then as many requests are in flight as the driver ever opens. */
import { expect, it } from 'vitest';
import { findClimbs } from '../../src/measure/ladder.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { driveConfig } from './drive-config.ts';

it('ends below the rate that the server falls behind at, and does not blame the generator', async () => {
  const simulator = await startSimulator({
    profile: completeProfile({ engine: { maxBatch: 8, stepMs: 2 }, outputTokens: { median: 8 } }),
  });
  try {
    const { run, config } = await driveConfig(`
target: { url: "${simulator.url}", model: insight-simulator }
workload:
  synthetic: { input-tokens: 5 }
  max-output-tokens: 8
  warmup: { requests: 5 }
  stages: [ { name: capacity, ladder: { rate: [40, 80, 1500, 3000] }, duration: 800ms } ]
quality: { sets: [] }
gates: { accuracy: off }
`);
    const [climb] = findClimbs(run, measureRun(run, {}), config.gates.gates);
    // On a machine that is too busy to measure on nothing is shown.
    const busy = climb?.steps.find(({ unfit }) => unfit?.includes('event-loop delay'))?.unfit;
    if (busy !== undefined) throw new Error(busy);
    expect(climb).toMatchObject({ unit: 'requests/s', planned: 4, knee: 80, end: 'saturated' });
    expect(climb?.steps.map(({ level, unfit, saturated }) => [level, unfit, saturated])).toEqual([
      [40, undefined, undefined],
      [80, undefined, undefined],
      [1500, undefined, true],
    ]);
    // Not measured a second time: there is nothing to mend.
    expect(run.stages.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
  } finally {
    await simulator.close();
  }
});
