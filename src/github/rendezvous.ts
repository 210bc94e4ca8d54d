/**
 * Jobs of one workflow run that begin something together: each says that it is ready by an artifact, looks for those of the others, and all begin so
 * long after the newest of them by GitHub's clock.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { explainApiError } from './api-error.ts';
import { type Upload, uploadRun } from './artifact.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readField, readInstantMs, readText } from './outside-data.ts';

/** How the others are waited for; only tests need other values. */
export interface Patience {
  /** Between two looks, and after the first minute: the limit of requests an hour is one for the whole repository. */
  pollMs: number;
  laterPollMs: number;
  /** Until those who are missing are given up. */
  giveUpMs: number;
  /** From the newest sign to the start: longer than anyone needs to see it. */
  marginMs: number;
}

const usualPatience: Patience = { pollMs: 4000, laterPollMs: 10_000, giveUpMs: 600_000, marginMs: 15_000 };

export interface Meeting {
  client: GitHubClient;
  event: EventContext;
  /** Names of the artifacts by which each of the jobs says that it is ready, in their order; `own` is this job's place among them. */
  signs: readonly string[];
  own: number;
  /** Names of what each leaves behind when it has ended: then it does not come any more. */
  ends: readonly string[];
  /** The file that the sign holds, and its folder. */
  file: string;
  folder: string;
  signal: AbortSignal;
  announce: (line: string) => void;
  /** Monotonic milliseconds, and those since 1970. */
  now: () => number;
  wallClock: () => number;
  patience?: Partial<Patience>;
}

export type Met =
  /** `clockAheadMs`: how far GitHub's clock is ahead of this machine's. `lateMs`: so long after the start that was agreed on. */
  | { kind: 'met'; clockAheadMs: number; lateMs: number }
  /** The sign could not be given. */
  | { kind: 'no-sign'; upload: Extract<Upload, { ok: false }> }
  /** Places of those who did not come, and of those among them who have ended already. */
  | { kind: 'missing'; places: number[]; ended: number[] }
  /** Stopped while it waited. */
  | { kind: 'stopped' };

/** Resolves when all begin. @throws PermissionError, UnavailableError where the artifacts cannot be listed. */
export async function meet(meeting: Meeting): Promise<Met> {
  const { signs, ends, own, file, folder, signal, announce, now } = meeting;
  const patience = { ...usualPatience, ...meeting.patience };
  const upload = await uploadRun({ name: signs[own] as string, files: [file], rootDir: folder, retentionDays: 1 });
  if (!upload.ok) return { kind: 'no-sign', upload };
  announce(`Ready; waiting for the other ${signs.length - 1} of ${signs.length} parts.`);
  const clock = new OtherClock();
  const startedMs = now();
  while (!signal.aborted) {
    const listed = await listNames(meeting, clock);
    const missing = placesWithout(signs, listed);
    if (missing.length === 0) return begin(meeting, { listed, clock, marginMs: patience.marginMs });
    const ended = missing.filter((place) => listed.has(ends[place] as string));
    const waitedMs = now() - startedMs;
    if (ended.length > 0 || waitedMs > patience.giveUpMs) return { kind: 'missing', places: missing, ended };
    await rest(waitedMs < 60_000 ? patience.pollMs : patience.laterPollMs, signal);
  }
  return { kind: 'stopped' };
}

async function begin(
  { signs, signal, wallClock }: Meeting,
  { listed, clock, marginMs }: { listed: ReadonlyMap<string, number>; clock: OtherClock; marginMs: number },
): Promise<Met> {
  const startMs = Math.max(...signs.map((name) => listed.get(name) ?? 0)) + marginMs - clock.aheadMs;
  const waitMs = startMs - wallClock();
  await rest(Math.max(0, waitMs), signal);
  if (signal.aborted) return { kind: 'stopped' };
  return { kind: 'met', clockAheadMs: clock.aheadMs, lateMs: Math.max(0, -waitMs) };
}

function placesWithout(names: readonly string[], listed: ReadonlyMap<string, number>): number[] {
  return names.flatMap((name, place) => (listed.has(name) ? [] : [place]));
}

const PER_PAGE = 100;
/** A run with more artifacts than this has them from elsewhere. */
const MOST_PAGES = 10;

/** Artifacts of this workflow run by name, with the instant of the newest of that name in ms since 1970. */
async function listNames({ client, event, wallClock }: Meeting, clock: OtherClock): Promise<Map<string, number>> {
  const names = new Map<string, number>();
  const { owner, name: repo } = event.repository;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const sentMs = wallClock();
    const { data, headers } = await client.rest.actions
      .listWorkflowRunArtifacts({ owner, repo, run_id: event.runId, per_page: PER_PAGE, page })
      .catch((error: unknown) => {
        throw explainApiError(error, {
          action: 'list artifacts (permissions: actions: read)',
          permission: 'actions: read',
        });
      });
    clock.hear(Date.parse(headers.date ?? ''), { sentMs, heardMs: wallClock() });
    const artifacts = readField(data, 'artifacts');
    if (!Array.isArray(artifacts)) break;
    for (const artifact of artifacts) {
      const name = readText(artifact, 'name');
      const createdMs = readInstantMs(artifact, 'created_at');
      if (name !== undefined && createdMs !== undefined)
        names.set(name, Math.max(createdMs, names.get(name) ?? createdMs));
    }
    if (artifacts.length < PER_PAGE) break;
  }
  return names;
}

/**
 * How far another clock is ahead, by the dates of its answers. A date is cut to the second and of some instant between question and answer, so each answer
 * only bounds it. While no difference is within the bounds, none is assumed: the machines of a cloud keep the time better than a second.
 */
export class OtherClock {
  #least = Number.NEGATIVE_INFINITY;
  #most = Number.POSITIVE_INFINITY;

  /** Instants in ms since 1970: the answer's date, and by our clock when it was asked for and heard. */
  hear(dateMs: number, { sentMs, heardMs }: { sentMs: number; heardMs: number }): void {
    if (Number.isNaN(dateMs)) return;
    this.#least = Math.max(this.#least, dateMs - heardMs);
    this.#most = Math.min(this.#most, dateMs + 1000 - sentMs);
  }

  get aheadMs(): number {
    return Math.min(Math.max(0, this.#least), Math.max(this.#least, this.#most));
  }
}

/** Ends early, without an error, when the run is stopped. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
