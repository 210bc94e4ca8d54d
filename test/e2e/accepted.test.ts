/** Regressions that somebody accepts, by the bundled action against our local GitHub: shown, not hidden, and the history starts anew with the merge. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { GateResult, Result } from '../../src/model/result.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { CompareFolder } from '../judge/compare-command.ts';
import { configure, openRecorded } from '../story/recorded.ts';
import type { Step, Story } from '../story/story.ts';
import { buildAnswers, buildRun } from '../synthetic/build-run.ts';
import { runCli } from './command-line.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const LABEL = 'perf-regression-accepted';
const UNTIL = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
/** Every character that means something somewhere. */
const HOSTILE =
  '@everyone ::error::forged ##[error]x | `</details><img src=x onerror=alert(1)>` #1 [a](https://evil.example)';
let seed = 500;

/** Where the machine was too busy to measure, once more: that says nothing of what is tested here. */
async function deploy<S extends Step>(work: (inputs: Record<string, string>) => Promise<S>, changes = {}): Promise<S> {
  for (let left = 4; ; left--) {
    const step = await withEndpoint({ runSeed: ++seed, changes }, ({ url }) => work({ url, model: 'test-model' }));
    if (left === 0 || step.exitCode !== 3) return step;
  }
}

const resultOf = ({ outputs }: Step): Result => JSON.parse(outputs.result ?? '') as Result;
const gateOf = (step: Step, id: string): GateResult | undefined => resultOf(step).gates.find((gate) => gate.id === id);

describe('an accepted regression', () => {
  let story: Story;
  beforeAll(async () => {
    ({ story } = await openRecorded());
  }, 60_000);
  afterAll(() => story[Symbol.asyncDispose]());
  beforeEach(async () => {
    await configure(story, quickConfig);
    await accept(undefined);
  });

  /** Writes the file of the checkout, or removes it. */
  async function accept(entries: string | undefined): Promise<void> {
    const path = `${story.workspace}/.github/insight-agent-accepted.yml`;
    await mkdir(`${story.workspace}/.github`, { recursive: true });
    await (entries === undefined ? rm(path, { force: true }) : writeFile(path, entries));
  }

  const labelled = (number: number, ...labels: string[]) => story.github.state.addPullRequest(number, { labels });
  const entries = (reason: string, given: { by?: string; until?: string } = {}) =>
    ['ttft_p50', 'ttft_p95']
      .map((gate) => `- ${JSON.stringify({ gate, reason, by: 'jane', until: UNTIL, ...given })}\n`)
      .join('');

  async function headerOf(step: Step): Promise<RunHeader> {
    const artifact = story.github.state.artifacts.findLast(({ runId }) => runId === step.run.id);
    const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', {
      maxEntries: 20,
      maxBytes: 1e8,
    });
    return parseRun(entry.ok ? entry.bytes.toString('utf8') : '', 'run.jsonl').header;
  }

  it('fails without its label, passes with a warning where a re-run with the old payload finds the label, and fails when that is gone', async () => {
    const red = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    expect(red.exitCode, red.log).toBe(1);
    expect(gateOf(red, 'ttft_p50')).toMatchObject({ answer: 'regression' });

    labelled(red.number, 'other', LABEL.toUpperCase());
    const accepted = await deploy((inputs) => red.rerun({ inputs }), slowPrefill);
    expect(accepted.exitCode, accepted.log).toBe(0);
    expect(accepted.outputs.verdict).toBe('warn');
    const reason = `label ${LABEL} of #${red.number}`;
    expect(gateOf(accepted, 'ttft_p50')).toMatchObject({
      answer: 'regression',
      accepted: { by: null, reason, until: null, source: 'label' },
    });
    const [comment] = story.commentsOf(red.number);
    expect(story.commentsOf(red.number)).toHaveLength(1);
    const title = comment?.split('\n')[1] ?? '';
    expect(title).toMatch(
      /^### ⚠️ Warn: TTFT p50 got [\d,]+ % slower .*, accepted: label perf-regression-accepted of #/,
    );
    expect(comment).toContain(
      'No action needed to pass the check: what got worse is accepted. With the merge, the next recorded run of main',
    );
    expect(comment).toContain('starts a new history');
    expect(accepted.summary).toContain('⚠️ Warn: TTFT p50');
    expect(accepted.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(accepted.annotations.filter(({ level }) => level === 'warning').length).toBeGreaterThan(0);

    labelled(red.number, 'other');
    const taken = await deploy((inputs) => red.rerun({ inputs }), slowPrefill);
    expect(taken.exitCode, taken.log).toBe(1);
    expect(story.commentsOf(red.number)[0]).toContain('❌ Fail: TTFT p50');
  }, 240_000);

  it('by an entry of the committed file, whose words are inert wherever they stand', async () => {
    await accept(entries(`worth it ${HOSTILE}`, { by: `jane ${HOSTILE}` }));
    const step = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    expect(step.exitCode, step.log).toBe(0);
    expect(gateOf(step, 'ttft_p95')).toMatchObject({ accepted: { until: UNTIL, source: 'file' } });
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toContain(`until ${UNTIL}`);
    for (const text of [comment, step.summary]) {
      expect(text).not.toMatch(/@everyone|<img|<\/details><img|\]\(https:\/\/evil/);
      expect(text).toContain('worth it');
    }
    expect(step.annotations.some(({ message }) => message === 'forged')).toBe(false);
    expect(step.log).not.toMatch(/^::error::forged|##\[error\]x/m);
  }, 60_000);

  it('is no more when its entry has expired, and says so', async () => {
    await accept(entries('worth it', { until: '2026-01-31' }));
    const step = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    expect(step.exitCode, step.log).toBe(1);
    expect(story.commentsOf(step.number)[0]).toContain('expired on 2026-01-31');
  }, 60_000);

  it('is no broken limit: the report says where that is moved', async () => {
    await configure(story, quickConfig.replace('min-change: 50ms', 'min-change: 50ms, limit: 5ms'));
    const step = await deploy(async (inputs) => {
      const opened = await story.openPullRequest({ inputs });
      labelled(opened.number, LABEL);
      return { ...(await opened.rerun({ inputs })), number: opened.number };
    });
    expect(step.exitCode, step.log).toBe(1);
    const limits = resultOf(step).gates.filter(({ design }) => design === 'limit');
    expect(limits).toMatchObject([{ answer: 'regression' }]);
    expect(limits[0]?.accepted).toBeUndefined();
    expect(story.commentsOf(step.number)[0]).toContain('does not accept that a service level is broken');
  }, 60_000);

  it('is none where the token may not ask for the label: that is told', async () => {
    const step = await deploy((inputs) => {
      labelled(2, LABEL);
      return story.openPullRequest({ inputs, permissions: { contents: 'read', actions: 'read' } });
    }, slowPrefill);
    expect(step.exitCode, step.log).toBe(1);
    expect(step.summary).toContain('did not tell whether the pull request has the label');
    expect(step.summary).toContain('pull-requests: read');
  }, 60_000);

  it('that cannot be understood stops the job before anything is measured, at its line', async () => {
    await accept('- { gate: ttft_p51, reason: a, by: b, until: 2026-12-31 }\n');
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(step.exitCode, step.log).toBe(2);
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: '.github/insight-agent-accepted.yml', line: 1 }),
    );
  }, 30_000);

  it('starts a new history with the merge: the next innocent pull request passes, and a second worsening fails again', async () => {
    const opened = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    labelled(opened.number, LABEL);
    const pushed = await deploy((inputs) => story.push({ inputs, merges: opened.number }), slowPrefill);
    expect(pushed.exitCode, pushed.log).toBe(0);
    const reason = `label ${LABEL} of #${opened.number}`;
    expect((await headerOf(pushed)).accepted).toContainEqual({ gate: '*', reason, source: 'label' });

    const innocent = await deploy((inputs) => story.openPullRequest({ inputs }), slowPrefill);
    expect(innocent.exitCode, innocent.log).toBe(0);
    expect(gateOf(innocent, 'ttft_p50')).toMatchObject({ n: { baseline: 1 }, step: { runs: 1, accepted: true } });
    expect(story.commentsOf(innocent.number)[0]).toContain('A change of the stored runs was accepted at');

    const worse = await deploy((inputs) => story.openPullRequest({ inputs }), { engine: { prefillMsPerToken: 0.4 } });
    expect(worse.exitCode, worse.log).toBe(1);
    expect(gateOf(worse, 'ttft_p50')).toMatchObject({ answer: 'regression' });
  }, 300_000);
});

describe('an accepted regression on the command line', () => {
  const folder = new CompareFolder();
  afterAll(() => folder[Symbol.dispose]());
  const answers = buildAnswers({ domains: ['one', 'two'], perDomain: 60 });
  const slow = { waitMs: 120 };
  const stored = (ageDays: number, given: Parameters<typeof buildRun>[0] = { seed: 100 + ageDays }): string[] => [
    '--baseline',
    folder.write(`stored-${ageDays}.jsonl`, buildRun({ answers, ageDays, ...given })),
  ];
  const compare = (baseline: string[][], candidate: string, format = 'json') =>
    runCli(['compare', ...baseline.flat(), '--candidate', candidate, '--format', format], { cwd: folder.path });
  // In a closed loop slower answers are fewer.
  const gates = ['ttft_p50', 'ttft_p95', 'output_tokens_per_sec'];
  const text = gates
    .map((gate) => `- ${JSON.stringify({ gate, reason: 'worth it', by: 'jane', until: UNTIL })}\n`)
    .join('');

  it('is read from the file of the working directory, said in every form, and used up once the stored runs carry it', async () => {
    const candidate = folder.write('candidate.jsonl', buildRun({ seed: 1, answers, endpoint: slow }));
    const old = Array.from({ length: 8 }, (_, index) => stored(index + 2));
    expect((await compare(old, candidate)).exitCode).toBe(1);

    await mkdir(`${folder.path}/.github`);
    await writeFile(`${folder.path}/.github/insight-agent-accepted.yml`, text);
    const accepted = await compare(old, candidate);
    expect(accepted.exitCode, accepted.stderr).toBe(0);
    const { verdict, reason } = JSON.parse(accepted.stdout) as Result;
    expect(verdict).toBe('warn');
    const words = `accepted by jane until ${UNTIL}: worth it`;
    expect(reason).toContain(words);
    for (const format of ['text', 'markdown', 'html', 'junit'])
      expect((await compare(old, candidate, format)).stdout.replace(/\s+/g, ' '), format).toContain(words);

    // Recorded with the entry in force: the level since is the baseline, and the entry is used up.
    const entriesOf = gates.map((gate) => ({
      gate,
      reason: 'worth it',
      by: 'jane',
      until: UNTIL,
      source: 'file' as const,
    }));
    const recorded = [stored(1, { seed: 7, endpoint: slow, header: { accepted: entriesOf } }), ...old];
    const innocent = JSON.parse((await compare(recorded, candidate)).stdout) as Result;
    expect(innocent.verdict).toBe('pass');
    expect(innocent.gates[0]).toMatchObject({ n: { baseline: 1 }, step: { runs: 1, accepted: true } });
    const worse = folder.write('worse.jsonl', buildRun({ seed: 3, answers, endpoint: { waitMs: 300 } }));
    const again = await compare(recorded, worse);
    expect(again.exitCode).toBe(1);
    expect((JSON.parse(again.stdout) as Result).warnings.join()).toContain('got worse once more');
  }, 60_000);

  it('accepts nothing by what a candidate says of itself', async () => {
    await rm(`${folder.path}/.github`, { recursive: true, force: true });
    const own = { gate: '*', reason: 'I do', source: 'label' as const };
    const candidate = folder.write(
      'own.jsonl',
      buildRun({ seed: 1, answers, endpoint: slow, header: { accepted: [own] } }),
    );
    const old = Array.from({ length: 8 }, (_, index) => stored(index + 2));
    expect((await compare(old, candidate)).exitCode).toBe(1);
  }, 30_000);
});
