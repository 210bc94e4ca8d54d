/** A plan in parts: whatever is planned is one part's, and no part sends anything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividePlan } from '../../src/divide-plan.ts';
import { PlanSource } from '../../src/drive/plan-source.ts';
import type { StagePlan } from '../../src/drive/stage.ts';
import type { StageConfig } from '../../src/model/config.ts';
import type { Shard } from '../../src/model/shard.ts';
import type { Exchange, Prompt } from '../../src/model/traffic.ts';
import { planStage } from '../../src/record-options.ts';
import { planLoad, planQuestions, type QuestionSet, shareRequests } from '../../src/workload/plan.ts';
import { parseTrace } from '../../src/workload/trace.ts';
import { resolve } from '../config/resolve.ts';

const partsOf = (count: number): Shard[] => Array.from({ length: count }, (_, place) => ({ index: place + 1, count }));

function configOf(text: string) {
  return resolve(text).config;
}

/** What a shape of load sends: `[when, which place, what]` of every request, warm-up included. */
function sent(plan: StagePlan): string[] {
  const source = new PlanSource(plan);
  const requests: string[] = [];
  for (let given = 0; given < 5000; given++) {
    const instant = plan.open ? plan.open.instantsMs[given] : 0;
    if (instant === undefined) break;
    let tag = source.next(0);
    if (!tag) break;
    for (; tag; tag = source.follow(tag, { outcome: 'ok' } as Exchange, 0)) {
      const { conversation, index, phase, request } = tag;
      // Turns of several conversations can go out in any order: their place says which they are.
      const number = conversation ? undefined : index;
      requests.push(JSON.stringify([phase, instant, conversation, request.promptId, request.messages, number]));
    }
  }
  return requests;
}

const trace = parseTrace(
  Array.from({ length: 60 }, (_, row) =>
    JSON.stringify({ timestamp: row ** 1.5, input_length: 5 + row, output_length: 3 + (row % 7) }),
  ).join('\n'),
  't.jsonl',
);

const open = { fromPerSec: 20, mostInFlight: 40 };
/** Every form that a stage can have; `requests` of it. */
const forms: Record<string, (requests: number) => StageConfig> = {
  'a closed loop': (requests) => ({ name: 's', concurrency: 11, requests }),
  'evenly paced arrivals': (requests) => ({ name: 's', open: { ...open, toPerSec: 20 }, requests }),
  'drawn arrivals': (requests) => ({ name: 's', open: { ...open, toPerSec: 20, burstiness: 1 }, requests }),
  'bursts for a time': (requests) => ({
    name: 's',
    open: { ...open, toPerSec: 20, burstiness: 0.4 },
    durationMs: 50 * requests,
  }),
  'a ramp for a time': (requests) => ({
    name: 's',
    open: { ...open, toPerSec: 60, burstiness: 1 },
    durationMs: 30 * requests,
  }),
  'a trace': (requests) => ({
    name: 's',
    trace: { file: 't', speed: 3, mostInFlight: 9 },
    requests: Math.min(60, requests),
  }),
  'a step of a ladder': (requests) => ({ name: 's', concurrency: 7, requests, rung: { ladder: 'l', level: 7 } }),
};

describe.each(Object.keys(forms))('%s', (form) => {
  it('is in all its parts together exactly what it is in one, and no more at once', () => {
    const drawn = fc.record({
      ...{
        count: fc.integer({ min: 1, max: 7 }),
        requests: fc.integer({ min: 1, max: 90 }),
        seed: fc.integer({ min: 0, max: 1e6 }),
      },
      ...{
        turns: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }),
        talks: fc.boolean(),
        warmup: fc.integer({ min: 0, max: 9 }),
      },
    });
    fc.assert(
      fc.property(drawn, ({ count, requests, seed, turns, talks, warmup }) => {
        const prompts = turns.map(
          (ofPrompt, index): Prompt =>
            ({
              ...{ id: `p${index}`, messages: [{ role: 'user', content: `prompt ${index}` }] },
              ...(talks
                ? {
                    followUps: Array.from({ length: ofPrompt - 1 }, (_, turn) => ({
                      messages: [{ role: 'user', content: `and ${turn}` }],
                    })),
                  }
                : {}),
            }) as Prompt,
        );
        const given = configOf('quality: { sets: [] }\n');
        const stage = (forms[form] as (typeof forms)[string])(requests);
        const workload = {
          ...{ ...given.workload, seed, cache: 'keep' as const, warmup: { requests: warmup }, stages: [stage] },
          ...(talks
            ? { conversations: { thinkTime: { kind: 'fixed' as const, ms: 0 }, replies: 'recorded' as const } }
            : {}),
        };
        const config = { ...given, workload };
        const plan = (shard?: Shard): StagePlan =>
          planStage(
            { config, load: planLoad(prompts, workload, () => ''), traces: new Map([['t', trace]]), shard },
            stage,
            { attempt: 1 },
          );
        const whole = plan();
        const parts = partsOf(count).map(plan);
        expect(parts.flatMap(sent).sort()).toEqual(sent(whole).sort());
        const total = (of: (each: StagePlan) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
        expect(total((part) => part.concurrency ?? part.open?.mostInFlight ?? 0)).toBe(
          whole.concurrency ?? whole.open?.mostInFlight,
        );
        if (whole.requests !== undefined) expect(total((part) => part.requests ?? Number.NaN)).toBe(whole.requests);
        for (const part of parts) {
          // A closed loop is led in to its level before anything is measured.
          expect(part.leadIn.length).toBeGreaterThanOrEqual(part.concurrency ?? 0);
          const instants = part.open?.instantsMs ?? [];
          expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });
});

it('goes on for as long as a closed loop that is bounded by time does, in turn', () => {
  const prompts = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, messages: [] }));
  const { workload, ...rest } = configOf('quality: { sets: [] }\n');
  const stage: StageConfig = { name: 's', concurrency: 3, durationMs: 1000 };
  const sends = (shard: Shard | undefined, count: number): string[] => {
    const plan = planStage(
      { config: { ...rest, workload }, load: planLoad(prompts, { ...workload, cache: 'keep' }, () => ''), shard },
      stage,
      { attempt: 1 },
    );
    const source = new PlanSource({ ...plan, leadIn: [] });
    return Array.from({ length: count }, () => source.next(0)?.request.promptId ?? '');
  };
  const parts = partsOf(3).map((shard) => sends(shard, 12));
  const dealt = Array.from({ length: 36 }, (_, place) => parts[place % 3]?.[Math.floor(place / 3)]);
  expect(dealt).toEqual(sends(undefined, 36));
});

it('thins drawn arrivals at random: a part of a Poisson process has gaps as irregular as the whole', () => {
  const { workload, ...rest } = configOf('quality: { sets: [] }\n');
  const stage: StageConfig = {
    name: 's',
    open: { fromPerSec: 50, toPerSec: 50, burstiness: 1, mostInFlight: 100 },
    requests: 20_000,
  };
  const prompts = [{ id: 'p', messages: [] }];
  const gapsOf = (shard: Shard): number[] => {
    const plan = planStage(
      { config: { ...rest, workload }, load: planLoad(prompts, { ...workload, cache: 'keep' }, () => ''), shard },
      stage,
      { attempt: 1 },
    );
    const instants = plan.open?.instantsMs ?? [];
    return instants.slice(1).map((instant, index) => instant - (instants[index] ?? 0));
  };
  for (const shard of partsOf(4)) {
    const gaps = gapsOf(shard);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const sd = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
    expect(mean).toBeGreaterThan(75);
    expect(mean).toBeLessThan(85);
    // Exponential gaps vary by as much as they are long; dealt out in turn they would by half of that.
    expect(sd / mean).toBeGreaterThan(0.93);
    expect(sd / mean).toBeLessThan(1.07);
  }
});

it('opens prompts of one group with one word in all parts, and all others with their own', () => {
  const prompts = Array.from({ length: 8 }, (_, index) => ({
    ...{ id: `p${index}`, messages: [{ role: 'user' as const, content: `prompt ${index}` }] },
    ...(index < 6 ? { prefixGroup: 1 } : {}),
  }));
  const { workload } = configOf('quality: { sets: [] }\n');
  let fresh = 0;
  const wordsOf = (run: string) =>
    partsOf(2).flatMap((shard) => {
      const load = planLoad(prompts, workload, (shared) =>
        shared === undefined ? `own${fresh++}` : `${run}:${shared}`,
      );
      const plan = planStage(
        { config: configOf(''), load, shard },
        { name: 's', concurrency: 2, requests: 8 },
        { attempt: 1 },
      );
      return sent(plan).flatMap((text) => {
        const [phase, , , promptId, [message]] = JSON.parse(text);
        return phase === 'steady' ? [[promptId, /^\[(.+?)\]/.exec(message.content)?.[1]]] : [];
      });
    });
  const words = new Map<string, string>(wordsOf('run1') as [string, string][]);
  expect(words.size).toBe(8);
  expect(new Set(prompts.slice(0, 6).map(({ id }) => words.get(id))).size).toBe(1);
  expect(new Set(prompts.slice(5).map(({ id }) => words.get(id))).size).toBe(3);
  expect(new Map(wordsOf('run2') as [string, string][]).get('p0')).not.toBe(words.get('p0'));
});

describe('questions', () => {
  const item = (id: string, content: string) => ({
    ...{ id, slices: {}, expected: ['x'], scorer: 'exact' as const },
    messages: [{ role: 'user' as const, content }],
  });
  const sets = [
    { name: 'a', items: Array.from({ length: 13 }, (_, index) => item(`a${index}`, `question ${index}`)) },
    // Asks again what the first set asks, and something else.
    { name: 'b', items: [item('b0', 'question 3'), item('b1', 'question 8'), item('b2', 'its own')], repeats: 3 },
  ] as unknown as QuestionSet[];

  it.each([1, 2, 3, 4, 5, 6, 7])('are each one part’s of %i, and go out as often as from one machine', (count) => {
    const config = configOf('quality: { concurrency: 5 }\nbudget: { requests: 1000, tokens: 2M }\n');
    const parts = partsOf(count).map((shard) => dividePlan({ config, workload: { sets } }, shard));
    const idsOf = (of: readonly QuestionSet[]): string[] =>
      of.flatMap(({ name, items, repeats }) => items.map(({ id }) => `${name}/${id}*${repeats ?? 1}`));
    expect(parts.flatMap(({ workload }) => idsOf(workload.sets)).sort()).toEqual(idsOf(sets).sort());
    for (const { workload } of parts) expect(workload.sets.map(({ name }) => name)).toEqual(['a', 'b']);
    const requestsOf = (of: readonly QuestionSet[]): number =>
      shareRequests(planQuestions(of, { maxOutputTokens: 9, temperature: 0, seed: 1, cache: 'keep' }, () => 'n'))
        .length;
    expect(parts.reduce((sum, { workload }) => sum + requestsOf(workload.sets), 0)).toBe(requestsOf(sets));
    const total = (of: (index: number) => number | undefined): number =>
      parts.reduce((sum, _, index) => sum + (of(index) ?? 0), 0);
    expect(total((index) => parts[index]?.config.budget.requests)).toBe(1000);
    expect(total((index) => parts[index]?.config.budget.tokens)).toBe(2_000_000);
    expect(parts.map(({ config: { budget } }) => budget.minutes)).toEqual(parts.map(() => config.budget.minutes));
    expect(Math.min(...parts.map(({ config: { quality } }) => quality.concurrency))).toBeGreaterThanOrEqual(1);
  });
});
