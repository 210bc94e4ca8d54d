/** TTFT error at rising numbers of streams, the driver and the bare loop by turns, so that both see the same noise of the machine. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type GiveJob, withBoth } from './clients.ts';
import { withSimulator } from './endpoint.ts';
import { type Client, type Job, type JobResult, longestAnswer, type Seen } from './job.ts';
import { compareWithTruth, type ErrorParts, splitError, type TruthError } from './truth-error.ts';

export interface Level {
  streams: number;
  /** Measured requests of each client, in all turns together. */
  requests: number;
  /** Mean length of the answers. */
  outputTokens: number;
  ends: Job['ends'];
  turns: number;
}

export interface LevelResult extends Level {
  /** Of each client; a stream that was lost has no error, it is counted. */
  clients: Record<Client, LevelError>;
}

export interface LevelError {
  error: TruthError;
  parts: ErrorParts;
  lost: number;
  firstLoss?: string | undefined;
  /** Of the worst turn, as the driver itself has it; 0 for the bare loop. */
  eventLoopDelayP99Ms: number;
}

/** Each level with a simulator of its own: its truth log is read when it has ended. */
export async function measureLevel(
  level: Level,
  of: { folder: string; profile?: string | undefined; prompts: Job['prompts'] },
): Promise<LevelResult> {
  const folder = mkdtempSync(join(of.folder, 'level-'));
  const { result, truth } = await withSimulator(
    { folder, profile: of.profile, answerTokens: longestAnswer(level) },
    (endpoint) => withBoth((give) => takeTurns(level, give, { ...endpoint, prompts: of.prompts })),
  );
  const summarise = (client: Client): LevelError => {
    const { seen, ...others } = result[client];
    const told = seen.map(({ requestId, sentMs, firstContentMs }) => ({ requestId, ttftMs: firstContentMs - sentMs }));
    return { error: compareWithTruth(told, truth), parts: splitError(seen, truth), ...others };
  };
  return { ...level, clients: { driver: summarise('driver'), bare: summarise('bare') } };
}

interface Gathered {
  seen: Seen[];
  lost: number;
  firstLoss?: string | undefined;
  eventLoopDelayP99Ms: number;
}

async function takeTurns(
  { streams, requests, outputTokens, ends, turns }: Level,
  give: Record<Client, GiveJob>,
  common: Pick<Job, 'url' | 'model' | 'prompts'>,
): Promise<Record<Client, Gathered>> {
  const gathered = { driver: nothingYet(), bare: nothingYet() };
  for (let turn = 0; turn < turns; turn++) {
    const share = Math.floor((requests * (turn + 1)) / turns) - Math.floor((requests * turn) / turns);
    const job = { ...common, streams, requests: share, outputTokens, ends, wantsSeen: true };
    // Each client is first every other turn.
    const order: Client[] = turn % 2 === 0 ? ['driver', 'bare'] : ['bare', 'driver'];
    for (const client of order) add(gathered[client], await give[client](job));
  }
  return gathered;
}

function nothingYet(): Gathered {
  return { seen: [], lost: 0, eventLoopDelayP99Ms: 0 };
}

function add(to: Gathered, { seen, lost, firstLoss, eventLoopDelayP99Ms = 0 }: JobResult): void {
  to.seen.push(...seen);
  to.lost += lost;
  to.firstLoss ??= firstLoss;
  to.eventLoopDelayP99Ms = Math.max(to.eventLoopDelayP99Ms, eventLoopDelayP99Ms);
}
