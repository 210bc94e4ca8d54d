import { describe, expect, it } from 'vitest';
import type { WorkloadConfig } from '../../src/model/config.ts';
import type { Prompt } from '../../src/model/traffic.ts';
import { measureBeginnings } from '../../src/workload/shared-beginnings.ts';
import { makePrompts } from '../../src/workload/synthetic.ts';
import { splitTurns } from '../../src/workload/turns.ts';

const keep: WorkloadConfig = {
  ...{ maxOutputTokens: 16, temperature: 0, seed: 42, cache: 'keep' },
  ...{ warmup: { requests: 0 }, stages: [] },
};
const bust: WorkloadConfig = { ...keep, cache: 'bust' };

const ask = (id: number, content: string): Prompt => ({ id: `p${id}`, messages: [{ role: 'user', content }] });
const own = (id: number) => `${String(id).padStart(4, '0')} `.repeat(128);
const SYSTEM = 'You answer in a few words and never guess. '.repeat(30);

const different = Array.from({ length: 15 }, (_, id) => ask(id, own(id)));
const common = Array.from({ length: 15 }, (_, id) => ask(id, `${SYSTEM}${own(id)}`));
const twice = Array.from({ length: 15 }, (_, id) => ask(id, own(id % 3)));

describe('what the prompts of a stage share', () => {
  it.each<[string, Prompt[], WorkloadConfig, number, number, number]>([
    ['of prompts with nothing in common nothing', different, keep, 15, 0, 0],
    // 1,290 of 1,930 characters, from the second prompt on.
    ['a system prompt is all but once shared', common, keep, 15, 0.62, 0],
    ['and not at all where each prompt has its own nonce before it', common, bust, 15, 0, 0],
    ['the same prompt again is shared, and identical', twice, keep, 15, 12 / 15, 12 / 15],
    ['it stays identical under nonces, which are ours', twice, bust, 15, 0, 12 / 15],
    ['a second round of all prompts is shared, and nobody asks twice for it', different, keep, 30, 0.5, 0],
    ['of a single request nothing', common, keep, 1, 0, 0],
  ])('%s', (_, prompts, workload, requests, shared, identical) => {
    const found = measureBeginnings(prompts, workload, requests);
    expect(found.sharedRatio).toBeCloseTo(shared, 1);
    expect(found.identicalRatio).toBeCloseTo(identical, 5);
  });

  it('a group of synthetic prompts shares its beginning and its nonce', () => {
    const lengths = { kind: 'fixed', tokens: 100 } as const;
    const prompts = makePrompts({ inputTokens: lengths, sharedPrefix: { groups: 4, tokens: 900 } }, 1);
    const { sharedRatio, identicalRatio } = measureBeginnings(prompts, bust, 100);
    expect(sharedRatio).toBeGreaterThan(0.8);
    expect(sharedRatio).toBeLessThan(0.9);
    expect(identicalRatio).toBe(0);
  });

  it('a later turn begins as the one before it, under the nonce of its conversation', () => {
    const talk = (id: number): Prompt => {
      const says = (role: 'user' | 'assistant', text: string) => ({ role, content: `${own(id)}${text}` });
      return { id: `t${id}`, messages: [says('user', 'a'), says('assistant', 'b'), says('user', 'c')] };
    };
    const prompts = Array.from({ length: 10 }, (_, id) => splitTurns(talk(id), 'recorded'));
    const conversations = { thinkTime: { kind: 'fixed', ms: 0 }, replies: 'recorded' } as const;
    // Of the four messages in two turns one was sent before.
    expect(measureBeginnings(prompts, { ...bust, conversations }, 20).sharedRatio).toBeCloseTo(0.25, 1);
  });

  it('an image is no text', () => {
    const url = `data:image/png;base64,${'A'.repeat(100_000)}`;
    const seen = (id: number): Prompt => ({
      id: `i${id}`,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: own(id) },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    });
    expect(measureBeginnings([seen(1), seen(2)], keep, 2).sharedRatio).toBe(0);
  });
});
