/** What the configured protocol says of itself that rules of the config depend on. */
import type { CustomWire } from '../model/custom-wire.ts';
import type { AnswerForm } from '../model/traffic.ts';
import { wireOf } from '../protocol/list.ts';
import type { CheckedConfig } from './check-rules.ts';

type RawCustom = NonNullable<CheckedConfig['target']['custom']>;

/** The part of a target that says how it is spoken to. */
interface Spoken {
  api: string;
  custom?: RawCustom | undefined;
}

/** Name of the header, in lower case, that carries the key. */
export function keyHeaderOf(target: Spoken): string {
  return Object.keys(wire(target).keyHeader(''))[0] ?? '';
}

export function answerFormOf(target: Spoken): AnswerForm {
  return wire(target).answer;
}

/** Whether a request can ask the server to go on to the longest answer whatever the model says. */
export function takesIgnoreEos(target: Spoken): boolean {
  const { encode } = wire(target);
  const request = { promptId: '', messages: [], maxOutputTokens: 1, temperature: 0, seed: 0 };
  return encode({ ...request, ignoreEos: true }).body !== encode(request).body;
}

/** What the second endpoint does not set is the target's. */
export function spokenByBaseline({ target, baseline }: Pick<CheckedConfig, 'target' | 'baseline'>): Spoken {
  return { api: baseline.target?.api ?? target.api, custom: baseline.target?.custom ?? target.custom };
}

export function resolveCustom(custom: RawCustom | undefined): CustomWire | undefined {
  if (!custom) return undefined;
  const keyHeader = custom['key-header'].toLowerCase();
  return {
    path: custom.path,
    probe: custom.probe,
    keyHeader,
    keyPrefix: custom['key-prefix'] ?? (keyHeader === 'authorization' ? 'Bearer ' : ''),
    format: custom.format,
    body: custom.body,
    text: custom.text,
    reasoning: custom.reasoning,
    inputTokens: custom.usage['input-tokens'],
    outputTokens: custom.usage['output-tokens'],
    cachedTokens: custom.usage['cached-tokens'],
    reasoningTokens: custom.usage['reasoning-tokens'],
    finish: custom.finish,
    error: custom.error,
    end: custom.end,
    endData: custom['end-data'],
  };
}

/** A custom protocol that is not described is reported elsewhere; until then it is taken for the default one. */
function wire({ api, custom }: Spoken): ReturnType<typeof wireOf> {
  const known = api === 'custom' && !custom ? 'openai-chat' : api;
  return wireOf({ api: known, model: '', custom: resolveCustom(custom) });
}
