/** One trial: what the product advises about an endpoint, and what became of its figures once the knob was turned. */
import { mkdir, rm } from 'node:fs/promises';
import type { Recommendation } from '../../src/model/advice.ts';
import type { Result } from '../../src/model/result.ts';
import { type Compared, comparePredictions } from './compare.ts';
import { type Build, type Endpoint, measure } from './program.ts';

/** The endpoint of the stored runs, the one that is judged, and that one once the advice was followed. */
export type Stand = 'base' | 'candidate' | 'followed';

export interface Trial {
  name: string;
  wrong: string;
  /** Id of the rule that must be told first; null: nothing is to be told. */
  rule: string | null;
  /** Whether there are runs to compare with, and whether there is a knob to turn. */
  stands: Record<Exclude<Stand, 'candidate'>, boolean>;
  config: (stand: Stand) => string;
  /** A fresh endpoint; `run` counts them, so that no two have the same noise. */
  start: (stand: Stand, run: number) => Promise<Endpoint>;
  /** Writes what the endpoints need into the folder. */
  prepare: (folder: string) => Promise<void>;
}

export interface Outcome extends Pick<Trial, 'name' | 'wrong' | 'rule'> {
  /** Ids of the rules in the order of telling. */
  told: string[];
  /** The expected rule came first, or nothing was told where nothing was to be. */
  named: boolean;
  predictions: Compared[];
  /** Why nothing could be measured. */
  failed?: string | undefined;
}

const STORED_RUNS = 3;
/** A run that says of itself that the machine was too busy to measure has shown nothing yet. */
const TOO_BUSY = 'the load generator was the bottleneck';
const ATTEMPTS = 3;

/** Runs the whole trial; its files stay in `folder`. */
export async function tryTrial(trial: Trial, of: { build: Build; folder: string; repeats: number }): Promise<Outcome> {
  const { name, wrong, rule } = trial;
  await rm(of.folder, { recursive: true, force: true });
  await mkdir(of.folder, { recursive: true });
  try {
    return { name, wrong, rule, ...(await runTrial(trial, of)) };
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { name, wrong, rule, told: [], named: false, predictions: [], failed };
  }
}

async function runTrial(
  trial: Trial,
  { build, folder, repeats }: { build: Build; folder: string; repeats: number },
): Promise<Pick<Outcome, 'told' | 'named' | 'predictions'>> {
  await trial.prepare(folder);
  let runs = 0;
  const measureOnce = async (stand: Stand, name: string, baseline: readonly string[]): Promise<Result> => {
    runs += 1;
    const endpoint = await trial.start(stand, runs);
    try {
      const { target } = endpoint;
      return await measure({ build, folder, name, config: trial.config(stand), target, baseline });
    } finally {
      await endpoint.stop();
    }
  };
  const measureFit = async (stand: Stand, name: string, baseline: readonly string[] = []): Promise<Result> => {
    for (let left = ATTEMPTS - 1; ; left--) {
      const result = await measureOnce(stand, name, baseline);
      if (result.verdict !== 'invalid') return result;
      if (left === 0 || !result.reason.includes(TOO_BUSY))
        throw new Error(`the run ${name} is invalid: ${result.reason}`);
    }
  };

  const stored: string[] = [];
  for (let run = 1; trial.stands.base && run <= STORED_RUNS; run++) {
    await measureFit('base', `base-${run}`);
    stored.push(`base-${run}/run.jsonl`);
  }
  const candidate = await measureFit('candidate', 'candidate', stored);
  const { recommendations } = candidate;
  const told = recommendations.map((recommendation) => recommendation.rule);
  const named = trial.rule === null ? told.length === 0 : told[0] === trial.rule;

  // The knob that is turned is that of the expected rule: its own ranges are held against what it brought, wherever it was told.
  const advice: Recommendation | undefined = recommendations.find((each) => each.rule === trial.rule);
  if (!advice || !trial.stands.followed) return { told, named, predictions: [] };
  const followed: Result[] = [];
  for (let run = 1; run <= repeats; run++) followed.push(await measureFit('followed', `followed-${run}`));
  return { told, named, predictions: comparePredictions(advice, candidate, followed) };
}
