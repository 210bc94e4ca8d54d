/** Drives a load stage and, where the config wants it, reads the server's own metrics beside it. */
import { MAX_PAGE_BYTES, type Reading, ServerWatch } from './drive/server-watch.ts';
import { type DriveContext, driveStage, type StagePlan } from './drive/stage.ts';
import { openAt } from './drive-target.ts';
import type { TargetConfig } from './model/config.ts';
import type { RunRecord, ServerRecord } from './model/run-file.ts';
import { readServerPage } from './protocol/server-page.ts';
import type { RecordOptions } from './record-options.ts';

/** What was read is looked into, and recorded, when the load is over. A server that tells nothing changes nothing in the run. */
export async function driveWatched(
  plan: StagePlan,
  work: { options: Pick<RecordOptions, 'config' | 'now'>; context: DriveContext; emit: (record: RunRecord) => void },
): Promise<void> {
  const { options, context, emit } = work;
  const { target } = options.config;
  const watch = watchOf(target, { now: options.now, signal: context.signal });
  if (!watch) return driveStage(plan, context, emit);
  await watch.start();
  try {
    await driveStage(plan, context, emit);
  } finally {
    for (const reading of await watch.stop())
      emit({ kind: 'server', stage: plan.name, attempt: plan.attempt, ...readFigures(reading, target.model) });
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
