import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnfitStages, measureRun } from '../../src/measure/measure-run.ts';
import { joinParts } from '../../src/measure/parts/join-parts.ts';
import { shiftRun } from '../../src/measure/parts/order-parts.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildAnswers, buildRun } from '../synthetic/build-run.ts';
import { makeExact, splitRun } from '../synthetic/split-run.ts';

const answers = buildAnswers({ domains: ['law', 'medicine'], perDomain: 11, wrongEvery: 4 });

function whole(seed = 1, given: Partial<Parameters<typeof buildRun>[0]> = {}): Run {
  return makeExact(buildRun({ seed, requests: 150, concurrency: 6, answers, endpoint: { failEvery: 40 }, ...given }));
}

function split(run: Run, count: number, seed = 7): Run[] {
  return splitRun(run, { count, random: seededRandom(seed) });
}

/** Part `index` with another header, or otherwise changed. */
function change(parts: readonly Run[], index: number, changed: (part: Run) => Run): Run[] {
  return parts.map((part) => (part.header.shard?.index === index ? changed(part) : part));
}

describe('a plan in parts', () => {
  it('has the figures of the whole, however it is split, in whatever order it comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1000 }), (count, seed) => {
        const run = whole(seed);
        const { run: joined, warnings } = joinParts(split(run, count, seed + 1));
        const limits = { ttft: 120, e2e: 200 };
        const [before, after] = [run, joined].map((of) => measureRun(of, limits));
        for (const key of [
          'stages',
          'slices',
          'distributions',
          'tokensByPart',
          'unfit',
          'items',
          'cachedRatio',
        ] as const)
          expect(after?.[key], key).toEqual(before?.[key]);
        expect(after?.inOrder.steady?.e2e?.length).toBe(before?.inOrder.steady?.e2e?.length);
        expect(joined.header.shards).toBe(count);
        expect(joined.header.shard).toBeUndefined();
        expect(joined.samples).toHaveLength(run.samples.length);
        expect(joined.samples.map(({ index }) => index)).toEqual(run.samples.map((_, index) => index));
        expect(joined.scores).toEqual(run.scores);
        expect(warnings).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('takes its throughput from the time in which all parts held their full level, and from nothing else', () => {
    const parts = split(whole(), 2);
    const narrowed = change(parts, 2, (part) => ({
      ...part,
      stages: part.stages.map((stage) => ({
        ...stage,
        window: { startMs: (stage.window?.startMs ?? 0) + 100, endMs: (stage.window?.endMs ?? 0) - 50 },
      })),
    }));
    const [before, after] = [parts, narrowed].map((of) => joinParts(of).run.stages[0]?.window);
    expect(after?.startMs).toBe((before?.startMs ?? 0) + 100);
    expect(after?.endMs).toBe((before?.endMs ?? 0) - 50);
  });
});

describe('parts that did not run together', () => {
  const lengthOf = (run: Run): number => (run.stages[0]?.endedMs ?? 0) - (run.stages[0]?.startedMs ?? 0);
  const late = (byRatio: number): Run => {
    const parts = split(whole(), 3);
    return joinParts(
      change(parts, 2, (part) => ({
        ...part,
        header: {
          ...part.header,
          shard: { index: 2, count: 3, originMs: (part.header.shard?.originMs ?? 0) + byRatio * lengthOf(part) },
        },
      })),
    ).run;
  };

  it('are judged where they were under load together for nearly all of the stage', () => {
    expect(findUnfitStages(late(0.05))).toEqual([]);
  });

  it('are not fit to be judged where they were not, with the share in which they were', () => {
    const [unfit, ...more] = findUnfitStages(late(0.25));
    expect(more).toEqual([]);
    expect(unfit?.stage).toBe('steady');
    expect(unfit?.figure).toBe('all parts were under load in 60 % of the stage (at least 90 %)');
    expect(unfit?.reason).toBe('the parts of the plan were not measured at the same time');
  });

  it('have no throughput where they never were', () => {
    const run = late(2);
    expect(findUnfitStages(run)[0]?.figure).toContain('in 0 % of the stage');
    expect(measureRun(run, {}).stages.steady?.output_tokens_per_sec).toMatchObject({
      n: 0,
      reason: 'the load never held its full level',
    });
  });
});

describe('one part', () => {
  it.each<[string, (part: Run) => Run, RegExp]>([
    [
      'another model',
      (part) => retarget(part, { model: 'other' }),
      /part 2 has another model than part 1 \(other, not synthetic-model\)/,
    ],
    [
      'another endpoint',
      (part) => retarget(part, { originHash: 'elsewhere' }),
      /part 2 has another endpoint than part 1/,
    ],
    [
      'another load',
      (part) => rehead(part, { fingerprint: { ...part.header.fingerprint, load: 'x' } }),
      /another prompts and load than part 1/,
    ],
    [
      'other items',
      (part) => rehead(part, { fingerprint: { ...part.header.fingerprint, quality: 'x' } }),
      /another quality items/,
    ],
    [
      'other definitions',
      (part) => rehead(part, { definitions: ['ttft@first-byte'] }),
      /another definitions of the metrics/,
    ],
    ['another commit', (part) => rehead(part, { commit: 'dead' }), /another commit than part 1 \(dead, not c0ffee\)/],
    [
      'another version',
      (part) => rehead(part, { tool: { name: 'insight-agent', version: '9.9.9' } }),
      /another version of insight-agent/,
    ],
    ['another attempt', (part) => rehead(part, { github: origin(2) }), /another workflow run than part 1/],
    ['other gates', (part) => rehead(part, { gates: ['ttft_p50 blocking'] }), /another gates/],
  ])('of %s is refused, and the difference is named', (_, changed, message) => {
    const parts = split(whole(), 3);
    expect(() => joinParts(change(parts, 2, changed))).toThrow(message);
  });

  it('of another attempt of the same workflow run is refused', () => {
    const parts = split(whole(1, { header: { github: origin(1) } }), 3);
    const retried = change(parts, 2, (part) => rehead(part, { github: origin(2) }));
    expect(() => joinParts(retried)).toThrow('part 2 has another attempt of the workflow run than part 1 (2, not 1)');
  });

  it('that holds a request of another part is refused: it would count twice', () => {
    const parts = split(whole(), 2);
    const [first] = parts.find(({ header }) => header.shard?.index === 1)?.samples ?? [];
    const doubled = change(parts, 2, (part) => ({ ...part, samples: first ? [...part.samples, first] : [] }));
    expect(() => joinParts(doubled)).toThrow(`Two parts hold request ${first?.index} of stage steady`);
  });

  it('that is missing is named', () => {
    const parts = split(whole(), 4).filter(({ header }) => header.shard?.index !== 3);
    expect(() => joinParts(parts)).toThrow('Part 3 of 4 is missing');
  });

  it('that is given twice is named', () => {
    const parts = split(whole(), 2);
    expect(() => joinParts([...parts, parts[0] as Run])).toThrow(/^Part \d of 2 is given 2 times$/);
  });

  it('that is incomplete is named with the reason', () => {
    const parts = split(whole(), 2);
    const cut = change(parts, 2, (part) => ({
      ...part,
      end: { kind: 'end', endedMs: 1, complete: false, reason: 'the run was cancelled' },
    }));
    expect(() => joinParts(cut)).toThrow('Part 2 of 2 is incomplete: the run was cancelled');
    expect(() => joinParts(change(parts, 1, ({ end: _end, ...part }) => part))).toThrow(
      'Part 1 of 2 is incomplete: it was cut off before its end',
    );
  });

  it('that is a run of its own is refused', () => {
    expect(() => joinParts([whole()])).toThrow(/no part of a plan/);
    expect(() => joinParts([])).toThrow('There are no parts to join');
  });

  it('whose generator was too slow makes the run unfit', () => {
    const parts = change(split(whole(), 3), 3, (part) => ({
      ...part,
      health: part.health.map((record) => ({ ...record, eventLoopDelayP99Ms: 55 })),
    }));
    const { run } = joinParts(parts);
    expect(findUnfitStages(run).map(({ figure }) => figure)).toEqual(['event-loop delay p99 55.0 ms (limit 20 ms)']);
    expect(run.health.map(({ part }) => part)).toEqual([1, 2, 3]);
  });

  it('that measured a stage again by itself adds nothing, and that is told', () => {
    const run = whole();
    const parts = change(split(run, 2), 2, (part) => ({
      ...part,
      samples: [...part.samples, ...part.samples.map((sample) => ({ ...sample, attempt: 2 }))],
      stages: [...part.stages, ...part.stages.map((stage) => ({ ...stage, attempt: 2 }))],
      health: [...part.health, ...part.health.map((record) => ({ ...record, attempt: 2 }))],
    }));
    const joined = joinParts(parts);
    expect(measureRun(joined.run, {}).stages).toEqual(measureRun(run, {}).stages);
    expect(joined.warnings).toEqual([
      'Only some of the parts measured stage steady a second time, so that is in no figure: it was not the whole load.',
    ]);
  });

  it('that asked its items a second time loses those of the others not', () => {
    const run = whole();
    const parts = change(split(run, 2), 2, (part) => ({
      ...part,
      scores: [
        ...part.scores.map((score) => ({ ...score, pass: false, score: 0 })),
        ...part.scores.map((score) => ({ ...score, attempt: 2 })),
      ],
    }));
    expect(measureRun(joinParts(parts).run, {}).stages.quality).toEqual(measureRun(run, {}).stages.quality);
  });

  it('speaks for the server that all of them loaded: the one that read it best', () => {
    const reading = (atMs: number, failed: boolean) => ({
      ...{ kind: 'server' as const, stage: 'steady', attempt: 1, moment: 'load' as const, atMs, running: 3 },
      ...(failed ? { error: { kind: 'http-5xx' as const, message: 'no' } } : {}),
    });
    const parts = split(whole(), 2).map((part) => ({
      ...part,
      server: [reading(10, part.header.shard?.index === 1), reading(20, false)],
    }));
    const { run } = joinParts(parts);
    const second = parts.find(({ header }) => header.shard?.index === 2) as Run;
    const first = Math.min(...parts.map(({ header }) => header.shard?.originMs ?? 0));
    expect(run.server).toEqual(shiftRun(second, (second.header.shard?.originMs ?? 0) - first).server);
  });

  it('that met the rate limit or its budget speaks for the stage', () => {
    const stop = (index: number, given: object) => (parts: readonly Run[]) =>
      change(parts, index, (part) => ({ ...part, stages: part.stages.map((stage) => ({ ...stage, ...given })) }));
    const limited = stop(2, { stop: 'rate-limit', rateLimit: { refused: 5, waits: 1, waitedMs: 10 } });
    const spent = stop(1, { stop: 'budget', budget: 'tokens', rateLimit: { refused: 2, waits: 0, waitedMs: 0 } });
    const [stage] = joinParts(spent(limited(split(whole(), 3)))).run.stages;
    expect(stage).toMatchObject({ stop: 'rate-limit', rateLimit: { refused: 7, waits: 1, waitedMs: 10 } });
    expect(joinParts(spent(split(whole(), 3))).run.stages[0]).toMatchObject({ stop: 'budget', budget: 'tokens' });
  });

  it('that another server answered is told', () => {
    const { warnings } = joinParts(change(split(whole(), 2), 2, (part) => retarget(part, { server: 'vllm/0.9' })));
    expect(warnings).toEqual([
      'The parts were answered by servers that say different things of themselves: synthetic / vllm/0.9.',
    ]);
  });
});

function rehead(part: Run, given: Partial<RunHeader>): Run {
  return { ...part, header: { ...part.header, ...given } };
}

function retarget(part: Run, given: Partial<RunHeader['target']>): Run {
  return rehead(part, { target: { ...part.header.target, ...given } });
}

function origin(runAttempt: number): NonNullable<RunHeader['github']> {
  return {
    repository: 'o/r',
    workflow: '.github/workflows/a.yml',
    runId: 1,
    runAttempt,
    job: 'measure',
    runnerName: `runner ${runAttempt}`,
    event: 'push',
    ref: 'refs/heads/main',
  };
}
