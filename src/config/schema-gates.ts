/** The `gates` section of the config schema, made from the metric table. */
import Type from 'typebox';
import type { MetricSpec } from '../metrics.ts';
import { defaultGates, gateableMetrics, isLoadMetric, type RawGates, ruleKinds, toleranceKey } from './gate-rules.ts';
import { type LimitPreset, limitPresetNames } from './limit-presets.ts';
import { unitField, unitSchema } from './schema-fields.ts';

const policyFields = {
  alpha: unitField('percent', {
    description:
      'Error budget of one pull request: the chance that it fails although nothing changed, over all gates together. Below 50%.',
    default: '1%',
    examples: ['1%', '5%'],
  }),
  undecided: Type.Enum(['warn', 'fail', 'pass'], {
    description:
      'What an `undecided` answer does: the measured change is beyond the tolerance, noise alone gives as much in at most one of twenty runs, and that is not yet proof. Gates of tier `critical` fail on it whatever this says.',
    default: 'warn',
    examples: ['warn', 'fail'],
  }),
  invalid: Type.Enum(['fail', 'warn'], {
    description: 'What a run does that is not fit to be judged, after it was measured once more.',
    default: 'fail',
    examples: ['fail'],
  }),
  drift: Type.Enum(['report', 'warn', 'fail'], {
    description:
      'What a drift of the stored runs for the worse does that is beyond chance and reaches the tolerance of a gate which can fail: many small passes add up. It is reported in any case. It speaks of the base branch and has error rates of its own (1% a gate) beside `alpha`. A recording and a run side by side never fail by it; a recording on a schedule tells it in the output `verdict`.',
    default: 'report',
    examples: ['fail'],
  }),
  'limit-preset': Type.Optional(
    Type.Enum([...limitPresetNames], {
      description:
        'Service levels of MLPerf Inference as limits of `ttft_p99` and `tpot_p99`. A `limit` of your own wins, `off` removes the gate. p99 needs 459 successful requests: plan at least 500 a stage.',
      examples: ['mlperf-llama3.1-8b'],
    }),
  ),
};

interface Policy {
  alpha: string;
  undecided: 'warn' | 'fail' | 'pass';
  invalid: 'fail' | 'warn';
  drift: 'report' | 'warn' | 'fail';
  'limit-preset'?: LimitPreset;
}

const stageSuffix = '@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$';
/** As the items of a quality set may name their slices: a dimension without `=` and brackets, and any value. */
const sliceSuffix = '\\[[^=\\[\\]]+=.+\\]$';

export const gatesSchema = Type.Unsafe<Policy & RawGates>({
  type: 'object',
  description:
    'When the check fails. Keys besides the five policies are metrics, `metric@stage` for one load stage, or `accuracy[dimension=value]` for one slice of the quality items; a rule for a stage or a slice starts from the rule of its metric (a slice without its `limit`). Six gates are on by default; a rule replaces only the keys that it names, and `off` removes the gate.',
  default: {},
  examples: [{ ttft_p50: { 'max-increase': '5%', 'min-change': '5ms', limit: '200ms' }, 'ttft_p95@steady': 'off' }],
  required: ['alpha', 'undecided', 'invalid', 'drift'],
  properties: {
    ...policyFields,
    ...Object.fromEntries(gateableMetrics.map((spec) => [spec.id, gateSchema(spec)])),
  },
  patternProperties: Object.fromEntries([
    ...[...Map.groupBy(gateableMetrics.filter(isLoadMetric), ruleRef)].map(([$ref, specs]) => [
      `^(?:${specs.map((spec) => spec.id).join('|')})${stageSuffix}`,
      { $ref },
    ]),
    ...gateableMetrics
      .filter((spec) => !isLoadMetric(spec))
      .map((spec) => [`^${spec.id}${sliceSuffix}`, { $ref: ruleRef(spec) }]),
  ]),
  additionalProperties: false,
});

const gateKeys = new RegExp(
  `^(?:(?:${gateableMetrics.map(({ id }) => id).join('|')})$|(?:${namesOf(true)})${stageSuffix}|(?:${namesOf(false)})${sliceSuffix})`,
  'u',
);

/** Whether `key` is a spelling of a gate, as the `gates` section takes them. */
export function isGateKey(key: string): boolean {
  return gateKeys.test(key);
}

function namesOf(load: boolean): string {
  return gateableMetrics
    .filter((spec) => isLoadMetric(spec) === load)
    .map(({ id }) => id)
    .join('|');
}

/** The rules that gates refer to: metrics of one kind share one. */
export const gateRuleDefinitions: Record<string, unknown> = Object.fromEntries(
  gateableMetrics.map((spec) => [ruleName(spec), ruleSchema(spec)]),
);

function gateSchema(spec: MetricSpec): Record<string, unknown> {
  const direction = spec.better === 'lower' ? 'lower is better' : 'higher is better';
  const floor = spec.minOk === undefined ? '' : `; needs ${spec.minOk} successful requests`;
  return {
    $ref: ruleRef(spec),
    description: `Gate on ${spec.title} (${direction}${floor}).`,
    ...(defaultGates[spec.id] ? { default: defaultGates[spec.id] } : {}),
    examples: [exampleRule(spec)],
  };
}

function exampleRule(spec: MetricSpec): Record<string, string> {
  const key = toleranceKey(spec);
  if (spec.scale === 'points') return { [key]: '2pp', limit: spec.better === 'lower' ? '1%' : '90%' };
  switch (spec.quantile?.source) {
    case 'ttft':
      return { [key]: '10%', 'min-change': '10ms', limit: '500ms' };
    case 'tpot':
    case 'itl':
      return { [key]: '5%', 'min-change': '1ms', limit: '50ms' };
    case 'e2e':
      return { [key]: '10%', 'min-change': '100ms', limit: '10s' };
    case undefined:
      return { [key]: '5%', limit: spec.id === 'cost' ? '0.5 USD' : `20 ${spec.unit}` };
  }
}

/** Metrics agree in direction, scale and unit exactly when their rules look the same. */
function ruleName(spec: MetricSpec): string {
  return `gate-${spec.better}-${spec.unit.replace('/', '-per-').replace(' ', '-')}`;
}

function ruleRef(spec: MetricSpec): string {
  return `#/$defs/${ruleName(spec)}`;
}

function ruleSchema(spec: MetricSpec): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(ruleKinds(spec))) {
    properties[key] = { ...unitSchema(kind), description: describeRuleKey(key, spec) };
  }
  properties.tier = {
    type: 'string',
    enum: ['critical', 'blocking', 'advisory'],
    description:
      '`blocking` (the default) fails the check on a regression; `critical` also fails on `undecided`; `advisory` never fails.',
  };
  const rule = { type: 'object', properties, additionalProperties: false, minProperties: 1 };
  return { anyOf: [rule, { enum: ['off', false], description: 'Removes the gate.' }] };
}

function describeRuleKey(key: string, spec: MetricSpec): string {
  switch (key) {
    case 'limit': {
      const side = spec.better === 'lower' ? 'above' : 'below';
      return `Service level, judged with or without a baseline: the value must not be ${side} it.`;
    }
    case 'min-change':
      return 'Smallest change that counts, in the unit of the metric; the larger of this and the percentage is the tolerance.';
    default:
      return spec.scale === 'points'
        ? 'Change for the worse that is tolerated against the baseline, in percentage points.'
        : 'Change for the worse that is tolerated against the baseline, relative to it.';
  }
}
