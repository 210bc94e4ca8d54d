/** The calibration as a view: what the gates make of an endpoint that does not change, what they see there, and what to set. */
import { metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type {
  Calibration,
  FalseAlarms,
  FlipRate,
  GateCalibration,
  MeasuredInstances,
  MeasuredSd,
} from '../model/calibration.ts';
import type { Block, Row, Section } from './blocks.ts';
import { calibrationSnippet } from './calibration-snippet.ts';
import { formatCounted, formatSetting, formatShare, formatSize, formatValue } from './numbers.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';

/** `folder`: where the file and the runs are kept. Pure. */
export function buildCalibrationView(calibration: Calibration, folder: string): View {
  const used = calibration.runs.filter(({ refused }) => refused === undefined).length;
  const { history, paired } = calibration;
  return {
    title: 'InsightAgent calibration',
    verdict: used === 0 ? 'invalid' : 'no-baseline',
    icon: used === 0 ? '🚫' : '📏',
    word: used === 0 ? 'NOT CALIBRATED' : 'Calibrated',
    headline: headlineOf(calibration, used),
    action: [used === 0 ? `Nothing could be calibrated: ${calibration.reason}.` : unknowns(calibration).join(' ')],
    warnings: warningsOf(calibration),
    summary: [
      ...(history ? [alarmItem('False alarms against stored runs', history)] : []),
      ...(paired ? [alarmItem('False alarms side by side, these two instances', paired)] : []),
      ...(calibration.items ? [flipItem(calibration.items)] : []),
    ],
    scope: used === 0 ? [] : [[scopeWords]],
    charts: [],
    sketches: [],
    sections: used === 0 ? [] : [noiseSection(calibration), proposalSection(calibration)],
    footer: [
      `Measured by ${calibration.tool.name} ${calibration.tool.version}. `,
      'calibration.json and the run files are in ',
      { code: folder },
      '.',
    ],
  };
}

const scopeWords =
  'Brackets and rates are 95 % intervals. Runs minutes apart differ less than runs days apart: all of this holds for the hour in which it was measured. A change that a gate sees is caught with 80 % probability. No second measurement of a red stage, which a gated run has, is counted in.';

function headlineOf({ target, runs }: Calibration, used: number): string {
  if (used === 0) return `Not calibrated: none of ${formatCounted(runs.length, 'run')} of ${target.label} can be used`;
  return `${target.label}: ${formatCounted(used, 'usable run')} of an unchanged endpoint`;
}

/** What so few runs leave open, said before the figures. */
function unknowns({ history, paired, against }: Calibration): string[] {
  const alone = history?.judged ?? 0;
  return [
    ...(alone === 0
      ? ['One run alone cannot tell how much runs differ, nor how often a gate would be wrong: give --runs 2 or more.']
      : [
          `${formatCounted(alone, 'run')} without a failure rule out a false-alarm rate above ${formatShare(1 - 0.025 ** (1 / alone))}, and no smaller one.`,
        ]),
    ...(paired === undefined
      ? ['The noise between two instances of one build is not known: give --against a second one.']
      : []),
    ...(against?.sameAddress
      ? ['The second endpoint is the target itself, so what two instances differ by is not known.']
      : []),
  ];
}

function warningsOf({ complete, reason, runs }: Calibration): Text[] {
  return [
    ...(complete ? [] : [[`It ended before everything planned was measured: ${reason}.`]]),
    ...runs.flatMap(({ file, refused }): Text[] =>
      refused === undefined ? [] : [[{ code: file }, ` is not used: ${refused}.`]],
    ),
  ];
}

function alarmItem(name: string, { judged, failed, warned, low, high, byGate }: FalseAlarms): View['summary'][number] {
  const gates = byGate.map(({ metric, stage, failed: times }) => `${metric} in ${stage} ${times}×`);
  return {
    name,
    value: `${failed} of ${judged} failed`,
    statements: [
      [`true rate ${formatShare(low)} to ${formatShare(high)}`],
      ...(warned === 0 ? [] : [[`${warned} warned`]]),
      ...(gates.length === 0 ? [] : [[gates.join(', ')]]),
    ],
    tone: failed === 0 ? 'neutral' : 'bad',
  };
}

function flipItem({ items, runs, rate, low, high, unstable }: FlipRate): View['summary'][number] {
  return {
    name: 'Quality items that flip',
    value: formatShare(rate),
    statements: [
      [`${formatShare(low)} to ${formatShare(high)}`],
      [`${unstable} of ${formatCounted(items, 'item')} not always alike in ${formatCounted(runs, 'run')}`],
    ],
    tone: 'neutral',
  };
}

function noiseSection({ gates }: Calibration): Section {
  const isStaged = new Set(gates.map(({ stage }) => stage).filter((stage) => stage !== QUALITY_STAGE)).size > 1;
  const nameOf = ({ metric, stage }: GateCalibration): string => (isStaged ? `${metric} in ${stage}` : metric);
  const noise = gates.filter(({ betweenRuns, betweenInstances }) => betweenRuns ?? betweenInstances);
  return {
    id: 'gates',
    title: 'Noise, and the smallest change that each gate sees',
    blocks: [
      ...tableOf({
        caption: 'Noise of each metric: standard deviations',
        titles: ['Metric', 'Mean', 'Between runs', 'Between instances'],
        rows: noise.map((gate) => [
          nameOf(gate),
          formatValue(gate.centre, gate.unit),
          sdWords(gate.betweenRuns),
          gate.betweenInstances ? instanceWords(gate.betweenInstances) : '–',
        ]),
      }),
      ...tableOf({
        caption: 'Smallest change that each gate sees',
        titles: ['Gate', '1 stored run', '8 runs', '12 runs', 'Side by side'],
        rows: gates.map((gate) => {
          const { k1, k8, k12, paired } = gate.sees;
          return [nameOf(gate), ...[k1, k8, k12, paired].map((change) => seenWords(gate, change))];
        }),
      }),
    ],
  };
}

function tableOf({ caption, titles, rows }: { caption: string; titles: string[]; rows: string[][] }): Block[] {
  if (rows.length === 0) return [];
  const columns = titles.map((title, index) => ({
    title,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  const toRow = (cells: string[]): Row => ({ cells: cells.map((cell) => [cell]), tone: 'neutral' });
  return [{ kind: 'table', table: { caption, columns, rows: rows.map(toRow) } }];
}

function seenWords({ metric }: GateCalibration, change: number | null): string {
  if (change === null) return '–';
  const { scale, better } = metricSpec(metric);
  return `${better === 'higher' ? '−' : '+'}${formatSize(change, scale)}`;
}

/** One pair of instances is one draw: its interval would say nothing that these words do not. */
function instanceWords({ sd, withError }: MeasuredInstances): string {
  return sd > 0 ? `${formatShare(sd)} (one pair)` : `not told apart (below ${formatShare(withError)}, one pair)`;
}

function sdWords(noise: MeasuredSd | undefined): string {
  if (!noise) return '–';
  return `${formatShare(noise.sd)} (${formatShare(noise.low)} to ${formatShare(noise.high)})`;
}

function proposalSection(calibration: Calibration): Section {
  const wider = calibration.gates.flatMap(({ metric, stage, tolerance }): Text[] =>
    tolerance.configured !== null && tolerance.proposed !== null && tolerance.proposed > tolerance.configured
      ? [
          [
            { code: metric },
            ` in ${stage}: ${formatSetting(tolerance.proposed, metricSpec(metric).scale)} instead of ${formatSize(tolerance.configured, metricSpec(metric).scale)}; smaller changes drown in this noise with 8 stored runs.`,
          ],
        ]
      : [],
  );
  return {
    id: 'next-steps',
    title: 'Proposed settings',
    blocks: [
      wider.length === 0
        ? {
            kind: 'paragraph',
            text: ['The noise leaves room for every configured tolerance with 8 stored runs; they stay as they are.'],
          }
        : { kind: 'list', ordered: false, items: wider },
      { kind: 'code', language: 'yaml', code: calibrationSnippet(calibration) },
    ],
  };
}
