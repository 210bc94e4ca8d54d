/** What a reader is told beside the verdict: why nothing was compared and what to do then, what failed, what no gate can see. */
import { describe, expect, it } from 'vitest';
import { type JudgeInput, judge, type StoredRun } from '../../src/judge.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildView } from '../../src/report/view.ts';
import { buildAnswers, buildRun, NOW, type RunPlan } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

const answers = buildAnswers({ domains: ['law'], perDomain: 40 });
const bare = buildRun({ seed: 1, answers }).header;

const storedRun = (plan: Partial<RunPlan> = {}): StoredRun => {
  const run = buildRun({ seed: 2, answers, ageDays: 1, ...plan });
  return { run, provenance: { startedAt: run.header.startedAt, source: 'base' } };
};

function judged(given: Partial<JudgeInput> = {}): { result: Result; report: string } {
  const candidate = given.candidate ?? buildRun({ seed: 1, answers });
  const result = judge({
    ...{ candidate, design: 'history', baseline: [], refused: [], policy: policy(), baselineRequired: false, now: NOW },
    ...given,
  });
  return { result, report: renderMarkdown(buildView(result, { mode: 'local', reproduce: [] })) };
}

/** The header of a run whose load or questions are others. */
function other(halves: ('load' | 'quality')[], workload: Partial<RunHeader['workload']>): Partial<RunHeader> {
  const fingerprint = { ...bare.fingerprint, ...Object.fromEntries(halves.map((half) => [half, 'other'])) };
  return { fingerprint, workload: { ...bare.workload, ...workload } };
}

describe('where the load of the stored runs is another', () => {
  const baseline = [storedRun({ header: other(['load'], { maxOutputTokens: 7, cache: 'keep' }) })];
  const { result, report } = judged({ baseline });
  const differs = [
    `workload.max-output-tokens 7 there, ${bare.workload.maxOutputTokens} here`,
    'workload.cache keep there, bust here',
  ];

  it('the settings are named with both values, in the document, the warning and the next step', () => {
    expect(result.baseline.otherWorkload).toEqual(differs);
    expect(result.warnings[0]).toContain(`not compared: ${differs.join('; ')}.`);
    expect(result.nextSteps[0]).toBe(
      `Take back what differs from the stored runs (${differs.join('; ')}), or measure the other version with the workload of this one.`,
    );
  });

  it('nobody is told to record a first baseline', () => {
    expect(report).not.toMatch(/no baseline yet|first baseline/i);
    expect(report).toContain('5 gates had no stored run of this workload: Take back what differs');
  });

  it('and nothing else was asked, the headline says that', () => {
    const silent = buildRun({ seed: 1 });
    const alone = judged({
      candidate: silent,
      baseline: [
        storedRun({
          answers: [],
          header: { ...other(['load'], {}), workload: { ...silent.header.workload, seed: 9 } },
        }),
      ],
    });
    expect(alone.result.verdict).toBe('no-baseline');
    expect(alone.report).toContain('NOT GATED: the stored runs have another workload');
  });
});

describe('where every stored run was refused', () => {
  const branch = 'main';

  it('for another workload, the difference is the next step', () => {
    const refused = [{ source: 'base', reason: 'another workload: workload.seed 42 there, 7 here' }];
    const { result, report } = judged({ refused, branch });
    expect(result.nextSteps[0]).toBe(
      'Take back what differs from the stored runs (workload.seed 42 there, 7 here), or record a run of main with the workload of this one.',
    );
    expect(report).toContain('no comparable baseline (1 run of another workload)');
    expect(report).toContain('- 1 run refused: another workload: workload.seed 42 there, 7 here');
    expect(report).not.toMatch(/first baseline|no baseline yet/i);
  });

  it('for another reason, that reason is', () => {
    const refused = [{ source: 'base', reason: 'the run was cut off before its end' }];
    const { result, report } = judged({ refused, branch });
    expect(result.nextSteps[0]).toBe(
      'None of the stored runs can be compared with (the run was cut off before its end): record a run of main anew.',
    );
    expect(report).not.toContain('Take back');
  });
});

describe('where nothing is stored', () => {
  it('the next step fits where one is: in a workflow a push, by hand another run', () => {
    expect(judged({ branch: 'main' }).result.nextSteps).toContainEqual(
      expect.stringMatching(
        /^Record a first baseline: run this action on a push to main with the same workload \(about \d+ seconds\)\.$/,
      ),
    );
    expect(judged().result.nextSteps).toContain(
      'Measure the next version with the same config and compare it with this run.',
    );
  });

  it('and no comparison is wanted, every place says that in the same words', () => {
    const { result, report } = judged({ design: 'none' });
    expect(new Set(result.gates.map(({ reason }) => reason))).toEqual(new Set(['no comparison was asked for']));
    expect(report).toContain('NOT GATED: no comparison was asked for');
    expect(report).toContain('Compared with nothing: no comparison was asked for.');
    expect(report).not.toMatch(/switched off|no comparable run|no stored run/);
  });
});

describe('failed requests', () => {
  const failing = (message: (index: number) => string): Run => {
    const run = buildRun({ seed: 3, answers, endpoint: { failEvery: 10 } });
    const samples = run.samples.map((sample, index) =>
      sample.outcome === 'ok' ? sample : { ...sample, error: { kind: sample.outcome, message: message(index) } },
    );
    return { ...run, samples };
  };

  it('show the first message of their kind beside the count, made harmless', () => {
    const { result, report } = judged({ candidate: failing(() => 'out of memory @octocat <img src=x>') });
    expect(result.candidate.errorExamples).toEqual({ 'http-5xx': 'out of memory @octocat <img src=x>' });
    expect(report).toMatch(/\| `http-5xx` \| \d+ \| out of memory @\u200boctocat &lt;img src=x&gt; \|/);
  });

  it('keep the first of several messages, cut to what a row holds', () => {
    const { result } = judged({ candidate: failing((index) => `${index} ${'x'.repeat(400)}`) });
    const example = result.candidate.errorExamples?.['http-5xx'] ?? '';
    expect([...example]).toHaveLength(160);
    expect(example).toMatch(/^9 x+…$|^\d+ x+…$/);
  });

  it('that all fail quote the endpoint in what to do next', () => {
    const run = failing(() => 'no slot');
    const samples = run.samples.map((sample) => ({
      ...sample,
      outcome: 'http-5xx' as const,
      error: { kind: 'http-5xx' as const, message: 'no slot' },
    }));
    const { result } = judged({ candidate: { ...run, samples } });
    expect(result.nextSteps[0]).toMatch(
      /^Look at the endpoint: \d+ requests ended with "http-5xx", the first with "no slot"\.$/,
    );
  });
});

describe('the prefix cache', () => {
  const row = (report: string): string => /\| Prefix cache \| (.*) \|/.exec(report)?.[1] ?? '';

  it('is told with what the server says of it', () => {
    const { report } = judged({ candidate: buildRun({ seed: 1, answers, endpoint: { cachedShare: 0.25 } }) });
    expect(row(report)).toMatch(/own nonce; the server says that it took 2\d\.\d\s% of the input tokens from a cache/);
  });

  it('is not told to be avoided by a server that says nothing', () => {
    expect(row(judged().report)).toBe(
      'each load prompt starts with its own nonce; the server does not say what it took from a cache',
    );
  });
});

describe('an accuracy gate that cannot see a drop', () => {
  const wrong = answers.map((answer) => ({ ...answer, pass: false }));
  const blind = (result: Result): string[] => result.warnings.filter((text) => text.includes('cannot see a drop'));

  it('is warned of where no item passes on either side', () => {
    const { result } = judged({
      candidate: buildRun({ seed: 1, answers: wrong }),
      baseline: [storedRun({ answers: wrong })],
    });
    expect(blind(result)).toEqual([
      expect.stringMatching(
        /^None of the 40 items .* passed, here or in the run that it is compared with: the accuracy gate/,
      ),
    ]);
  });

  it('is warned of on the first run already', () => {
    expect(blind(judged({ candidate: buildRun({ seed: 1, answers: wrong }) }).result)).toHaveLength(1);
  });

  it.each<[string, JudgeInput['candidate'], StoredRun[]]>([
    ['items pass', buildRun({ seed: 1, answers }), [storedRun()]],
    ['they passed before: that is a regression', buildRun({ seed: 1, answers: wrong }), [storedRun()]],
    ['nothing is asked', buildRun({ seed: 1 }), []],
  ])('is not warned of where %s', (_name, candidate, baseline) => {
    expect(blind(judged({ candidate, baseline }).result)).toEqual([]);
  });
});

describe('quality items that were asked twice', () => {
  const run = buildRun({ seed: 1, answers });
  const failed = run.scores.map((score) => ({ ...score, pass: false, outcome: 'http-5xx' as const }));
  const again = run.scores.map((score) => ({ ...score, attempt: 2 }));

  it('count with the second time, and the report says so', () => {
    const { result } = judged({ candidate: { ...run, scores: [...failed, ...again] }, baseline: [storedRun()] });
    const once = judged({ candidate: run, baseline: [storedRun()] });
    expect(result.metrics.quality).toEqual(once.result.metrics.quality);
    expect(result.verdict).toBe('pass');
    expect(result.warnings).toContain(
      'No quality item was answered at first, so all were asked once more: the second time counts.',
    );
  });

  it('are unfit where the second time was cut short', () => {
    const { result } = judged({ candidate: { ...run, scores: [...failed, ...again.slice(0, 5)] } });
    expect(result.verdict).toBe('invalid');
    expect(result.reason).toContain('5 of 40 questions were asked');
  });
});
