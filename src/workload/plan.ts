/** Decides what is sent: which prompts warm up, which are measured, in which order, with which nonce. */
import type { StageConfig, WorkloadConfig } from '../model/config.ts';
import type { ChatMessage, PlannedRequest, Prompt, QualityItem, Turn } from '../model/traffic.ts';
import { seededRandom, shuffle } from '../stats/random.ts';
import { Nonces } from './nonces.ts';
import { Places } from './places.ts';
import { makeRowPrompt } from './synthetic.ts';
import type { Trace } from './trace.ts';
import { countTurns, drawThinkTime, messagesOf } from './turns.ts';
import { builtInWarmupPrompts } from './warmup-prompts.ts';

export interface LoadPlan {
  /** To be called before each attempt of a stage, and each turn of an arm: what its prompts share is cold again. */
  renew: () => void;
  /** The nth lead-in request, n from 0: never a measured prompt. */
  leadIn: (index: number) => PlannedRequest;
  /**
   * The nth measured request: the same prompt for the same n in every run of this workload. The turns of a conversation stand side by side; a later
   * one is asked for after the first.
   */
  measured: (index: number) => PlannedRequest;
  /** How many conversations the first `requests` measured requests are; without conversations as many as requests. */
  countPrompts: (requests: number) => number;
  /** Which of the measured requests is the first of the nth prompt, or conversation, n from 0. */
  startOf: (nth: number) => number;
  /** The request of a trace's nth row, n from 0: its lengths, and the same words for the same n in every run. */
  replayed: (trace: Trace, index: number) => PlannedRequest;
}

/** Servers keep a seed in a signed 32-bit number. */
const SEEDS = 2 ** 31;
/** Below this many prompts none is set aside for warming up: the built-in ones are used. */
const ENOUGH_TO_SHARE = 20;

/**
 * `nonce(n)` gives a fresh fixed-length word for the nth request of this run: with `cache: bust` it opens the first message, so that
 * no prefix cache of an earlier request or run answers in the server's place, while every run's prompts stay equally long. Two arms of one run each
 * have a plan of their own, so that what prompts share is cold for both. Where several prompts share one, it is asked for by what they share.
 */
export function planLoad(
  prompts: readonly Prompt[],
  workload: WorkloadConfig,
  nonce: (shared?: string) => string,
): LoadPlan {
  const shuffled = shuffle(prompts, seededRandom(workload.seed));
  const setAside = shuffled.length >= ENOUGH_TO_SHARE ? Math.floor(shuffled.length / 10) : 0;
  const warmup = setAside > 0 ? shuffled.slice(0, setAside) : builtInWarmupPrompts;
  const measured = shuffled.slice(setAside);
  const fresh = workload.cache === 'bust' ? nonce : () => '';
  const nonces = new Nonces(fresh);
  const places = new Places(measured);
  const toRequest = (sent: Pick<Prompt, 'id' | 'messages' | 'outputTokens'>, word: string): PlannedRequest => ({
    promptId: sent.id,
    messages: workload.cache === 'bust' ? withNonce(sent.messages, word) : sent.messages,
    maxOutputTokens: sent.outputTokens ?? workload.maxOutputTokens,
    ...(workload.ignoreEos || sent.outputTokens !== undefined ? { ignoreEos: true } : {}),
    temperature: workload.temperature,
    seed: workload.seed,
  });
  return {
    renew: () => nonces.renew(),
    leadIn: (index) => {
      const prompt = warmup[index % warmup.length] as Prompt;
      return toRequest(prompt, nonces.ofPrompt(prompt, Math.floor(index / warmup.length)));
    },
    measured: (index) => {
      const { prompt, turn, first, round } = places.at(index);
      if (!workload.conversations) return toRequest(prompt, nonces.ofPrompt(prompt, round));
      const word = turn === 1 ? nonces.ofConversation(prompt, { place: first, round }) : nonces.again(first);
      return { ...toRequest(turnOf(prompt, turn), word), turn: describeTurn({ prompt, turn, index }, workload) };
    },
    countPrompts: (requests) => places.countPrompts(requests),
    startOf: (nth) => places.startOf(nth),
    replayed: ({ inputTokens, outputTokens }, index) => {
      const lengths = { inputTokens: inputTokens[index] ?? 1, outputTokens: outputTokens[index] ?? 1 };
      const prompt = makeRowPrompt(lengths, { index, seed: workload.seed });
      return toRequest(prompt, fresh());
    },
  };
}

/** Each turn has a name of its own: no two of them ask the same. */
function turnOf(prompt: Prompt, turn: number): Pick<Prompt, 'id' | 'messages' | 'outputTokens'> {
  const { outputTokens } = turn === 1 ? prompt : (prompt.followUps?.[turn - 2] ?? prompt);
  return { id: `${prompt.id}/${turn}`, messages: messagesOf(prompt, turn), outputTokens };
}

/** The pause is drawn by the place: the same in every run, and for both sides of a comparison. */
function describeTurn(
  { prompt, turn, index }: { prompt: Prompt; turn: number; index: number },
  { conversations, seed }: WorkloadConfig,
): Turn | undefined {
  if (!conversations) return undefined;
  const { thinkTime, replies } = conversations;
  const random = seededRandom((seed ^ 0x7417c0de) + Math.imul(index, 0x9e3779b1));
  return { number: turn, of: countTurns(prompt), thinkMs: drawThinkTime(thinkTime, random), replies };
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

/** Questions that ask the very same, as items of two sets or with two scorers may: one answer serves them all. */
export function shareRequests(questions: readonly PlannedQuestion[]): PlannedQuestion[][] {
  const byRequest = Map.groupBy(questions, ({ request: { promptId: _, ...asked } }) => JSON.stringify(asked));
  return [...byRequest.values()];
}

function planQuestion(
  item: QualityItem,
  sampling: { maxOutputTokens: number; temperature: number; seed: number },
): PlannedRequest {
  const { id, messages, tools } = item;
  return { promptId: id, messages, ...sampling, ...(tools ? { tools } : {}) };
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
