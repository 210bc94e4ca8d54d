/** A run as the adviser sees it, alone or against stored ones: through measuring and judging as the product does both. */
import { type Side, type StageSide, stageSide } from '../../src/advise/side.ts';
import { judge } from '../../src/judge.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Recommendation } from '../../src/model/advice.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { NOW } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

export function sideOf(run: Run): Side {
  return { run, measurement: measureRun(run, {}) };
}

/** Its stage `steady`. Throws where it has none. */
export function steadyOf(run: Run): StageSide {
  const side = stageSide('steady', sideOf(run));
  if (!side) throw new Error('the run has no stage of this name');
  return side;
}

export function judged(candidate: Run, stored: readonly Run[] = [], rules: GatePolicy = policy()): Result {
  return judge({
    ...{ candidate, design: stored.length > 0 ? 'history' : 'none', refused: [], policy: rules, now: NOW },
    baseline: stored.map((run, index) => ({
      run,
      provenance: { startedAt: run.header.startedAt, source: `run ${index}` },
    })),
    baselineRequired: false,
  });
}

export function rulesTold(result: Result): string[] {
  return result.recommendations.map(({ rule }) => rule);
}

/** What the rule said. Throws where it said nothing. */
export function adviceOf(result: Result, rule: string): Recommendation {
  const found = result.recommendations.find((each) => each.rule === rule);
  if (!found) throw new Error(`${rule} said nothing; told were: ${rulesTold(result).join(', ') || 'none'}`);
  return found;
}
