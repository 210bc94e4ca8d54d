/** Rules between the values of `quality.judge`, `quality.embeddings` and `report.narrator`. */
import { checkTargetProtocol } from './check-protocol.ts';
import { type CheckedConfig, checkUrl, type Finding } from './check-rules.ts';

export function checkJudge(config: CheckedConfig): Finding[] {
  return (['judge', 'embeddings'] as const).flatMap((name) => {
    const helper = config.quality[name];
    // What lacks its target is reported by the schema.
    if (!helper || !(helper as { target?: unknown }).target) return [];
    const at = ['quality', name];
    return [
      ...checkUrl(helper.target.url, [...at, 'target', 'url']),
      ...checkTargetProtocol(helper.target, [...at, 'target']),
      ...('scale' in helper ? checkScale(helper.scale) : []),
      ...(config.budget.usd !== undefined && !helper.prices ? [unpaid(name)] : []),
    ];
  });
}

/** Of an endpoint without `url` or `model` the schema has told. */
export function checkNarrator({ report: { narrator } }: CheckedConfig): Finding[] {
  if (!narrator) return [];
  const at = ['report', 'narrator'];
  return [...checkUrl(narrator.url, [...at, 'url']), ...checkTargetProtocol(narrator, at)];
}

function checkScale([low = 0, high = 0]: readonly number[]): Finding[] {
  if (low < high) return [];
  const path = ['quality', 'judge', 'scale'];
  const message = `\`quality.judge.scale\` goes from ${low} to ${high}: the best score is not above the worst`;
  return [{ path, message, hint: 'Write the worst score first, such as [1, 5].' }];
}

/** The judge is paid out of the same purse: what it costs cannot be guessed by the prices of the endpoint that is measured. */
function unpaid(name: 'judge' | 'embeddings'): Finding {
  return {
    path: ['quality', name],
    part: 'key',
    message: `\`budget.usd\` cannot be held: \`quality.${name}.prices\` is not set`,
    hint: 'Add `prices: { input-per-million: …, output-per-million: … }` in US dollars there; 0 where it costs nothing.',
  };
}
