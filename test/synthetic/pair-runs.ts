/** Two runs of the same prompts as one run of two endpoints side by side, by pairs and without turns. */
import type { Run } from '../../src/model/run-file.ts';

export function pairRuns(base: Run, candidate: Run): Run {
  const numbered = ({ samples, header }: Run) =>
    samples.map((sample) => {
      const pair = sample.index - (header.workload.stages[0]?.concurrency ?? 0);
      return sample.phase === 'steady' ? { ...sample, pair } : sample;
    });
  return {
    ...candidate,
    header: { ...candidate.header, paired: { form: 'pairs', base: base.header.target, instanceSd: 0.015 } },
    samples: [...numbered(candidate), ...numbered(base).map((sample) => ({ ...sample, arm: 'base' as const }))],
    scores: [...candidate.scores, ...base.scores.map((score) => ({ ...score, arm: 'base' as const }))],
    stages: candidate.stages.map(({ window: _window, ...stage }) => stage),
  };
}
