import { describe, expect, it } from 'vitest';
import type { Config, WorkloadConfig } from '../../src/model/config.ts';
import type { QualityConfig } from '../../src/model/quality-config.ts';
import type { Prompt, QualityItem } from '../../src/model/traffic.ts';
import { describeRun } from '../../src/run-header.ts';
import { fingerprintAsking, fingerprintLoad, fingerprintQuality, hashItem } from '../../src/workload/fingerprint.ts';

const prompts: Prompt[] = [
  { id: 'a', messages: [{ role: 'user', content: 'one' }] },
  { id: 'b', messages: [{ role: 'user', content: 'two' }] },
];
const workload: WorkloadConfig = {
  maxOutputTokens: 16,
  temperature: 0,
  seed: 42,
  cache: 'bust',
  warmup: { requests: 10 },
  stages: [{ name: 'steady', concurrency: 8, requests: 300 }],
};
const quality: QualityConfig = { sets: [{}], concurrency: 8, maxOutputTokens: 32 };
const item: QualityItem = {
  id: 'q',
  messages: [{ role: 'user', content: '2+2?' }],
  expected: ['4'],
  scorer: 'numeric',
  slices: { domain: 'sums' },
};

describe('the load fingerprint changes with what must match', () => {
  const before = fingerprintLoad(prompts, workload, ['ttft@x']);
  const [stage] = workload.stages as [WorkloadConfig['stages'][number]];
  const bound = { name: 'steady', requests: 300 };
  const open = { fromPerSec: 4, toPerSec: 4, burstiness: 1, mostInFlight: 512 };

  it.each<[string, Prompt[], Partial<WorkloadConfig>, string[]?]>([
    ['the text of a prompt', [{ id: 'a', messages: [{ role: 'user', content: 'ONE' }] }, ...prompts.slice(1)], {}],
    ['the id of a prompt', [{ ...prompts[0], id: 'c' } as Prompt, ...prompts.slice(1)], {}],
    ['the role of a message', [{ id: 'a', messages: [{ role: 'system', content: 'one' }] }, ...prompts.slice(1)], {}],
    ['the order of the prompts', prompts.toReversed(), {}],
    ['a prompt more', [...prompts, { id: 'c', messages: [] }], {}],
    ['the concurrency', prompts, { stages: [{ ...bound, concurrency: 9 }] }],
    ['an open loop', prompts, { stages: [{ ...bound, open }] }],
    ['the number of requests', prompts, { stages: [{ ...stage, requests: 301 }] }],
    ['the length of a stage', prompts, { stages: [{ name: 'steady', concurrency: 8, durationMs: 300 }] }],
    ['a stage more', prompts, { stages: [stage, { ...stage, name: 'peak' }] }],
    ['the name of a stage', prompts, { stages: [{ ...stage, name: 'peak' }] }],
    ['the longest answer', prompts, { maxOutputTokens: 17 }],
    ['answers that go on to the longest', prompts, { ignoreEos: true }],
    ['the temperature', prompts, { temperature: 0.1 }],
    ['the seed', prompts, { seed: 43 }],
    ['the cache policy', prompts, { cache: 'keep' }],
    ['the warm-up', prompts, { warmup: { requests: 11 } }],
    ['a metric definition', prompts, {}, ['ttft@y']],
  ])('%s', (_name, changedPrompts, change, definitions = ['ttft@x']) => {
    expect(fingerprintLoad(changedPrompts, { ...workload, ...change }, definitions)).not.toBe(before);
  });

  it('and only with that: the path of the prompts file is no matter', () => {
    expect(fingerprintLoad(structuredClone(prompts), { ...workload, prompts: 'elsewhere.jsonl' }, ['ttft@x'])).toBe(
      before,
    );
  });
});

describe('the load fingerprint of prompts that share their beginning', () => {
  const of = (given: Prompt[], change: Partial<WorkloadConfig> = {}) =>
    fingerprintLoad(given, { ...workload, ...change }, ['ttft@x']);
  const grouped = prompts.map((prompt) => ({ ...prompt, prefixGroup: 0 }));

  it('under `cache: bust` is not that of runs whose groups had one nonce for the whole run', () => {
    expect(of(grouped)).not.toBe('08b76ffbed5fef0855c3707dbd4eb17e');
  });

  it.each<[string, string, string]>([
    ['prompts with nonces of their own', of(prompts), '493c690ed3ab89afbbb0d9a031707583'],
    ['prompts as they are', of(prompts, { cache: 'keep' }), 'fcf1b2a7505a770d20642f97b2500b58'],
    [
      'prompts with a length of answer',
      of(prompts.map((prompt) => ({ ...prompt, outputTokens: 8 }))),
      '389598f71f8235c804af0db1f02c79f0',
    ],
    ['groups without a nonce', of(grouped, { cache: 'keep' }), 'd2629a22f39d32ae9d5eb9b8c1afe5ba'],
  ])('and that of %s is what stored runs have', (_name, now, stored) => {
    expect(now).toBe(stored);
  });
});

describe('the load fingerprint of an open loop changes with', () => {
  const open = { fromPerSec: 4, toPerSec: 4, burstiness: 1, mostInFlight: 512 };
  const of = (change: Partial<typeof open>): string =>
    fingerprintLoad(
      prompts,
      { ...workload, stages: [{ name: 'peak', durationMs: 60_000, open: { ...open, ...change } }] },
      [],
    );

  it.each<[string, { [key in keyof typeof open]?: number | undefined }]>([
    ['the rate', { fromPerSec: 5 }],
    ['the end of the ramp', { toPerSec: 8 }],
    ['the burstiness', { burstiness: 0.5 }],
    ['the bound of what is in flight', { mostInFlight: 64 }],
  ])('%s', (_name, change) => {
    expect(of(change as Partial<typeof open>)).not.toBe(of({}));
  });
});

describe('the quality fingerprint changes with what must match', () => {
  const judge = {
    ...{ model: 'j', api: 'openai-chat', promptHash: 'abc', scale: { low: 1, high: 5 } },
    ...{ temperature: 0, maxOutputTokens: 512 },
  };
  const before = fingerprintQuality([{ name: 'core', items: [item] }], quality, workload);
  const changed = (fields: Partial<QualityItem>) =>
    fingerprintQuality([{ name: 'core', items: [{ ...item, ...fields }] }], quality, workload);

  it.each<[string, string]>([
    ['the id', changed({ id: 'r' })],
    ['the question', changed({ messages: [{ role: 'user', content: '2+3?' }] })],
    ['the expected answer', changed({ expected: ['5'] })],
    ['the scorer', changed({ scorer: 'exact' })],
    ['what the scorer is told', changed({ settings: { options: { rubric: 'Be kind.' } } })],
    ['the judge', fingerprintQuality([{ name: 'core', items: [item] }], quality, workload, { judge })],
    [
      'the model of the vectors',
      fingerprintQuality([{ name: 'core', items: [item] }], quality, workload, {
        embeddings: { model: 'v', api: 'openai-embeddings' },
      }),
    ],
    ['an option of the scorer', changed({ settings: { options: { tolerance: 1 } } })],
    ['the pass mark', changed({ settings: { pass: 0.5 } })],
    ["the user's own code", changed({ ownCode: 'a' })],
    ['the weight', changed({ weight: 2 })],
    ['the tools', changed({ tools: [{ name: 'look_up' }] })],
    [
      'the longest answer',
      fingerprintQuality([{ name: 'core', items: [item] }], { ...quality, maxOutputTokens: 33 }, workload),
    ],
    [
      'the temperature',
      fingerprintQuality([{ name: 'core', items: [item] }], quality, { ...workload, temperature: 1 }),
    ],
    ['repeats', fingerprintQuality([{ name: 'core', items: [item], repeats: 3 }], quality, workload)],
    ['an item more', fingerprintQuality([{ name: 'core', items: [item, { ...item, id: 'r' }] }], quality, workload)],
    [
      'items in another set',
      fingerprintQuality(
        [
          { name: 'core', items: [] },
          { name: 'more', items: [item] },
        ],
        quality,
        workload,
      ),
    ],
  ])('%s', (_name, after) => {
    expect(after).not.toBe(before);
  });

  it('asked several times, with the cache policy, which decides how', () => {
    const thrice = [{ name: 'core', items: [item], repeats: 3 }];
    const kept = fingerprintQuality(thrice, quality, { ...workload, cache: 'keep' });
    expect(kept).not.toBe(fingerprintQuality(thrice, quality, { ...workload, cache: 'bust' }));
  });

  it('asked once by name, it is that of a set without the word', () => {
    expect(fingerprintQuality([{ name: 'core', items: [item], repeats: 1 }], quality, workload)).toBe(before);
  });

  it('and only with that: load, concurrency and the stages are no matter', () => {
    const other = { ...workload, cache: 'keep' as const, stages: [], maxOutputTokens: 999, warmup: { requests: 0 } };
    expect(fingerprintQuality([{ name: 'core', items: [item] }], { ...quality, concurrency: 1 }, other)).toBe(before);
  });
});

describe('the header of a run', () => {
  const config: Config = {
    target: {
      url: 'https://staging.internal.example:8443/v1',
      api: 'openai-chat',
      model: 'm',
      label: 'candidate',
      labelled: false,
      apiKey: 'sk-very-secret',
      headers: { 'x-key': 'other-secret' },
      requestTimeoutMs: 1,
      connectTimeoutMs: 1,
      waitMs: 0,
    },
    baseline: { design: 'none', runs: 1, required: false, maxAgeMs: 1, files: [] },
    workload,
    quality,
    gates: { alpha: 0.01, undecided: 'warn', invalid: 'fail', gates: [] },
    budget: { minutes: 1 },
    report: { comment: 'never', html: false, storeOutputs: false, showUrl: false },
  };
  const describeWith = (target: Partial<Config['target']> = {}, given = prompts) =>
    describeRun({
      config: { ...config, target: { ...config.target, ...target } },
      prompts: given,
      sets: [{ name: 'core', items: [item] }],
      sources: { prompts: 'prompts.jsonl' },
      world: {
        tool: { name: 'insight-agent', version: '1' },
        wallClock: () => 0,
        clockOriginMs: 5,
        environment: { node: 'v24', platform: 'linux', cpus: 2, ci: false },
        commit: 'c0ffee',
      } as Parameters<typeof describeRun>[0]['world'],
    });

  it('holds no secret and no address', () => {
    const text = JSON.stringify(describeWith());
    for (const hidden of ['sk-very-secret', 'other-secret', 'staging', 'internal', '8443'])
      expect(text).not.toContain(hidden);
  });

  it('counts the groups that share a nonce, and says nothing of them where none does', () => {
    const grouped = [0, 1, 1].map((prefixGroup, index) => ({ id: `g${index}`, messages: [], prefixGroup }));
    expect(describeWith({}, grouped).workload.prompts).toMatchObject({ count: 3, nonceGroups: 2 });
    expect(describeWith().workload.prompts).toEqual({
      ...{ source: 'prompts.jsonl', count: 2 },
      ...{ sharedRatio: 0, identicalRatio: 0 },
    });
  });

  it('tells how many of the prompts repeat an earlier one, and how much of them an earlier one began with', () => {
    const content = 'One and the same question, asked again and again by everyone. '.repeat(4);
    const same = ['a', 'b'].map((id) => ({
      ...{ id, prefixGroup: 0 },
      messages: [{ role: 'user' as const, content }],
    }));
    const { sharedRatio = 0, identicalRatio } = describeWith({}, same).workload.prompts;
    expect(identicalRatio).toBe(0.5);
    expect(sharedRatio).toBeGreaterThan(0.3);
  });

  it('has the same fingerprints for another endpoint, model, key or label: they are what changes', () => {
    const other = describeWith({
      url: 'http://127.0.0.1:9/v1',
      model: 'm2',
      apiKey: undefined,
      label: 'other',
      headers: {},
    });
    expect(other.fingerprint).toEqual(describeWith().fingerprint);
    expect(other.target).toMatchObject({ model: 'm2', label: 'other', locality: 'loopback' });
    expect(other.target.originHash).not.toBe(describeWith().target.originHash);
  });

  it.each([
    ['http://localhost:1/v1', 'loopback'],
    ['http://127.9.9.9/v1', 'loopback'],
    ['http://[::1]:1/v1', 'loopback'],
    ['http://127.evil.example/v1', 'remote'],
    ['http://10.0.0.1/v1', 'remote'],
  ])('%s is %s', (url, locality) => {
    expect(describeWith({ url }).target.locality).toBe(locality);
  });
});

describe('the hash of an item', () => {
  const once = { repeats: undefined, cache: 'bust' };
  const before = hashItem(item, once);

  it.each<[string, Partial<QualityItem>]>([
    ['the question', { messages: [{ role: 'user', content: '2+3?' }] }],
    ['the role', { messages: [{ role: 'system', content: item.messages[0]?.content ?? '' }] }],
    ['the expected answer', { expected: ['5'] }],
    ['the scorer', { scorer: 'exact' }],
    ['what the scorer was told', { settings: { negate: true } }],
    ['tools', { tools: [{ name: 'search' }] }],
    ["the user's own code", { ownCode: 'a' }],
  ])('changes with %s', (_, change) => {
    expect(hashItem({ ...item, ...change }, once)).not.toBe(before);
  });

  it('changes with how often it is asked, and then with the cache policy', () => {
    const thrice = hashItem(item, { repeats: 3, cache: 'bust' });
    expect(thrice).not.toBe(before);
    expect(hashItem(item, { repeats: 3, cache: 'keep' })).not.toBe(thrice);
    expect(hashItem(item, { repeats: 1, cache: 'keep' })).toBe(before);
  });

  it('changes with each endpoint that scores it', () => {
    const [judge, vectors] = [{ model: 'j' }, { model: 'v' }];
    const hashes = [[], [judge], [vectors], [judge, vectors], [judge, { model: 'w' }]].map((helpers) =>
      hashItem(item, { ...once, helpers }),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is of 12 hex digits and stays with another id, slices or weight', () => {
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    expect(hashItem({ ...item, id: 'other', slices: { a: 'b' }, weight: 3 }, once)).toBe(before);
  });
});

it('how items are asked is the same for other items, and another for another sampling', () => {
  const before = fingerprintAsking(quality, workload);
  expect(fingerprintAsking({ ...quality, maxOutputTokens: 33 }, workload)).not.toBe(before);
  expect(fingerprintAsking(quality, { ...workload, temperature: 1 })).not.toBe(before);
  expect(fingerprintAsking(quality, { ...workload, seed: 99 })).not.toBe(before);
  expect(fingerprintAsking({ ...quality, sets: [{ path: 'other.jsonl' }] }, { ...workload, cache: 'keep' })).toBe(
    before,
  );
});

it('the quality fingerprint of plain items is that of the versions before there were settings', () => {
  const sets = [{ name: 'core', items: [item, { ...item, id: 'heavy', weight: 1 }] }];
  expect(fingerprintQuality(sets, quality, workload)).toBe('e1872cd1b309bc069799de0b38e9f9da');
});
