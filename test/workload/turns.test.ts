import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThinkTime, WorkloadConfig } from '../../src/model/config.ts';
import type { ChatMessage, Prompt } from '../../src/model/traffic.ts';
import { mean } from '../../src/stats/moments.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { fingerprintLoad } from '../../src/workload/fingerprint.ts';
import { Places } from '../../src/workload/places.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { readPromptFile } from '../../src/workload/prompt-file.ts';
import { makePrompts } from '../../src/workload/synthetic.ts';
import { countTurns, drawThinkTime, messagesOf, splitTurns } from '../../src/workload/turns.ts';

const roles = { s: 'system', u: 'user', a: 'assistant' } as const;

/** 's u a u' becomes messages s0, u1, a2, u3. */
function messages(speakers: string): ChatMessage[] {
  return speakers
    .split(' ')
    .map((speaker, index) => ({ role: roles[speaker as 's' | 'u' | 'a'], content: `${speaker}${index}` }));
}

const spell = (said: readonly ChatMessage[]): string => said.map(({ content }) => content).join(' ');

function turnsOf(prompt: Prompt): string[] {
  return Array.from({ length: countTurns(prompt) }, (_, index) => spell(messagesOf(prompt, index + 1)));
}

describe('a conversation', () => {
  it.each([
    ['u', ['u0']],
    ['u a', ['u0']],
    ['s u a u a', ['s0 u1', 's0 u1 a2 u3']],
    ['u u a u', ['u0 u1', 'u0 u1 a2 u3']],
    ['u s u a u', ['u0 s1 u2', 'u0 s1 u2 a3 u4']],
    ['a u a a u', ['a0 u1', 'a0 u1 a2 a3 u4']],
    ['s a', ['s0 a1']],
  ])('of %s is sent with its recorded answers as %j', (speakers, expected) => {
    expect(turnsOf(splitTurns({ id: 'p', messages: messages(speakers) }, 'recorded'))).toEqual(expected);
  });

  it.each([
    ['s u a u a', ['s0 u1', 's0 u1 u3']],
    ['u u u', ['u0', 'u0 u1', 'u0 u1 u2']],
    ['a u', ['u1']],
  ])('of %s leaves room for the answers of the model itself as %j', (speakers, expected) => {
    expect(turnsOf(splitTurns({ id: 'p', messages: messages(speakers) }, 'own'))).toEqual(expected);
  });
});

const prompts: Prompt[] = ['u a u a u', 'u', 'u a u'].map((speakers, index) =>
  splitTurns({ id: `p${index}`, messages: messages(speakers) }, 'recorded'),
);

describe('places', () => {
  it('stand turn beside turn, and begin again after the last', () => {
    const places = new Places(prompts);
    const seen = Array.from({ length: 8 }, (_, place) => places.at(place));
    expect(seen.map(({ prompt, turn }) => `${prompt.id}/${turn}`)).toEqual([
      'p0/1',
      'p0/2',
      'p0/3',
      'p1/1',
      'p2/1',
      'p2/2',
      'p0/1',
      'p0/2',
    ]);
    expect(seen.map(({ first }) => first)).toEqual([0, 0, 0, 3, 4, 4, 6, 6]);
    expect([0, 1, 3, 4, 5, 6, 7, 12].map((requests) => places.countPrompts(requests))).toEqual([
      0, 1, 1, 2, 3, 3, 4, 6,
    ]);
  });

  it('tell of any set what a list of all turns tells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }),
        fc.nat(60),
        (turns, place) => {
          const set = turns.map((count, index) => ({
            ...{ id: `${index}`, messages: [] },
            followUps: Array.from({ length: count - 1 }, () => ({ messages: [] })),
          }));
          const all = turns.flatMap((count, index) =>
            Array.from({ length: count }, (_, turn) => `${index}/${turn + 1}`),
          );
          const { prompt, turn } = new Places(set).at(place);
          expect(`${prompt.id}/${turn}`).toBe(all[place % all.length]);
        },
      ),
    );
  });
});

const workload: WorkloadConfig = {
  ...{ maxOutputTokens: 16, temperature: 0, seed: 42, cache: 'bust', warmup: { requests: 4 }, stages: [] },
  conversations: { thinkTime: { kind: 'uniform', lowMs: 5, highMs: 50 }, replies: 'recorded' },
};

function plan(changes: Partial<WorkloadConfig> = {}) {
  let next = 0;
  return planLoad(prompts, { ...workload, ...changes }, () => `n${next++}`);
}

describe('the plan of a conversation', () => {
  const nonceOf = (content: unknown): string | undefined => /^\[(\w+)\]/.exec(String(content))?.[1];

  it('opens all its turns with one nonce, and another one when it is begun again', () => {
    const { measured } = plan();
    const all = Array.from({ length: 12 }, (_, place) => measured(place));
    const byConversation = Map.groupBy(all.keys(), (place) => place - ((all[place]?.turn?.number ?? 1) - 1));
    const words = [...byConversation.values()].map((places) =>
      places.map((place) => nonceOf(all[place]?.messages[0]?.content)),
    );
    for (const used of words) expect(new Set(used).size).toBe(1);
    expect(new Set(words.flat()).size).toBe(6);
    // A later stage or attempt begins with the first place again.
    expect(nonceOf(measured(0).messages[0]?.content)).not.toBe(words[0]?.[0]);
  });

  it('sends nothing but the nonce besides what was said', () => {
    const { measured } = plan({ cache: 'keep' });
    const longest = Array.from({ length: 6 }, (_, place) => measured(place)).find(({ turn }) => turn?.number === 3);
    expect(longest?.promptId).toBe('p0/3');
    expect(spell(longest?.messages ?? [])).toBe('u0 a1 u2 a3 u4');
  });

  it('pauses as long after the same turn in every run', () => {
    const pauses = (): (number | undefined)[] => {
      const { measured } = plan();
      return Array.from({ length: 12 }, (_, place) => measured(place).turn?.thinkMs);
    };
    const first = pauses();
    expect(pauses()).toEqual(first);
    expect(new Set(first).size).toBe(12);
    for (const thinkMs of first) expect(thinkMs).toSatisfy((ms: number) => ms >= 5 && ms <= 50);
  });

  it('warms up with single questions', () => {
    expect(plan().leadIn(0).turn).toBeUndefined();
  });
});

describe('a pause', () => {
  it.each<[ThinkTime, number]>([
    [{ kind: 'fixed', ms: 7 }, 7],
    [{ kind: 'uniform', lowMs: 10, highMs: 30 }, 20],
    [{ kind: 'exponential', meanMs: 40 }, 40],
    [{ kind: 'lognormal', medianMs: 10, sigma: 0.5 }, 10 * Math.exp(0.125)],
  ])('%j is never negative, and as long as it should be on average', (thinkTime, expected) => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 20_000 }, () => drawThinkTime(thinkTime, random));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(mean(drawn)).toBeCloseTo(expected, expected > 15 ? -1 : 0);
    expect((mean(drawn) as number) / expected).toBeGreaterThan(0.97);
    expect((mean(drawn) as number) / expected).toBeLessThan(1.03);
  });
});

describe('the load fingerprint', () => {
  const print = (set: readonly Prompt[], changes: Partial<WorkloadConfig> = {}) =>
    fingerprintLoad(set, { ...workload, ...changes }, []);

  it('tells conversations from single requests, and by later turns, pauses and replies', () => {
    const changed = prompts.map((prompt, index) =>
      index === 0 ? { ...prompt, followUps: prompt.followUps?.slice(0, 1) } : prompt,
    );
    const hashes = [
      print(prompts),
      print(changed),
      print(prompts, { conversations: undefined }),
      print(prompts, { conversations: { thinkTime: { kind: 'fixed', ms: 1 }, replies: 'recorded' } }),
      print(prompts, { conversations: { thinkTime: { kind: 'uniform', lowMs: 5, highMs: 50 }, replies: 'own' } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(print(prompts)).toBe(hashes[0]);
  });
});

describe('a file of conversations', () => {
  const lines = [
    {
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
        { role: 'user', content: 'c' },
      ],
    },
    { prompt: 'alone' },
  ];
  const jsonl = lines.map((line) => JSON.stringify(line)).join('\n');
  const shareGpt = JSON.stringify([
    {
      conversations: [
        { from: 'gpt', value: 'before' },
        { from: 'system', value: 's' },
        { from: 'human', value: 'q1' },
        { from: 'gpt', value: 'a1' },
        { from: 'tool', value: 'left out' },
        { from: 'user', value: 'q2' },
        { from: 'assistant', value: 'never sent' },
      ],
    },
    { conversations: [{ from: 'gpt', value: 'nobody asks' }] },
  ]);

  it('of JSON Lines is read turn by turn', () => {
    const { prompts: read } = readPromptFile(jsonl, 'talks.jsonl', { replies: 'recorded' });
    expect(read.map(turnsOf)).toEqual([['a', 'a b c'], ['alone']]);
  });

  it('of ShareGPT is read turn by turn, from the first question on', () => {
    const { prompts: read, skipped } = readPromptFile(shareGpt, 'share.json', { replies: 'recorded' });
    expect(read.map(turnsOf)).toEqual([['s q1', 's q1 a1 q2']]);
    expect(skipped).toBe(1);
    const own = readPromptFile(shareGpt, 'share.json', { replies: 'own' }).prompts;
    expect(own.map(turnsOf)).toEqual([['s q1', 's q1 q2']]);
  });

  it('without conversations is what it was', () => {
    expect(readPromptFile(jsonl, 'talks.jsonl').prompts[0]).toEqual({ id: 'line-1', messages: lines[0]?.messages });
    expect(readPromptFile(shareGpt, 'share.json').prompts).toEqual([
      {
        id: 'entry-1',
        messages: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'q1' },
        ],
      },
    ]);
  });

  it('in which nobody asks twice is refused', () => {
    expect(() => readPromptFile('{"prompt": "a"}', 'p.jsonl', { replies: 'recorded' })).toThrow(
      'no prompt of the file is a conversation of several turns',
    );
  });
});

describe('made-up conversations', () => {
  const synthetic = { inputTokens: { kind: 'fixed', tokens: 40 }, outputTokens: { kind: 'fixed', tokens: 9 } } as const;
  const turns = { kind: 'uniform', low: 2, high: 4 } as const;

  it('have turns as drawn, each as long as asked for, and are the same for the same seed', () => {
    const made = makePrompts(synthetic, 7, { turns, replies: 'recorded', answerTokens: 16 });
    expect(new Set(made.map(countTurns))).toEqual(new Set([2, 3, 4]));
    const [answer, question] = made[0]?.followUps?.[0]?.messages ?? [];
    expect(String(answer?.content).split(' ')).toHaveLength(9);
    expect(String(question?.content).split(' ')).toHaveLength(33);
    expect(made[0]?.followUps?.[0]?.outputTokens).toBe(9);
    expect(makePrompts(synthetic, 7, { turns, replies: 'recorded', answerTokens: 16 })).toEqual(made);
  });

  it('carry no made-up answers where the model gives its own', () => {
    const made = makePrompts(synthetic, 7, { turns, replies: 'own', answerTokens: 16 });
    expect(
      made.flatMap(({ followUps = [] }) => followUps).flatMap((later) => later.messages.map(({ role }) => role)),
    ).not.toContain('assistant');
  });
});
