/**
 * Which of the stored runs count. After a change of level the older runs say nothing of the level any more and still tell of the noise; a window of fixed length would know
 * both worse just then. So it reaches further back by the runs that the new level has (docs/decisions/026-window-after-a-step.md).
 */
import type { GatePolicy } from '../model/config.ts';
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import { judgeGates } from './gates.ts';

/** How many runs to look for where the window is `wanted` runs long: half as many more, for a window that reaches back. */
export function runsToLoad(wanted: number): number {
  return wanted + Math.floor(wanted / 2);
}

/**
 * Every gate's answer, and the runs it comes from: the newest `wanted` of `stored` (newest first) or, where one of the gates finds a step among them,
 * as many more as came after it.
 */
export function judgeInWindow(options: {
  candidate: Measurement;
  stored: readonly BaselineRun[];
  policy: GatePolicy;
  wanted: number;
}): { baseline: readonly BaselineRun[]; gates: GateResult[] } {
  const { candidate, stored, policy, wanted } = options;
  const newest = stored.slice(0, wanted);
  const gates = judgeGates(candidate, newest, policy);
  const afterStep = Math.max(0, ...gates.map(({ step }) => step?.runs ?? 0));
  const baseline = stored.slice(0, Math.min(wanted + afterStep, runsToLoad(wanted)));
  if (baseline.length === newest.length) return { baseline: newest, gates };
  return { baseline, gates: judgeGates(candidate, baseline, policy) };
}
