/**
 * What a run may use up: requests, tokens, money. A request is admitted only if everything could still be paid for should it, and all that are in
 * flight, need as much as they can; when its usage is known, that counts instead. So a budget is never exceeded by surprise.
 */

import { listParts } from '../model/message-parts.ts';
import type { BudgetKey } from '../model/shortage.ts';
import type { ErrorKind, Exchange, PlannedRequest } from '../model/traffic.ts';

export interface BudgetLimits {
  requests?: number | undefined;
  tokens?: number | undefined;
  usd?: number | undefined;
  prices?: Prices | undefined;
}

interface Prices {
  inputPerMillion: number;
  outputPerMillion: number;
}

/** What is asked before a request is sent, and told after it. */
export type Purse = Pick<Budget, 'admit' | 'admitQuestion' | 'settle'>;

/** `cost` in millionths of a dollar. */
interface Use {
  requests: number;
  tokens: number;
  cost: number;
}

const nothing: Use = { requests: 0, tokens: 0, cost: 0 };

/** Sums of money that are equal can differ by rounding. */
const ROUNDING = 1e-12;

/** More than any known model bills for one image: gpt-4o-mini comes to 48,169 (2,833 + 8 tiles of 5,667), Qwen2-VL to 16,384. */
const IMAGE_TOKENS = 50_000;

/** Tokens that a chat template can put around the text. */
const TEMPLATE_TOKENS = 64;

/** More than any known provider or chat template puts around the descriptions of tools: Anthropic's comes to 530. */
const TOOLS_TEMPLATE_TOKENS = 1000;

/** Failures before the model was asked: they cost nothing. */
const unaskedKinds: readonly ErrorKind[] = ['connect', 'tls', 'http-429', 'http-4xx', 'http-5xx'];

export class Budget {
  readonly #limits: BudgetLimits;
  #used = nothing;
  #inFlight = nothing;
  #setAside = nothing;

  constructor(limits: BudgetLimits, questions: readonly PlannedRequest[] = []) {
    this.#limits = limits;
    this.setAside(questions);
  }

  /**
   * `questions` come after the load, which leaves them what they will probably need: a part of them cannot be judged. `helped`: what
   * goes to endpoints that help with scoring, at their own prices.
   */
  setAside(
    questions: readonly PlannedRequest[],
    helped: readonly { requests: readonly PlannedRequest[]; prices: Prices | undefined }[] = [],
  ): void {
    this.#setAside = [{ requests: questions, prices: this.#limits.prices }, ...helped]
      .flatMap(({ requests, prices }) => requests.map((request) => likelyUse(request, prices)))
      .reduce(add, nothing);
  }

  /** Undefined where the request may be sent; it then counts until it is settled. Else the key of the budget that it could exceed. */
  admit(request: PlannedRequest): BudgetKey | undefined {
    return this.#admit(mostUse(request, this.#limits.prices), this.#setAside);
  }

  /** As `admit`, for a question: what was set aside is there for it. */
  admitQuestion(request: PlannedRequest): BudgetKey | undefined {
    return this.#admit(mostUse(request, this.#limits.prices), nothing);
  }

  /** A request that was admitted has ended. */
  settle(request: PlannedRequest, exchange: Pick<Exchange, 'outcome' | 'usage'>): void {
    this.#settle(request, exchange, this.#limits.prices);
  }

  /** The same budget for an endpoint that has other prices. */
  at(prices: Prices | undefined): Purse {
    const admitQuestion = (request: PlannedRequest): BudgetKey | undefined =>
      this.#admit(mostUse(request, prices), nothing);
    return {
      admit: admitQuestion,
      admitQuestion,
      settle: (request, exchange) => this.#settle(request, exchange, prices),
    };
  }

  #admit(most: Use, kept: Use): BudgetKey | undefined {
    const broken = this.#exceeded([this.#used, this.#inFlight, kept, most].reduce(add));
    if (broken === undefined) this.#inFlight = add(this.#inFlight, most);
    return broken;
  }

  #settle(
    request: PlannedRequest,
    { outcome, usage }: Pick<Exchange, 'outcome' | 'usage'>,
    prices: Prices | undefined,
  ): void {
    this.#inFlight = subtract(this.#inFlight, mostUse(request, prices));
    const unasked = outcome !== 'ok' && unaskedKinds.includes(outcome);
    // What the server does not tell is counted as the most that it can be.
    const used = useOf(
      usage.input ?? (unasked ? 0 : mostInputTokens(request)),
      usage.output ?? (unasked ? 0 : request.maxOutputTokens),
      prices,
    );
    this.#used = add(this.#used, used);
  }

  #exceeded({ requests, tokens, cost }: Use): BudgetKey | undefined {
    const { prices, ...limits } = this.#limits;
    if (limits.requests !== undefined && requests > limits.requests) return 'requests';
    if (limits.tokens !== undefined && tokens > limits.tokens) return 'tokens';
    if (limits.usd === undefined || !prices) return undefined;
    return cost > limits.usd * 1e6 * (1 + ROUNDING) ? 'usd' : undefined;
  }
}

/** Most tokens that these messages and tools can be: a token stands for one byte at least, an image for no more than `IMAGE_TOKENS`. */
export function mostInputTokens({ messages, tools }: Pick<PlannedRequest, 'messages' | 'tools'>): number {
  const offered = tools ? TOOLS_TEMPLATE_TOKENS + Buffer.byteLength(JSON.stringify(tools)) : 0;
  return messages
    .flatMap(listParts)
    .reduce(
      (sum, part) => sum + (part.type === 'text' ? Buffer.byteLength(part.text) : IMAGE_TOKENS),
      TEMPLATE_TOKENS + offered,
    );
}

function mostUse(request: PlannedRequest, prices: Prices | undefined): Use {
  return useOf(mostInputTokens(request), request.maxOutputTokens, prices);
}

/** Tokens are rarely shorter than three bytes; where they are, the questions that come last find the budget used up and say so. */
function likelyUse(request: PlannedRequest, prices: Prices | undefined): Use {
  return useOf(Math.ceil(mostInputTokens(request) / 3), request.maxOutputTokens, prices);
}

function useOf(input: number, output: number, prices: Prices | undefined): Use {
  const cost = prices ? input * prices.inputPerMillion + output * prices.outputPerMillion : 0;
  return { requests: 1, tokens: input + output, cost };
}

function add(a: Use, b: Use): Use {
  return { requests: a.requests + b.requests, tokens: a.tokens + b.tokens, cost: a.cost + b.cost };
}

function subtract(a: Use, b: Use): Use {
  return add(a, { requests: -b.requests, tokens: -b.tokens, cost: -b.cost });
}
