/** Stands for jobs that measured: puts the run files that they would have stored into the workflow run, whole or in parts. */
import { formatRun } from '../../src/history/run-text.ts';
import { artifactName, instanceKey } from '../../src/instance.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { seededRandom } from '../../src/stats/random.ts';
import type { Artifact } from '../local-github/state.ts';
import { buildRun, type RunPlan } from '../synthetic/build-run.ts';
import { makeExact, splitRun } from '../synthetic/split-run.ts';
import type { JobPlace, Story } from './story.ts';

let starts = 0;

/** A run as the job `job` of this workflow run would have measured it. No two start at the same instant. */
export function measuredAt(place: JobPlace, plan: RunPlan, job = 'measure'): Run {
  const run = makeExact(buildRun({ ...plan, requests: plan.requests ?? 160 }));
  const header: RunHeader = {
    ...run.header,
    startedAt: new Date(Date.now() - 3_600_000 + ++starts * 1000).toISOString(),
    commit: place.commit,
    github: originOf(place, job),
  };
  return { ...run, header };
}

export function originOf(place: JobPlace, job: string): NonNullable<RunHeader['github']> {
  return {
    repository: 'Codertocat/Hello-World',
    workflow: '.github/workflows/insight.yml',
    runId: place.run.id,
    runAttempt: place.attempt,
    job,
    runnerName: 'GitHub Actions 7',
    event: place.event,
    ref: place.ref,
  };
}

/** Stores a whole run. */
export function storeRun(story: Story, { run: of, attempt }: JobPlace, run: Run): Artifact {
  const job = run.header.github?.job ?? 'measure';
  return story.github.state.addArtifact(of, {
    name: artifactName(run.header, job, attempt),
    files: { 'run.jsonl': formatRun(run) },
    createdMs: Date.now(),
  });
}

/** Stores the parts of a run, those that `wanted` lets through. */
export function storeParts(
  story: Story,
  place: JobPlace,
  { run, count = 3, wanted = () => true }: { run: Run; count?: number; wanted?: (index: number) => boolean },
): Artifact[] {
  const parts = splitRun(run, { count, random: seededRandom(run.samples.length + count) });
  return parts
    .filter(({ header }) => wanted(header.shard?.index ?? 0))
    .map((part) =>
      story.github.state.addArtifact(place.run, {
        name: partArtifactName(part, place.attempt),
        files: { 'run.jsonl': formatRun(part) },
        createdMs: Date.now(),
      }),
    );
}

function partArtifactName({ header }: Run, attempt: number): string {
  const { index, count } = header.shard ?? { index: 1, count: 1 };
  return `insight-agent-part.${instanceKey(header, header.github?.job ?? '')}.${index}-of-${count}.attempt-${attempt}`;
}
