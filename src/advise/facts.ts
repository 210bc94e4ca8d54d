/** What the samples say about why, on both sides. A fact that was not measured is absent. */

import type { Climb, StageMetrics } from '../model/measurement.ts';
import type { QualityFindings } from '../model/quality-findings.ts';
import type { GateResult } from '../model/result.ts';
import { countedScores, levelStages } from '../model/run-file.ts';
import { type AnswersFact, findAnswers } from './facts/answers.ts';
import { findKnees, type KneeFact } from './facts/knee.ts';
import { stageFinders } from './facts/list.ts';
import { countWeakItems, findSliceFacts, type SliceFact, type SliceQuestion, type WeakItems } from './facts/slices.ts';
import { type Side, type StageSide, stageSide } from './side.ts';

type Found = { [Name in keyof typeof stageFinders]?: ReturnType<(typeof stageFinders)[Name]> };

export interface StageFacts extends Found {
  stage: string;
  /** Requests by error kind. */
  errors: Map<string, number>;
  requests: number;
  /** The load and what it measured; `inFlight`: in a closed loop. */
  load: { stage: string; inFlight: number | undefined; figures: StageMetrics };
}

export interface Facts {
  stages: StageFacts[];
  /** Of ladders that were climbed beyond theirs. */
  knees: KneeFact[];
  slices: SliceFact[];
  weakItems: WeakItems;
  /** Quality questions that were not answered, by error kind, of how many asked. */
  unanswered: { errors: Map<string, number>; asked: number };
  /** Of the wrong answers to quality questions: how many were cut at the token limit. */
  truncatedWrong: { cut: number; wrong: number };
  /** Absent where no quality item was asked. */
  answers: AnswersFact | undefined;
}

export interface FactQuestion extends SliceQuestion {
  /** The stored runs that a load stage is compared with. */
  comparable: (stage: string) => readonly Side[];
  /** What the answers show beside the gates. */
  quality: QualityFindings | undefined;
  climbs: readonly Climb[];
}

export function findFacts(question: FactQuestion): Facts {
  const { candidate, comparable, asked } = question;
  const scores = countedScores(candidate.run);
  const wrong = scores.filter(({ pass }) => !pass);
  const slices = findSliceFacts(question);
  return {
    stages: levelStages(candidate.run.header).flatMap(
      ({ name }) => findStageFacts(name, candidate, comparable(name)) ?? [],
    ),
    knees: findKnees(question.climbs, candidate.measurement),
    slices,
    weakItems: countWeakItems(candidate.measurement, asked?.measurement, slices),
    unanswered: { errors: countErrors(scores), asked: scores.length },
    answers: findAnswers(candidate.run, candidate.measurement, question.quality),
    truncatedWrong: { cut: wrong.filter(({ finishReason }) => finishReason === 'length').length, wrong: wrong.length },
  };
}

/** The gates of `stage` whose metric starts with `prefix` and that turned red. */
export function regressions(gates: readonly GateResult[], stage: string, prefix: string): GateResult[] {
  return gates.filter(
    (gate) =>
      gate.stage === stage && gate.id.startsWith(prefix) && gate.answer === 'regression' && gate.design !== 'limit',
  );
}

function findStageFacts(stage: string, candidate: Side, baseline: readonly Side[]): StageFacts | undefined {
  const now = stageSide(stage, candidate);
  if (!now) return undefined;
  const before = baseline.flatMap((side) => stageSide(stage, side) ?? []);
  const finders = Object.entries(stageFinders) as [string, (now: StageSide, before: StageSide[]) => unknown][];
  return {
    stage,
    requests: now.steady.length,
    load: { stage, inFlight: now.plan.concurrency, figures: now.measurement.stages[stage] ?? {} },
    errors: countErrors(now.steady),
    ...(Object.fromEntries(finders.map(([name, find]) => [name, find(now, before)])) as Found),
  };
}

function countErrors(records: readonly { outcome: string }[]): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { outcome } of records) {
    // What we cut off ourselves says nothing about the endpoint.
    if (outcome !== 'ok' && outcome !== 'aborted') errors.set(outcome, (errors.get(outcome) ?? 0) + 1);
  }
  return errors;
}
