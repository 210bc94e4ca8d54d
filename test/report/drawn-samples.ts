/** Results that were judged from built runs, so that every picture has data: as a pull request, a first run and one of many stages would have it. */
import { judge, type StoredRun } from '../../src/judge.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, NOW, type RunPlan, turnWrong } from '../synthetic/build-run.ts';
import { defaultRules, policy } from '../synthetic/policy.ts';
import { HOSTILE } from './sample-results.ts';

const answers = buildAnswers({ domains: ['arithmetic', 'jargon', 'knowledge', 'reading'], perDomain: 40 }).map(
  (answer, index) => ({ ...answer, slices: { ...answer.slices, language: index % 3 === 0 ? 'de' : 'en' } }),
);

/** Newest first, a day apart. */
export function storedRuns(count: number, plan: Partial<RunPlan> = {}): StoredRun[] {
  return Array.from({ length: count }, (_, index) => {
    const run = buildRun({ answers, ...plan, seed: 100 + index, ageDays: index + 1 });
    return { run, provenance: { startedAt: run.header.startedAt, source: `run ${index}` } };
  });
}

/** A slower prefill, failed requests and a slice that turned wrong. */
export const regressedRun: Run = buildRun({
  seed: 1,
  answers: turnWrong(answers, { picks: ({ slices }) => slices.domain === 'jargon' }),
  endpoint: { perInputTokenMs: 1.2, failEvery: 17 },
});

export function judgeDrawn(candidate: Run, baseline: readonly StoredRun[]): Result {
  return judge({
    ...{ candidate, baseline, design: 'history', refused: [], baselineRequired: false, now: NOW },
    policy: policy({
      gates: defaultRules.map((rule) => (rule.metric === 'ttft_p50' ? { ...rule, limit: 400 } : rule)),
    }),
  });
}

export const drawnRegression = (): Result => judgeDrawn(regressedRun, storedRuns(8));
export const drawnFirst = (): Result => judgeDrawn(buildRun({ seed: 4, answers }), []);

/** The regression with every name that is drawn replaced by a hostile one. */
export function drawnHostile(): Result {
  const result = drawnRegression();
  const { pictures, slices } = result;
  if (!pictures) throw new Error('nothing is drawn');
  return {
    ...result,
    slices: Object.fromEntries(Object.entries(slices).map(([name, slice]) => [`${name} ${HOSTILE}`, slice])),
    pictures: {
      stages: pictures.stages.map((of) => ({
        ...of,
        stage: `${HOSTILE} ${of.stage}`,
        errors: of.errors && {
          ...of.errors,
          kinds: of.errors.kinds.map(({ kind, counts }) => ({ kind: `${HOSTILE} ${kind}`, counts })),
        },
      })),
      history: pictures.history.map((of) => ({
        ...of,
        stage: HOSTILE,
        runs: of.runs.map((run) => ({ ...run, startedAt: `${'<b>'.repeat(4)}${HOSTILE}` })),
      })),
    },
    recommendations: result.recommendations.map((told) => ({
      ...told,
      drawing: told.drawing && {
        ...told.drawing,
        title: HOSTILE,
        x: { name: HOSTILE, unit: HOSTILE },
      },
    })),
  };
}
