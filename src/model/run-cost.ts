/** What the requests of a run cost, warm-up and quality questions included, and of two endpoints side by side those to both. */
export interface RunCost {
  /** US dollars; null with a reason where an answered request did not tell its tokens. */
  usd: number | null;
  reason?: string | undefined;
  /** Requests whose tokens are known, and those tokens. */
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** Failed requests that told no tokens: what they cost is not in it. */
  failedUntold: number;
  /** US dollars per million tokens. */
  prices: { inputPerMillion: number; outputPerMillion: number };
}
