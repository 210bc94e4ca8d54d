/** Synthetic prompts: the file's spelling → the model's. */
import type { Lengths, SyntheticConfig } from '../model/config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { showValue, spellPath } from './key-path.ts';
import { lengthsHint, parseLengths } from './lengths.ts';

/** A length that cannot be is noted in `findings`, and 1 token stands for it until the config is refused. */
export function resolveSynthetic(
  synthetic: CheckedConfig['workload']['synthetic'],
  findings: Finding[],
): SyntheticConfig | undefined {
  if (!synthetic) return undefined;
  const read = (key: 'input-tokens' | 'output-tokens', text: string | number): Lengths => {
    const lengths = parseLengths(text);
    if (typeof lengths !== 'string') return lengths;
    const path = ['workload', 'synthetic', key];
    findings.push({ path, message: `\`${spellPath(path)}\`: ${showValue(text)} ${lengths}`, hint: lengthsHint });
    return { kind: 'fixed', tokens: 1 };
  };
  const output = synthetic['output-tokens'];
  return {
    inputTokens: read('input-tokens', synthetic['input-tokens']),
    outputTokens: output === undefined ? undefined : read('output-tokens', output),
    sharedPrefix: synthetic['shared-prefix'],
  };
}
