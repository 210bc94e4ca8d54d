/** Two endpoints measured side by side, as the comparison sees them. */
import type { LatencySource } from '../metrics.ts';
import type { Measurement } from './measurement.ts';

/** One request's figures in ms; a failed request is Infinity in each, a figure that it cannot have (one token has no TPOT) is absent. */
export type RequestFigures = Partial<Record<LatencySource, number>> & {
  failed: boolean;
  /** What an answered request cost, in US dollars; absent where its price or its tokens are not known. */
  usd?: number | undefined;
  /** Prices are known and the request was answered, but the server did not tell the tokens that they are paid for. */
  usageUntold?: true | undefined;
  /** What was asked, the same for both arms; absent where it is not known. */
  promptId?: string | undefined;
};

/** The same prompt sent to both arms back to back. */
export interface MeasuredPair {
  base: RequestFigures;
  candidate: RequestFigures;
}

/** One stretch in which one arm had the machine for itself; in the exclusive form a restart. */
export interface MeasuredTurn {
  arm: 'base' | 'candidate';
  requests: RequestFigures[];
  /** Over the steady window of the turn; absent where it has none. */
  outputTokensPerSec?: number | undefined;
  requestsPerSec?: number | undefined;
}

export interface PairedStage {
  /** In the order of sending. */
  pairs: MeasuredPair[];
  /** In the order of measurement. */
  turns: MeasuredTurn[];
  /** Pairs that were left out: one side is missing, or was cut off by ourselves. */
  dropped?: number | undefined;
}

/** Everything that a paired judgement rests on. */
export interface PairedEvidence {
  form: 'pairs' | 'turns' | 'exclusive';
  /** Standard deviation, log scale, of what two instances of one build differ by. */
  instanceSd: number;
  /** Load stages by name. */
  stages: Record<string, PairedStage>;
  /** The arms as runs of their own: for the published figures, the quality items and the error counts. */
  base: Measurement;
  candidate: Measurement;
}
