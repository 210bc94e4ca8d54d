/** Every risk family, the more telling first where two risks weigh the same. */
import { riskOfFewRuns, riskOfOldBaseline } from './baseline.ts';
import { riskBeyondTolerance } from './beyond-tolerance.ts';
import { riskOfCache } from './cache.ts';
import { riskOfAnotherBuild } from './commit.ts';
import { riskOfDrift } from './drift-goes-on.ts';
import type { RiskFamily } from './evidence.ts';
import { riskOfGenerator } from './generator.ts';
import { riskInSlice } from './hidden-slice.ts';
import { riskOfImport } from './imported.ts';
import { riskOfJudge } from './judge.ts';
import { riskOfLoadGrowth } from './load-growth.ts';
import { riskOfNextRun } from './next-run.ts';
import { riskOfAdvice } from './of-advice.ts';
import { riskOfFewItems, riskOfFewRequests } from './samples.ts';

export const riskFamilies: readonly RiskFamily[] = [
  riskBeyondTolerance,
  riskOfNextRun,
  riskInSlice,
  riskOfLoadGrowth,
  riskOfDrift,
  riskOfAnotherBuild,
  riskOfCache,
  riskOfImport,
  riskOfFewRuns,
  riskOfOldBaseline,
  riskOfGenerator,
  riskOfFewRequests,
  riskOfFewItems,
  riskOfJudge,
  riskOfAdvice,
];
