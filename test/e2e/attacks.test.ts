/** What strangers may try, through the bundled action: each test here is red without the defence that it is about. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { configure, openRecorded } from '../story/recorded.ts';
import { type Step, type StepOptions, Story } from '../story/story.ts';
import { quickConfig, withEndpoint } from './endpoint.ts';
import { type Plant, plantRun } from './plants.ts';

/** Times are not what this is about, and a busy machine changes them. All runs that are found are wanted. */
const config = quickConfig.replace(
  /gates:[\s\S]*/,
  'gates: { ttft_p50: off, ttft_p95: off, tpot_p50: off, output_tokens_per_sec: off }\nbaseline: { runs: 40 }\n',
);
const stranger = { login: 'stranger', id: 5550001, type: 'User' } as const;
let seed = 900;

/** Acts with an endpoint of its own, again where the machine was too busy to measure. */
async function deploy<T extends Step>(act: (options: StepOptions) => Promise<T>, accuracy = 0.93): Promise<T> {
  const changes = { answers: { rates: { default: accuracy } } };
  for (let left = 3; ; left--) {
    const step = await withEndpoint({ runSeed: ++seed, changes }, ({ url }) =>
      act({ inputs: { url, model: 'test-model' } }),
    );
    if (left === 0 || step.outputs.verdict !== 'invalid') return step;
  }
}

describe('a baseline that was planted', () => {
  const fork = 999000111;
  /** What is planted, and why it is refused; undefined where it is passed over without a word, as what never was a candidate. */
  const plants: Record<string, [Plant, RegExp | undefined]> = {
    'from a fork’s branch called main': [
      // Its own run file may say what it likes.
      { run: { event: 'pull_request', headBranch: 'main', headRepositoryId: fork } },
      undefined,
    ],
    'from a fork, by an event that only we can cause': [
      { run: { headRepositoryId: fork } },
      /code came from another repository \(a fork\)/,
    ],
    'from a tag called main on a commit that was never merged': [
      {
        commit: ({ github, tip }) => github.state.addCommit({ message: 'evil', parents: [tip], tag: 'main' }),
      },
      undefined,
    ],
    'from a tag called main on a commit of the base branch': [
      { origin: { ref: 'refs/tags/main' } },
      /made on refs\/tags\/main, not on refs\/heads\/main/,
    ],
    'from another workflow file': [{ run: { path: '.github/workflows/evil.yml' } }, undefined],
    'from a workflow file whose name ends alike': [
      { run: { path: 'evil/app/.github/workflows/insight.yml@main' } },
      /the run is of the workflow evil\/app/,
    ],
    'from another workflow, by its own words': [
      { origin: { workflow: '.github/workflows/evil.yml' } },
      /run file names another workflow$/,
    ],
    'from a run whose measuring job failed': [{ jobConclusion: 'failure' }, /job that measured ended with failure/],
    'with a wrong digest': [{ artifact: { digest: `sha256:${'0'.repeat(64)}` } }, /its bytes have the digest/],
    'without a digest': [{ artifact: { digest: null } }, /no sha256 digest/],
    'as a bomb that states a small size': [
      { files: () => [{ name: 'run.jsonl', content: Buffer.alloc(300 * 1024 ** 2), statedBytes: 10 }] },
      /too many bytes in the stream/,
    ],
    'as a bomb that states its size': [
      { files: (text) => [{ name: 'run.jsonl', content: text, statedBytes: 2 ** 31 }] },
      /larger than \d+ bytes/,
    ],
    'with a path outside': [
      {
        files: (text) => [
          { name: 'run.jsonl', content: text },
          { name: '../../../root/.ssh/authorized_keys', content: 'ssh-rsa' },
        ],
      },
      /invalid relative path/,
    ],
    'with two run files': [
      {
        files: (text) => [
          { name: 'run.jsonl', content: text },
          { name: 'run.jsonl', content: text },
        ],
      },
      /more than once/,
    ],
    'of another schema': [{ header: { schemaVersion: 99 } }, /has schema version 99/],
    'of another shape': [
      { files: () => [{ name: 'run.jsonl', content: '{"kind":"header"}\n' }] },
      /shape breaks the rule/,
    ],
    'of another repository, by the artifact': [
      { stated: { repositoryId: 4711 } },
      /of another repository than its run/,
    ],
    'of another repository, by its own words': [
      { origin: { repository: 'evil/app' } },
      /run file names another repository/,
    ],
    'of another run': [{ origin: { runId: 1 } }, /names another workflow run/],
    'of another commit': [{ header: { commit: 'd'.repeat(40) } }, /of another commit than its run/],
    'of another workload': [{ header: { fingerprint: { load: 'x', quality: 'x' } } }, /^another workload/],
  };
  const names = Object.keys(plants);
  const planted = new Map<string, number>();
  let story: Story;
  let honest: number[];
  let step: Step;
  let result: Result;

  beforeAll(async () => {
    const recorded = await openRecorded(config);
    ({ story } = recorded);
    honest = recorded.pushes.map(({ runId }) => runId);
    for (const [name, [plant]] of Object.entries(plants)) planted.set(name, (await plantRun(story, plant)).id);
    // Nothing is wrong with this one: it shows that the others are refused for what they are, and not for how they are made here.
    honest.push((await plantRun(story, {})).id);
    step = await deploy((options) => story.openPullRequest(options), 0.3);
    result = JSON.parse(step.outputs.result ?? '{}') as Result;
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('does not count, and what is honest does', () => {
    expect(step.exitCode, step.log).toBe(1);
    const counted = result.baseline.runs.map(({ runId }) => runId);
    expect(counted.toSorted()).toEqual(honest.toSorted());
  });

  it.each(names)('%s is refused, with the reason where there is one to give', (name) => {
    const id = planted.get(name);
    const [, reason] = plants[name] ?? [];
    expect(result.baseline.runs.map(({ runId }) => runId)).not.toContain(id);
    const said = result.baseline.refused.filter(({ source }) => source.startsWith(`workflow run ${id}`));
    expect(said).toEqual(
      reason === undefined ? [] : [{ source: expect.any(String), reason: expect.stringMatching(reason) }],
    );
    if (reason !== undefined) expect(story.commentsOf(2)[0]).toContain(`workflow run ${id}`);
  });

  it('is no baseline where it is all there is', async () => {
    const { story: opened } = await openRecorded(config);
    await using alone = opened;
    const { artifacts, runs } = alone.github.state;
    await plantRun(alone, plants['from a fork’s branch called main']?.[0] ?? {});
    await plantRun(alone, plants['with a wrong digest']?.[0] ?? {});
    const left = runs.slice(-2);
    runs.splice(0, runs.length, ...left);
    artifacts.splice(0, artifacts.length, ...artifacts.filter(({ runId }) => left.some(({ id }) => id === runId)));
    const found = await deploy((options) => alone.openPullRequest(options));
    expect(found.outputs.verdict, found.log).toBe('no-baseline');
    expect(found.summary).toContain('NOT GATED');
  });
});

describe('a comment', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open();
    await configure(story, 'target: { wait: 1ms }\n');
  });
  afterAll(() => story[Symbol.asyncDispose]());
  /** An endpoint that is down is reported like any other result, and at once. */
  const down: StepOptions = { inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } };

  it('of a stranger with our marker stays theirs, also one that pretends to be newer', async () => {
    const pull = await story.openPullRequest(down);
    expect(pull.outputs['comment-status'], pull.log).toBe('created');
    const copy = (story.commentsOf(pull.number)[0] ?? '').replace(/ run=\d+ /, ' run=999999999 ');
    expect(copy).toContain('run=999999999');
    const theirs = story.github.state.addComment(pull.number, stranger, copy);
    const again = await pull.again(down);
    expect(again.outputs['comment-status'], again.log).toBe('updated');
    expect(theirs.body).toBe(copy);
    expect(story.commentsOf(pull.number)).toEqual([expect.stringContaining(`run=${again.run.id} `), copy]);
  });

  it('is found again behind 1,000 others, of which some are of 200 KB', async () => {
    const { state } = story.github;
    const number = Math.max(1, ...state.pulls.keys()) + 1;
    for (let index = 0; index < 1000; index += 1)
      state.addComment(number, stranger, index % 250 === 0 ? 'talk '.repeat(40_000) : `talk ${index}`);
    const pull = await story.openPullRequest(down);
    expect(pull.number).toBe(number);
    const again = await pull.again(down);
    expect(again.outputs['comment-status'], again.log).toBe('updated');
    expect(story.commentsOf(number).filter((body) => body.startsWith('<!-- insight-agent:'))).toHaveLength(1);
  });

  it('of a run that ends after a newer one does not overwrite it', async () => {
    const older = await story.openPullRequest(down);
    const newer = await older.again(down);
    const late = await older.rerun(down);
    expect(late.outputs['comment-status'], late.log).toBe('skipped-older');
    expect(late.exitCode).toBe(newer.exitCode);
    expect(story.commentsOf(older.number)).toEqual([expect.stringContaining(`run=${newer.run.id} `)]);
  });
});

describe('an event', () => {
  let story: Story;
  beforeAll(async () => {
    ({ story } = await openRecorded(config));
  }, 60_000);
  afterAll(() => story[Symbol.asyncDispose]());

  /** Each is a name that git allows. */
  it.each([
    'x`$(id)`;id|tee',
    '</details><img/src=x onerror=alert(1)>'.replace(' ', '/'),
    '##[error]pwned-::error::pwned',
    '@octocat-#1-[click](https://evil.example)',
    '\u202ereversed-\u2066isolated',
  ])('with the branch name %s says it harmlessly or not at all', async (branch) => {
    const step = await deploy((options) => story.openPullRequest({ ...options, branch, edit: renameBase(branch) }));
    expect(step.outputs.verdict, step.log).toBe('no-baseline');
    const [comment = ''] = story.commentsOf(step.number);
    const shown = [comment, step.summary].map((text) => text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ''));
    for (const text of shown) {
      expect(text).not.toMatch(/<img|<\/details><img|;id\|tee|@octocat|\]\(https:\/\/evil|[\u202e\u2066]/);
      expect(text).not.toContain(branch);
    }
    const obeyed = step.commands.filter(({ value }) => value.startsWith('pwned'));
    expect(obeyed).toEqual([]);
  });

  it.each<[string, (options: StepOptions) => Promise<Step>]>([
    ['pull_request', (options) => story.openPullRequest(options)],
    ['push', (options) => story.push(options)],
    ['merge_group', (options) => story.queue(options)],
    ['schedule', (options) => story.schedule(options)],
    ['workflow_dispatch', (options) => story.dispatch(options)],
  ])('%s whose payload has null for every repository is measured all the same', async (_name, act) => {
    const step = await deploy((options) => act({ ...options, edit: forget }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toMatch(/^### (✅ Pass|⚪ Recorded)/);
  });

  it('of a pull request whose head’s repository is null is that of a fork', async () => {
    const readOnly = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;
    const step = await deploy((options) => story.openPullRequest({ ...options, edit: forget, permissions: readOnly }));
    expect(step.outputs['comment-status'], step.log).toBe('skipped-fork');
  });
});

/** The base branch, whose name the report says, too. */
function renameBase(branch: string): (payload: Record<string, unknown>) => void {
  return (payload) => {
    (payload.pull_request as { base: { ref: string } }).base.ref = branch;
  };
}

/** Null wherever a payload names a repository or a person. */
function forget(payload: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(payload)) {
    if (['repository', 'repo', 'user', 'sender', 'organization'].includes(key)) payload[key] = null;
    else if (typeof value === 'object' && value !== null) forget(value as Record<string, unknown>);
  }
}
