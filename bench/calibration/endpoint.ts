/** An endpoint whose truth is known: what each prompt costs, by how much a build is slower, what fails, which answers are right. */
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../../test/synthetic/noise.ts';

/** How a build differs from the one that the base branch runs: factors of the latencies. */
export interface Build {
  ttft: number;
  tpot: number;
  /** Factor of TTFT on the tenth of the prompts that are longest, beside `ttft`. */
  slowTail: number;
  errorRatio: number;
}

export const sameBuild: Build = { ttft: 1, tpot: 1, slowTail: 1, errorRatio: 0.005 };

export const OUTPUT_TOKENS = 128;

const WAIT_MS = 170;
const PER_INPUT_TOKEN_MS = 0.5;
/** For one output token of the median prompt: an answer takes about 3.5 s. */
const TPOT_MS = 25;
const TPOT_PROMPT_SD = 0.22;

export interface PromptCost {
  ttftMs: number;
  tpotMs: number;
}

/**
 * What the nth prompt costs at no noise. TTFT follows its length, 50 to 500 tokens: that alone spreads ln(TTFT) by 22 %, as it does TPOT. Drawn from a generator of its own: every
 * run of a workload sends the same prompts in the same order, and so do both arms of a pair.
 */
export function promptCosts(n: number, build: Build): PromptCost[] {
  return promptSet(n).map(({ ttftMs, tpotMs, isLong }) => ({
    ttftMs: ttftMs * build.ttft * (isLong ? build.slowTail : 1),
    tpotMs: tpotMs * build.tpot,
  }));
}

interface Prompt extends PromptCost {
  /** Among the longest tenth. */
  isLong: boolean;
}

const sets = new Map<number, readonly Prompt[]>();

function promptSet(n: number): readonly Prompt[] {
  const known = sets.get(n);
  if (known) return known;
  const random = seededRandom(77);
  const prompts = Array.from({ length: n }, () => {
    const length = random();
    return {
      ttftMs: WAIT_MS + PER_INPUT_TOKEN_MS * (50 + 450 * length),
      tpotMs: TPOT_MS * Math.exp(TPOT_PROMPT_SD * drawNormal(random)),
      isLong: length >= 0.9,
    };
  });
  sets.set(n, prompts);
  return prompts;
}
