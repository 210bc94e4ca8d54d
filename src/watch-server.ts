/** Drives a load stage and, where the config wants it, reads the server's own metrics beside it. */
import { type Arm, armMark } from './drive/arms.ts';
import { MAX_PAGE_BYTES, type Reading, ServerWatch } from './drive/server-watch.ts';
import { type DriveContext, driveStage, type StagePlan } from './drive/stage.ts';
import { openAt } from './drive-target.ts';
import type { PairedConfig, TargetConfig } from './model/config.ts';
import type { RunRecord, ServerRecord } from './model/run-file.ts';
import { readServerPage } from './protocol/server-page.ts';
import type { RecordOptions } from './record-options.ts';

interface WatchWork {
  options: Pick<RecordOptions, 'config' | 'now'>;
  context: Pick<DriveContext, 'signal'>;
  emit: (record: RunRecord) => void;
}

/** What was read is looked into, and recorded, when the load is over. A server that tells nothing changes nothing in the run. */
export function driveWatched(plan: StagePlan, work: WatchWork & { context: DriveContext }): Promise<void> {
  const { options, context, emit } = work;
  const drive = (): Promise<void> => driveStage(plan, context, emit);
  return watchDuring(drive, { ...work, stage: plan, targets: { candidate: options.config.target } });
}

/**
 * The pages of both endpoints of a paired run, at the same instants, so that reading costs both the same; where one has no page of its own,
 * or is restarted meanwhile, neither is read.
 */
export function driveBothWatched(
  drive: () => Promise<void>,
  work: WatchWork & { stage: WatchedStage; paired: PairedConfig },
): Promise<void> {
  const { form, target: base } = work.paired;
  const candidate = work.options.config.target;
  const targets = form === 'exclusive' || !base.metrics || !candidate.metrics ? {} : { base, candidate };
  return watchDuring(drive, { ...work, targets });
}

type WatchedStage = Pick<StagePlan, 'name' | 'attempt'>;

async function watchDuring(
  drive: () => Promise<void>,
  work: WatchWork & { stage: WatchedStage; targets: Partial<Record<Arm, TargetConfig>> },
): Promise<void> {
  const { options, context, emit, stage, targets } = work;
  const watched = (Object.entries(targets) as [Arm, TargetConfig][]).flatMap(([arm, target]) => {
    const watch = watchOf(target, { now: options.now, signal: context.signal });
    return watch ? [{ arm, target, watch }] : [];
  });
  await Promise.all(watched.map(({ watch }) => watch.start()));
  try {
    await drive();
  } finally {
    const read = await Promise.all(watched.map(({ watch }) => watch.stop()));
    watched.forEach(({ arm, target }, index) => {
      for (const reading of read[index] ?? []) {
        const place = { stage: stage.name, attempt: stage.attempt, ...armMark(arm) };
        emit({ kind: 'server', ...place, ...readFigures(reading, target.model) });
      }
    });
  }
}

function watchOf(
  target: TargetConfig,
  { now, signal }: { now: () => number; signal: AbortSignal },
): ServerWatch | undefined {
  const { metrics } = target;
  if (!metrics) return undefined;
  const { origin, pathname, search } = new URL(metrics.url);
  const connection = openAt(origin, target, { withKey: metrics.withKey, maxResponseBytes: MAX_PAGE_BYTES, now });
  return new ServerWatch({ connection, path: `${pathname}${search}`, everyMs: metrics.everyMs, now, signal });
}

function readFigures(
  { moment, atMs, page, error }: Reading,
  model: string,
): Omit<ServerRecord, 'kind' | 'stage' | 'attempt'> {
  if (!page) return { moment, atMs, error };
  const { badLines, ...figures } = readServerPage(new TextDecoder().decode(page), model);
  const told = Object.values(figures).some((figure) => figure !== undefined);
  return {
    moment,
    atMs,
    ...figures,
    ...(badLines > 0 ? { badLines } : {}),
    ...(told ? {} : { error: { kind: 'protocol', message: 'the page has no metric of a server that is known here' } }),
  };
}
