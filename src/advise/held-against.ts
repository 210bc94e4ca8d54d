/** What a mended figure would do to the gates that are red because of it. */
import type { GateResult } from '../model/result.ts';
import type { Need } from './rule.ts';
import type { MendedFigures } from './without.ts';

export interface HeldAgainst {
  need: Extract<Need, 'regression' | 'limit'>;
  /** The largest share of what is too much that mending takes away, 0 to 1. */
  share: number;
  explains: GateResult[];
}

/** From this share on, what is mended is named as the cause of a gate. */
const MOST_OF_IT = 0.5;

/** The red gates of `stage` of which mending takes most of what is too much; undefined where it is so for none. Gates that failed requests made infinite are not among them. */
export function heldAgainst(
  gates: readonly GateResult[],
  stage: string,
  mended: MendedFigures,
): HeldAgainst | undefined {
  const held = gates.flatMap((gate) => {
    const { id, candidate, baseline, limit, design, answer } = gate;
    const without = mended[id]?.without.value;
    const aim = design === 'limit' ? limit : baseline;
    if (gate.stage !== stage || answer !== 'regression' || without === undefined || candidate === null || aim === null)
      return [];
    const share = candidate === aim ? 0 : (candidate - without) / (candidate - aim);
    return share >= MOST_OF_IT ? [{ gate, share: Math.min(1, share) }] : [];
  });
  if (held.length === 0) return undefined;
  return {
    need: held.some(({ gate }) => gate.design !== 'limit') ? 'regression' : 'limit',
    share: Math.max(...held.map(({ share }) => share)),
    explains: held.map(({ gate }) => gate),
  };
}
