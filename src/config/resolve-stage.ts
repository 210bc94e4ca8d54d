/** One load stage: the file's spelling → the model's. */
import type { StageConfig } from '../model/config.ts';
import type { CheckedConfig } from './check-rules.ts';
import type { KeyPath } from './key-path.ts';
import type { ReadUnit } from './resolve-values.ts';

/** Concurrency of a stage that says nothing of its load. */
export const DEFAULT_CONCURRENCY = 8;

type RawStage = CheckedConfig['workload']['stages'][number];

/** The rules between the values hold already, or the config is refused. */
export function resolveStage(stage: RawStage, { path, read }: { path: KeyPath; read: ReadUnit }): StageConfig {
  const { requests, duration, open } = stage;
  const shared = {
    name: stage.name,
    requests: requests === undefined ? undefined : read('count', requests, [...path, 'requests']),
    durationMs: duration === undefined ? undefined : read('duration', duration, [...path, 'duration']),
  };
  if (!open) return { ...shared, concurrency: stage.closed?.concurrency ?? DEFAULT_CONCURRENCY };
  const rate = (key: 'rate' | 'ramp-to', value: string | number): number =>
    read('requests-per-sec', value, [...path, 'open', key]);
  const fromPerSec = rate('rate', open.rate);
  return {
    ...shared,
    open: {
      fromPerSec,
      toPerSec: open['ramp-to'] === undefined ? fromPerSec : rate('ramp-to', open['ramp-to']),
      burstiness: burstinessOf(open),
      mostInFlight: open['max-in-flight'],
    },
  };
}

/** Undefined: constant gaps. */
function burstinessOf({ arrivals, burstiness }: NonNullable<RawStage['open']>): number | undefined {
  switch (arrivals) {
    case 'constant':
      return undefined;
    case 'poisson':
      return 1;
    case 'gamma':
      return burstiness;
  }
}
