/** Where the figures come from: baseline runs, environment, workload, how to repeat the run and how it was judged. */
import type { OpenLoad } from '../model/config.ts';
import type { Result, RunProvenance, SideBySide } from '../model/result.ts';
import { type Block, type Row, tableBlocks } from './blocks.ts';
import type { ReportContext } from './context.ts';
import { type Fact, importedFacts, isoTime, shortHash } from './imported-facts.ts';
import { formatCount, formatCounted, formatDigits, formatDuration } from './numbers.ts';
import { cacheRule, cacheWords, promptWords } from './prompt-words.ts';
import { commitPart, runAge } from './scope.ts';
import { joinTexts, type Text } from './text.ts';

/** Folds in the order of the report's end. */
export function buildProvenanceFolds(result: Result, context: ReportContext): Block[] {
  return [
    ...baselineFold(result, context),
    environmentFold(result, context),
    ...reproduceFold(context),
    methodFold(result),
  ];
}

function baselineFold(result: Result, context: ReportContext): Block[] {
  const { runs, refused, commit, paired, design } = result.baseline;
  if (design === 'paired') return paired ? [secondEndpointFold(paired)] : [];
  if (runs.length + refused.length === 0) return [];
  const isPlaced = runs.some(({ distance }) => distance !== undefined);
  const used: Row[] = runs.map((run) => ({
    cells: [
      [commitPart(run.commit, context)],
      [isoTime(run.startedAt)],
      [`${runAge(run.startedAt, result)}${run.distance === undefined ? '' : `, ${formatCount(run.distance)}`}`],
      [run.source],
      [
        ...(run.artifactId === undefined ? ['–'] : [{ code: String(run.artifactId) }]),
        ...(run.digest === undefined ? [] : [' ', { code: shortDigest(run.digest) }]),
      ],
    ],
    tone: 'neutral',
  }));
  const notUsed: Row[] = refused.map(({ source, reason }) => ({ cells: [[source], [reason]], tone: 'neutral' }));
  const titles = ['Commit', 'Started', isPlaced ? 'Age, commits back' : 'Age', 'Source', 'Artifact, sha256'];
  return [
    {
      kind: 'fold',
      title: [`Baseline (${formatCounted(runs.length, 'run')} used, ${formatCount(refused.length)} refused)`],
      blocks: [
        ...(commit === null
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: ['Searched back from ', commitPart(commit, context), '.'],
              },
            ]),
        ...(used.length === 0
          ? []
          : tableBlocks({ caption: 'Baseline runs', columns: leftColumns(titles), rows: used })),
        ...(notUsed.length === 0
          ? []
          : tableBlocks({ caption: 'Refused runs', columns: leftColumns(['Refused', 'Reason']), rows: notUsed })),
      ],
    },
  ];
}

function secondEndpointFold({ base, instanceSd }: SideBySide): Block {
  const facts: Fact[] = [
    ['Endpoint', [{ code: base.label }]],
    ['Model', [{ code: base.model }]],
    protocolFact(base),
    ['Server', serverWords(base)],
    [
      'Two instances of one build',
      [`taken to differ by ${formatDigits(instanceSd * 100)} % (standard deviation, baseline.instance-sd)`],
    ],
  ];
  return {
    kind: 'fold',
    title: ['Baseline (the second endpoint of this run)'],
    blocks: tableBlocks({
      caption: 'Baseline endpoint',
      columns: leftColumns(['What', 'Value']),
      rows: facts.map(([name, text]) => ({ cells: [[name], text], tone: 'neutral' })),
    }),
  };
}

const proofWords = {
  started: 'started by this job',
  expected: 'the endpoint said that it runs it',
  none: 'nothing shows that the endpoint runs it',
} as const;

function environmentFold(result: Result, context: ReportContext): Block {
  const { candidate } = result;
  const facts = candidate.imported ? importedFacts(candidate, candidate.imported) : measuredFacts(result, context);
  return {
    kind: 'fold',
    title: ['Environment and workload'],
    blocks: tableBlocks({
      caption: 'Environment and workload',
      columns: leftColumns(['What', 'Value']),
      rows: facts.map(([name, text]) => ({ cells: [[name], text], tone: 'neutral' })),
    }),
  };
}

/** "`llama.cpp`; version `b6000`, context tokens `4096`": its name, and what else it tells of itself. */
function serverWords({ server, identity = {} }: Pick<Result['candidate'], 'server' | 'identity'>): Text {
  const told = Object.entries(identity).map(([name, value]): Text => [`${name} `, { code: value }]);
  return [
    server === null ? 'not reported' : { code: server },
    ...(told.length === 0 ? [] : ['; ', ...joinTexts(told, ', ')]),
  ];
}

function measuredFacts(result: Result, context: ReportContext): Fact[] {
  const { candidate } = result;
  const { environment, workload, fingerprint } = candidate;
  return [
    ['Target', [{ code: candidate.label }]],
    ['Model', [{ code: candidate.model }]],
    protocolFact(candidate),
    ['Server', serverWords(candidate)],
    ...(candidate.url === undefined ? [] : [['Address', [{ code: candidate.url }]] as Fact]),
    ['Commit', [commitPart(candidate.commit, context), `, ${proofWords[candidate.commitProof ?? 'none']}`]],
    ['Started', [`${isoTime(candidate.startedAt)}, took ${formatDuration(candidate.durationMs)}`]],
    [
      'Measured by',
      [
        `${candidate.tool} on Node ${environment.node}, ${environment.platform}${cpuWords(environment)}${environment.ci ? ', in CI' : ''}`,
      ],
    ],
    ['Prompts', [...promptWords(workload), { code: workload.prompts.source }]],
    ...workload.stages.map((stage): Fact => ['Stage', [{ code: stage.name }, stageWords(stage)]]),
    ['Answers', [answerWords(workload)]],
    ['Prefix cache', [`${cacheRule(workload)}${cacheWords(candidate.cachedRatio)}`]],
    [
      'Quality sets',
      workload.quality.length === 0
        ? ['none']
        : joinTexts(
            workload.quality.map(
              (set): Text => [
                `${formatCounted(set.items, 'item')} from `,
                { code: set.source },
                ' scored by ',
                { code: set.scorer },
              ],
            ),
            '; ',
          ),
    ],
    [
      'Fingerprint',
      ['load ', { code: shortHash(fingerprint.load) }, ', quality ', { code: shortHash(fingerprint.quality) }],
    ],
  ];
}

function cpuWords({ cpus }: RunProvenance['environment']): string {
  return cpus === undefined ? '' : `, ${formatCounted(cpus, 'CPU')}`;
}

/** Of a run of our own all three are known. */
function answerWords({ ignoreEos, maxOutputTokens, temperature, seed }: RunProvenance['workload']): string {
  const bound = ignoreEos ? 'up to exactly' : 'at most';
  return [
    ...(maxOutputTokens === undefined
      ? []
      : [`${bound} ${formatCounted(maxOutputTokens, 'token')}${ignoreEos ? ' (ignore_eos)' : ''}`]),
    ...(temperature === undefined ? [] : [`temperature ${formatDigits(temperature)}`]),
    ...(seed === undefined ? [] : [`seed ${String(seed)}`]),
  ].join(', ');
}

function protocolFact({ api, http }: Pick<RunProvenance, 'api' | 'http'>): Fact {
  return ['Protocol', [{ code: api }, ...(http === undefined ? [] : [` over HTTP/${http}`])]];
}

function reproduceFold(context: ReportContext): Block[] {
  if (context.reproduce.length === 0) return [];
  return [
    {
      kind: 'fold',
      title: ['How to repeat this run'],
      blocks: [{ kind: 'code', language: 'sh', code: context.reproduce.join('\n') }],
    },
  ];
}

function calibrationBlocks({ calibration }: Result['baseline']): Block[] {
  if (!calibration) return [];
  const { source, startedAt, label, runs } = calibration;
  return [
    {
      kind: 'paragraph',
      text: [
        'The noise that is reckoned with before the stored runs speak for themselves, and between two instances, is not the usual assumption: it was measured on ',
        { code: label },
        ` on ${isoTime(startedAt)}, in ${formatCounted(runs, 'run')} (`,
        { code: source },
        ').',
      ],
    },
  ];
}

function methodFold(result: Result): Block {
  const noise = noiseWords(result);
  return {
    kind: 'fold',
    title: ['How the verdict is made'],
    blocks: [
      {
        kind: 'paragraph',
        text: [
          `A gate is a regression when its change is real and large enough: the bound excludes zero at the printed level, with all gates sharing one error budget and the noise${noise} counted in, and the estimate reaches the tolerance. For accuracy and ratios an exact test decides, at the same level; its interval is an approximation and can differ in the last digit.`,
        ],
      },
      {
        kind: 'paragraph',
        text: [
          'The check fails on a regression or a missing value of a gate that is not advisory, warns when a change beyond the tolerance may still be noise, and judges nothing where the run was unfit or no comparable baseline exists.',
        ],
      },
      ...calibrationBlocks(result.baseline),
    ],
  };
}

/** Which noise the intervals are made of. */
function noiseWords({ baseline }: Result): string {
  if (baseline.design === 'paired')
    return ` from ${baseline.paired?.form === 'pairs' ? 'pair to pair' : 'turn to turn'}, and what two instances of one build differ by,`;
  return baseline.runs.length === 0 ? '' : ' from run to run';
}

type PlannedStage = Result['candidate']['workload']['stages'][number];

function stageWords(stage: PlannedStage): string {
  const bound = [
    ...(stage.requests === undefined ? [] : [formatCounted(stage.requests, 'request')]),
    ...(stage.durationMs === undefined ? [] : [formatDuration(stage.durationMs)]),
  ];
  return `: ${[shapeWords(stage), ...bound, formatCounted(stage.warmupRequests, 'warm-up request')].join(', ')}`;
}

/** Of a trace: "replay of trace.jsonl (4,000 requests over 60 min) at speed 2, at most 512 in flight". */
function shapeWords({ open, trace, concurrency }: PlannedStage): string {
  if (open) return openWords(open);
  if (!trace) return `closed loop, concurrency ${formatCount(concurrency ?? 1)}`;
  const { source, rows, lengthMs, speed, mostInFlight } = trace;
  const whole = `${formatCounted(rows, 'request')} over ${formatDuration(lengthMs)}`;
  return `replay of ${source} (${whole}) at speed ${speed}, at most ${formatCount(mostInFlight)} in flight`;
}

/** "open loop, 4 to 20 requests/s, Poisson arrivals, at most 512 in flight". */
function openWords({ fromPerSec, toPerSec, burstiness, mostInFlight }: OpenLoad): string {
  const rate = fromPerSec === toPerSec ? `${fromPerSec}` : `${fromPerSec} to ${toPerSec}`;
  const gaps =
    burstiness === undefined
      ? 'constant gaps'
      : burstiness === 1
        ? 'Poisson arrivals'
        : `gamma arrivals of burstiness ${burstiness}`;
  return `open loop, ${rate} requests/s, ${gaps}, at most ${formatCount(mostInFlight)} in flight`;
}

/** The column says which digest it is. */
function shortDigest(digest: string): string {
  return shortHash(digest.replace(/^sha256:/, ''));
}

function leftColumns(titles: string[]): { title: string; align: 'left' }[] {
  return titles.map((title) => ({ title, align: 'left' }));
}
