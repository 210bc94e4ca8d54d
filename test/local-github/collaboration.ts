/** What people and their tools leave in a repository besides commits: pull requests, commit statuses, releases. */
import type { Account } from './state.ts';

export interface PullRequest {
  number: number;
  headSha: string;
  headRef: string;
  /** null when the repository of the head has been deleted. */
  headRepositoryId: number | null;
  /** Whose repository the head is in. */
  headOwner: string;
  baseRef: string;
  author: Account;
  labels: string[];
  state: 'open' | 'closed';
  draft: boolean;
  /** Of an open one: the test merge. */
  mergeCommitSha: string | null;
  /** Only collaborators may comment, and a workflow's token is none. */
  locked: boolean;
  createdMs: number;
}

export interface Status {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: Account;
  createdMs: number;
}

export interface Release {
  id: number;
  tag: string;
  name: string | null;
  /** The branch or commit that the tag was made from. */
  target: string;
  draft: boolean;
  prerelease: boolean;
  author: Account;
  createdMs: number;
  assets: Asset[];
}

export interface Asset {
  id: number;
  name: string;
  contentType: string;
  bytes: Buffer;
  /** GitHub computes it; null for what was uploaded before it did. */
  digest: string | null;
  uploader: Account;
  createdMs: number;
}
