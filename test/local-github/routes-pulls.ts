/** Pull requests: found by head, read one by one, with their files. */
import { type Answer, type Call, pageOf, refuseNotFound } from './answer.ts';
import { shapeChange } from './answer-shapes-files.ts';
import { shapePull, shapePullInList } from './answer-shapes-pulls.ts';
import type { PullRequest } from './collaboration.ts';
import { findMergeBase, listHistory } from './git-graph.ts';
import { type Route, repo, type World } from './route.ts';

export const pullsRoutes: Route[] = [
  { operation: `GET ${repo}/pulls`, needs: [['pull-requests', 'read']], answer: listPulls },
  {
    operation: `GET ${repo}/pulls/{pull_number}`,
    needs: [['pull-requests', 'read']],
    answer: (world, { parameters }) => {
      const pull = world.state.pulls.get(Number(parameters.pull_number));
      return pull === undefined ? refuseNotFound() : { status: 200, body: shapePull(pull, world) };
    },
  },
  {
    operation: `GET ${repo}/pulls/{pull_number}/files`,
    needs: [['pull-requests', 'read']],
    answer: ({ state, addresses }, { parameters, query }) => {
      const pull = state.pulls.get(Number(parameters.pull_number));
      if (pull === undefined) return refuseNotFound();
      const base = state.refs.get(`refs/heads/${pull.baseRef}`) ?? '';
      const from = findMergeBase(state.commits, base, pull.headSha);
      const changes = from === undefined ? [] : state.files.between(from.sha, pull.headSha);
      const page = pageOf(changes.slice(0, 3000), query, `${addresses.apiUrl}/files`);
      const body = page.items.map((change) => shapeChange(change, pull.headSha, state.repository, addresses));
      return { status: 200, body, headers: page.headers };
    },
  },
  {
    operation: `GET ${repo}/commits/{commit_sha}/pulls`,
    needs: [['pull-requests', 'read']],
    answer: listPullsOfCommit,
  },
];

/** A `head` without an owner is no filter at all for GitHub: it then lists every pull request. */
function listPulls(world: World, { query }: Call): Answer {
  const wanted = query.get('state') ?? 'open';
  const [owner, ...branch] = (query.get('head') ?? '').split(':');
  const ref = branch.length === 0 ? undefined : branch.join(':');
  const base = query.get('base');
  const found = [...world.state.pulls.values()].filter(
    (pull) =>
      (wanted === 'all' || pull.state === wanted) &&
      (ref === undefined || (pull.headOwner.toLowerCase() === owner?.toLowerCase() && pull.headRef === ref)) &&
      (base === null || pull.baseRef === base),
  );
  return answerList(world, found.toReversed(), query);
}

/** Those whose head holds the commit. It is looked for in the repository itself: of a commit that is only in a fork nothing is known. */
function listPullsOfCommit(world: World, { parameters, query }: Call): Answer {
  const { commits, refs, pulls, repository } = world.state;
  const sha = parameters.commit_sha ?? '';
  const isIn = (tip: string | undefined) =>
    tip !== undefined && listHistory(commits, tip).some((commit) => commit.sha === sha);
  const found = [...pulls.values()].filter(
    (pull) =>
      pull.headRepositoryId === repository.id && isIn(pull.headSha) && !isIn(refs.get(`refs/heads/${pull.baseRef}`)),
  );
  return answerList(world, found, query);
}

function answerList(world: World, found: PullRequest[], query: URLSearchParams): Answer {
  const page = pageOf(found, query, `${world.addresses.apiUrl}/pulls`);
  return { status: 200, body: page.items.map((pull) => shapePullInList(pull, world)), headers: page.headers };
}
