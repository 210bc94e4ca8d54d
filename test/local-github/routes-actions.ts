/** Workflow runs, their jobs and artifacts. */
import { type Answer, type Call, pageOf, refuseGone, refuseNotFound } from './answer.ts';
import { shapeArtifact, shapeJob, shapeRun } from './answer-shapes.ts';
import { type Route, repo, type World } from './route.ts';
import type { Run } from './state.ts';

export const actionsRoutes: Route[] = [
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
    operation: `GET ${repo}/actions/runs/{run_id}`,
    needs: [['actions', 'read']],
    answer: ({ state, addresses }, { parameters }) => {
      const run = state.runs.find((candidate) => String(candidate.id) === parameters.run_id);
      if (run === undefined) return refuseNotFound();
      return { status: 200, body: shapeRun(run, state.repository, addresses) };
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
      return { status: 302, headers: { location: world.signBlob(artifact.id) } };
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
