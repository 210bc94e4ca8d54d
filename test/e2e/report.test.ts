import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import type { Result } from '../../src/model/result.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { writeZip } from '../local-github/zip-writer.ts';
import { configure, openRecorded } from '../story/recorded.ts';
import type { PullRequestStep, Story } from '../story/story.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const reporting = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' } as const;
const NAME = 'insight-agent.measure.attempt-1';
let seed = 500;

/** A fork's pull request whose own run has measured the server that it started in its job: once more where the machine was too busy for it. */
async function measure(story: Story, { branch = 'a-change', changes = {} } = {}): Promise<PullRequestStep> {
  for (let left = 3; ; left -= 1) {
    const step = await withEndpoint({ runSeed: ++seed, changes }, ({ url }) =>
      story.openPullRequest({ from: 'fork', branch, inputs: { url, model: 'test-model' } }),
    );
    if (left === 0 || step.outputs.verdict !== 'invalid') return step;
  }
}

const report = (story: Story, step: PullRequestStep, inputs: Record<string, string> = {}) =>
  story.follow(step, { inputs, permissions: reporting });

function statusesOf({ github }: Story, { run }: PullRequestStep) {
  const own = github.state.statuses.filter(({ sha }) => sha === run.headSha);
  return own.map(({ context, state, description }) => ({ context, state, description }));
}

async function readRunFile({ github }: Story, { run }: PullRequestStep): Promise<string> {
  const artifact = github.state.artifacts.find(({ runId, name }) => runId === run.id && name === NAME);
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  return entry.ok ? entry.bytes.toString('utf8') : '';
}

/** The fork's run again, with what its job would have left had it lied. */
function forge(
  story: Story,
  step: PullRequestStep,
  artifacts: Record<string, Parameters<Story['github']['state']['addArtifact']>[1]>,
): void {
  const { state } = story.github;
  for (let index = state.artifacts.length - 1; index >= 0; index -= 1)
    if (state.artifacts[index]?.runId === step.run.id) state.artifacts.splice(index, 1);
  for (const artifact of Object.values(artifacts)) state.addArtifact(step.run, artifact);
}

function changeHeader(
  text: string,
  change: (header: RunHeader & { github: NonNullable<RunHeader['github']> }) => object,
): string {
  const [first = '', ...rest] = text.split('\n');
  return [JSON.stringify(change(JSON.parse(first))), ...rest].join('\n');
}

describe("a fork's pull request", () => {
  let story: Story;
  let innocent: PullRequestStep;
  let text: string;
  beforeAll(async () => {
    ({ story } = await openRecorded());
    innocent = await measure(story);
    text = await readRunFile(story, innocent);
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('gets its comment and its commit status from the second workflow', async () => {
    expect(innocent.outputs['comment-status'], innocent.log).toBe('skipped-fork');
    expect(story.commentsOf(innocent.number)).toEqual([]);
    const step = await report(story, innocent);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain('Mode report');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'created' });
    const [comment = ''] = story.commentsOf(innocent.number);
    expect(comment).toContain('Pass: no regression in');
    expect(comment).toContain('with code from a fork');
    expect(step.summary).toContain('with code from a fork');
    expect(statusesOf(story, innocent)).toEqual([
      {
        ...{ context: 'insight-agent', state: 'success' },
        description: expect.stringMatching(/^Pass: .* \(measured by the fork's own workflow\)$/),
      },
    ]);
    const result = JSON.parse(step.outputs.result ?? '') as Result;
    expect(result.baseline.runs).toHaveLength(3);
    expect(story.github.state.artifacts.map(({ name }) => name)).toContain('insight-agent-report.measure.attempt-1');
  });

  it('is said once, however often the report runs', async () => {
    const step = await report(story, innocent);
    expect(step.outputs['comment-status']).toBe('updated');
    expect(story.commentsOf(innocent.number)).toHaveLength(1);
  });

  it('keeps its verdict where the token may not comment or set a status: the report is in the summary', async () => {
    const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;
    const step = await story.follow(innocent, { inputs: {}, permissions });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'skipped-permission' });
    expect(step.summary).toContain('Pass: no regression in');
    expect(step.annotations.map(({ message }) => message).join('\n')).toContain('`permissions: statuses: write`');
    const blind = await story.follow(innocent, {
      inputs: {},
      permissions: { contents: 'read', actions: 'read', statuses: 'write' },
    });
    expect(blind.exitCode, blind.log).toBe(0);
    expect(blind.outputs['comment-status']).toBe('skipped-permission');
  });

  it.each<[string, string, (header: RunHeader & { github: NonNullable<RunHeader['github']> }) => object]>([
    [
      'another pull request',
      'not on refs/pull/',
      (header) => ({ ...header, github: { ...header.github, ref: 'refs/pull/1/merge' } }),
    ],
    ['another run', 'names another workflow run', (header) => ({ ...header, github: { ...header.github, runId: 1 } })],
    [
      'another repository',
      'names another repository',
      (header) => ({ ...header, github: { ...header.github, repository: 'a/b' } }),
    ],
    [
      'another workflow',
      'names another workflow',
      (header) => ({ ...header, github: { ...header.github, workflow: '.github/workflows/x.yml' } }),
    ],
    ['another commit', 'neither the head', (header) => ({ ...header, commit: 'e'.repeat(40) })],
    [
      'another target',
      'of another target than its artifact',
      (header) => ({ ...header, target: { ...header.target, label: 'x', labelled: true } }),
    ],
    ['another schema', 'schema', (header) => ({ ...header, schemaVersion: 99 })],
    ['hostile words', 'neither the head', (header) => ({ ...header, commit: '`@everyone` <img src=x> ::error::' })],
  ])('is not judged by a run file of %s', async (_, reason, change) => {
    forge(story, innocent, { run: { name: NAME, files: { 'run.jsonl': changeHeader(text, change) } } });
    const before = story.commentsOf(innocent.number).length;
    const step = await report(story, innocent);
    expect(step.exitCode, step.log).toBe(3);
    expect(step.outputs.verdict).toBe('invalid');
    const comments = story.commentsOf(innocent.number);
    expect(comments).toHaveLength(before);
    expect(comments.at(-1)).toContain('Not judged: the run file is refused');
    expect(comments.at(-1)).toContain(reason.slice(0, 20));
    expect(comments.join()).not.toMatch(/@everyone|<img/);
    expect(step.log).not.toMatch(/^::error::/m);
    expect(statusesOf(story, innocent).at(-1)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('Not judged'),
    });
  });

  it.each<[string, RegExp, Parameters<Story['github']['state']['addArtifact']>[1]]>([
    [
      'a zip bomb',
      /larger than/,
      { name: NAME, bytes: writeZip([{ name: 'run.jsonl', content: Buffer.alloc(300 * 1024 * 1024) }]) },
    ],
    ['other bytes than GitHub states', /have the digest/, { name: NAME, digest: `sha256:${'0'.repeat(64)}` }],
    ['no run file', /holds no run\.jsonl/, { name: NAME, files: { 'x.txt': 'x' } }],
    ['half a run file', /incomplete|cut off|ended|no end/i, { name: NAME, files: {} }],
  ])('is not judged by %s', async (name, reason, artifact) => {
    const files = name === 'half a run file' ? { 'run.jsonl': text.slice(0, text.length / 2) } : artifact.files;
    forge(story, innocent, { run: { ...artifact, ...(files ? { files } : {}) } });
    const step = await report(story, innocent);
    expect(step.exitCode, step.log).toBe(3);
    expect(step.outputs.verdict).toBe('invalid');
    expect(step.summary).toMatch(reason);
    expect(statusesOf(story, innocent).at(-1)?.state).toBe('error');
  });

  it('has the worst of its targets as status, and a comment for each', async () => {
    forge(story, innocent, {
      one: { name: NAME, files: { 'run.jsonl': text } },
      two: { name: 'insight-agent.other.attempt-1', files: { 'run.jsonl': text } },
    });
    const step = await report(story, innocent);
    expect(step.exitCode, step.log).toBe(3);
    const comments = story.commentsOf(innocent.number);
    expect(comments.filter((comment) => comment.includes('Pass: no regression'))).toHaveLength(1);
    expect(comments.filter((comment) => comment.includes('the run file is refused'))).toHaveLength(1);
    expect(
      comments.filter((comment) =>
        comment.includes('2 targets of this run were judged, each with the whole error budget'),
      ),
    ).toHaveLength(1);
    expect(statusesOf(story, innocent).at(-1)).toMatchObject({
      ...{ state: 'error', description: expect.stringMatching(/^worst of 2 targets: Not judged/) },
    });
  });

  it('is not green while a target that is expected has left nothing', async () => {
    forge(story, innocent, { one: { name: NAME, files: { 'run.jsonl': text } } });
    const step = await report(story, innocent, { instances: '2' });
    expect(step.exitCode, step.log).toBe(3);
    expect(step.outputs).toMatchObject({
      verdict: 'invalid',
      'comment-status': expect.stringMatching(/created|updated/),
    });
    expect(statusesOf(story, innocent).at(-1)).toMatchObject({
      ...{ state: 'error', description: expect.stringContaining('1 of 2 targets left a run file') },
    });
  });

  it.each([
    ['cancelled', 'ended with cancelled'],
    ['skipped', 'ended with skipped'],
    [null, 'has not ended'],
  ])('has neither comment nor status from a run whose conclusion is %s', async (conclusion, words) => {
    forge(story, innocent, { one: { name: NAME, files: { 'run.jsonl': text } } });
    const [comments, statuses] = [story.commentsOf(innocent.number), statusesOf(story, innocent)];
    const run = { ...innocent, run: { ...innocent.run, conclusion } };
    const step = await report(story, run);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain(words);
    expect(step.outputs.verdict).toBe('no-baseline');
    expect(story.commentsOf(innocent.number)).toEqual(comments);
    expect(statusesOf(story, innocent)).toEqual(statuses);
  });

  it('has an error as status from a run that left no run file', async () => {
    forge(story, innocent, {});
    const step = await report(story, innocent);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain('left no run file');
    expect(statusesOf(story, innocent).at(-1)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('NOT GATED'),
    });
  });

  it.each<[string, (number: number) => void]>([
    ['was closed', (number) => void story.github.state.addPullRequest(number, { state: 'closed' })],
    [
      'shares its head with another',
      (number) =>
        void story.github.state.addPullRequest(number + 100, { ...story.github.state.pulls.get(number), locked: true }),
    ],
  ])('gets no comment where it %s, and its status all the same', async (_, change) => {
    const { state } = story.github;
    forge(story, innocent, { one: { name: NAME, files: { 'run.jsonl': text } } });
    const comments = state.comments.length;
    change(innocent.number);
    const step = await report(story, innocent);
    state.addPullRequest(innocent.number, { state: 'open' });
    state.pulls.delete(innocent.number + 100);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'skipped-no-pull-request' });
    expect(state.comments).toHaveLength(comments);
    expect(statusesOf(story, innocent).at(-1)?.state).toBe('success');
  });
});

describe('the gates and baselines', () => {
  let story: Story;
  beforeAll(async () => {
    ({ story } = await openRecorded());
  }, 60_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('are those of the base branch: what a fork was judged by in its own run does not count', async () => {
    await configure(story, quickConfig.replaceAll('400%', '9000%').replace('50ms', '50s').replace('100ms', '100s'));
    const slow = await measure(story, { branch: 'hostile/`id`$(id)&head=x:y', changes: slowPrefill });
    expect(slow.outputs.verdict, slow.log).not.toBe('fail');
    await configure(story, quickConfig);
    const step = await report(story, slow);
    expect(step.exitCode, step.log).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'created' });
    expect(story.commentsOf(slow.number)[0]).toContain('❌ Fail');
    expect(statusesOf(story, slow).at(-1)).toMatchObject({ context: 'insight-agent', state: 'failure' });
  });

  it('stay with the newer run where an older one ends later', async () => {
    const first = await measure(story, { branch: 'b' });
    const second = await withEndpoint({ runSeed: ++seed }, ({ url }) =>
      first.reopen({ inputs: { url, model: 'test-model' } }),
    );
    const newer = await story.follow(second, { inputs: {}, permissions: reporting });
    expect(newer.outputs['comment-status'], newer.log).toBe('created');
    const [statuses, comments] = [statusesOf(story, first), story.commentsOf(first.number)];
    const older = await report(story, first);
    expect(older.outputs['comment-status']).toBe('skipped-older');
    expect(statusesOf(story, first)).toEqual(statuses);
    expect(story.commentsOf(first.number)).toEqual(comments);
  });

  it('are held against all attempts of the run, and an older one is said to be older', async () => {
    const first = await measure(story, { branch: 'again' });
    const second = await withEndpoint({ runSeed: ++seed }, ({ url }) =>
      first.rerun({ inputs: { url, model: 'test-model' } }),
    );
    expect(second.attempt).toBe(2);
    const both = await story.follow(second, { inputs: {}, permissions: reporting });
    expect(both.outputs['comment-status'], both.log).toBe('created');
    expect(story.commentsOf(first.number)[0]).toContain('Attempts 1 and 2 of this commit count together');
    const { artifacts } = story.github.state;
    artifacts.splice(
      artifacts.findIndex(({ name, runId }) => name.endsWith('.attempt-2') && runId === second.run.id),
      1,
    );
    const older = await story.follow(second, { inputs: {}, permissions: reporting });
    expect(older.summary, older.log).toContain('This is attempt 1 of the workflow run');
    expect(older.outputs['comment-status']).toBe('skipped-older');
  });

  it('have nothing to say of a push', async () => {
    const pushed = await withEndpoint({ runSeed: ++seed }, ({ url }) =>
      story.push({ inputs: { url, model: 'test-model' } }),
    );
    const step = await story.follow(pushed, { inputs: {}, permissions: reporting });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain('started by push');
    expect(story.github.state.statuses.filter(({ sha }) => sha === pushed.commit)).toEqual([]);
  });

  it('need run files: a report on a push of its own has none', async () => {
    const step = await story.push({ inputs: { mode: 'report' } });
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain('run-files');
  });
});

describe('run files that the workflow names', () => {
  let story: Story;
  let text: string;
  beforeAll(async () => {
    ({ story } = await openRecorded());
    text = await readRunFile(story, await measure(story));
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  async function openWith(changed: string, inputs: Record<string, string> = {}): Promise<PullRequestStep> {
    await mkdir(`${story.workspace}/out/one`, { recursive: true });
    await writeFile(`${story.workspace}/out/one/run.jsonl`, changed);
    return story.openPullRequest({ inputs: { mode: 'report', 'run-files': 'out\n', ...inputs } });
  }

  it('are judged without an endpoint, and what they do not say is said', async () => {
    const step = await openWith(changeHeader(text, (header) => ({ ...header, github: undefined, commit: undefined })));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'created' });
    expect(story.commentsOf(step.number)[0]).toContain('Nothing shows which commit');
    expect((JSON.parse(step.outputs.result ?? '') as Result).baseline.runs).toHaveLength(3);
  });

  it('are refused where they say that they are of something else', async () => {
    const elsewhere = await openWith(text);
    expect(elsewhere.exitCode, elsewhere.log).toBe(3);
    expect(story.commentsOf(elsewhere.number)[0]).toContain('another workflow run');
    const other = await openWith(
      changeHeader(text, (header) => ({ ...header, github: undefined, commit: 'e'.repeat(40) })),
    );
    expect(other.summary).toContain('the run file is of the commit');
    const part = { index: 1, count: 2, originMs: 0 };
    const shard = await openWith(
      changeHeader(text, (header) => ({ ...header, github: undefined, commit: undefined, shard: part })),
    );
    expect(shard.summary).toContain('part 1 of 2');
  });

  it('are named where they cannot be read', async () => {
    const missing = await openWith(text, { 'run-files': 'nowhere/run.jsonl' });
    expect(missing.exitCode).toBe(2);
    expect(missing.log).toContain('nowhere/run.jsonl does not exist');
  });

  it('are a stranger’s after a triggering run: what cannot be read is refused, not a mistake of the workflow', async () => {
    const fork = await measure(story, { branch: 'named' });
    await mkdir(`${story.workspace}/got`, { recursive: true });
    await writeFile(`${story.workspace}/got/run.jsonl`, await readRunFile(story, fork));
    const good = await report(story, fork, { 'run-files': 'got/run.jsonl' });
    expect(good.exitCode, good.log).toBe(0);
    expect(good.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'created' });
    await writeFile(`${story.workspace}/got/run.jsonl`, 'no run file');
    const bad = await report(story, fork, { 'run-files': 'got/run.jsonl' });
    expect(bad.exitCode, bad.log).toBe(3);
    expect(statusesOf(story, fork).at(-1)?.state).toBe('error');
  });
});

describe('measuring for a pull request in a job of the base branch', () => {
  let story: Story;
  beforeAll(async () => {
    ({ story } = await openRecorded());
  }, 60_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('comments and sets the status in the second workflow, where only data came from the fork', async () => {
    const { number, run, ...step } = await measure(story, { branch: 'data' });
    const measured = await withEndpoint({ runSeed: ++seed }, ({ url }) =>
      story.follow({ ...step, run }, { inputs: { mode: 'gate', url, model: 'test-model' }, permissions: reporting }),
    );
    expect(measured.exitCode, measured.log).toBe(0);
    expect(measured.outputs).toMatchObject({ verdict: 'no-baseline', 'comment-status': 'created' });
    expect(story.commentsOf(number)[0]).toContain('NOT GATED');
    const statuses = story.github.state.statuses.filter(({ sha }) => sha === run.headSha);
    expect(statuses.slice(-2).map(({ context, state }) => [context, state])).toEqual([
      ['insight-agent/report', 'pending'],
      ['insight-agent/report', 'success'],
    ]);
    expect(statuses.at(-1)?.description).toMatch(/^NOT GATED: /);
    expect((JSON.parse(measured.outputs.result ?? '') as Result).candidate.commit).toBe(run.headSha);
  });

  describe('that somebody has dispatched on a reviewed commit', () => {
    let reviewed: PullRequestStep;
    const checkedOut = () => ({ checkedOut: reviewed.run.headSha });
    beforeAll(async () => {
      reviewed = await measure(story, { branch: 'reviewed' });
    }, 60_000);

    it('finds it by the commit, and gates', async () => {
      const step = await withEndpoint({ runSeed: ++seed, changes: slowPrefill }, ({ url }) =>
        story.dispatch({ ...checkedOut(), inputs: { url, model: 'test-model' }, permissions: reporting }),
      );
      expect(step.exitCode, step.log).toBe(1);
      expect(step.log).toContain(`head of pull request ${reviewed.number}`);
      expect(story.commentsOf(reviewed.number)[0]).toContain('❌ Fail');
      expect(
        statusesOf(story, reviewed)
          .slice(-2)
          .map(({ context, state }) => [context, state]),
      ).toEqual([
        ['insight-agent/measure', 'pending'],
        ['insight-agent/measure', 'failure'],
      ]);
    });

    it('leaves no pending status where the step is killed', async () => {
      await withEndpoint({ runSeed: ++seed }, ({ url }) =>
        story.dispatch({
          ...checkedOut(),
          ...{ inputs: { url, model: 'test-model' }, permissions: reporting, killWhen: /Measuring/ },
        }),
      );
      expect(statusesOf(story, reviewed).at(-1)).toMatchObject({
        state: 'error',
        description: expect.stringContaining('NOT GATED'),
      });
    });

    it('leaves no pending status where nothing can be measured', async () => {
      const step = await story.dispatch({
        ...checkedOut(),
        inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' },
        permissions: reporting,
      });
      expect(step.exitCode).toBe(3);
      expect(statusesOf(story, reviewed).at(-1)?.state).toBe('error');
    });
  });
});
