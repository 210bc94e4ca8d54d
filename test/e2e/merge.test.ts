/** The bundled action in mode merge, in its own process against our local GitHub: what other jobs measured is joined, judged and told once. */
import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { formatRun } from '../../src/history/run-text.ts';
import type { Result } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import type { Artifact } from '../local-github/state.ts';
import { measuredAt, storeParts, storeRun } from '../story/measured-parts.ts';
import { configure } from '../story/recorded.ts';
import { type JobPlace, type Step, Story } from '../story/story.ts';
import { buildAnswers } from '../synthetic/build-run.ts';
import { splitRun } from '../synthetic/split-run.ts';

/** No endpoint, no model, no key: the job that merges has none. */
const config = `
gates:
  ttft_p50: { max-increase: 20% }
  ttft_p95: { max-increase: 30% }
  tpot_p50: { max-increase: 20% }
  output_tokens_per_sec: { max-decrease: 20% }
`;
const answers = buildAnswers({ domains: ['law', 'medicine'], perDomain: 30 });
const slow = { endpoint: { waitMs: 300, perOutputTokenMs: 40 } };
const merge = { jobName: 'merge', inputs: { mode: 'merge' } };
let seed = 100;

function measured(place: JobPlace, changes: object = {}, job?: string) {
  return measuredAt(place, { seed: ++seed, answers, ...changes }, job);
}

async function openWith(record: (story: Story, place: JobPlace) => void, inputs = {}): Promise<Story> {
  const story = await Story.open();
  await configure(story, config);
  for (let runs = 0; runs < 3; runs++) {
    const step = await story.push({
      ...{ ...merge, inputs: { ...merge.inputs, ...inputs } },
      before: (place) => record(story, place),
    });
    expect(step.exitCode, step.log).toBe(0);
  }
  return story;
}

async function runOf(artifact: Artifact | undefined) {
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  return parseRun(entry.ok ? entry.bytes.toString('utf8') : '', 'run.jsonl');
}

function resultOf(step: Step): Result {
  return JSON.parse(step.outputs.result ?? '') as Result;
}

describe('a plan in three parts', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openWith((of, place) => storeParts(of, place, { run: measured(place) }));
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  const openPull = (before: (place: JobPlace) => void, more = {}) =>
    story.openPullRequest({ ...merge, before, ...more });

  it('is recorded on a push as one run under the ordinary name, made by the job that joined it', async () => {
    const names = story.github.state.artifacts.map(({ name }) => name).filter((name) => !name.includes('part'));
    expect(names).toEqual(Array(3).fill('insight-agent.measure.attempt-1'));
    const run = await runOf(story.github.state.artifacts.find(({ name }) => name === names[0]));
    expect(run.header).toMatchObject({ shards: 3, github: { job: 'merge' } });
    expect(run.header.shard).toBeUndefined();
    expect(run.samples.filter(({ phase }) => phase === 'steady')).toHaveLength(160);
    expect(run.scores).toHaveLength(answers.length);
    expect(run.end?.complete).toBe(true);
  });

  it('passes a pull request that changed nothing, without an endpoint or a key', async () => {
    const step = await openPull((place) => storeParts(story, place, { run: measured(place) }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('pass');
    const result = resultOf(step);
    expect(result.baseline.runs).toHaveLength(3);
    expect(result.candidate.shards).toBe(3);
    expect(result.metrics.steady?.error_ratio?.n).toBe(160);
    expect(result.metrics.quality?.accuracy?.n).toBe(answers.length);
    expect(Number(step.outputs['ttft-p50-ms'])).toBe(result.metrics.steady?.ttft_p50?.value);
    const [comment, ...more] = story.commentsOf(step.number);
    expect(more).toEqual([]);
    expect(comment).toContain('✅ Pass: no regression in 6 gates');
    expect(comment).toContain('The load came from 3 machines together');
  });

  it('fails one that got slower, and the exact same parts give the same verdict when only this job runs again', async () => {
    const step = await openPull((place) => storeParts(story, place, { run: measured(place, slow) }));
    expect(step.exitCode, step.log).toBe(1);
    expect(resultOf(step).gates.find(({ id }) => id === 'ttft_p50')?.answer).toBe('regression');
    const again = await step.rerun({ ...merge });
    expect(again.exitCode, again.log).toBe(1);
    const [before, after] = [step, again].map((of) => resultOf(of));
    expect(after?.gates).toEqual(before?.gates);
    expect(after?.candidate.attempts).toBeUndefined();
  });

  it('counts an attempt that measured anew together with the one before', async () => {
    const step = await openPull((place) => storeParts(story, place, { run: measured(place, slow) }));
    const again = await step.rerun({
      ...merge,
      before: (place) => void storeParts(story, place, { run: measured(place) }),
    });
    expect(resultOf(again).candidate.attempts).toHaveLength(1);
    expect(story.commentsOf(step.number)[0]).toContain('each attempt has 1/2 of the error budget');
  });

  it('is not judged where a part is missing, and names it', async () => {
    const step = await openPull((place) =>
      storeParts(story, place, { run: measured(place), wanted: (index) => index !== 2 }),
    );
    expect(step.exitCode, step.log).toBe(3);
    expect(step.outputs.verdict).toBe('invalid');
    expect(story.commentsOf(step.number)[0]).toContain('⛔ Not judged: Part 2 of 3 is missing');
  });

  it('is not put together from two attempts: those were not measured at the same time', async () => {
    const step = await openPull((place) =>
      storeParts(story, place, { run: measured(place), wanted: (index) => index !== 2 }),
    );
    const again = await step.rerun({
      ...merge,
      before: (place) => void storeParts(story, place, { run: measured(place), wanted: (index) => index === 2 }),
    });
    expect(again.exitCode, again.log).toBe(3);
    const [comment] = story.commentsOf(step.number);
    expect(comment).toMatch(/Not judged: Parts 1, 3 of 3 are missing/);
    expect(comment).toContain('Re-run all jobs, not only the failed ones');
  });

  it.each<[string, (artifact: Artifact, place: JobPlace) => void, RegExp]>([
    [
      'other bytes than stated',
      (artifact) => Object.assign(artifact, { digest: `sha256:${'0'.repeat(64)}` }),
      /has the digest|bytes/,
    ],
    ['another workflow run', (artifact) => Object.assign(artifact.stated, { runId: 5 }), /belongs to another run/],
    ['a fork', (artifact) => Object.assign(artifact.stated, { headRepositoryId: 5 }), /another repository/],
  ])('is not judged where a part is of %s', async (_, spoil, reason) => {
    const step = await openPull((place) => {
      const [, second] = storeParts(story, place, { run: measured(place) });
      if (second) spoil(second, place);
    });
    expect(step.exitCode, step.log).toBe(3);
    expect(resultOf(step).reason).toMatch(/^part \d of 3: /);
    expect(resultOf(step).reason).toMatch(reason);
  });

  it('is not judged where a stranger stored another run under the name of a part', async () => {
    const step = await openPull((place) => {
      storeParts(story, place, { run: measured(place), wanted: (index) => index !== 1 });
      const [other] = storeParts(story, place, { run: measured(place, {}, 'other'), wanted: (index) => index === 1 });
      if (other) other.name = 'insight-agent-part.measure.1-of-3.attempt-1';
    });
    expect(step.exitCode, step.log).toBe(3);
    expect(resultOf(step).reason).toContain(
      'part 1 of 3: the run file is of another target or part than its artifact names',
    );
  });

  it('leaves alone what others stored under names of their own', async () => {
    const step = await openPull((place) => {
      storeParts(story, place, { run: measured(place) });
      for (const name of ['insight-agent-part.measure.0-of-3.attempt-1', 'insight-agent-part.x.attempt-1', 'coverage'])
        story.github.state.addArtifact(place.run, { name, files: { 'run.jsonl': 'no run' } });
      storeRun(story, place, measured(place, slow, 'own-gate'));
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(resultOf(step).candidate.shards).toBe(3);
  });

  it('is not compared with what one machine measured, and says so', async () => {
    const step = await openPull((place) => storeParts(story, place, { run: measured(place), count: 2 }));
    expect(step.outputs.verdict, step.log).toBe('no-baseline');
    expect(story.commentsOf(step.number)[0]).toContain(
      '3 runs refused: it was measured by 3 machines together, this run by 2 machines together',
    );
  });

  it('is no baseline where the job that joined it failed', async () => {
    const pushed = await story.push({
      ...merge,
      before: (place) => void storeParts(story, place, { run: measured(place) }),
    });
    for (const job of pushed.run.attempts.flat()) job.conclusion = 'failure';
    const step = await openPull((place) => storeParts(story, place, { run: measured(place) }));
    expect(resultOf(step).baseline.refused.map(({ reason }) => reason)).toEqual([
      'the job that measured ended with failure',
    ]);
    for (const job of pushed.run.attempts.flat()) job.conclusion = 'success';
  });

  it('has a status on the head of the pull request where somebody has a commit measured', async () => {
    const pull = await openPull((place) => storeParts(story, place, { run: measured(place) }));
    const { headSha } = pull.run;
    const step = await story.dispatch({
      ...merge,
      checkedOut: headSha,
      permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' },
      before: (place) => {
        storeParts(story, place, { run: measured({ ...place, commit: headSha }, slow) });
      },
    });
    expect(step.outputs.verdict, step.log).toBe('fail');
    const own = story.github.state.statuses.filter(({ sha }) => sha === headSha);
    expect(own.map(({ context, state }) => [context, state])).toEqual([
      ['insight-agent/merge', 'pending'],
      ['insight-agent/merge', 'failure'],
    ]);
  });

  it('says that there is nothing to join where nobody measured', async () => {
    const step = await openPull(() => {});
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain('No run was found in this workflow run');
  });

  it('stays neutral in the run of a fork, where nobody could measure', async () => {
    const step = await openPull(() => {}, { from: 'fork' });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs['comment-status']).toBe('skipped-fork');
  });
});

describe('three models of one pull request', () => {
  const models = ['small', 'middle', 'org/Large'];
  const inputs = { instances: '3' };
  let story: Story;
  /** As matrix jobs with `instances: 3` leave their runs: labelled by the model. */
  const modelRun = (place: JobPlace, model: string, changes: object = {}) =>
    measured(place, {
      ...changes,
      header: {
        instances: 3,
        target: { label: model, labelled: true, originHash: 'none', locality: 'loopback', api: 'openai-chat', model },
      },
    });
  const storeAll = (place: JobPlace, changes: Record<string, object> = {}): void => {
    for (const model of models) storeRun(story, place, modelRun(place, model, changes[model]));
  };

  beforeAll(async () => {
    story = await openWith((of, place) => {
      for (const model of models) storeRun(of, place, modelRun(place, model));
      // The job that measured is in the list of jobs as well.
      for (const jobs of place.run.attempts)
        jobs.push(...jobs.map((job) => ({ ...job, name: 'measure', runnerName: 'GitHub Actions 7' })));
    }, inputs);
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());
  const openPull = (before: (place: JobPlace) => void) =>
    story.openPullRequest({ ...merge, inputs: { ...merge.inputs, ...inputs }, before });

  it('are judged side by side in one comment, the worst first', async () => {
    const step = await openPull((place) => storeAll(place, { middle: slow }));
    expect(step.exitCode, step.log).toBe(1);
    expect(step.outputs.verdict).toBe('fail');
    const comments = story.commentsOf(step.number);
    expect(comments).toHaveLength(1);
    const [first, line] = comments[0]?.split('\n') ?? [];
    expect(first).toMatch(/^<!--/);
    expect(line).toMatch(/^### ❌ Fail: 1 of 3 targets: middle: TTFT p50 got/);
    expect(comments[0]).toMatch(/\| `small` +\| ✅ Pass/);
    expect(comments[0]).toMatch(/\| `middle` +\| ❌ Fail .*regression\)/);
    expect(comments[0]).toMatch(/\| `org\/Large` +\| ✅ Pass/);
    expect(comments[0]).toContain('each has 1/3 of the error budget');
    const result = resultOf(step);
    expect(result.metrics).toEqual({});
    expect(result.instances?.map(({ name, result: of }) => [name, of.verdict])).toEqual([
      ['middle', 'fail'],
      ['org/Large', 'pass'],
      ['small', 'pass'],
    ]);
    expect(new Set(result.gates.map(({ instance }) => instance))).toEqual(new Set(models));
    expect(
      result.gates.filter(({ answer }) => answer === 'regression').every(({ instance }) => instance === 'middle'),
    ).toBe(true);
    expect(result.instances?.every(({ result: of }) => of.baseline.runs.length === 3)).toBe(true);
    expect(result.recommendations.every(({ instance }) => models.includes(instance ?? ''))).toBe(true);
    expect(result.risks.every(({ instance }) => models.includes(instance ?? ''))).toBe(true);
    expect(step.outputs['ttft-p50-ms']).toBe('');
    expect(step.summary).toContain('1 of 3 targets: middle');
    const title = step.annotations.find(({ level }) => level === 'error')?.title;
    expect(line).toBe(`### ${title}`);
    const stored = story.github.state.artifacts.find(
      ({ name, runId }) => runId === step.run.id && name.includes('joined'),
    );
    expect(stored?.name).toBe('insight-agent-joined.merge.attempt-1');
    const junit = await readZipEntry(stored?.bytes ?? Buffer.alloc(0), 'junit.xml', { maxEntries: 20, maxBytes: 1e8 });
    expect(junit.ok && junit.bytes.toString('utf8')).toContain('TTFT p50 on middle');
    for (const page of ['report.html', 'report-1.html', 'report-2.html', 'report-3.html'])
      expect((await readZipEntry(stored?.bytes ?? Buffer.alloc(0), page, { maxEntries: 20, maxBytes: 1e8 })).ok).toBe(
        true,
      );
  });

  it('pass together', async () => {
    const step = await openPull((place) => storeAll(place));
    expect(step.exitCode, step.log).toBe(0);
    expect(story.commentsOf(step.number)[0]).toContain('✅ Pass: all 3 targets');
  });

  it('are not judged where one is missing', async () => {
    const step = await openPull((place) => {
      for (const model of models.slice(0, 2)) storeRun(story, place, modelRun(place, model));
    });
    expect(step.exitCode, step.log).toBe(3);
    const [comment] = story.commentsOf(step.number);
    expect(comment).toContain(
      '⛔ Not judged: 1 of 3 targets: missing target 1: no run of it was found in this workflow run',
    );
    expect(comment).toMatch(/\| `small` +\| ✅ Pass/);
  });

  it('take each its newest attempt, so that only a failed job need run again', async () => {
    const step = await openPull((place) => {
      for (const model of models.slice(0, 2)) storeRun(story, place, modelRun(place, model));
    });
    const again = await step.rerun({
      ...{ ...merge, inputs: { ...merge.inputs, ...inputs } },
      before: (place) => void storeRun(story, place, modelRun(place, 'org/Large')),
    });
    expect(again.exitCode, again.log).toBe(0);
    expect(resultOf(again).instances).toHaveLength(3);
  });

  it('are not guessed at where there are more than were announced', async () => {
    const step = await story.openPullRequest({
      ...{ ...merge, inputs: { ...merge.inputs, instances: '2' } },
      before: (place) => {
        for (const model of models)
          storeRun(
            story,
            place,
            measured(place, { header: { ...modelRun(place, model).header, instances: 2, commit: place.commit } }),
          );
      },
    });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(/3 measured targets were found \(.*\), and 2 are to be judged/);
  });
});

describe('files that the workflow names', () => {
  it('are joined without asking for artifacts', async () => {
    await using story = await Story.open();
    await configure(story, config);
    const step = await story.openPullRequest({
      ...{ jobName: 'merge', inputs: { mode: 'merge', 'run-files': 'parts' } },
      before: async (place) => {
        for (const [index, part] of splitRun(measured(place), { count: 2, random: seededRandom(1) }).entries()) {
          await mkdir(`${story.workspace}/parts/part-${index}`, { recursive: true });
          await writeFile(`${story.workspace}/parts/part-${index}/run.jsonl`, formatRun(part));
        }
      },
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(resultOf(step).candidate.shards).toBe(2);
    // The folder holds the files of both attempts then.
    const again = await step.rerun({
      ...{ jobName: 'merge', inputs: { mode: 'merge', 'run-files': 'parts' } },
      before: async (place) => {
        for (const [index, part] of splitRun(measured(place), { count: 2, random: seededRandom(1) }).entries()) {
          await mkdir(`${story.workspace}/parts/again-${index}`, { recursive: true });
          await writeFile(`${story.workspace}/parts/again-${index}/run.jsonl`, formatRun(part));
        }
      },
    });
    expect(again.exitCode, again.log).toBe(0);
    expect(resultOf(again).candidate.shards).toBe(2);
    const other = await story.openPullRequest({ jobName: 'merge', inputs: { mode: 'merge', 'run-files': 'parts' } });
    expect(other.exitCode).toBe(2);
    expect(other.log).toMatch(/was measured in attempt 2 of workflow run \d+, not in this one/);
  });
});
