/** Decides what is sent: which prompts warm up, which are measured, in which order, with which nonce. */
import type { WorkloadConfig } from '../model/config.ts';
import type { ChatMessage, PlannedRequest, Prompt, QualityItem } from '../model/traffic.ts';
import { seededRandom, shuffle } from '../stats/random.ts';
import { builtInWarmupPrompts } from './warmup-prompts.ts';

export interface LoadPlan {
  /** The nth lead-in request, n from 0: never a measured prompt. */
  leadIn: (index: number) => PlannedRequest;
  /** The nth measured request: the same prompt for the same n in every run of this workload. */
  measured: (index: number) => PlannedRequest;
}

/** Below this many prompts none is set aside for warming up: the built-in ones are used. */
const ENOUGH_TO_SHARE = 20;

/**
 * `nonce(n)` gives a fresh fixed-length word for the nth request of this run: with `cache: bust` it opens the first message, so that
 * no prefix cache of an earlier request or run answers in the server's place, while every run's prompts stay equally long.
 */
export function planLoad(prompts: readonly Prompt[], workload: WorkloadConfig, nonce: () => string): LoadPlan {
  const shuffled = shuffle(prompts, seededRandom(workload.seed));
  const setAside = shuffled.length >= ENOUGH_TO_SHARE ? Math.floor(shuffled.length / 10) : 0;
  const warmup = setAside > 0 ? shuffled.slice(0, setAside) : builtInWarmupPrompts;
  const measured = shuffled.slice(setAside);
  const request = (pool: readonly Prompt[], index: number): PlannedRequest => {
    const prompt = pool[index % pool.length];
    if (!prompt) throw new Error('Internal error: a workload without prompts');
    return {
      promptId: prompt.id,
      messages: workload.cache === 'bust' ? withNonce(prompt.messages, nonce()) : prompt.messages,
      maxOutputTokens: workload.maxOutputTokens,
      temperature: workload.temperature,
      seed: workload.seed,
    };
  };
  return { leadIn: (index) => request(warmup, index), measured: (index) => request(measured, index) };
}

/** A quality item as it is asked: as written, without a nonce. */
export function planQuestion(
  item: QualityItem,
  options: { maxOutputTokens: number; temperature: number; seed: number },
): PlannedRequest {
  return { promptId: item.id, messages: item.messages, ...options };
}

function withNonce(messages: Prompt['messages'], nonce: string): Prompt['messages'] {
  return messages.map((message, index) =>
    index === 0 ? { ...message, content: open(message.content, nonce) } : message,
  );
}

/** A nonce before an image is a part of its own. */
function open(content: ChatMessage['content'], nonce: string): ChatMessage['content'] {
  return typeof content === 'string' ? `[${nonce}] ${content}` : [{ type: 'text', text: `[${nonce}]` }, ...content];
}
