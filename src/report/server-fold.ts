/** What the server said of itself under load, beside what was measured here. */
import type { Result } from '../model/result.ts';
import type { Level, ServerStage, ServerTtft } from '../model/server-figures.ts';
import { type Block, columns, type Row, tableBlocks } from './blocks.ts';
import { formatBytes, formatCount, formatCounted, formatDigits, formatShare, formatValue } from './numbers.ts';
import { clause, type Text } from './text.ts';

/** Nothing where the server's own metrics were not asked for. */
export function buildServerFold({ candidate, baseline }: Result): Block[] {
  const ofBase = baseline.paired?.serverStages ?? [];
  const told: Told[] = [
    ...(candidate.serverStages ?? []).map((stage) => ({ stage, endpoint: ofBase.length === 0 ? '' : ', this run' })),
    ...ofBase.map((stage) => ({ stage, endpoint: ', baseline' })),
  ];
  if (told.length === 0) return [];
  const titles = columns(
    'Stage',
    '>Running',
    '>Waiting',
    '>KV cache in use',
    '>Prefix cache hits',
    '>Preemptions',
    '>TTFT there, mean',
    '>TTFT here, mean',
    '>Readings under load',
  );
  return [
    {
      kind: 'fold',
      title: ['Server'],
      blocks: [
        ...tableBlocks({ caption: 'The server by its own metrics', columns: titles, rows: told.map(stageRow) }),
        { kind: 'paragraph', text: [EXPLANATION] },
        ...noteBlocks(told.flatMap(notesOn)),
      ],
    },
  ];
}

const EXPLANATION =
  'By the server’s own metrics, mean and largest value of the readings in the steady window; prefix cache hits, preemptions and TTFT from before the load to after it, lead-in included. ' +
  'TTFT there begins when the server has the request, TTFT here when it is sent: what lies between is the way to it. None of it is judged.';

/** A stage as one of the endpoints told it, and whose it is where there are two. */
interface Told {
  stage: ServerStage;
  endpoint: string;
}

function stageRow(told: Told): Row {
  const { stage } = told;
  return {
    cells: [
      nameOf(told),
      [level(stage.running, formatDigits)],
      [level(stage.waiting, formatDigits)],
      [level(stage.kvCacheRatio, formatShare)],
      [stage.prefixHitRatio === undefined ? NOT_TOLD : formatShare(stage.prefixHitRatio)],
      [stage.preemptions === undefined ? NOT_TOLD : formatCount(stage.preemptions)],
      [stage.ttft ? serverTtft(stage.ttft) : NOT_TOLD],
      [stage.ttft?.ownMeanMs === undefined ? NOT_TOLD : formatValue(stage.ttft.ownMeanMs, 'ms')],
      [formatCount(stage.underLoad)],
    ],
    tone: 'neutral',
  };
}

const NOT_TOLD = '–';

function nameOf({ stage: { stage, attempt }, endpoint }: Told): Text {
  return [{ code: stage }, `${attempt > 1 ? ` (attempt ${attempt})` : ''}${endpoint}`];
}

function level(value: Level | undefined, format: (value: number) => string): string {
  return value ? `${format(value.mean)}, at most ${format(value.max)}` : NOT_TOLD;
}

function serverTtft({ meanMs, p50Ms, p90Ms }: ServerTtft): string {
  const quantiles = [
    ...(p50Ms === undefined ? [] : [`p50 about ${formatValue(p50Ms, 'ms')}`]),
    ...(p90Ms === undefined ? [] : [`p90 about ${formatValue(p90Ms, 'ms')}`]),
  ];
  return [formatValue(meanMs, 'ms'), ...quantiles].join(', ');
}

/** What a reader must know of one stage's figures. */
function notesOn(told: Told): Text[] {
  const { stage } = told;
  const { readings, underLoad, failed, firstFailure, badLines, ttft } = stage;
  const notes: string[] = [];
  if (failed > 0) notes.push(`${formatCounted(failed, 'reading')} failed: ${clause(firstFailure ?? '')}`);
  if (readings > 0 && underLoad === 0)
    notes.push('none was made in the steady window, so there are no levels: a stage must last longer than `every`');
  if (badLines > 0) notes.push(`${formatCounted(badLines, 'line')} could not be read`);
  if (ttft && ttft.requests > ttft.ownRequests)
    notes.push(
      `the server counts ${formatCount(ttft.requests)} first tokens and ${formatCount(ttft.ownRequests)} arrived here: others used it, too, or answers broke off`,
    );
  notes.push(...deviceNotes(stage));
  return notes.length === 0 ? [] : [[...nameOf(told), `: ${notes.join('; ')}.`]];
}

function deviceNotes({ gpuUtilisationRatio, gpuMemoryBytes, gpuPowerWatts }: ServerStage): string[] {
  return [
    ...(gpuUtilisationRatio ? [`GPU ${level(gpuUtilisationRatio, formatShare)}`] : []),
    ...(gpuMemoryBytes ? [`GPU memory ${level(gpuMemoryBytes, formatBytes)}`] : []),
    ...(gpuPowerWatts ? [`GPU power ${level(gpuPowerWatts, (watts) => formatValue(watts, 'W'))}`] : []),
  ];
}

function noteBlocks(items: Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
