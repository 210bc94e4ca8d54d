/**
 * The label that accepts the regressions of a pull request. It is asked for: a re-run carries the payload of its first attempt, labels included. To put one there takes triage
 * rights, which the author of a fork's pull request does not have.
 */
import { InsightError } from '../errors.ts';
import { type Acceptance, EVERY_GATE } from '../model/acceptance.ts';
import { classifyApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readHistory } from './history-window.ts';
import { readCommit, readField, readInteger, readText } from './outside-data.ts';

export interface FoundLabels {
  acceptances: Acceptance[];
  /** Why GitHub did not tell: then nothing is accepted. May quote GitHub's words. */
  unknown?: string | undefined;
}

interface Asked {
  client: GitHubClient;
  event: EventContext;
  /** Name of the label; GitHub knows no difference of case. */
  label: string;
}

const PER_PAGE = 100;
/** GitHub allows a hundred labels. */
const MAX_LABEL_PAGES = 3;
/** More accepted changes at once are no exceptions. */
const MOST_MERGED = 20;

/** Whether the pull request, or the one that stands last in the group of the merge queue, has the label now. Throws only bugs. */
export async function findAcceptLabel({ client, event, label }: Asked): Promise<FoundLabels> {
  const number = event.pullRequest?.number ?? queuedNumber(event);
  if (number === undefined) return { acceptances: [] };
  return orUnknown(async () => {
    for (let page = 1; page <= MAX_LABEL_PAGES; page += 1) {
      const { data } = await client.rest.issues.listLabelsOnIssue({
        ...repositoryOf(event),
        ...{ issue_number: number, per_page: PER_PAGE, page },
      });
      if (hasLabel(data, label)) return [accept(label, number, labelledBy(event, label))];
      if (!Array.isArray(data) || data.length < PER_PAGE) break;
    }
    return [];
  });
}

/**
 * Of a recording of `branch` at `sha`: the pull requests with the label that were merged lately. A closed one's merge commit is in the branch where it was merged, and nowhere else.
 * One call where none has the label, two where one has. Throws only bugs.
 */
export async function findMergedLabels({
  client,
  event,
  label,
  branch,
  sha,
}: Asked & { branch: string; sha: string }): Promise<FoundLabels> {
  return orUnknown(async () => {
    const { data } = await client.rest.pulls.list({
      ...repositoryOf(event),
      ...{ state: 'closed', base: branch, sort: 'updated', direction: 'desc', per_page: PER_PAGE },
    });
    const labelled = (Array.isArray(data) ? data : []).filter((pull) => hasLabel(readField(pull, 'labels'), label));
    if (labelled.length === 0) return [];
    const { commits } = await readHistory({ client, event, commit: sha, maxPages: 1 });
    return labelled
      .flatMap((pull) => {
        const [number, merged] = [readInteger(pull, 'number'), readCommit(pull, 'merge_commit_sha')];
        return number !== undefined && merged !== undefined && commits.has(merged) ? [accept(label, number)] : [];
      })
      .slice(0, MOST_MERGED);
  });
}

/** The queue names its branches `gh-readonly-queue/<base>/pr-<number>-<sha>`; its payload names no pull request. */
function queuedNumber({ name, ref }: EventContext): number | undefined {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(ref) ?? [];
  return name === 'merge_group' && number !== undefined ? Number(number) : undefined;
}

function accept(label: string, number: number, by?: string): Acceptance {
  return { gate: EVERY_GATE, reason: `label ${label} of #${number}`, by, source: 'label' };
}

/** Only the event of labelling itself says who it was. */
function labelledBy({ pullRequest }: EventContext, label: string): string | undefined {
  const labelled = pullRequest?.labelled;
  return labelled && isSame(labelled.label, label) ? labelled.by : undefined;
}

function hasLabel(labels: unknown, wanted: string): boolean {
  return Array.isArray(labels) && labels.some((label) => isSame(readText(label, 'name') ?? '', wanted));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What cannot be asked accepts nothing. */
async function orUnknown(ask: () => Promise<Acceptance[]>): Promise<FoundLabels> {
  try {
    return { acceptances: await ask() };
  } catch (error) {
    const failure = classifyApiError(error);
    if (error instanceof InsightError) return { acceptances: [], unknown: error.message };
    if (!failure) throw error;
    const isClosed = ['permission', 'missing', 'credentials'].includes(failure.kind);
    return {
      acceptances: [],
      unknown: isClosed
        ? `the workflow needs \`permissions: pull-requests: read\` (${failure.message})`
        : failure.message,
    };
  }
}

function repositoryOf(event: EventContext): { owner: string; repo: string } {
  return { owner: event.repository.owner, repo: event.repository.name };
}
