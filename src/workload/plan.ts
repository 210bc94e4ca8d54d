/** Decides what is sent: which prompts warm up, which are measured, in which order, with which nonce. */
import type { StageConfig, WorkloadConfig } from '../model/config.ts';
import type { ChatMessage, PlannedRequest, Prompt, QualityItem } from '../model/traffic.ts';
import { seededRandom, shuffle } from '../stats/random.ts';
import { makeRowPrompt } from './synthetic.ts';
import type { Trace } from './trace.ts';
import { builtInWarmupPrompts } from './warmup-prompts.ts';

export interface LoadPlan {
  /** The nth lead-in request, n from 0: never a measured prompt. */
  leadIn: (index: number) => PlannedRequest;
  /** The nth measured request: the same prompt for the same n in every run of this workload. */
  measured: (index: number) => PlannedRequest;
  /** The request of a trace's nth row, n from 0: its lengths, and the same words for the same n in every run. */
  replayed: (trace: Trace, index: number) => PlannedRequest;
}

/** Servers keep a seed in a signed 32-bit number. */
const SEEDS = 2 ** 31;
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
  const ofGroup = new Map<number, string>();
  /** One a request; one a group and run where prompts share their beginning: it is cold when the run starts, and shared from then on. */
  const nonceOf = ({ prefixGroup }: Prompt): string => {
    if (prefixGroup === undefined) return nonce();
    const word = ofGroup.get(prefixGroup) ?? nonce();
    ofGroup.set(prefixGroup, word);
    return word;
  };
  const toRequest = (prompt: Prompt): PlannedRequest => ({
    promptId: prompt.id,
    messages: workload.cache === 'bust' ? withNonce(prompt.messages, nonceOf(prompt)) : prompt.messages,
    maxOutputTokens: prompt.outputTokens ?? workload.maxOutputTokens,
    ...(prompt.outputTokens === undefined ? {} : { ignoreEos: true }),
    temperature: workload.temperature,
    seed: workload.seed,
  });
  const request = (pool: readonly Prompt[], index: number): PlannedRequest => {
    const prompt = pool[index % pool.length];
    if (!prompt) throw new Error('Internal error: a workload without prompts');
    return toRequest(prompt);
  };
  return {
    leadIn: (index) => request(warmup, index),
    measured: (index) => request(measured, index),
    replayed: ({ inputTokens, outputTokens }, index) => {
      const lengths = { inputTokens: inputTokens[index] ?? 1, outputTokens: outputTokens[index] ?? 1 };
      return toRequest(makeRowPrompt(lengths, { index, seed: workload.seed }));
    },
  };
}

/** Requests that go before the measured ones of a stage: in a closed loop at least enough to fill its level. */
export function warmupOf({ warmup }: WorkloadConfig, { concurrency = 0 }: StageConfig): number {
  return Math.max(warmup.requests, concurrency);
}

export interface QuestionSet {
  name: string;
  items: readonly QualityItem[];
  /** How often each item is asked; absent: once. */
  repeats?: number | undefined;
}

export interface PlannedQuestion {
  set: string;
  item: QualityItem;
  /** Which time it is, from 1 on; absent in a set that is asked once. */
  repeat?: number | undefined;
  request: PlannedRequest;
}

/**
 * Every question in the order of asking: all items once, then again those of the sets that are asked more often, so that what changes meanwhile falls on all
 * items alike. Asked once, an item goes out as written. Asked several times, each time has its own seed, or a server that samples by it would give one
 * answer again and again, and with `cache: bust` its own nonce, as load prompts do.
 */
export function planQuestions(
  sets: readonly QuestionSet[],
  options: { maxOutputTokens: number; temperature: number; seed: number; cache: WorkloadConfig['cache'] },
  nonce: () => string,
): PlannedQuestion[] {
  const { cache, ...sampling } = options;
  const rounds = Math.max(0, ...sets.map(({ repeats = 1 }) => repeats));
  return Array.from({ length: rounds }, (_, round) =>
    sets.flatMap(({ name, items, repeats = 1 }): PlannedQuestion[] => {
      if (round >= repeats) return [];
      if (repeats === 1) return items.map((item) => ({ set: name, item, request: planQuestion(item, sampling) }));
      const ownSampling = { ...sampling, seed: (sampling.seed + round) % SEEDS };
      return items.map((item) => {
        const messages = cache === 'bust' ? withNonce(item.messages, nonce()) : item.messages;
        return { set: name, item, repeat: round + 1, request: planQuestion({ ...item, messages }, ownSampling) };
      });
    }),
  ).flat();
}

function planQuestion(
  item: QualityItem,
  sampling: { maxOutputTokens: number; temperature: number; seed: number },
): PlannedRequest {
  return { promptId: item.id, messages: item.messages, ...sampling };
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
