/** Reads the traces that stages replay, and refuses what could only end in a run that cannot be judged. */
import { InputError } from './errors.ts';
import type { Config, StageConfig, TraceLoad } from './model/config.ts';
import { formatDuration } from './report/numbers.ts';
import { warmupOf } from './workload/plan.ts';
import { countReplayed, planReplay } from './workload/replay.ts';
import { parseTrace, type Trace } from './workload/trace.ts';
import type { World } from './world.ts';

/** By path. Throws InputErrors that name the file, and the line where one is wrong. */
export function loadTraces(config: Config, { readText }: Pick<World, 'readText'>): Map<string, Trace> {
  const traces = new Map<string, Trace>();
  for (const stage of config.workload.stages) {
    if (!stage.trace) continue;
    const { file } = stage.trace;
    const trace = traces.get(file) ?? parseTrace(readText(file), file);
    traces.set(file, trace);
    checkReplay(config, { stage, load: stage.trace, trace });
  }
  return traces;
}

function checkReplay(
  { workload, budget }: Config,
  { stage, load, trace }: { stage: StageConfig; load: TraceLoad; trace: Trace },
): void {
  const { name, requests, durationMs } = stage;
  const replay = { speed: load.speed, requests, durationMs };
  const place = { file: load.file };
  const rows = countReplayed(trace, replay);
  if ((trace.atMs[rows - 1] ?? 0) === 0)
    throw new InputError(
      `stage ${name} replays one instant of ${load.file}: ${rows} of its ${trace.atMs.length} requests, at one time`,
      'Replay more of the trace, or measure a closed loop.',
      place,
    );
  const leadIn = warmupOf(workload, stage);
  const { endMs } = planReplay(trace, { ...replay, leadIn });
  if (endMs > budget.minutes * 60_000)
    throw new InputError(
      `stage ${name} takes ${formatDuration(endMs)} to replay ${load.file} at speed ${load.speed}, and the whole run may take ${budget.minutes} min (budget.minutes)`,
      "Cut it by the stage's `requests` or `duration`, raise `speed`, or raise budget.minutes.",
      place,
    );
}
