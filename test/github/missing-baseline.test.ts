/** Each kind of nothing has a first line and a next step of its own. */
import { describe, expect, test } from 'vitest';
import { findBaselineRuns } from '../../src/github/baseline-runs.ts';
import { explainMissing } from '../../src/github/missing-baseline.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { headerOf, openScene, runFileOf, type Scene } from './scene.ts';

const dayMs = 86_400_000;
const artifactPrefix = 'insight-agent.measure.attempt-';

function record(scene: Scene, run: Parameters<Scene['github']['state']['addRun']>[0], artifact: object = {}) {
  const { state } = scene.github;
  const recorded = state.addRun(run);
  const files = runFileOf(headerOf(scene.event, recorded));
  return state.addArtifact(recorded, { name: `${artifactPrefix}1`, files, ...artifact });
}

async function look(scene: Scene, refuses?: string) {
  const of = { maxAgeMs: 30 * dayMs };
  const search = await findBaselineRuns<string>({
    ...{ client: scene.client, event: scene.event, baseCommit: scene.base[1] ?? '', baseBranch: 'main' },
    ...{ artifactPrefix, wanted: 12, now: scene.github.state.nowMs, ...of },
    accept: (text) => {
      const header: RunHeader = JSON.parse(text);
      return refuses === undefined ? { ok: true, value: '', header } : { ok: false, reason: refuses };
    },
  });
  return explainMissing(search, { branch: 'main', workflow: scene.event.workflowPath, ...of });
}

type Seed = (scene: Scene) => void;
const at = (scene: Scene, commit: number) => ({ headSha: scene.base[commit] ?? '' });
const days = (scene: Scene, age: number) => scene.github.state.nowMs - age * dayMs;

const kinds: { kind: string; seed: Seed; cause: string; told: string; next: RegExp }[] = [
  {
    kind: 'the workflow never ran on the base branch',
    seed: (scene) => scene.github.state.addRun({ ...at(scene, 1), event: 'pull_request', headBranch: 'changes' }),
    cause: 'never-ran',
    told: 'no baseline yet: insight.yml never ran on main',
    next: /^Run insight.yml on main/,
  },
  {
    kind: 'it ran and stored nothing of ours',
    seed: (scene) => scene.github.state.addArtifact(scene.github.state.addRun(at(scene, 1)), { name: 'coverage' }),
    cause: 'nothing-stored',
    told: 'insight.yml ran on main and stored no measurement',
    next: /recorded nothing/,
  },
  {
    kind: 'only of commits after the base',
    seed: (scene) => record(scene, at(scene, 2)),
    cause: 'only-newer',
    told: 'no run of main is at or before the base of this change',
    next: /up to date with main/,
  },
  {
    kind: 'only expired artifacts',
    seed: (scene) => record(scene, at(scene, 1), { expired: true }),
    cause: 'expired',
    told: 'every stored run has expired (1 artifact)',
    next: /retention.*baseline\.release/,
  },
  {
    kind: 'only runs older than max-age',
    seed: (scene) => record(scene, { ...at(scene, 1), createdMs: days(scene, 40), updatedMs: days(scene, 40) }),
    cause: 'too-old',
    told: 'no run of main is younger than 30 days (baseline.max-age)',
    next: /a schedule keeps/,
  },
  {
    kind: 'only artifacts older than max-age, of a run that was started again',
    seed: (scene) => record(scene, at(scene, 1), { createdMs: days(scene, 40) }),
    cause: 'too-old',
    told: 'no run of main is younger than 30 days (baseline.max-age)',
    next: /a schedule keeps/,
  },
  {
    kind: 'only of another target',
    seed: (scene) => record(scene, at(scene, 1), { name: 'insight-agent.vllm.measure.attempt-1' }),
    cause: 'other-target',
    told: 'the stored runs of main are of another target or job',
    next: /stored there: insight-agent\.vllm\.measure\.attempt-1/,
  },
  {
    kind: 'refused by a trust check',
    seed: (scene) => record(scene, at(scene, 1), { digest: `sha256:${'0'.repeat(64)}` }),
    cause: 'untrusted',
    told: 'no trusted baseline (1 run refused)',
    next: /why below/,
  },
  {
    kind: 'young runs without a measurement beside old ones',
    seed: (scene) => {
      record(scene, { ...at(scene, 0), createdMs: days(scene, 40), updatedMs: days(scene, 40) });
      scene.github.state.addRun(at(scene, 1));
    },
    cause: 'nothing-stored',
    told: 'insight.yml ran on main and stored no measurement',
    next: /recorded nothing/,
  },
];

describe('where no stored run is found', () => {
  test.each(kinds)('$kind: said in words of its own', async ({ seed, cause, told, next }) => {
    await using scene = await openScene();
    seed(scene);
    const missing = await look(scene);
    expect(missing).toEqual({ cause, told, next: expect.stringMatching(next) });
    expect(`NOT GATED: ${told}`.length).toBeLessThan(90);
  });

  test('no two kinds begin alike', () => {
    const lines = Map.groupBy(kinds, ({ told }) => told);
    for (const [, alike] of lines) expect(new Set(alike.map(({ cause }) => cause)).size).toBe(1);
    expect(lines.size).toBe(new Set(kinds.map(({ cause }) => cause)).size);
  });

  test('runs of another workload are told by what differs, each by itself', async () => {
    await using scene = await openScene();
    record(scene, at(scene, 1));
    expect(await look(scene, 'another workload: seed 1 there, 2 here')).toBeUndefined();
    expect(await look(scene)).toBeUndefined();
  });
});
