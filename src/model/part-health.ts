/** The load generator's fitness where several machines were one generator: as good as the worst of them. */
import type { HealthRecord } from './run-file.ts';

/**
 * `record`, or where it is of one part, one record of all parts of its attempt: what a generator is judged by is that of the worst, what it used is
 * that of all together.
 */
export function wholeHealth(all: readonly HealthRecord[], record: HealthRecord | undefined): HealthRecord | undefined {
  if (record?.part === undefined) return record;
  const parts = all.filter(({ stage, attempt }) => stage === record.stage && attempt === record.attempt);
  const worst = (of: (part: HealthRecord) => number): number => Math.max(...parts.map(of));
  const total = (of: (part: HealthRecord) => number | undefined): number | undefined => {
    const told = parts.flatMap((part) => of(part) ?? []);
    return told.length === 0 ? undefined : told.reduce((sum, count) => sum + count, 0);
  };
  return {
    ...record,
    part: undefined,
    eventLoopDelayP99Ms: worst(({ eventLoopDelayP99Ms }) => eventLoopDelayP99Ms),
    eventLoopDelayMaxMs: worst(({ eventLoopDelayMaxMs }) => eventLoopDelayMaxMs),
    queueClientP99Ms: worst(({ queueClientP99Ms }) => queueClientP99Ms),
    cpuRatio: worst(({ cpuRatio }) => cpuRatio),
    rssBytes: worst(({ rssBytes }) => rssBytes),
    resentRequests: total(({ resentRequests }) => resentRequests),
    sockets: total(({ sockets }) => sockets),
    workers: total(({ workers }) => workers),
  };
}
