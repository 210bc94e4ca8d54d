/** Our state written the way GitHub's REST API writes it. A test holds every shape against GitHub's own description. */
import type { Status } from './collaboration.ts';
import type { Account, Artifact, Comment, Commit, Job, Repository, Run } from './state.ts';

export interface Addresses {
  apiUrl: string;
  serverUrl: string;
}

export function shapeUser(account: Account, { apiUrl, serverUrl }: Addresses) {
  const url = `${apiUrl}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${serverUrl}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${serverUrl}/${encodeURIComponent(account.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

const repositoryLinks = [
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events',
  'forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones',
  'notifications pulls releases stargazers statuses subscribers subscription tags teams trees',
]
  .join(' ')
  .split(' ');

export function shapeRepository(repository: Repository, fork: boolean, addresses: Addresses) {
  const url = `${addresses.apiUrl}/repos/${repository.owner}/${repository.name}`;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    private: false,
    owner: shapeUser({ login: repository.owner, id: repository.id + 1, type: 'User' }, addresses),
    html_url: `${addresses.serverUrl}/${repository.owner}/${repository.name}`,
    description: null,
    fork,
    url,
    ...Object.fromEntries(repositoryLinks.map((link) => [`${link}_url`, `${url}/${link}`])),
  };
}

/** As it stands in the answers that have the whole of it. */
export function shapeFullRepository(repository: Repository, fork: boolean, addresses: Addresses) {
  const html = `${addresses.serverUrl}/${repository.owner}/${repository.name}`;
  const first = writeInstant(0);
  return {
    ...shapeRepository(repository, fork, addresses),
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `git@github.localhost:${repository.owner}/${repository.name}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    ...{
      forks: 0,
      forks_count: 0,
      open_issues: 0,
      open_issues_count: 0,
      stargazers_count: 0,
      watchers: 0,
      watchers_count: 0,
      size: 1,
    },
    ...{ has_downloads: true, has_issues: true, has_projects: false, has_wiki: false, has_pages: false },
    ...{ archived: false, disabled: false, created_at: first, updated_at: first, pushed_at: first },
  };
}

/** The commit as listed; GitHub's `author` and `committer` accounts are null for unknown e-mail addresses. */
export function shapeCommit(commit: Commit, repository: Repository, { apiUrl, serverUrl }: Addresses) {
  const url = `${apiUrl}/repos/${repository.owner}/${repository.name}`;
  const person = { name: 'A Developer', email: 'developer@example.com', date: writeInstant(commit.committedMs) };
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: person,
      committer: person,
      message: commit.message,
      tree: { sha: commit.sha, url: `${url}/git/trees/${commit.sha}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${serverUrl}/${repository.owner}/${repository.name}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${serverUrl}/commit/${sha}`,
    })),
  };
}

export function shapeRun(run: Run, repository: Repository, addresses: Addresses) {
  const { apiUrl, serverUrl } = addresses;
  const url = `${apiUrl}/repos/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
  const attempt = run.attempts.length;
  const head =
    run.headRepositoryId === repository.id
      ? repository
      : { ...repository, id: run.headRepositoryId, owner: 'stranger' };
  return {
    id: run.id,
    name: 'Insight',
    node_id: `WFR_${run.id}`,
    check_suite_id: run.id + 1,
    check_suite_node_id: `CS_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: 1,
    run_attempt: attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 7,
    url,
    html_url: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: writeInstant(run.createdMs),
    updated_at: writeInstant(run.updatedMs),
    run_started_at: writeInstant(run.createdMs),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${url}/check-suite`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${apiUrl}/repos/${repository.owner}/${repository.name}/actions/workflows/7`,
    head_commit: null,
    display_title: 'a change',
    repository: shapeRepository({ ...repository, id: run.repositoryId }, false, addresses),
    head_repository: shapeRepository(head, head !== repository, addresses),
  };
}

export function shapeJob(
  job: Job,
  run: Run,
  attempt: number,
  repository: Repository,
  { apiUrl, serverUrl }: Addresses,
) {
  const url = `${apiUrl}/repos/${repository.owner}/${repository.name}`;
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: 'Insight',
    head_branch: run.headBranch,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: attempt,
    node_id: `CR_${job.id}`,
    head_sha: run.headSha,
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `${serverUrl}/jobs/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: writeInstant(run.createdMs),
    started_at: writeInstant(run.createdMs),
    completed_at: job.status === 'completed' ? writeInstant(run.updatedMs) : null,
    name: job.name,
    steps: [],
    check_run_url: `${url}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: job.runnerName === null ? null : 1,
    runner_name: job.runnerName,
    runner_group_id: job.runnerName === null ? null : 2,
    runner_group_name: job.runnerName === null ? null : 'GitHub Actions',
  };
}

export function shapeArtifact(artifact: Artifact, repository: Repository, { apiUrl }: Addresses) {
  const url = `${apiUrl}/repos/${repository.owner}/${repository.name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: writeInstant(artifact.createdMs),
    updated_at: writeInstant(artifact.createdMs),
    expires_at: writeInstant(artifact.createdMs + 90 * 86_400_000),
    workflow_run: {
      id: artifact.stated.runId,
      repository_id: artifact.stated.repositoryId,
      head_repository_id: artifact.stated.headRepositoryId,
      head_branch: artifact.stated.headBranch,
      head_sha: artifact.stated.headSha,
    },
  };
}

export function shapeComment(comment: Comment, repository: Repository, addresses: Addresses) {
  const url = `${addresses.apiUrl}/repos/${repository.owner}/${repository.name}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/comments/${comment.id}`,
    html_url: `${addresses.serverUrl}/${repository.owner}/${repository.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    body: comment.body,
    user: shapeUser(comment.author, addresses),
    created_at: writeInstant(comment.createdMs),
    updated_at: writeInstant(comment.updatedMs),
    issue_url: `${url}/${comment.issue}`,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

export function shapeStatus(status: Status, repository: Repository, addresses: Addresses) {
  const creator = shapeUser(status.creator, addresses);
  return { ...shapeStatusInSum(status, repository, addresses), creator };
}

export function shapeStatusInSum(status: Status, { owner, name }: Repository, { apiUrl, serverUrl }: Addresses) {
  return {
    url: `${apiUrl}/repos/${owner}/${name}/statuses/${status.sha}`,
    avatar_url: `${serverUrl}/avatars/${status.creator.id}`,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: writeInstant(status.createdMs),
    updated_at: writeInstant(status.createdMs),
  };
}

export function writeInstant(instantMs: number): string {
  return new Date(instantMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
