import { describe, expect, it } from 'vitest';
import type { TurnFigures } from '../../src/model/turn-figures.ts';
import { buildConversationFold } from '../../src/report/conversation-fold.ts';
import { passResult } from './sample-results.ts';

describe('the fold of conversations', () => {
  const rowOf = (first: TurnFigures): string => {
    const result = passResult();
    const stage = { stage: 'steady', conversations: 20, unsentTurns: 0 };
    result.candidate.conversations = [{ ...stage, first, later: { requests: 0 } }];
    return JSON.stringify(buildConversationFold(result));
  };

  it('prints an infinite TTFT as the table above it does, and none only where none is known', () => {
    const row = rowOf({ requests: 20, ttftP50Ms: 40, infinite: ['ttftP95Ms'] });
    expect(row).toContain('["40.0 ms"],["∞ (falls on a failed request)"],["–"],["–"]');
    expect(rowOf({ requests: 20, ttftP50Ms: 40 })).toContain('["40.0 ms"],["–"],["–"],["–"]');
  });
});
