import { describe, expect, test } from 'vitest';
import {
  artifactChecks,
  type CandidateArtifact,
  type CandidateJob,
  type CandidateRun,
  type Expectation,
  originChecks,
  readArtifact,
  readRun,
  refuseArtifact,
  refuseJobs,
  refuseOrigin,
  refuseRun,
  runChecks,
} from '../../src/github/eligibility.ts';
import { readEvent } from '../../src/github/event.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { headerOf, jobEnvironment, readPayload } from './scene.ts';

const sha = 'b'.repeat(40);
const nowMs = Date.parse('2026-11-20T12:00:00Z');
const dayMs = 86_400_000;

const expected: Expectation = {
  repositoryId: 186853002,
  repository: 'Codertocat/Hello-World',
  workflowPath: '.github/workflows/insight.yml',
  baseBranch: 'main',
  ancestors: new Set([sha]),
  nowMs,
  maxAgeMs: 30 * dayMs,
  maxDownloadBytes: 1000,
};
const run: CandidateRun = {
  id: 5,
  attempt: 2,
  event: 'push',
  path: '.github/workflows/insight.yml',
  headBranch: 'main',
  headSha: sha,
  repositoryId: 186853002,
  headRepositoryId: 186853002,
  createdMs: nowMs - dayMs,
  updatedMs: nowMs - dayMs,
};
const artifact: CandidateArtifact = {
  id: 9,
  name: 'insight-agent-1',
  digest: `sha256:${'c'.repeat(64)}`,
  expired: false,
  createdMs: nowMs - dayMs,
  sizeBytes: 900,
  runId: 5,
  headSha: sha,
  repositoryId: 186853002,
  headRepositoryId: 186853002,
};
const event = readEvent(jobEnvironment(), readPayload('pull-request-opened'));
const seeded = { ...run, id: 5, event: 'push', headBranch: 'main', headSha: sha, attempts: [[], []] };
const header: RunHeader = headerOf(event, {
  ...seeded,
  path: '',
  headRepositoryId: 1,
  repositoryId: 1,
  status: '',
  conclusion: '',
  createdMs: 0,
  updatedMs: 0,
});

/** Each row breaks one thing and must be refused by exactly the check of that name. */
function onlyRefusedBy<C extends Record<string, (...given: never[]) => string | undefined>>(
  checks: C,
  ask: (check: C[keyof C]) => string | undefined,
): string[] {
  return Object.entries(checks)
    .filter(([, check]) => ask(check as C[keyof C]) !== undefined)
    .map(([name]) => name);
}

describe('eligibility of a run', () => {
  test('an honest run passes', () => {
    expect(refuseRun(run, expected)).toBeUndefined();
  });

  test.each<[string, Partial<CandidateRun>, string]>([
    ['a pull request from a fork whose branch is called main', { headRepositoryId: 999 }, 'headRepository'],
    ['a fork that has been deleted', { headRepositoryId: undefined }, 'headRepository'],
    ['a run of another repository', { repositoryId: 999 }, 'repository'],
    ['a pull request', { event: 'pull_request' }, 'event'],
    ['a workflow_run', { event: 'workflow_run' }, 'event'],
    ['an unknown event', { event: undefined }, 'event'],
    ['another workflow file', { path: '.github/workflows/evil.yml' }, 'workflow'],
    ['a workflow file whose name pretends', { path: '.github/workflows/insight.yml@x.yml' }, 'workflow'],
    ['another repository’s workflow', { path: 'evil/Hello-World/.github/workflows/insight.yml@main' }, 'workflow'],
    ['another branch', { headBranch: 'feature' }, 'branch'],
    ['a tag called main on an unmerged commit', { headSha: 'd'.repeat(40) }, 'ancestry'],
    ['a commit that is missing', { headSha: undefined }, 'ancestry'],
  ])('%s is refused', (_, change, check) => {
    expect(onlyRefusedBy(runChecks, (ask) => ask({ ...run, ...change }, expected))).toEqual([check]);
    expect(refuseRun({ ...run, ...change }, expected)).toEqual(expect.any(String));
  });

  test('the path may carry its ref and repository', () => {
    expect(
      refuseRun({ ...run, path: 'Codertocat/Hello-World/.github/workflows/insight.yml@refs/heads/main' }, expected),
    ).toBeUndefined();
  });
});

describe('eligibility of an artifact', () => {
  test('an honest artifact passes', () => {
    expect(refuseArtifact(artifact, run, expected)).toBeUndefined();
  });

  test.each<[string, Partial<CandidateArtifact>, string]>([
    ['expired', { expired: true }, 'expired'],
    ['of unknown expiry', { expired: undefined }, 'expired'],
    ['without a digest', { digest: undefined }, 'digest'],
    ['with a digest of another kind', { digest: 'md5:00' }, 'digest'],
    ['older than the maximum age', { createdMs: nowMs - 31 * dayMs }, 'age'],
    ['of unknown age', { createdMs: undefined }, 'age'],
    ['too large', { sizeBytes: 1001 }, 'size'],
    ['of another run', { runId: 6 }, 'run'],
    ['of another commit', { headSha: 'd'.repeat(40) }, 'commit'],
    ['of another repository', { repositoryId: 7 }, 'repository'],
    ['of a fork’s repository', { headRepositoryId: 7 }, 'repository'],
  ])('an artifact %s is refused', (_, change, check) => {
    expect(onlyRefusedBy(artifactChecks, (ask) => ask({ ...artifact, ...change }, run, expected))).toEqual([check]);
    expect(refuseArtifact({ ...artifact, ...change }, run, expected)).toEqual(expect.any(String));
  });
});

describe('what the run file says of itself', () => {
  test('an honest header passes', () => {
    expect(refuseOrigin(header, run, expected)).toBeUndefined();
  });

  test.each<[string, Partial<NonNullable<RunHeader['github']>>, string]>([
    ['another repository', { repository: 'evil/Hello-World' }, 'repository'],
    ['another run', { runId: 6 }, 'run'],
    ['an attempt to come', { runAttempt: 3 }, 'attempt'],
    ['attempt 0', { runAttempt: 0 }, 'attempt'],
    ['another workflow', { workflow: '.github/workflows/other.yml' }, 'workflow'],
    ['another event', { event: 'pull_request' }, 'event'],
    ['a tag called main', { ref: 'refs/tags/main' }, 'ref'],
    ['a pull request’s ref', { ref: 'refs/pull/1/merge' }, 'ref'],
  ])('a header that names %s is refused', (_, change, check) => {
    const changed = { ...header, github: header.github && { ...header.github, ...change } };
    expect(onlyRefusedBy(originChecks, (ask) => ask(changed, run, expected))).toEqual([check]);
  });

  test('a header of another commit, or of none, is refused', () => {
    expect(refuseOrigin({ ...header, commit: 'd'.repeat(40) }, run, expected)).toMatch(/another commit/);
    expect(refuseOrigin({ ...header, commit: undefined }, run, expected)).toMatch(/another commit/);
  });

  test('a header that was not written on GitHub is refused', () => {
    expect(refuseOrigin({ ...header, github: undefined }, run, expected)).toMatch(
      /does not say that it was made on GitHub/,
    );
  });
});

describe('the job that measured', () => {
  const job = (change: Partial<CandidateJob>): CandidateJob => ({
    name: 'measure',
    runnerName: 'runner 1',
    status: 'completed',
    conclusion: 'success',
    ...change,
  });
  const other = job({ name: 'lint', runnerName: 'runner 2', conclusion: 'failure' });

  test.each<[string, CandidateJob[], string | undefined]>([
    ['succeeded while another job failed', [other, job({})], undefined],
    ['failed', [job({ conclusion: 'failure' })], 'failure'],
    ['was cancelled', [job({ conclusion: 'cancelled' })], 'cancelled'],
    ['is still running', [job({ status: 'in_progress', conclusion: undefined })], 'not ended'],
    ['is not listed', [other], 'not among'],
    ['has a display name of its own', [job({ name: 'Performance gate' }), other], undefined],
    ['failed under a display name of its own', [job({ name: 'Performance gate', conclusion: 'failure' })], 'failure'],
    [
      'is one of a matrix, another of which failed elsewhere',
      [job({ name: 'measure (a)' }), job({ name: 'measure (b)', runnerName: 'runner 3', conclusion: 'failure' })],
      undefined,
    ],
    [
      'shares its runner with a job of another name that failed',
      [job({}), job({ name: 'lint', conclusion: 'failure' })],
      undefined,
    ],
    [
      'cannot be told from a failed one on the same runner',
      [job({ name: 'measure (a)' }), job({ name: 'measure (b)', conclusion: 'failure' })],
      'failure',
    ],
    ['is found by its name where no runner is named', [job({ runnerName: undefined }), other], undefined],
    ['is in a reusable workflow', [job({ name: 'caller / measure' }), other], undefined],
    [
      'is not one whose name only begins alike',
      [job({ name: 'measure-all', runnerName: 'x', conclusion: 'success' })],
      'not among',
    ],
  ])('a job that %s', (_, jobs, reason) => {
    const refused = refuseJobs(jobs, { job: 'measure', runnerName: 'runner 1' });
    if (reason === undefined) expect(refused).toBeUndefined();
    else expect(refused).toContain(reason);
  });
});

test.each([[null], ['text'], [[]], [{ id: '5', head_repository: null, workflow_run: null, digest: 7 }]])(
  'an answer of another shape (%j) is refused, not a crash',
  (listed) => {
    expect(refuseRun(readRun(listed), expected)).toEqual(expect.any(String));
    expect(refuseArtifact(readArtifact(listed), run, expected)).toEqual(expect.any(String));
  },
);
