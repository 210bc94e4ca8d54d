/** Load prompts of chosen lengths, made of common words. The same configuration gives the same prompts. */
import type { ConversationConfig, Lengths, SyntheticConfig } from '../model/config.ts';
import type { FollowUp, Prompt } from '../model/traffic.ts';
import { drawNormal } from '../stats/draw-normal.ts';
import { type Random, seededRandom } from '../stats/random.ts';
import { commonWords } from './common-words.ts';

/** So many different prompts; a stage that needs more begins again. */
const PROMPTS = 1000;

/** What a chat template and the question put around the words, about. */
const AROUND_TOKENS = 12;

const QUESTION = 'Continue this list of words:';
const LONGEST_WORD = Math.max(...commonWords.map(({ length }) => length));

/**
 * Each word is one token, with its space, in the byte-pair vocabularies of today's models; what the server counted is in the run file. With
 * `sharedPrefix` the prompts of a group begin with the same words. With `talk` each is a conversation whose every turn has a length of its own.
 */
export function makePrompts(synthetic: SyntheticConfig, seed: number, talk?: MadeConversation): Prompt[] {
  const random = seededRandom(seed ^ 0x51ab5eed);
  const { inputTokens, outputTokens, sharedPrefix } = synthetic;
  const prefixes = Array.from({ length: sharedPrefix?.groups ?? 0 }, () => words(sharedPrefix?.tokens ?? 0, random));
  return Array.from({ length: PROMPTS }, (_, index) => {
    const group = prefixes.length === 0 ? undefined : index % prefixes.length;
    const prefix = group === undefined ? '' : `${prefixes[group]} `;
    const wanted = drawLength(inputTokens, random);
    return {
      id: `synthetic-${index + 1}`,
      messages: [{ role: 'user', content: `${prefix}${textOf(wanted, random)}` }],
      ...(outputTokens === undefined ? {} : { outputTokens: drawLength(outputTokens, random) }),
      ...(group === undefined ? {} : { prefixGroup: group }),
      ...(talk ? { followUps: makeFollowUps(synthetic, talk, random) } : {}),
    };
  });
}

/** How conversations are made up. */
export interface MadeConversation {
  turns: Lengths;
  replies: ConversationConfig['replies'];
  /** Length of a recorded answer where `outputTokens` does not say it. */
  answerTokens: number;
}

function makeFollowUps(
  { inputTokens, outputTokens }: SyntheticConfig,
  { turns, replies, answerTokens }: MadeConversation,
  random: Random,
): FollowUp[] {
  const answerLengths = outputTokens ?? { kind: 'fixed', tokens: answerTokens };
  return Array.from({ length: drawLength(turns, random) - 1 }, (): FollowUp => {
    const question = { role: 'user', content: textOf(drawLength(inputTokens, random), random) } as const;
    const answer = { role: 'assistant', content: words(drawLength(answerLengths, random), random) } as const;
    return {
      messages: replies === 'recorded' ? [answer, question] : [question],
      ...(outputTokens === undefined ? {} : { outputTokens: drawLength(outputTokens, random) }),
    };
  });
}

/** The prompt of a trace's nth row, n from 0: of its length, with words of its own that are the same for the same seed and n. */
export function makeRowPrompt(
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number },
  { index, seed }: { index: number; seed: number },
): Prompt {
  const random = seededRandom((seed ^ 0x7ace5eed) + Math.imul(index, 0x9e3779b1));
  return { id: `row-${index + 1}`, messages: [{ role: 'user', content: textOf(inputTokens, random) }], outputTokens };
}

/** Most bytes that the prompt of a row can have. */
export function mostRowBytes(inputTokens: number): number {
  return QUESTION.length + inputTokens * (LONGEST_WORD + 1);
}

/** A whole number of tokens, at least 1. */
export function drawLength(lengths: Lengths, random: Random): number {
  return Math.max(1, Math.round(draw(lengths, random)));
}

function draw(lengths: Lengths, random: Random): number {
  switch (lengths.kind) {
    case 'fixed':
      return lengths.tokens;
    case 'uniform':
      return lengths.low + random() * (lengths.high - lengths.low);
    case 'normal':
      return lengths.mean + lengths.sd * drawNormal(random);
    case 'lognormal':
      return lengths.median * Math.exp(lengths.sigma * drawNormal(random));
    case 'histogram': {
      const total = lengths.bins.reduce((sum, { weight }) => sum + weight, 0);
      let left = random() * total;
      const found = lengths.bins.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? lengths.bins.at(-1))?.tokens ?? 1;
    }
  }
}

/** So many tokens, as far as the template and the question leave room for words. */
function textOf(tokens: number, random: Random): string {
  return `${QUESTION} ${words(Math.max(1, tokens - AROUND_TOKENS), random)}`;
}

function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => commonWords[Math.floor(random() * commonWords.length)]).join(' ');
}
