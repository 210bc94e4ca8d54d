/** The REST routes: which permission each needs and what it answers from the state. */
import {
  type Answer,
  type Call,
  pageOf,
  refuseForbidden,
  refuseGone,
  refuseInvalid,
  refuseNotFound,
} from './answer.ts';
import { type Addresses, shapeArtifact, shapeComment, shapeCommit, shapeJob, shapeRun } from './answer-shapes.ts';
import { findMergeBase, listHistory, listMissing } from './git-graph.ts';
import type { Access, Commit, Run, Scope, State, Token } from './state.ts';

export interface World {
  state: State;
  addresses: Addresses;
  /** Address at which the blob store serves an artifact's archive for a while. */
  signArchive: (artifactId: number) => string;
}

export interface Route {
  /** As in GitHub's description, e.g. `GET /repos/{owner}/{repo}/commits`. */
  operation: string;
  /** Any one of these is enough. */
  needs: [Scope, Access][];
  answer: (world: World, call: Call, token: Token) => Answer;
}

const repo = '/repos/{owner}/{repo}';

export const routes: Route[] = [
  {
    operation: `GET ${repo}/actions/runs`,
    needs: [['actions', 'read']],
    answer: (world, call) => listRuns(world, call, world.state.runs),
  },
  {
    operation: `GET ${repo}/actions/workflows/{workflow_id}/runs`,
    needs: [['actions', 'read']],
    answer: (world, call) => {
      const file = call.parameters.workflow_id ?? '';
      const runs = world.state.runs.filter((run) => run.path.split('@')[0]?.endsWith(`/${file}`));
      // A workflow exists for GitHub from its first run on.
      return runs.length === 0 ? refuseNotFound() : listRuns(world, call, runs);
    },
  },
  {
    operation: `GET ${repo}/actions/runs/{run_id}/artifacts`,
    needs: [['actions', 'read']],
    answer: ({ state, addresses }, { parameters, query }) => {
      const run = state.runs.find((candidate) => String(candidate.id) === parameters.run_id);
      if (run === undefined) return refuseNotFound();
      const name = query.get('name');
      const found = state.artifacts.filter(
        (artifact) => artifact.runId === run.id && (name === null || artifact.name === name),
      );
      const page = pageOf(found.toReversed(), query, `${addresses.apiUrl}/artifacts`);
      const artifacts = page.items.map((artifact) => shapeArtifact(artifact, state.repository, addresses));
      return { status: 200, body: { total_count: found.length, artifacts }, headers: page.headers };
    },
  },
  {
    operation: `GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
    needs: [['actions', 'read']],
    answer: ({ state, addresses }, { parameters, query }) => {
      const run = state.runs.find((candidate) => String(candidate.id) === parameters.run_id);
      const attempt = Number(parameters.attempt_number);
      const jobs = run?.attempts[attempt - 1];
      if (run === undefined || jobs === undefined) return refuseNotFound();
      const page = pageOf(jobs, query, `${addresses.apiUrl}/jobs`);
      const shaped = page.items.map((job) => shapeJob(job, run, attempt, state.repository, addresses));
      return { status: 200, body: { total_count: jobs.length, jobs: shaped }, headers: page.headers };
    },
  },
  {
    operation: `GET ${repo}/actions/artifacts/{artifact_id}/zip`,
    needs: [['actions', 'read']],
    answer: (world, { parameters }) => {
      const artifact = world.state.artifacts.find((candidate) => String(candidate.id) === parameters.artifact_id);
      if (artifact === undefined) return refuseNotFound();
      if (artifact.expired) return refuseGone();
      return { status: 302, headers: { location: world.signArchive(artifact.id) } };
    },
  },
  {
    operation: `GET ${repo}/commits`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { query }) => {
      const tip = resolveCommit(state, query.get('sha') ?? state.repository.defaultBranch);
      if (tip === undefined) return refuseNotFound();
      const page = pageOf(listHistory(state.commits, tip.sha), query, `${addresses.apiUrl}/commits`);
      return {
        status: 200,
        body: page.items.map((commit) => shapeCommit(commit, state.repository, addresses)),
        headers: page.headers,
      };
    },
  },
  {
    operation: `GET ${repo}/commits/{ref}`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { parameters }) => {
      const commit = resolveCommit(state, parameters.ref ?? '');
      if (commit === undefined) return refuseInvalid(`No commit found for SHA: ${parameters.ref}`);
      return { status: 200, body: shapeCommit(commit, state.repository, addresses) };
    },
  },
  {
    operation: `GET ${repo}/compare/{basehead}`,
    needs: [['contents', 'read']],
    answer: compareCommits,
  },
  {
    operation: `GET ${repo}/git/ref/{ref}`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { parameters }) => {
      const ref = `refs/${parameters.ref}`;
      const sha = state.refs.get(ref);
      if (sha === undefined) return refuseNotFound();
      const url = `${addresses.apiUrl}/repos/${state.repository.owner}/${state.repository.name}/git`;
      return {
        status: 200,
        body: {
          ref,
          node_id: `REF_${sha}`,
          url: `${url}/${ref}`,
          object: { sha, type: 'commit', url: `${url}/commits/${sha}` },
        },
      };
    },
  },
  {
    operation: `GET ${repo}/issues/{issue_number}/comments`,
    needs: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    answer: ({ state, addresses }, { parameters, query }) => {
      const number = Number(parameters.issue_number);
      if (!state.issues.has(number)) return refuseNotFound();
      const found = state.comments.filter((comment) => comment.issue === number);
      const page = pageOf(found, query, `${addresses.apiUrl}/comments`);
      return {
        status: 200,
        body: page.items.map((comment) => shapeComment(comment, state.repository, addresses)),
        headers: page.headers,
      };
    },
  },
  {
    operation: `POST ${repo}/issues/{issue_number}/comments`,
    needs: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    answer: ({ state, addresses }, { parameters, body }, token) => {
      const number = Number(parameters.issue_number);
      const issue = state.issues.get(number);
      if (issue === undefined) return refuseNotFound();
      if (issue.locked) return refuseForbidden('Unable to create comment because issue is locked.');
      const text = readBody(body);
      const problem = refuseBody(text);
      if (problem !== undefined) return problem;
      const comment = state.addComment(number, token.account, text ?? '');
      return { status: 201, body: shapeComment(comment, state.repository, addresses) };
    },
  },
  {
    operation: `PATCH ${repo}/issues/comments/{comment_id}`,
    needs: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    // A token with write access may edit anybody's comment, as on GitHub: the client has to know whose it is.
    answer: ({ state, addresses }, { parameters, body }) => {
      const comment = state.comments.find((candidate) => String(candidate.id) === parameters.comment_id);
      if (comment === undefined) return refuseNotFound();
      const text = readBody(body);
      const problem = refuseBody(text);
      if (problem !== undefined) return problem;
      comment.body = text ?? '';
      comment.updatedMs = state.nowMs;
      return { status: 200, body: shapeComment(comment, state.repository, addresses) };
    },
  },
];

/** The listing's filters, with GitHub's meaning: `status` compares status and conclusion, `branch` matches forks and tags too. */
function listRuns({ state, addresses }: World, { query }: Call, runs: readonly Run[]): Answer {
  const filters: [string, (run: Run, value: string) => boolean][] = [
    ['branch', (run, value) => run.headBranch === value],
    ['event', (run, value) => run.event === value],
    ['head_sha', (run, value) => run.headSha === value],
    ['status', (run, value) => run.status === value || run.conclusion === value],
  ];
  const used = filters.filter(([name]) => query.get(name) !== null);
  const found = runs
    .filter((run) => used.every(([name, fits]) => fits(run, query.get(name) ?? '')))
    .toSorted((a, b) => b.createdMs - a.createdMs || b.id - a.id);
  // Any filter caps the search at 1,000 results.
  const reachable = used.length > 0 ? found.slice(0, 1000) : found;
  const page = pageOf(reachable, query, `${addresses.apiUrl}/runs`);
  const withPulls = query.get('exclude_pull_requests') !== 'true';
  const shaped = page.items.map((run) => {
    const answer = shapeRun(run, state.repository, addresses);
    return withPulls ? answer : { ...answer, pull_requests: [] };
  });
  return { status: 200, body: { total_count: found.length, workflow_runs: shaped }, headers: page.headers };
}

function compareCommits({ state, addresses }: World, { parameters }: Call): Answer {
  const [from = '', to = ''] = (parameters.basehead ?? '').split('...');
  const base = resolveCommit(state, from);
  const head = resolveCommit(state, to);
  const mergeBase = base && head && findMergeBase(state.commits, base.sha, head.sha);
  if (base === undefined || head === undefined || mergeBase === undefined) return refuseNotFound();
  const ahead = listMissing(state.commits, base.sha, head.sha);
  const behind = listMissing(state.commits, head.sha, base.sha);
  const url = `${addresses.apiUrl}/repos/${state.repository.owner}/${state.repository.name}/compare/${parameters.basehead}`;
  const shape = (commit: Commit) => shapeCommit(commit, state.repository, addresses);
  return {
    status: 200,
    body: {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: shape(base),
      merge_base_commit: shape(mergeBase),
      status: nameRelation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice(0, 250).map(shape),
      files: [],
    },
  };
}

function nameRelation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A bare name means the tag before the branch, as in git itself. */
function resolveCommit(state: State, name: string): Commit | undefined {
  const sha = state.refs.get(`refs/tags/${name}`) ?? state.refs.get(`refs/heads/${name}`) ?? name;
  return state.commits.get(sha);
}

function readBody(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('body' in body)) return undefined;
  return typeof body.body === 'string' ? body.body : undefined;
}

function refuseBody(text: string | undefined): Answer | undefined {
  if (text === undefined || text.trim() === '') return refuseInvalid("Body can't be blank", 'body');
  if ([...text].length > 65_536) return refuseInvalid('Body is too long (maximum is 65536 characters)', 'body');
  return undefined;
}
