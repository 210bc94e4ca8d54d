/** Commit statuses. */
import { type Answer, type Call, pageOf, refuseInvalid, refuseNotFound } from './answer.ts';
import { shapeRepository, shapeStatus, shapeStatusInSum } from './answer-shapes.ts';
import type { Status } from './collaboration.ts';
import { resolveCommit } from './git-graph.ts';
import { type Route, repo, type World } from './route.ts';
import type { State, Token } from './state.ts';

export const statusesRoutes: Route[] = [
  { operation: `POST ${repo}/statuses/{sha}`, needs: [['statuses', 'write']], answer: createStatus },
  {
    operation: `GET ${repo}/commits/{ref}/statuses`,
    needs: [['statuses', 'read']],
    answer: ({ state, addresses }, { parameters, query }) => {
      const found = listStatuses(state, parameters.ref ?? '');
      const page = pageOf(found, query, `${addresses.apiUrl}/statuses`);
      const body = page.items.map((status) => shapeStatus(status, state.repository, addresses));
      return { status: 200, body, headers: page.headers };
    },
  },
  { operation: `GET ${repo}/commits/{ref}/status`, needs: [['statuses', 'read']], answer: sumUp },
];

const states: readonly string[] = ['error', 'failure', 'pending', 'success'] satisfies Status['state'][];

function createStatus({ state, addresses }: World, { parameters, body }: Call, token: Token): Answer {
  const sha = parameters.sha ?? '';
  const { state: result, context, description, target_url: targetUrl } = body as Record<string, unknown>;
  if (!state.commits.has(sha)) return refuseInvalid(`No commit found for SHA: ${sha}`);
  if (!states.includes(String(result))) return refuseInvalid('State is not included in the list', 'state', 'Status');
  if (typeof description === 'string' && [...description].length > 140)
    return refuseInvalid('Description is too long (maximum is 140 characters)', 'description', 'Status');
  if (typeof targetUrl === 'string' && targetUrl !== '' && !/^https?:\/\//.test(targetUrl))
    return refuseInvalid('Target url must use http(s) scheme', 'target_url', 'Status');
  const status = state.addStatus({
    sha,
    state: result as Status['state'],
    creator: token.account,
    ...(typeof context === 'string' ? { context } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof targetUrl === 'string' && targetUrl !== '' ? { targetUrl } : {}),
  });
  return { status: 201, body: shapeStatus(status, state.repository, addresses) };
}

/** The newest of each context, and what they come to together. */
function sumUp({ state, addresses }: World, { parameters }: Call): Answer {
  const commit = resolveCommit(state, parameters.ref ?? '');
  if (commit === undefined) return refuseNotFound();
  const newest = new Map<string, Status>();
  for (const status of listStatuses(state, commit.sha).toReversed()) newest.set(status.context, status);
  const found = [...newest.values()];
  const { owner, name } = state.repository;
  const url = `${addresses.apiUrl}/repos/${owner}/${name}/commits/${commit.sha}`;
  return {
    status: 200,
    body: {
      state: nameSum(found),
      statuses: found.map((status) => shapeStatusInSum(status, state.repository, addresses)),
      sha: commit.sha,
      total_count: found.length,
      repository: shapeRepository(state.repository, false, addresses),
      commit_url: url,
      url: `${url}/status`,
    },
  };
}

function nameSum(found: readonly Status[]): 'failure' | 'pending' | 'success' {
  if (found.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return found.length === 0 || found.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}

/** Newest first; none for a ref that is not there. */
function listStatuses(state: State, ref: string): Status[] {
  const commit = resolveCommit(state, ref);
  return state.statuses.filter(({ sha }) => sha === commit?.sha).toReversed();
}
