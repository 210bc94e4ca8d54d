/** Everything that our local GitHub knows: one repository, its history, runs, artifacts and conversations. */
import { createHash } from 'node:crypto';
import type { Asset, PullRequest, Release, Status } from './collaboration.ts';
import { CommitFiles } from './commit-files.ts';
import { writeZip } from './zip-writer.ts';

export interface Account {
  login: string;
  id: number;
  type: 'User' | 'Bot';
}

export interface Repository {
  id: number;
  owner: string;
  name: string;
  defaultBranch: string;
}

export interface Commit {
  sha: string;
  parents: string[];
  message: string;
  /** Milliseconds since 1970. */
  committedMs: number;
}

export interface Job {
  id: number;
  name: string;
  runnerName: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
}

export interface Run {
  id: number;
  path: string;
  event: string;
  headBranch: string;
  headSha: string;
  /** Of the repository the code came from: another one for a fork. */
  headRepositoryId: number;
  repositoryId: number;
  status: string;
  conclusion: string | null;
  createdMs: number;
  updatedMs: number;
  /** Jobs of attempt 1, 2, …; the last is the run's current attempt. */
  attempts: Job[][];
}

export interface Artifact {
  id: number;
  runId: number;
  name: string;
  bytes: Buffer;
  digest: string | null;
  expired: boolean;
  createdMs: number;
  /** What the artifact says of its run; seeded differently from the run only by tests of disagreement. */
  stated: { runId: number; headSha: string; headBranch: string; repositoryId: number; headRepositoryId: number };
}

export interface Comment {
  id: number;
  issue: number;
  author: Account;
  body: string;
  createdMs: number;
  updatedMs: number;
}

export type Access = 'none' | 'read' | 'write';
export type Scope = 'actions' | 'contents' | 'issues' | 'pull-requests' | 'statuses';

export interface Token {
  account: Account;
  permissions: Record<Scope, Access>;
}

/** The state as JSON holds it; tokens are left out, since each job gets its own. */
export interface SavedState {
  commits: Commit[];
  refs: [string, string][];
  runs: Run[];
  artifacts: (Omit<Artifact, 'bytes'> & { bytes: string })[];
  lastId: number;
}

export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** The state with the verbs that tests seed it with. Ids and commit ids come from counters, so a test repeats exactly. */
export class State {
  readonly repository: Repository;
  readonly commits = new Map<string, Commit>();
  /** Full ref name → commit. */
  readonly refs = new Map<string, string>();
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  readonly comments: Comment[] = [];
  readonly pulls = new Map<number, PullRequest>();
  readonly statuses: Status[] = [];
  readonly releases: Release[] = [];
  readonly files = new CommitFiles(this.commits);
  readonly tokens = new Map<string, Token>();
  nowMs: number;
  private lastId = 1000;

  constructor(repository: Repository, nowMs: number) {
    this.repository = repository;
    this.nowMs = nowMs;
  }

  save(): SavedState {
    return {
      commits: [...this.commits.values()],
      refs: [...this.refs],
      runs: this.runs,
      artifacts: this.artifacts.map((artifact) => ({ ...artifact, bytes: artifact.bytes.toString('base64') })),
      lastId: this.lastId,
    };
  }

  /** Into an empty state. */
  restore(saved: SavedState): void {
    for (const commit of saved.commits) this.commits.set(commit.sha, commit);
    for (const [name, sha] of saved.refs) this.refs.set(name, sha);
    this.runs.push(...saved.runs);
    this.artifacts.push(
      ...saved.artifacts.map((artifact) => ({ ...artifact, bytes: Buffer.from(artifact.bytes, 'base64') })),
    );
    this.lastId = saved.lastId;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Adds a commit one minute after the last; moves `branch` or `tag` to it when named. */
  addCommit(
    options: { parents?: string[]; message?: string; branch?: string; tag?: string; sha?: string } = {},
  ): string {
    const { parents = [], message = 'a change', branch, tag } = options;
    const order = this.commits.size;
    const sha =
      options.sha ??
      createHash('sha1')
        .update(`${order} ${message} ${parents.join(' ')}`)
        .digest('hex');
    this.commits.set(sha, { sha, parents, message, committedMs: this.nowMs - 86_400_000 + order * 60_000 });
    if (branch !== undefined) this.refs.set(`refs/heads/${branch}`, sha);
    if (tag !== undefined) this.refs.set(`refs/tags/${tag}`, sha);
    return sha;
  }

  addRun(
    options: Partial<Omit<Run, 'attempts'>> & { headSha: string; attempts?: (Partial<Job>[] | undefined)[] },
  ): Run {
    const createdMs = options.createdMs ?? this.nowMs - 3_600_000 + this.runs.length * 60_000;
    const run: Run = {
      path: '.github/workflows/insight.yml',
      event: 'push',
      headBranch: this.repository.defaultBranch,
      headRepositoryId: this.repository.id,
      repositoryId: this.repository.id,
      status: 'completed',
      conclusion: 'success',
      updatedMs: createdMs + 600_000,
      ...options,
      id: options.id ?? this.nextId(),
      createdMs,
      attempts: (options.attempts ?? [[{}]]).map((jobs) => (jobs ?? [{}]).map((job) => this.completeJob(job))),
    };
    this.runs.push(run);
    return run;
  }

  /** The run is started again: one more attempt, whose jobs have just begun. */
  addAttempt(run: Run): void {
    run.attempts.push([this.completeJob({ status: 'in_progress', conclusion: null })]);
    Object.assign(run, { status: 'in_progress', conclusion: null });
  }

  /** `files` become the archive; `bytes` replace it. The digest is the archive's own unless another is given. */
  addArtifact(
    run: Run,
    options: { name: string; files?: Record<string, string | Buffer>; bytes?: Buffer } & Partial<
      Pick<Artifact, 'digest' | 'expired' | 'createdMs' | 'stated'>
    >,
  ): Artifact {
    const bytes =
      options.bytes ?? writeZip(Object.entries(options.files ?? {}).map(([name, content]) => ({ name, content })));
    const artifact: Artifact = {
      id: this.nextId(),
      runId: run.id,
      name: options.name,
      bytes,
      digest:
        options.digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : options.digest,
      expired: options.expired ?? false,
      createdMs: options.createdMs ?? run.createdMs + 300_000,
      stated: options.stated ?? {
        runId: run.id,
        headSha: run.headSha,
        headBranch: run.headBranch,
        repositoryId: run.repositoryId,
        headRepositoryId: run.headRepositoryId,
      },
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  /** Opens a pull request, or changes what is named of one that is open. Without a head it gets a commit of its own. */
  addPullRequest(number: number, options: Partial<Omit<PullRequest, 'number'>> = {}): PullRequest {
    const before = this.pulls.get(number);
    const baseRef = options.baseRef ?? before?.baseRef ?? this.repository.defaultBranch;
    const headSha =
      options.headSha ?? before?.headSha ?? this.addCommit({ message: 'the change', ...this.#onTop(baseRef) });
    const pull: PullRequest = {
      headRef: `change-${number}`,
      headRepositoryId: this.repository.id,
      headOwner: this.repository.owner,
      author: { login: this.repository.owner, id: 21031067, type: 'User' },
      labels: [],
      state: 'open',
      draft: false,
      mergeCommitSha: null,
      locked: false,
      createdMs: this.nowMs,
      ...before,
      ...options,
      number,
      baseRef,
      headSha,
    };
    this.pulls.set(number, pull);
    return pull;
  }

  /** Writes a file into a commit; the commits after it have it too. `null` deletes it there. */
  addFile(commitSha: string, path: string, text: string | null): void {
    this.files.write(commitSha, path, text);
  }

  addRelease(tag: string, assets: (Pick<Asset, 'name' | 'bytes'> & Partial<Asset>)[] = []): Release {
    const release: Release = {
      id: this.nextId(),
      tag,
      name: tag,
      target: this.repository.defaultBranch,
      draft: false,
      prerelease: false,
      author: actionsBot,
      createdMs: this.nowMs,
      assets: [],
    };
    this.releases.push(release);
    for (const asset of assets) this.addAsset(release, asset);
    return release;
  }

  addAsset(release: Release, options: Pick<Asset, 'name' | 'bytes'> & Partial<Asset>): Asset {
    const asset: Asset = {
      id: this.nextId(),
      contentType: 'application/octet-stream',
      digest: `sha256:${createHash('sha256').update(options.bytes).digest('hex')}`,
      uploader: actionsBot,
      createdMs: this.nowMs,
      ...options,
    };
    release.assets.push(asset);
    return asset;
  }

  addStatus(options: Pick<Status, 'sha' | 'state'> & Partial<Status>): Status {
    const status: Status = {
      id: this.nextId(),
      context: 'default',
      description: null,
      targetUrl: null,
      creator: actionsBot,
      createdMs: this.nowMs,
      ...options,
    };
    this.statuses.push(status);
    return status;
  }

  addComment(issue: number, author: Account, body: string): Comment {
    const comment: Comment = { id: this.nextId(), issue, author, body, createdMs: this.nowMs, updatedMs: this.nowMs };
    this.comments.push(comment);
    return comment;
  }

  /** A workflow token. What is not named is `none`, as with the `permissions:` key of a workflow. */
  addToken(permissions: Partial<Record<Scope, Access>>, account: Account = actionsBot): string {
    const token = `ghs_local${this.nextId()}`;
    this.tokens.set(token, {
      account,
      permissions: {
        actions: 'none',
        contents: 'none',
        issues: 'none',
        'pull-requests': 'none',
        statuses: 'none',
        ...permissions,
      },
    });
    return token;
  }

  #onTop(branch: string): { parents?: string[] } {
    const tip = this.refs.get(`refs/heads/${branch}`);
    return tip === undefined ? {} : { parents: [tip] };
  }

  private completeJob(job: Partial<Job>): Job {
    return {
      id: this.nextId(),
      name: 'measure',
      runnerName: 'GitHub Actions 1',
      status: 'completed',
      conclusion: 'success',
      ...job,
    };
  }
}
