/** Conversations in figures: first turns, and later ones, which find what was said before in a prefix cache. */

export interface ConversationFigures {
  stage: string;
  /** That were begun. */
  conversations: number;
  first: TurnFigures;
  /** From the second turn on. */
  later: TurnFigures;
  /** Turns that were not sent because the one before had failed. */
  unsentTurns: number;
}

/** Of the measured requests. A figure is absent where no answered request has it; to a quantile a failed request is infinitely slow. */
export interface TurnFigures {
  requests: number;
  ttftP50Ms?: number | undefined;
  ttftP95Ms?: number | undefined;
  /** The quantiles that are absent because they fall on a failed request. */
  infinite?: ('ttftP50Ms' | 'ttftP95Ms')[] | undefined;
  /** Mean, as the server counted it. */
  inputTokens?: number | undefined;
  /** Share of the input tokens that the server took from a cache, where it says so. */
  cachedRatio?: number | undefined;
}
