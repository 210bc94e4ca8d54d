/** How much of what a stage sends begins as an earlier prompt of it did: what a prefix cache could answer for. */
import { createHash } from 'node:crypto';
import type { WorkloadConfig } from '../model/config.ts';
import { listParts } from '../model/message-parts.ts';
import type { PlannedRequest, Prompt } from '../model/traffic.ts';
import { planLoad } from './plan.ts';

export interface SharedBeginnings {
  /** Share of the characters sent that an earlier prompt of the stage began with, 0 to 1. */
  sharedRatio: number;
  /** Share of the requests whose prompt was among the earlier ones word for word, nonces left out, 0 to 1. */
  identicalRatio: number;
}

/** Characters that are compared at once: about sixteen tokens, the block of most prefix caches. */
const BLOCK = 64;
/** More than this tells nothing more, and takes time before the load begins. */
const MOST_REQUESTS = 2000;
const MOST_CHARACTERS = 2 ** 23;

/**
 * Looks at the first `requests` of a stage, in their order: with their nonces for `sharedRatio`, as the server meets them; without for `identicalRatio`, and
 * at most one round of all prompts, since that the workload begins anew is no habit of its users.
 */
export function measureBeginnings(
  prompts: readonly Prompt[],
  workload: WorkloadConfig,
  requests: number,
): SharedBeginnings {
  let nonces = 0;
  const sent = planLoad(prompts, workload, () => String(nonces++).padStart(8, '0'));
  const written = planLoad(prompts, { ...workload, cache: 'keep' }, () => '');
  const beginnings = new Set<string>();
  const whole = new Set<string>();
  const total = { characters: 0, shared: 0, asked: 0, identical: 0 };
  for (let index = 0; index < Math.min(requests, MOST_REQUESTS) && total.characters < MOST_CHARACTERS; index++) {
    const text = spell(sent.measured(index));
    const blocks = chain(text);
    const known = blocks.findIndex((block) => !beginnings.has(block));
    total.characters += text.length;
    total.shared += (known === -1 ? blocks.length : known) * BLOCK;
    for (const block of blocks) beginnings.add(block);
    if (sent.countPrompts(index + 1) > prompts.length) continue;
    const asked = digest(spell(written.measured(index)));
    total.asked++;
    if (whole.has(asked)) total.identical++;
    whole.add(asked);
  }
  return {
    sharedRatio: total.characters === 0 ? 0 : total.shared / total.characters,
    identicalRatio: total.asked === 0 ? 0 : total.identical / total.asked,
  };
}

/** A digest for each whole block that covers all before it, as prefix caches name their blocks. */
function chain(text: string): string[] {
  let before = '';
  return Array.from({ length: Math.floor(text.length / BLOCK) }, (_, block) => {
    before = digest(before + text.slice(block * BLOCK, (block + 1) * BLOCK));
    return before;
  });
}

/** An image stands as a digest of its own: its bytes are no tokens. */
function spell({ messages }: Pick<PlannedRequest, 'messages'>): string {
  return messages.map((message) => `${message.role}\n${listParts(message).map(spellPart).join('\n')}\n`).join('');
}

function spellPart(part: ReturnType<typeof listParts>[number]): string {
  return part.type === 'text' ? part.text : digest(part.image_url.url);
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
