/** Where the bundled action takes its baseline from, and what it says and does where that is not the ordinary place. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import type { Result } from '../../src/model/result.ts';
import { configure, openRecorded } from '../story/recorded.ts';
import { type Step, Story } from '../story/story.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

let seed = 500;

/** Accuracy alone, which no busy machine changes, and a load that asks little of it. */
const accuracyOnly = `
workload: { max-output-tokens: 8, stages: [ { name: steady, closed: { concurrency: 2 }, requests: 20 } ] }
quality: { concurrency: 4 }
gates: { ttft_p50: off, ttft_p95: off, tpot_p50: off, output_tokens_per_sec: off }
`;
const worseAnswers = { answers: { rates: { default: 0.6 } } };

function deploy<T>(work: (inputs: Record<string, string>) => Promise<T>, changes = {}): Promise<T> {
  return withEndpoint({ runSeed: ++seed, changes }, (endpoint) => work({ url: endpoint.url, model: 'test-model' }));
}

const resultOf = ({ outputs }: Step): Result => JSON.parse(outputs.result ?? '') as Result;

async function openWith(lines: string): Promise<{ story: Story; runIds: number[] }> {
  const { story, pushes } = await openRecorded(`${quickConfig}${lines}`);
  return { story, runIds: pushes.map(({ runId }) => runId) };
}

/** The text of the run file that the newest recording stored. */
async function recordedText(story: Story): Promise<string> {
  const bytes = story.github.state.artifacts.at(-1)?.bytes ?? Buffer.alloc(0);
  const entry = await readZipEntry(bytes, 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  return entry.ok ? entry.bytes.toString('utf8') : '';
}

function writeInWorkspace({ workspace }: Story, path: string, text: string): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function git({ workspace }: Story, ...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], { cwd: workspace });
}

const artifactCalls = ({ github }: Story) => github.requests.filter(({ path }) => path.includes('/artifacts'));

describe('baseline.files in the action', () => {
  it('reads what is kept in the repository from the baseline commit, whatever the pull request made of it', async () => {
    const { story: opened } = await openWith('baseline: { files: [perf/base, perf/second.jsonl] }\n');
    await using story = opened;
    const text = await recordedText(story);
    story.github.state.addFile(story.tip, 'perf/base/run.jsonl', text);
    writeInWorkspace(story, 'perf/base/run.jsonl', 'rewritten by the pull request');
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(step.outputs.verdict, step.log).toBe('pass');
    const { baseline, warnings } = resultOf(step);
    const at = `at commit ${story.tip.slice(0, 7)}`;
    expect(baseline.runs.map(({ source }) => source)).toEqual([`perf/base/run.jsonl ${at}`]);
    expect(baseline.refused).toEqual([
      { source: 'perf/second.jsonl', reason: expect.stringContaining('neither at commit') },
    ]);
    expect(warnings.filter((warning) => warning.includes('came with'))).toEqual([]);
    expect(artifactCalls(story)).toEqual([]);
  });

  it('uses what a step downloaded, and says at the top of the comment that a file came with the change', async () => {
    const { story: opened } = await openWith('baseline: { files: [downloaded/run.jsonl, perf/own.jsonl] }\n');
    await using story = opened;
    const text = await recordedText(story);
    writeInWorkspace(story, 'downloaded/run.jsonl', text);
    writeInWorkspace(story, 'perf/own.jsonl', text.replace('"startedAt":"2', '"startedAt":"1'));
    git(story, 'init', '-q');
    git(story, 'add', 'perf');
    git(story, 'commit', '-qm', 'the change');
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(step.outputs.verdict, step.log).toMatch(/pass|warn/);
    const { baseline, warnings } = resultOf(step);
    expect(baseline.runs.map(({ source }) => source)).toEqual(['downloaded/run.jsonl', 'perf/own.jsonl']);
    expect(warnings[0]).toContain('The baseline perf/own.jsonl came with this change');
    expect(warnings.filter((warning) => warning.startsWith('The baseline ')).join()).not.toContain('downloaded');
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment.indexOf('came with this change')).toBeGreaterThan(0);
    expect(comment.indexOf('came with this change')).toBeLessThan(comment.indexOf('| '));
  });

  it('is NOT GATED where no such file is anywhere', async () => {
    const { story: opened } = await openWith('baseline: { files: [perf/run.jsonl] }\n');
    await using story = opened;
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toMatch(/^### ⚪ NOT GATED: no file in baseline\.files is there/);
    expect(step.summary).toContain('Put the run file of a recording at');
  });
});

it('compares with the runs that baseline.run-ids names, and says what they are', async () => {
  const { story: opened, runIds } = await openWith('');
  await using story = opened;
  await configure(story, `${quickConfig}baseline: { run-ids: [${runIds[0]}, ${runIds[2]}, 7] }\n`);
  const step = await deploy((inputs) => story.openPullRequest({ inputs }));
  expect(step.outputs.verdict, step.log).toMatch(/pass|warn/);
  const { baseline } = resultOf(step);
  expect(baseline.runs.map(({ runId }) => runId)).toEqual([runIds[2], runIds[0]]);
  expect(baseline.runs[0]?.source).toContain('(push on main, .github/workflows/insight.yml)');
  expect(baseline.refused).toEqual([{ source: 'workflow run 7', reason: 'this repository has no such run' }]);
  // What was found where, in the summary: artifact and digest, age and distance.
  const { artifactId, digest = '' } = baseline.runs[0] ?? {};
  expect(step.summary).toContain(`\`${artifactId}\``);
  expect(step.summary).toContain(digest.slice(7, 19));
  expect(step.summary).toContain('the base of this change');
});

it('downloads an artifact once in a job, however many steps of it judge', async () => {
  const { story: opened } = await openWith('');
  await using story = opened;
  const env = { RUNNER_TEMP: join(story.workspace, 'temp') };
  const downloads = (): number => story.github.requests.filter(({ path }) => path.endsWith('/zip')).length;
  const step = await deploy((inputs) => story.openPullRequest({ inputs, env }));
  const once = downloads();
  expect(once).toBeGreaterThan(0);
  const second = await deploy((inputs) => step.again({ inputs, env }));
  expect(resultOf(second).baseline.runs, second.log).toEqual(resultOf(step).baseline.runs);
  expect(downloads()).toBe(once);
});

it('refuses two places at once, at their line', async () => {
  await using story = await Story.open();
  await configure(story, `${quickConfig}baseline: { release: a, run-ids: [4] }\n`);
  const step = await story.openPullRequest({ inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } });
  expect(step.exitCode).toBe(2);
  expect(step.log).toContain('both say where the baseline is');
});

describe('on GitHub Enterprise Server', () => {
  // No host below .localhost: the artifact toolkit takes it for Enterprise Server.
  const serverUrl = 'http://127.0.0.1:9';
  const writes = { contents: 'write', actions: 'read' } as const;

  it('keeps recordings in a release and gates by them, without asking for artifacts', async () => {
    await using story = await Story.open();
    await configure(story, `${accuracyOnly}baseline: { release: insight-baselines }\n`);
    for (let pushed = 0; pushed < 2; pushed += 1) {
      const step = await deploy((inputs) => story.push({ inputs, serverUrl, permissions: writes }));
      expect(step.exitCode, step.log).toBe(0);
      expect(step.summary).toContain('Recorded');
      expect(step.summary).not.toContain('result.json and report.html are in');
    }
    const [release] = story.github.state.releases;
    expect(release?.assets.map(({ name }) => name)).toEqual(
      story.github.state.runs.map(
        ({ headSha, id }) => `insight-agent.measure.${headSha.slice(0, 12)}.run-${id}.attempt-1.jsonl`,
      ),
    );
    const gated = await deploy((inputs) => story.openPullRequest({ inputs, serverUrl }), worseAnswers);
    expect(gated.outputs.verdict, gated.log).toBe('fail');
    const { baseline } = resultOf(gated);
    expect(baseline.runs).toHaveLength(2);
    expect(baseline.runs[0]).toMatchObject({
      source: expect.stringContaining('release insight-baselines'),
      digest: release?.assets.at(-1)?.digest,
      distance: 0,
    });
    expect(gated.outputs['comment-status']).toBe('created');
    expect(artifactCalls(story)).toEqual([]);
  });

  it('says before anything is driven that the release may not be written', async () => {
    await using story = await Story.open();
    await configure(story, `${quickConfig}baseline: { release: insight-baselines }\n`);
    const [step, requests] = await withEndpoint({ runSeed: 1 }, async (endpoint) => {
      const inputs = { url: endpoint.url, model: 'test-model' };
      return [await story.push({ inputs, serverUrl }), endpoint.stats().requests] as const;
    });
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain('contents: write');
    expect(requests).toBe(0);
  });

  it('without a release a recording says precisely what to do, and a gate searches for nothing', async () => {
    await using story = await Story.open();
    await configure(story, quickConfig);
    const recorded = await deploy((inputs) => story.push({ inputs, serverUrl }));
    expect(recorded.exitCode, recorded.log).toBe(1);
    expect(recorded.summary).toMatch(/Not recorded: the run was measured but could not be stored: GitHub Enterprise/);
    expect(recorded.summary).toContain('Set baseline.release to the tag of a release');
    expect(recorded.summary).toContain('baseline.files');
    const gated = await deploy((inputs) => story.openPullRequest({ inputs, serverUrl }));
    expect(gated.exitCode, gated.log).toBe(0);
    expect(gated.summary).toMatch(/^### ⚪ NOT GATED: GitHub Enterprise Server keeps no artifacts for this action/);
    expect(artifactCalls(story)).toEqual([]);
  });

  it('with files of one’s own a recording succeeds: its run file is what is kept', async () => {
    await using story = await Story.open();
    await configure(story, `${quickConfig}baseline: { files: [perf/run.jsonl] }\n`);
    const step = await deploy((inputs) => story.push({ inputs, serverUrl }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs['run-path']).toMatch(/run\.jsonl$/);
  });
});

describe('comment: on-change', () => {
  const config = `${accuracyOnly}report: { comment: on-change }\n`;
  const commentsWritten = ({ github }: Story, method: string): number =>
    github.answers.filter(
      ({ operation, status }) => operation.startsWith(`${method} `) && operation.includes('comments') && status < 300,
    ).length;

  it('says nothing while there is nothing to say, and ten pushes leave one comment with edits only', async () => {
    await using story = await Story.open();
    await configure(story, config);
    story.github.state.addFile(story.tip, '.github/insight-agent.yml', config);
    // One endpoint: another address would be something to say.
    await deploy(async (inputs) => {
      await story.push({ inputs });
      const step = await story.openPullRequest({ inputs });
      expect(step.outputs.verdict, step.log).toBe('pass');
      expect(story.commentsOf(step.number)).toEqual([]);
      expect(step.outputs).toMatchObject({ 'comment-status': '', 'comment-url': '' });

      const worse = await deploy((elsewhere) => step.again({ inputs: elsewhere }), worseAnswers);
      expect(worse.outputs, worse.log).toMatchObject({ verdict: 'fail', 'comment-status': 'created' });
      for (let pushed = 0; pushed < 10; pushed += 1) {
        const again = await step.again({ inputs });
        expect(again.outputs['comment-status'], again.log).toBe('updated');
      }
      const [comment, ...others] = story.commentsOf(step.number);
      expect(others).toEqual([]);
      expect(comment).toContain('✅ Pass');
    });
    expect(commentsWritten(story, 'POST')).toBe(1);
    expect(commentsWritten(story, 'PATCH')).toBe(10);
  }, 240_000);
});

describe('a recording on a schedule', () => {
  it('looks back over the stored runs, tells their drift, and judges nothing by it', async () => {
    const { story: opened } = await openWith('');
    await using story = opened;
    const calm = await deploy((inputs) => story.schedule({ inputs }));
    expect(calm.exitCode, calm.log).toBe(0);
    expect(calm.summary).toMatch(/^### ⚪ Recorded: measured TTFT/);
    expect(calm.summary).toMatch(/\d stored runs and this one (show no drift|are too few)/);
    const step = await deploy((inputs) => story.schedule({ inputs }), slowPrefill);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('no-baseline');
    expect(step.summary).toMatch(/^### ⚪ Recorded: drift for the worse in \d metrics?/);
    expect(step.summary).toContain('Drift of main');
    expect(step.annotations.find(({ title }) => title === 'InsightAgent: drift of the base branch')?.message).toContain(
      'TTFT p50',
    );
    expect(resultOf(step).gates.filter(({ design, answer }) => design !== 'limit' && answer !== 'no-baseline')).toEqual(
      [],
    );
  });

  it('with gates.drift: fail says it in red, and is stored as a baseline all the same', async () => {
    const { story: opened } = await openWith('  drift: fail\n');
    await using story = opened;
    await deploy((inputs) => story.schedule({ inputs }));
    const step = await deploy((inputs) => story.schedule({ inputs }), slowPrefill);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('fail');
    expect(step.summary).toMatch(/^### ❌ Fail: drift: /);
    expect(step.summary).toContain('A recording never fails the check');
    expect(step.annotations.find(({ level }) => level === 'error')?.title).toContain('drift');
    await configure(story, quickConfig);
    const gated = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    expect(resultOf(gated).baseline.runs.map(({ runId }) => runId)).toContain(step.run.id);
  });

  it('is recorded also where the token may not look back', async () => {
    const { story: opened } = await openWith('');
    await using story = opened;
    const step = await deploy((inputs) => story.schedule({ inputs, permissions: { contents: 'read' } }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain('The drift of the stored runs was not looked at');
    expect(step.log).toContain('actions: read');
  });
});
