/** Requests that met the end of the context window: refused for their length, or cut by it. */
import type { SampleRecord } from '../../model/run-file.ts';
import type { StageSide } from '../side.ts';

export interface ContextFact {
  /** What the server says it holds; absent: it does not say. */
  contextTokens?: number | undefined;
  /** Refusals (HTTP 4xx) whose message is about the length of the prompt. */
  refused: number;
  /** Answers that ended at the window: prompt and answer fill it, and the answer had tokens left. */
  cut: number;
  /** Requests looked at. */
  requests: number;
  /** Longest prompt that was answered, in tokens. */
  longestTokens?: number | undefined;
}

/** How servers word it: vLLM, SGLang, TGI, llama.cpp, OpenAI, Anthropic, each looked at. */
const ABOUT_LENGTH =
  /context (length|window|size)|context_length|exceed_context|maximum (context|input|number of tokens)|too (long|many (input )?tokens)|max_(model|input|total)|inputs?.{0,20}tokens.{0,40}must be|longer than the (model|maximum)/i;
/** The last tokens of the window may stay empty: some servers keep one for the end. */
const FULL_WITHIN = 2;

/** Undefined where no request met the end of the window. */
export function findContext({ run, steady }: StageSide): ContextFact | undefined {
  const told = Number(run.header.target.identity?.['context tokens']);
  const contextTokens = Number.isFinite(told) && told > 0 ? told : undefined;
  const refused = steady.filter(isRefusedForLength).length;
  const cut = steady.filter((sample) =>
    isCutByWindow(sample, contextTokens, run.header.workload.maxOutputTokens),
  ).length;
  if (refused + cut === 0) return undefined;
  const lengths = steady.flatMap(({ outcome, usage }) => (outcome === 'ok' ? (usage.input ?? []) : []));
  const longestTokens = lengths.length === 0 ? undefined : Math.max(...lengths);
  return { contextTokens, refused, cut, requests: steady.length, longestTokens };
}

function isRefusedForLength({ outcome, error }: SampleRecord): boolean {
  return outcome === 'http-4xx' && error !== undefined && (error.status === 413 || ABOUT_LENGTH.test(error.message));
}

function isCutByWindow(
  { finishReason, usage }: SampleRecord,
  contextTokens: number | undefined,
  wantedTokens: number | undefined,
): boolean {
  const { input, output } = usage;
  if (finishReason !== 'length' || contextTokens === undefined) return false;
  if (input === undefined || output === undefined || wantedTokens === undefined) return false;
  return input + output >= contextTokens - FULL_WITHIN && output < wantedTokens;
}
