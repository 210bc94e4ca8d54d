/** Load stages: the file's spelling → the model's. */
import type { LoadShape, OpenLoad, StageConfig } from '../model/config.ts';
import type { CheckedConfig } from './check-rules.ts';
import type { KeyPath } from './key-path.ts';
import type { ReadUnit } from './resolve-values.ts';

/** Concurrency of a stage that says nothing of its load. */
export const DEFAULT_CONCURRENCY = 8;
export const DEFAULT_MOST_IN_FLIGHT = 512;

type RawStage = CheckedConfig['workload']['stages'][number];

/** Several for a ladder. The rules between the values hold already, or the config is refused. */
export function resolveStages(stage: RawStage, { path, read }: { path: KeyPath; read: ReadUnit }): StageConfig[] {
  const { name, requests, duration, ladder } = stage;
  const bound = {
    requests: requests === undefined ? undefined : read('count', requests, [...path, 'requests']),
    durationMs: duration === undefined ? undefined : read('duration', duration, [...path, 'duration']),
  };
  if (!ladder) return [{ name, ...bound, ...resolveLoad(stage, { path, read }) }];
  return stepsOf(ladder).map((level): StageConfig => {
    const step = { ...bound, name: rungName(name, level), rung: { ladder: name, level } };
    return ladder.rate ? { ...step, open: poisson(level) } : { ...step, concurrency: level };
  });
}

/** The steps of a ladder, however it climbs. */
function stepsOf({ concurrency, rate }: { concurrency?: number[]; rate?: number[] }): number[] {
  return concurrency ?? rate ?? [];
}

/** How a step is called in gates, run files and reports: a point has no place in such names. */
export function rungName(ladder: string, level: number): string {
  return `${ladder}-${String(level).replace('.', '_')}`;
}

function resolveLoad({ closed, open, trace }: RawStage, { path, read }: { path: KeyPath; read: ReadUnit }): LoadShape {
  if (trace) return { trace: { file: trace.file, speed: trace.speed, mostInFlight: trace['max-in-flight'] } };
  if (!open) return { concurrency: closed?.concurrency ?? DEFAULT_CONCURRENCY };
  const rate = (key: 'rate' | 'ramp-to', value: string | number): number =>
    read('requests-per-sec', value, [...path, 'open', key]);
  const fromPerSec = rate('rate', open.rate);
  return {
    open: {
      fromPerSec,
      toPerSec: open['ramp-to'] === undefined ? fromPerSec : rate('ramp-to', open['ramp-to']),
      burstiness: burstinessOf(open),
      mostInFlight: open['max-in-flight'],
    },
  };
}

function poisson(ratePerSec: number): OpenLoad {
  return { fromPerSec: ratePerSec, toPerSec: ratePerSec, burstiness: 1, mostInFlight: DEFAULT_MOST_IN_FLIGHT };
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
