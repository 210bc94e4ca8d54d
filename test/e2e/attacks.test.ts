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

/** Acts with an endpoint of its own. Nothing here hangs on the verdict: a busy machine has none to give. */
function deploy<T extends Step>(act: (options: StepOptions) => Promise<T>): Promise<T> {
  return withEndpoint({ runSeed: ++seed }, ({ url }) => act({ inputs: { url, model: 'test-model' } }));
}

/** An endpoint that is down is reported like any other result, and at once. */
const down: StepOptions = { inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } };

/** A repository in which nothing waits for an endpoint to come up. */
async function openHasty(): Promise<Story> {
  const story = await Story.open();
  await configure(story, 'target: { wait: 1ms }\n');
  return story;
}

const resultOf = ({ outputs, log }: Step): Result => {
  expect(outputs.result, log).toBeDefined();
  return JSON.parse(outputs.result ?? '') as Result;
};

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
  let result: Result;

  beforeAll(async () => {
    const recorded = await openRecorded(config);
    ({ story } = recorded);
    honest = recorded.pushes.map(({ runId }) => runId);
    for (const [name, [plant]] of Object.entries(plants)) planted.set(name, (await plantRun(story, plant)).id);
    // Nothing is wrong with this one: it shows that the others are refused for what they are, and not for how they are made here.
    honest.push((await plantRun(story, {})).id);
    result = resultOf(await deploy((options) => story.openPullRequest(options)));
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('does not count, and what is honest does', () => {
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
    expect(resultOf(found).baseline.runs).toEqual([]);
    expect(found.outputs.verdict, found.log).not.toBe('pass');
  });
});

describe('a comment', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openHasty();
  });
  afterAll(() => story[Symbol.asyncDispose]());

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
  /** Each is a name that git allows. */
  it.each([
    'x`$(id)`;id|tee',
    '</details><img/src=x/onerror=alert(1)>',
    '##[error]pwned-::error::pwned',
    '@octocat-#1-[click](https://evil.example)',
    '\u202ereversed-\u2066isolated',
  ])('with the branch name %s says it harmlessly or not at all', async (branch) => {
    const { story: opened } = await openRecorded(config);
    await using story = opened;
    const step = await deploy((options) => story.openPullRequest({ ...options, branch, edit: renameBase(branch) }));
    expect(resultOf(step).baseline.branch).toBe(branch);
    const [comment = ''] = story.commentsOf(step.number);
    const shown = [comment, step.summary].map((text) => text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ''));
    for (const text of shown) {
      expect(text).not.toMatch(/<img|<\/details><img|;id\|tee|@octocat|\]\(https:\/\/evil|[\u202e\u2066]/);
      expect(text).not.toContain(branch);
    }
    expect(step.commands.filter(({ value }) => value.startsWith('pwned'))).toEqual([]);
  });

  it.each<[string, (story: Story, options: StepOptions) => Promise<Step>, RegExp]>([
    ['pull_request', (story, options) => story.openPullRequest(options), /^Mode gate: the event is a pull request/m],
    ['push', (story, options) => story.push(options), /^Mode record: the event is a push on the base branch/m],
    ['merge_group', (story, options) => story.queue(options), /^Mode gate: the event is a merge queue group/m],
    ['schedule', (story, options) => story.schedule(options), /^Mode record: the event is a schedule on the base/m],
    [
      'workflow_dispatch',
      (story, options) => story.dispatch(options),
      /^Mode record: the event is a workflow_dispatch on/m,
    ],
  ])('%s whose payload has null for every repository is understood all the same', async (_name, act, mode) => {
    await using story = await openHasty();
    const step = await act(story, { ...down, edit: forget });
    expect(step.log).toMatch(mode);
    expect(step.outputs.verdict, step.log).toBe('invalid');
    expect(step.summary).toContain('cannot be reached');
  });

  it('of a pull request whose head’s repository is null is that of a fork', async () => {
    await using story = await openHasty();
    const readOnly = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;
    const step = await story.openPullRequest({ ...down, edit: forget, permissions: readOnly });
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
