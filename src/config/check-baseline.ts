/** Rules between the values of `baseline`, most of them about two endpoints side by side. */
import type { CheckedConfig, Finding } from './check-rules.ts';
import { valueAt } from './key-path.ts';
import { describeWays } from './sources.ts';

const url = ['baseline', 'target', 'url'];

/** `raw` is the config as written, without defaults. */
export function checkBaseline(
  { target, baseline }: CheckedConfig,
  { raw, offline }: { raw: unknown; offline: boolean },
): Finding[] {
  const sources = checkSources(baseline);
  if (sources.length > 0) return sources;
  if (baseline.design !== 'paired') return checkUnused(baseline.design, raw);
  const other = baseline.target;
  if (!other || Object.keys(other).length === 0) {
    // The address may come from an input that a command without network does not get.
    return offline
      ? []
      : [
          {
            path: ['baseline', 'target'],
            message: '`baseline.design` is `paired`, and there is no second endpoint',
            hint: `Set ${describeWays(url)}.`,
          },
        ];
  }
  const isExclusive = baseline.interleave === 'exclusive';
  if (isExclusive) {
    return (['target', 'baseline.target'] as const).flatMap((section) => {
      const { start } = section === 'target' ? target : other;
      if (start) return [];
      return [
        {
          path: ['baseline', 'interleave'],
          message: `\`baseline.interleave\` is \`exclusive\`, and \`${section}.start\` is not set`,
          hint: `Only a server that the run starts can be restarted: set \`${section}.start.command\`, or choose \`turns\`.`,
        },
      ];
    });
  }
  if (!target.start || !other.start || originOf(other.url ?? target.url) !== originOf(target.url)) return [];
  return [
    {
      path: ['baseline', 'target', 'start'],
      part: 'key',
      message: '`target.start` and `baseline.target.start` start two servers at one address',
      hint: 'Give the second its own port in `baseline.target.url`, or write `interleave: exclusive` to have one up at a time.',
    },
  ];
}

/** One place at a time: mixed, nobody could say which runs a verdict rests on. */
function checkSources(baseline: CheckedConfig['baseline']): Finding[] {
  const named = [
    ...(baseline.files.length > 0 ? ['files'] : []),
    ...(baseline['run-ids'] === undefined ? [] : ['run-ids']),
    ...(baseline.release === undefined ? [] : ['release']),
  ];
  const [first, second] = named;
  if (first === undefined || second === undefined) return [];
  return [
    {
      path: ['baseline', second],
      part: 'key',
      message: `\`baseline.${first}\` and \`baseline.${second}\` both say where the baseline is`,
      hint: 'Keep one of them.',
    },
  ];
}

/** How the time is shared may stand in the file while the address comes from an input on some events only; an address may not. */
function checkUnused(design: string, raw: unknown): Finding[] {
  const written = valueAt(raw, ['baseline', 'design']);
  // A design that is no design is reported already, and what was meant is not known.
  if (written !== design || valueAt(raw, ['baseline', 'target']) === undefined) return [];
  return [
    {
      path: ['baseline', 'target'],
      part: 'key',
      message: `\`baseline.target\` is the endpoint of a paired run, and \`baseline.design\` is \`${design}\``,
      hint: 'Write `design: paired`, or remove it.',
    },
  ];
}

function originOf(text: string | undefined): string | undefined {
  return URL.parse(text ?? '')?.origin;
}
