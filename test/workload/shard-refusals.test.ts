/** What `shard` can say, and which plans have no parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseEmptyParts, refuseUndividable } from '../../src/divide-plan.ts';
import { ConfigError, InputError } from '../../src/errors.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import { readShard, type Shard, shareOf } from '../../src/model/shard.ts';
import { resolve } from '../config/resolve.ts';
import { buildRun } from '../synthetic/build-run.ts';

const partsOf = (count: number): Shard[] => Array.from({ length: count }, (_, place) => ({ index: place + 1, count }));

describe('what `shard` says', () => {
  it.each(['1/1', '1/4', ' 4 / 4 ', '256/256'])('takes %j', (text) => {
    const { index, count } = readShard(text, 'input `shard`');
    expect(`${index}/${count}`).toBe(text.replaceAll(' ', ''));
  });

  it.each(['0/4', '5/4', '1', '1/0', '1/257', 'a/b', '1/4/2', '-1/4', '1.5/4', '$/4'])('refuses %j', (text) => {
    expect(() => readShard(text, 'input `shard`')).toThrow(ConfigError);
  });

  it('divides any number over any parts, the remainder to the first', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 256 }), (whole, count) => {
        const shares = partsOf(count).map((shard) => shareOf(whole, shard));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect((shares[0] ?? 0) - (shares.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a plan that cannot be divided', () => {
  const refusals = (text: string, target = {}, count = 4): string[] => {
    const { config: given } = resolve(text);
    const config = { ...given, target: { ...given.target, ...target } };
    const workload = {
      prompts: Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, messages: [] })),
      traces: new Map(),
    };
    try {
      refuseUndividable(config, { index: 1, count }, 'input `shard`');
      refuseEmptyParts({ config, workload }, { index: 1, count }, 'input `shard`');
    } catch (error) {
      if (error instanceof ConfigError) return error.problems.map(({ message, hint }) => `${message} | ${hint}`);
      throw error;
    }
    return [];
  };

  it.each([
    [
      'two endpoints',
      'baseline: { target: { url: "https://other.example/v1" }, design: paired }\n',
      /run of two endpoints .* one clock/,
    ],
    [
      'fewer slots than parts',
      'workload: { stages: [ { name: s, closed: { concurrency: 3 }, requests: 90 } ] }\n',
      /Stage s has concurrency 3, .*4 parts \| Use at most 3 parts/,
    ],
    [
      'streams that the parts cannot share evenly',
      'workload: { stages: [ { name: s, closed: { concurrency: 5 }, requests: 90 } ] }\n',
      /Stage s has concurrency 5, which 4 parts cannot share evenly.*Choose a concurrency that 4 divides/,
    ],
    [
      'fewer in flight than parts',
      'workload: { stages: [ { name: s, open: { rate: 9, max-in-flight: 2 }, duration: 30s } ] }\n',
      /Stage s has max-in-flight 2/,
    ],
    [
      'a step of a ladder below the parts',
      'workload: { stages: [ { name: s, ladder: { concurrency: [2, 8] }, requests: 90 } ] }\n',
      /has concurrency 2/,
    ],
    [
      'fewer requests than parts',
      'workload: { stages: [ { name: s, closed: { concurrency: 8 }, requests: 3 } ] }\n',
      /Stage s is too short for 4 parts: 1 part/,
    ],
    [
      'fewer arrivals than parts',
      'workload: { stages: [ { name: s, open: { rate: 1, arrivals: constant }, duration: 3s } ] }\n',
      /Stage s is too short for 4 parts: 1 part/,
    ],
    ['a budget below the parts', 'budget: { requests: 3 }\n', /budget\.requests is 3/],
  ])('is refused with what to do: %s', (_, text, expected) => {
    expect(refusals(text.includes('target: {') && text.startsWith('target') ? text : text).join('\n')).toMatch(
      expected,
    );
  });

  it('is refused where each part would start a server of its own', () => {
    const start = { command: 'serve', timeoutMs: 1000 };
    expect(refusals('', { start }).join()).toMatch(/starts the server .* a server of its own/);
  });

  it('is none where everything has enough for each part', () => {
    expect(refusals('')).toEqual([]);
  });
});

it('gives no figures of a part alone', () => {
  const run = buildRun({ seed: 1, requests: 20 });
  const part = { ...run, header: { ...run.header, shard: { index: 2, count: 4, originMs: 0 } } };
  expect(() => measureRun(part, {})).toThrow(InputError);
  expect(() => measureRun(part, {})).toThrow('part 2 of 4');
});
