import { describe, expect, it } from 'vitest';
import { countUnsent, measureConversations } from '../../src/measure/conversation-figures.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import { requestsTogether } from '../../src/model/requests-together.ts';
import type { SampleRecord } from '../../src/model/run-file.ts';
import { warnOfUnsentTurns } from '../../src/warnings.ts';
import { header, run, sample, stageRecord } from './make.ts';

type Place = NonNullable<SampleRecord['conversation']>;

function turn(place: Place, fields: Partial<Parameters<typeof sample>[0]> = {}): SampleRecord {
  return { ...sample({ index: place.place, ...fields }), conversation: place };
}

/** Of 20 conversations, with 2.5 turns each on average. */
function talkRun(samples: SampleRecord[], requests = samples.length) {
  const workload = {
    prompts: { source: 'talks.jsonl', count: 20 },
    conversations: { turns: 50, thinkTime: { kind: 'fixed', ms: 0 } as const, replies: 'recorded' as const },
    stages: [{ name: 'steady', concurrency: 2, requests, warmupRequests: 2 }],
  };
  return run({ samples, stages: [stageRecord()], header: header(workload) });
}

const failed = { outcome: 'http-5xx' } as const;

describe('first and later turns', () => {
  it('are told apart, by their cached share too', () => {
    const first = (place: number, ms: number) =>
      turn({ place, turn: 1, of: 3, left: 2 }, { ttftMs: ms, usage: { input: 100, cached: 0 } });
    const later = (place: number, number: number, ms: number) =>
      turn({ place, turn: number, of: 3, left: 3 - number }, { ttftMs: ms, usage: { input: 300, cached: 240 } });
    const samples = [first(0, 40), later(1, 2, 10), later(2, 3, 12), first(3, 60), later(4, 2, 14), later(5, 3, 20)];
    expect(measureConversations(talkRun(samples))).toEqual([
      {
        ...{ stage: 'steady', conversations: 2, unsentTurns: 0 },
        first: { requests: 2, ttftP50Ms: 50, ttftP95Ms: undefined, inputTokens: 100, cachedRatio: 0 },
        later: { requests: 4, ttftP50Ms: 13, ttftP95Ms: undefined, inputTokens: 300, cachedRatio: 0.8 },
      },
    ]);
  });

  it('say which quantile falls on a failed request, rather than nothing', () => {
    const firstOf = (answered: number, count: number) => {
      const samples = Array.from({ length: count }, (_, place) =>
        turn({ place, turn: 1, of: 1, left: 0 }, place < answered ? { ttftMs: 40 } : failed),
      );
      return measureConversations(talkRun(samples))[0]?.first;
    };
    expect(firstOf(90, 100)).toMatchObject({ ttftP50Ms: 40, ttftP95Ms: undefined, infinite: ['ttftP95Ms'] });
    expect(firstOf(40, 100)).toMatchObject({ ttftP50Ms: undefined, infinite: ['ttftP50Ms', 'ttftP95Ms'] });
    expect(firstOf(1, 3)).toMatchObject({ ttftP95Ms: undefined, infinite: ['ttftP50Ms'] });
    expect(firstOf(100, 100)).not.toHaveProperty('infinite');
  });

  it('are nothing where each prompt is one request', () => {
    expect(measureConversations(run({ samples: [sample({ index: 0 })] }))).toEqual([]);
  });

  it('count what a failed turn kept from being sent, and not what we cut off ourselves', () => {
    const samples = [
      turn({ place: 0, turn: 1, of: 4, left: 3 }, failed),
      turn({ place: 4, turn: 2, of: 2, left: 0 }, failed),
      turn({ place: 5, turn: 1, of: 3, left: 2 }, { ...failed, outcome: 'aborted' }),
    ];
    expect(countUnsent(samples)).toBe(3);
    expect(warnOfUnsentTurns(talkRun(samples))).toEqual([
      'In stage steady 3 turns were not sent, because the turn before had failed.',
    ]);
    expect(warnOfUnsentTurns(talkRun(samples.slice(1)))).toEqual([]);
  });
});

describe('the figures of a stage in conversations', () => {
  it('stand by their place in the plan, whatever the order of sending, with a gap where none was sent', () => {
    const at = (place: number, index: number, ms: number) => ({
      ...turn({ place, turn: 1, of: 1, left: 0 }, { ttftMs: ms }),
      index,
    });
    const { inOrder } = measureRun(talkRun([at(4, 10, 50), at(0, 11, 30), at(1, 12, 20)]), {});
    expect(inOrder.steady?.ttft).toEqual([30, 20, undefined, undefined, 50]);
  });

  it('share the state of the server over as many turns as are under way together', () => {
    const talks = talkRun([]).header;
    expect(requestsTogether(talks, 'steady')).toBe(5);
    expect(requestsTogether(run({}).header, 'steady')).toBe(2);
    expect(requestsTogether(run({}).header, 'unknown')).toBe(1);
  });

  it.each([
    ['no turns and no prompts', 0, 0, 2],
    ['no turns', 0, 20, 1],
    ['no prompts', 50, 0, 100],
  ])('share it over at least one request in a file that counts %s', (_name, turns, count, together) => {
    const { workload } = talkRun([]).header;
    const conversations = { thinkTime: { kind: 'fixed', ms: 0 } as const, replies: 'own' as const, turns };
    const damaged = { workload: { ...workload, prompts: { source: 's', count }, conversations } };
    expect(requestsTogether(damaged, 'steady')).toBe(together);
  });
});

describe('a stage whose conversations failed', () => {
  it('is not called cut off for the turns that could not follow', () => {
    const samples = [
      ...Array.from({ length: 8 }, (_, place) => turn({ place, turn: 1, of: 1, left: 0 })),
      turn({ place: 8, turn: 1, of: 2, left: 1 }, failed),
    ];
    const reasons = (sent: SampleRecord[]): string[] =>
      measureRun(talkRun(sent, 10), {}).unfit.map(({ reason }) => reason);
    expect(reasons(samples)).not.toContain('the run was cancelled');
    expect(reasons(samples.slice(0, 8))).toContain('the run was cancelled');
  });
});
