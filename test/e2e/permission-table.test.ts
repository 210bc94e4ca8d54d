/** What each event comes to for whom: the check, the comment, the summary and the outputs, by the bundled action against our local GitHub. */
import { describe, expect, it } from 'vitest';
import { openRecorded } from '../story/recorded.ts';
import type { From, Permissions } from '../story/rights.ts';
import type { Step, StepOptions, Story } from '../story/story.ts';
import { quickConfig, withEndpoint } from './endpoint.ts';

/** What came of a step. */
interface Outcome {
  exitCode: number;
  /** Output `verdict`; undefined where the action did not get so far. */
  verdict: string | undefined;
  /** Output `comment-status`, and how many comments there are then. */
  comment: [status: string | undefined, count: number];
  /** First line of the summary. */
  summary: RegExp;
  /** Names of the outputs that hold something, sorted. */
  filled: readonly string[];
  /** Context and state of each commit status that it set, oldest first; default: none, since the step is the check. */
  statuses?: readonly (readonly [context: string, state: string])[];
}

/** Why GitHub never comes to this. */
interface Never {
  never: string;
}

type Column = 'owner' | 'fork' | 'Dependabot' | 'read-only token';
type Row = Record<Column, Outcome | Never> & {
  act: (story: Story, options: StepOptions & { from: From }) => Promise<Step>;
  /** The endpoint asks for no key, and its address is no secret: who gets no secrets can measure it too. */
  open?: true;
  /** Its answers are wrong more often than those of the base branch's. */
  worse?: true;
  /** Lines that the config has besides. */
  config?: string;
};

const measured = ['accuracy', 'error-ratio', 'output-tokens-per-sec', 'report-path', 'requests-per-sec', 'result'];
const whole = [...measured, 'run-path', 'ttft-p50-ms', 'ttft-p95-ms', 'verdict'];
const told = [...whole, 'comment-status'].toSorted();

const gated: Outcome = { exitCode: 0, verdict: 'pass', comment: ['', 0], summary: /^### ✅ Pass: /, filled: whole };
const recorded: Outcome = { ...gated, verdict: 'no-baseline', summary: /^### ⚪ Recorded: measured / };
const commented: Outcome = { ...gated, comment: ['created', 1], filled: [...told, 'comment-url'].toSorted() };
const mute: Outcome = { ...gated, comment: ['skipped-permission', 0], filled: told };
const failed = { exitCode: 1, verdict: 'fail', summary: /^### ❌ Fail: Accuracy fell / };
const stoodBack: Outcome = {
  exitCode: 0,
  verdict: 'no-baseline',
  comment: ['skipped-fork', 0],
  summary: /^### ⚪ NOT GATED: no secrets here$/,
  filled: ['comment-status', 'verdict'],
};
const alsoStoodBack: Outcome = { ...stoodBack, comment: ['skipped-permission', 0] };
const draft: Outcome = {
  ...stoodBack,
  comment: ['', 0],
  summary: /^### ⚪ NOT GATED: draft$/,
  filled: ['verdict'],
};
const accepted = {
  exitCode: 0,
  verdict: 'warn',
  summary: /^### ⚠️ Warn: Accuracy fell .*, accepted: label perf-regression-accepted of #\u200b2$/,
};
const reported: Outcome = { ...commented, statuses: [['insight-agent', 'success']] };
const notMeasured: Outcome = {
  ...stoodBack,
  comment: ['', 0],
  summary: /^### ⚪ NOT MEASURED: no secrets here$/,
  filled: ['verdict'],
};
const refused: Outcome = { exitCode: 2, verdict: undefined, comment: [undefined, 0], summary: /^$/, filled: [] };

const noForkPush: Never = { never: 'what is pushed to a fork starts workflows of the fork, with its own rights' };
const noForkQueue: Never = {
  never: 'whoever wrote the change: who queues it has write access, and the group is a branch here',
};
const noClock: Never = {
  never: 'the clock starts the workflow of the default branch, with its rights, and of forks none',
};
const noHand: Never = { never: 'starting a workflow by hand needs write access' };

const table: Record<string, Row> = {
  pull_request: {
    act: (story, options) => story.openPullRequest(options),
    owner: commented,
    fork: stoodBack,
    Dependabot: alsoStoodBack,
    'read-only token': mute,
  },
  'pull_request that is worse, of an endpoint without a key': {
    ...{ open: true, worse: true },
    act: (story, options) => story.openPullRequest(options),
    owner: { ...commented, ...failed },
    fork: { ...mute, ...failed, comment: ['skipped-fork', 0] },
    Dependabot: { ...mute, ...failed },
    'read-only token': { ...mute, ...failed },
  },
  'pull_request that is worse, and accepted by its label': {
    ...{ open: true, worse: true },
    act: (story, options) => story.openPullRequest({ ...options, labels: ['perf-regression-accepted'] }),
    owner: { ...commented, ...accepted },
    fork: { ...mute, ...accepted, comment: ['skipped-fork', 0] },
    Dependabot: { ...mute, ...accepted },
    'read-only token': { ...mute, ...accepted },
  },
  'pull_request that is a draft, where drafts are skipped': {
    config: 'pull-request: { drafts: skip }\n',
    act: (story, options) => story.openPullRequest({ ...options, draft: true }),
    owner: draft,
    fork: stoodBack,
    Dependabot: alsoStoodBack,
    'read-only token': draft,
  },
  // The second workflow has the base branch's rights, whoever started the first.
  'workflow_run after a pull_request': {
    open: true,
    act: reportOn,
    owner: reported,
    fork: reported,
    Dependabot: reported,
    'read-only token': mute,
  },
  'workflow_run after a pull_request that is worse': {
    ...{ open: true, worse: true },
    act: reportOn,
    owner: { ...commented, ...failed, statuses: [['insight-agent', 'failure']] },
    fork: { ...commented, ...failed, statuses: [['insight-agent', 'failure']] },
    Dependabot: { ...commented, ...failed, statuses: [['insight-agent', 'failure']] },
    'read-only token': { ...mute, ...failed },
  },
  'push to the base branch': {
    act: (story, options) => story.push(options),
    owner: recorded,
    fork: noForkPush,
    Dependabot: { never: 'Dependabot pushes to branches of its own; who merges them has write access' },
    'read-only token': recorded,
  },
  'push to another branch': {
    act: (story, options) => story.pushTo('other', options),
    owner: gated,
    fork: noForkPush,
    Dependabot: notMeasured,
    'read-only token': gated,
  },
  merge_group: {
    act: (story, options) => story.queue(options),
    owner: gated,
    fork: noForkQueue,
    Dependabot: noForkQueue,
    'read-only token': gated,
  },
  schedule: {
    act: (story, options) => story.schedule(options),
    owner: recorded,
    fork: noClock,
    Dependabot: noClock,
    'read-only token': recorded,
  },
  'workflow_dispatch on the base branch': {
    act: (story, options) => story.dispatch(options),
    owner: recorded,
    fork: noHand,
    Dependabot: noHand,
    'read-only token': recorded,
  },
  'workflow_dispatch on another branch': {
    act: (story, options) => {
      story.github.state.addCommit({ parents: [story.tip], branch: 'other' });
      return story.dispatch({ ...options, branch: 'other' });
    },
    owner: gated,
    fork: noHand,
    Dependabot: noHand,
    'read-only token': gated,
  },
  pull_request_target: {
    act: (story, options) => story.targetPullRequest(options),
    owner: refused,
    fork: refused,
    Dependabot: refused,
    'read-only token': refused,
  },
};

const reporting: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' };
const readOnly: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' };
const columns: Record<Column, { from: From; permissions?: Permissions }> = {
  owner: { from: 'owner' },
  fork: { from: 'fork' },
  Dependabot: { from: 'dependabot' },
  'read-only token': { from: 'owner', permissions: readOnly },
};

/** Times say much about a busy machine and nothing about who may do what. */
const config = quickConfig.replace(
  /gates:[\s\S]*/,
  'gates: { ttft_p50: off, ttft_p95: off, tpot_p50: off, output_tokens_per_sec: off }\n',
);
const KEY = 'sk-table-0123456789';

describe.each(Object.entries(table))('%s', (_event, row) => {
  const cells = (Object.keys(columns) as Column[]).map((column) => [column, row[column]] as const);
  const possible = cells.flatMap(([column, cell]) => ('never' in cell ? [] : [[column, cell] as const]));

  it.each(possible)('for %s', async (column, outcome) => {
    const changes = row.worse ? { answers: { rates: { default: 0.3 } } } : {};
    const step = await withEndpoint({ runSeed: 7, changes, ...(row.open ? {} : { apiKey: KEY }) }, ({ url }) => {
      const inputs = { model: 'test-model', ...(row.open ? { url } : {}) };
      const secrets = row.open ? {} : { url, 'api-key': KEY };
      return measure(row, { ...columns[column], inputs, secrets });
    });
    const { statuses = [], summary } = outcome;
    expect(step.outcome, step.log).toEqual({ ...outcome, statuses, summary: expect.stringMatching(summary) });
  });
});

/** The pull request's own workflow measures and says nothing, as docs/forks.md has it; the base branch's judges what it left. */
async function reportOn(
  story: Story,
  { permissions = reporting, ...options }: StepOptions & { from: From },
): Promise<Step> {
  const inputs = { ...options.inputs, comment: 'never' };
  const own = await story.openPullRequest({ ...options, inputs, permissions: readOnly });
  const env = options.from === 'dependabot' ? { GITHUB_ACTOR: 'dependabot[bot]' } : {};
  return story.follow(own, { inputs: {}, permissions, env });
}

/** In a repository of its own. */
async function measure(
  { act, config: more = '' }: Row,
  options: StepOptions & { from: From },
): Promise<{ outcome: Record<keyof Outcome, unknown>; log: string }> {
  const { story: opened } = await openRecorded(config + more);
  await using story = opened;
  story.github.state.addFile(story.tip, '.github/insight-agent.yml', config + more);
  const { exitCode, outputs, summary, log } = await act(story, options);
  const outcome = {
    exitCode,
    verdict: outputs.verdict,
    comment: [outputs['comment-status'], story.github.state.comments.length],
    summary: summary.split('\n')[0] ?? '',
    filled: Object.keys(outputs)
      .filter((name) => outputs[name] !== '')
      .toSorted(),
    statuses: story.github.state.statuses.map(({ context, state }) => [context, state]),
  };
  return { outcome, log };
}
