/** Has a model word the executive summary of a result, where the config names one. The verdict is a value before it is asked, and stays. */
import { concealTargets } from './drive/conceal.ts';
import { DecodeQueue } from './drive/decode-queue.ts';
import { connectTarget, readTarget } from './drive-target.ts';
import type { Config, TargetConfig } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { PlannedRequest } from './model/traffic.ts';
import { wireOf } from './protocol/list.ts';
import { checkNarrative } from './report/narrative.ts';
import { buildNarrativeFacts } from './report/narrative-facts.ts';
import { buildNarrativePrompt } from './report/narrative-prompt.ts';

/** Enough for the longest text that is taken, and for nothing else. */
const MAX_OUTPUT_TOKENS = 400;

interface Around {
  /** Monotonic milliseconds. */
  now: () => number;
  signal: AbortSignal;
  /** Says one line to whoever watches. */
  announce: (line: string) => void;
}

/**
 * One request, within its time limit. Where it fails, or its text is not what the result says, the result comes back as it was, and one line
 * says why. Never rejects.
 */
export async function narrate(result: Result, config: Config, around: Around): Promise<Result> {
  const { narrator } = config.report;
  if (!narrator || around.signal.aborted) return result;
  const keep = (why: string): Result => {
    around.announce(`The executive summary is not worded by ${narrator.target.model}: ${why}.`);
    return result;
  };
  if (narrator.missingKey !== undefined)
    return keep(
      `the environment variable ${narrator.missingKey} (report.narrator.api-key-env) is not set, or is empty`,
    );
  const facts = buildNarrativeFacts(result);
  if (facts.subjects.length === 0) return keep('nothing was measured that it could tell');
  try {
    const asked = await ask(narrator.target, { config, around, messages: buildNarrativePrompt(facts) });
    if ('why' in asked) return keep(asked.why);
    const checked = checkNarrative(asked.text, facts);
    if (!checked.ok) return keep(`its text was refused, ${checked.reason}`);
    return { ...result, narrative: { text: asked.text, model: narrator.target.model } };
  } catch (error) {
    return keep(`it could not be asked (${error instanceof Error ? error.name : 'unknown error'})`);
  }
}

async function ask(
  target: TargetConfig,
  asking: { config: Config; around: Around; messages: PlannedRequest['messages'] },
): Promise<{ text: string } | { why: string }> {
  const { config, around, messages } = asking;
  const { now } = around;
  const conceal = concealTargets(config);
  const timeoutMs = target.requestTimeoutMs;
  // Of everything, opening the connection included.
  const signal = AbortSignal.any([around.signal, AbortSignal.timeout(timeoutMs)]);
  const request = { promptId: 'narrator', messages, maxOutputTokens: MAX_OUTPUT_TOKENS, temperature: 0, seed: 1 };
  const connection = connectTarget(target, now);
  try {
    const wire = wireOf(target).encode(request);
    const recording = await connection.exchange(wire, { plannedMs: now(), timeoutMs, signal });
    const exchange = await new DecodeQueue(readTarget(target, conceal), now).decode(recording);
    if (exchange.outcome === 'aborted' && !around.signal.aborted) return { why: tooLate(timeoutMs) };
    if (exchange.outcome === 'timeout') return { why: tooLate(timeoutMs) };
    if (exchange.outcome !== 'ok') return { why: `its request failed (${exchange.outcome})` };
    return { text: conceal(exchange.text).trim() };
  } finally {
    await connection.close();
  }
}

function tooLate(timeoutMs: number): string {
  return `it did not answer within ${timeoutMs / 1000} s`;
}
