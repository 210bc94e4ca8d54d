import { describe, expect, it } from 'vitest';
import type { WorkloadConfig } from '../../src/model/config.ts';
import type { Prompt } from '../../src/model/traffic.ts';
import { planLoad, planQuestion } from '../../src/workload/plan.ts';

const workload: WorkloadConfig = {
  maxOutputTokens: 16,
  temperature: 0.5,
  seed: 42,
  cache: 'bust',
  warmup: { requests: 4 },
  stages: [],
};

function prompts(count: number): Prompt[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    messages: [{ role: 'user', content: `question ${index}` }],
  }));
}

/** Counts up, in words of one length. */
function nonces(): () => string {
  let next = 0;
  return () => String(next++).padStart(8, '0');
}

function ids(source: (index: number) => { promptId: string }, count: number): string[] {
  return Array.from({ length: count }, (_, index) => source(index).promptId);
}

describe('the load plan', () => {
  it('gives the nth request the same prompt in every run of the workload', () => {
    const first = planLoad(prompts(50), workload, nonces());
    const second = planLoad(prompts(50), workload, nonces());
    expect(ids(first.measured, 120)).toEqual(ids(second.measured, 120));
    expect(first.measured(77).promptId).toBe(second.measured(77).promptId);
  });

  it('orders the prompts by the seed', () => {
    const one = ids(planLoad(prompts(50), workload, nonces()).measured, 45);
    const other = ids(planLoad(prompts(50), { ...workload, seed: 43 }, nonces()).measured, 45);
    expect(one).not.toEqual(other);
  });

  it('measures every prompt that is not set aside before it repeats one', () => {
    const plan = planLoad(prompts(50), workload, nonces());
    const round = ids(plan.measured, 45);
    expect(new Set(round).size).toBe(45);
    expect(ids(plan.measured, 90).slice(45)).toEqual(round);
  });

  it.each([1, 19, 20, 50])('of %i prompts never warms up with one that is measured', (count) => {
    const plan = planLoad(prompts(count), workload, nonces());
    const measured = new Set(ids(plan.measured, count));
    for (const id of ids(plan.leadIn, 30)) expect(measured).not.toContain(id);
  });

  it('measures all of a set that is too small to share', () => {
    expect(ids(planLoad(prompts(19), workload, nonces()).measured, 19).sort()).toEqual(
      prompts(19)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('opens every first message with a nonce of its own, and leaves the rest as written', () => {
    const messages: Prompt['messages'] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi' },
    ];
    const plan = planLoad([{ id: 'p', messages }], workload, nonces());
    expect(plan.measured(0).messages).toEqual([{ role: 'system', content: '[00000000] Be brief.' }, messages[1]]);
    expect(plan.measured(0).messages[0]?.content).toBe('[00000001] Be brief.');
    expect(plan.leadIn(0).messages[0]?.content).toMatch(/^\[00000002] /);
    expect(messages[0]?.content).toBe('Be brief.');
  });

  it('opens a message of parts with a part of its own', () => {
    const image = { type: 'image_url' as const, image_url: { url: 'https://h.example/a.png' } };
    const plan = planLoad([{ id: 'p', messages: [{ role: 'user', content: [image] }] }], workload, nonces());
    expect(plan.measured(0).messages).toEqual([
      { role: 'user', content: [{ type: 'text', text: '[00000000]' }, image] },
    ]);
  });

  it('sends prompts as written where the cache is to be kept', () => {
    const plan = planLoad(prompts(3), { ...workload, cache: 'keep' }, () => {
      throw new Error('no nonce is wanted');
    });
    expect(plan.measured(0).messages[0]?.content).toMatch(/^question \d$/);
  });

  it('carries the sampling of the workload', () => {
    expect(planLoad(prompts(3), workload, nonces()).measured(0)).toMatchObject({
      maxOutputTokens: 16,
      temperature: 0.5,
      seed: 42,
    });
  });
});

it('a quality item is asked as written', () => {
  const item = {
    id: 'q',
    messages: [{ role: 'user' as const, content: '2+2?' }],
    expected: ['4'],
    scorer: 'numeric',
    slices: {},
  };
  expect(planQuestion(item, { maxOutputTokens: 9, temperature: 0, seed: 1 })).toEqual({
    promptId: 'q',
    messages: item.messages,
    maxOutputTokens: 9,
    temperature: 0,
    seed: 1,
  });
});
