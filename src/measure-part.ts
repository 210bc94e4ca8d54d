/** The pipeline of one part of a plan: workload → target up → all parts together → drive and ask. Nothing is judged: `merge` does that. */
import { createHash } from 'node:crypto';
import { dividePlan, refuseEmptyParts, refuseUndividable } from './divide-plan.ts';
import { refuseUnsendable } from './drive-target.ts';
import { ConfigError, TargetError, UnavailableError } from './errors.ts';
import { loadWorkload } from './load-workload.ts';
import { measure } from './measure-target.ts';
import type { Config } from './model/config.ts';
import { isLoopback } from './model/loopback.ts';
import type { Run } from './model/run-file.ts';
import { nameShard, type Shard } from './model/shard.ts';
import { readyOwnScorers } from './own-scorers.ts';
import { planRun } from './plan-run.ts';
import { formatCount, formatCounted, formatDuration } from './report/numbers.ts';
import { describeRun } from './run-header.ts';
import type { World } from './world.ts';

export interface Part {
  shard: Shard;
  /** Where it was given, for messages. */
  origin: string;
  /** A text that all parts of this run have in common, and no other run has. Absent: there is none. */
  sharedWord: string | undefined;
}

/** `unusable`: the endpoint, or another part, or GitHub, by which the parts meet. */
export type MeasuredPart =
  | { run: Run; warnings: string[]; unusable?: undefined }
  | { unusable: TargetError | UnavailableError };

/** Writes the run file of one part. Throws ConfigError, InputError or PermissionError before anything is driven. */
export async function measurePart(
  given: Config,
  { shard, origin, sharedWord }: Part,
  world: World,
): Promise<MeasuredPart> {
  refuseUndividable(given, shard, origin);
  const whole = loadWorkload(given, world);
  refuseUnsendable(given.target, whole);
  refuseEmptyParts({ config: given, workload: whole }, shard, origin);
  await readyOwnScorers(whole, world);
  for (const note of whole.notes) world.announce(note);
  const described = describeRun({ config: given, ...whole, world });
  const header = { ...described, shard: { ...shard, originMs: world.wallClock() - world.now() } };
  if ((header.workload.prompts.nonceGroups ?? 0) > 0 && sharedWord === undefined)
    throw new ConfigError([noSharedWord(origin)]);
  const plan = { config: given, workload: whole, header, stored: [], compares: false };
  for (const line of planRun(plan)) world.announce(line);
  world.announce(`Of that plan this job measures ${nameShard(shard)}.`);
  if (isLoopback(new URL(given.target.url).hostname)) world.announce(ON_THIS_MACHINE);
  const { config, workload } = dividePlan({ config: given, workload: whole }, shard);
  const append = world.openRunFile();
  let begun = false;
  try {
    const { run, warnings } = await measure(
      {
        ...{ config, workload, header, shard },
        append: (record) => {
          begun = true;
          return append(record);
        },
      },
      { ...world, nonce: (shared) => (shared === undefined ? world.nonce() : wordOf(`${sharedWord}/${shared}`)) },
    );
    return { run, warnings };
  } catch (error) {
    if (!(error instanceof TargetError || error instanceof UnavailableError)) throw error;
    // Parts that never met have a file that says so.
    if (!begun) {
      append(header);
      append({ kind: 'end', endedMs: world.now(), complete: false, reason: error.message });
    }
    return { unusable: error };
  }
}

const ON_THIS_MACHINE =
  'The endpoint is on this machine: parts that run on other machines need an address at which they reach the same one.';

/** What came of a part, for people. Texts may hold words of the endpoint. */
export function tellPart(
  part: MeasuredPart,
  shard: Shard,
): { headline: string; text: string; isMeasured: boolean; warnings: string[] } {
  const name = nameShard(shard);
  const failed = `${name.replace('part', 'Part')} was not measured`;
  if (part.unusable) {
    const { message, hint } = part.unusable;
    return { headline: failed, text: `${message}. ${hint}`, isMeasured: false, warnings: [] };
  }
  const { run, warnings } = part;
  const { complete = false, reason = 'the run was cut off', endedMs = 0, budget } = run.end ?? {};
  const steady = run.samples.filter(({ phase }) => phase === 'steady');
  const wrong = steady.filter(({ outcome }) => outcome !== 'ok').length;
  const amount = [
    `${formatCounted(steady.length, 'request')}${wrong === 0 ? '' : ` (${formatCount(wrong)} failed)`}`,
    ...(run.scores.length === 0 ? [] : [formatCounted(run.scores.length, 'question')]),
  ].join(' and ');
  const text = `${amount} in ${formatDuration(endedMs)}${complete && budget === undefined ? '' : `: ${reason}`}. The job with mode merge, or the command merge, joins the parts and judges.`;
  return {
    headline: complete ? `${name.replace('part', 'Part')} measured` : failed,
    text,
    isMeasured: complete,
    warnings,
  };
}

/** As long as the words of `World.nonce`. */
function wordOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function noSharedWord(origin: string) {
  return {
    message: 'Prompts that share a beginning (workload.cache: bust) need one word for all parts of a run',
    hint: `Set the environment variable ${SHARED_WORD} to a text that all parts of this run have and no other run has, such as the id of the pipeline; or use cache: keep.`,
    place: { origin },
  };
}

/** The environment variable that holds `Part.sharedWord` outside of GitHub Actions. */
export const SHARED_WORD = 'INSIGHT_AGENT_RUN';
