/** Whether `workload.ignore-eos` can be what it says. */
import type { CheckedConfig, Finding } from './check-rules.ts';
import { spellPath, valueAt } from './key-path.ts';
import { spokenByBaseline, takesIgnoreEos } from './wire-facts.ts';

/** `raw` is the config as written: only there a `false` that somebody wrote can be told from the default. */
export function checkIgnoreEos(config: CheckedConfig, raw: unknown): Finding[] {
  const path = ['workload', 'ignore-eos'];
  const find = (message: string, hint: string): Finding => ({
    ...{ path, hint },
    message: `\`${spellPath(path)}\` ${message}`,
  });
  const { workload, baseline } = config;
  const written = valueAt(raw, path);
  if (written === false && workload.synthetic?.['output-tokens'] !== undefined)
    return [
      find(
        'is false, and `workload.synthetic.output-tokens` asks for answers of exactly its lengths',
        'Remove one of the two; `max-output-tokens` alone bounds answers without asking for a length.',
      ),
    ];
  if (written === false && workload.stages.some(({ trace }) => trace))
    return [
      find('is false, and a trace asks for answers of exactly the lengths of its rows', 'Remove it, or the trace.'),
    ];
  if (written !== true) return [];
  const asked = baseline.design === 'paired' ? [config.target, spokenByBaseline(config)] : [config.target];
  const api = asked.find((target) => !takesIgnoreEos(target))?.api;
  if (api === undefined) return [];
  const hint =
    api === 'custom'
      ? 'Put `{{ignore-eos}}` where it belongs in the `body`, or remove it.'
      : 'Remove it, or choose a protocol that has it: `openai-chat`, `openai-completions`, or a `custom` one.';
  return [find(`cannot be sent: requests of \`${api}\` have no such field`, hint)];
}
