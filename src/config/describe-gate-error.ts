/** Mistakes in the `gates` section: most come from a metric's direction or scale, and the message can say which. */
import type { Problem } from '../errors.ts';
import { type MetricId, type MetricSpec, metrics } from '../metrics.ts';
import { gateableMetrics, isLoadMetric, splitGateKey, toleranceKey } from './gate-rules.ts';
import { cleanText, type KeyPath, showValue, spellPath } from './key-path.ts';
import { nearestName, suggestName } from './suggest.ts';

type Description = Omit<Problem, 'place'>;

const toleranceKeys = ['max-increase', 'max-decrease', 'max-drop'];

/** A key of `gates` that is no gate. `policies` and metrics are what is allowed. */
export function describeUnknownGate(key: string, allowed: readonly string[]): Description {
  const { metric, stage } = splitGateKey(key);
  const message = `Unknown gate \`gates.${cleanText(key)}\``;
  const spec = metrics.find((candidate) => candidate.id === metric);
  if (key.includes('[')) return describeUnknownSlice(message, metric.split('[')[0] ?? '');
  if (spec && !spec.gateable) {
    return {
      message: `${message}: ${spec.title} is shown, but cannot be gated`,
      hint: `Allowed here: ${listGates()}.`,
    };
  }
  if (spec && stage !== undefined && !isLoadMetric(spec)) {
    return { message: `${message}: ${spec.title} belongs to no load stage`, hint: `Write \`${metric}\`.` };
  }
  if (spec && stage !== undefined) {
    return {
      message: `${message}: no stage can have this name`,
      hint: 'Write metric@stage with the name of a load stage.',
    };
  }
  const near =
    stage === undefined
      ? undefined
      : nearestName(
          metric,
          gateableMetrics.map((candidate) => candidate.id),
        );
  if (near !== undefined) return { message, hint: `Did you mean \`${near}@${cleanText(stage ?? '')}\`?` };
  return { message, hint: suggestName(metric, allowed) };
}

/** Only quality items have slices. */
function describeUnknownSlice(message: string, metric: string): Description {
  const spec = metrics.find(({ id }) => id === metric);
  return spec && isLoadMetric(spec)
    ? { message: `${message}: ${spec.title} has no slices`, hint: `Write \`${metric}\`, or \`${metric}@stage\`.` }
    : { message: `${message}: a slice is one dimension and its value`, hint: 'Write `accuracy[dimension=value]`.' };
}

/** A key inside a gate that its metric does not take. */
export function describeUnknownRuleKey(path: KeyPath, allowed: readonly string[]): Description {
  const key = String(path.at(-1));
  const message = `Unknown key \`${spellPath(path)}\``;
  const spec = specAt(path);
  if (spec && toleranceKeys.includes(key)) {
    const direction = spec.better === 'lower' ? 'lower is better' : 'higher is better';
    const scale = spec.scale === 'points' ? ', and it changes in points' : '';
    return { message: `${message}: for ${spec.title} ${direction}${scale}`, hint: `Use \`${toleranceKey(spec)}\`.` };
  }
  if (spec && key === 'min-change') {
    return {
      message: `${message}: the tolerance of ${spec.title} is absolute already`,
      hint: `Use \`${toleranceKey(spec)}\` alone, such as 2pp.`,
    };
  }
  return { message, hint: suggestName(key, allowed) };
}

/** A gate that is neither a mapping nor `off`. */
export function describeGateValue(path: KeyPath, value: unknown): Description {
  const spec = specAt(path);
  const key = spec ? toleranceKey(spec) : 'max-increase';
  const written = typeof value === 'string' && /^\d[\d.]* ?(%|pp)$/.test(value) ? value : undefined;
  const amount = spec?.scale === 'points' ? (written?.replace('%', 'pp') ?? '2pp') : (written ?? '5%');
  return {
    message: `\`${spellPath(path)}\` is ${showValue(value)}: expected a mapping, or \`off\``,
    hint: `Write { ${key}: ${amount} }, or \`off\` to remove the gate.`,
  };
}

function specAt(path: KeyPath): MetricSpec | undefined {
  const { metric } = splitGateKey(String(path[1]));
  return metrics.find((spec) => spec.id === (metric as MetricId));
}

function listGates(): string {
  return gateableMetrics.map((spec) => `\`${spec.id}\``).join(', ');
}
