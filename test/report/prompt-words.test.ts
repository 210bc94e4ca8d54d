import { describe, expect, it } from 'vitest';
import type { RunHeader } from '../../src/model/run-file.ts';
import { cacheRule } from '../../src/report/prompt-words.ts';
import { passResult } from './sample-results.ts';

type Workload = RunHeader['workload'];

describe('what the workload does about prefix caches', () => {
  const { workload } = passResult().candidate;
  const prompts = { source: 'made up', count: 1000, nonceGroups: 8 };
  const conversations = { turns: 3000, thinkTime: { kind: 'fixed', ms: 0 }, replies: 'recorded' } as const;

  it.each<[string, Partial<Workload>, string]>([
    ['prompts on their own', {}, 'each load prompt starts with its own nonce'],
    ['conversations', { conversations }, 'each conversation starts with its own nonce'],
    ['nothing', { cache: 'keep' }, 'allowed to answer'],
    [
      'groups of prompts',
      { prompts },
      'the load prompts are in 8 groups; each group starts with its own nonce, another in each stage and whenever the prompts come round again',
    ],
    [
      'groups of conversations',
      { prompts, conversations },
      'the conversations are in 8 groups; each group starts with its own nonce, another in each stage and whenever the prompts come round again',
    ],
  ])('is said of %s', (_name, given, words) => {
    expect(cacheRule({ ...workload, ...given })).toBe(words);
  });
});
