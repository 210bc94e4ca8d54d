/** Stored runs that an attacker might leave: an honest one, changed in what the attack can change. */
import { readZipEntry } from '../../src/github/zip.ts';
import type { Artifact, Run } from '../local-github/state.ts';
import { writeZip, type ZipItem } from '../local-github/zip-writer.ts';
import type { Story } from '../story/story.ts';

export interface Plant {
  /** What GitHub itself says of the run. */
  run?: Partial<Pick<Run, 'event' | 'path' | 'headBranch' | 'headRepositoryId'>>;
  /** Default: the tip of the base branch. */
  commit?: (story: Story) => string;
  jobConclusion?: string;
  /** What the run file says of its origin. */
  origin?: Record<string, unknown>;
  /** What else its first line says. */
  header?: Record<string, unknown>;
  /** The archive, given the run file as it would be. */
  files?: (runFile: string) => ZipItem[];
  artifact?: Partial<Pick<Artifact, 'digest' | 'expired'>>;
  /** What the artifact says of its run. */
  stated?: Partial<Artifact['stated']>;
}

/** Adds a workflow run with such an artifact; it is newer than all others. */
export async function plantRun(story: Story, plant: Plant): Promise<Run> {
  const { state } = story.github;
  const model = state.artifacts.find(({ name }) => name.startsWith('insight-agent.measure.'));
  const entry = await readZipEntry(model?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  if (!entry.ok) throw new Error(`nothing honest to start from: ${entry.reason}`);
  const [first = '', ...rest] = entry.bytes.toString('utf8').split('\n');
  const header = JSON.parse(first) as Record<string, unknown> & { github: Record<string, unknown> };
  const headSha = plant.commit?.(story) ?? story.tip;
  const conclusion = plant.jobConclusion ?? 'success';
  const run = state.addRun({ headSha, createdMs: Date.now() - 1000, attempts: [[{ conclusion }]], ...plant.run });
  const github = { ...header.github, runId: run.id, runAttempt: 1, ...plant.origin };
  const told = JSON.stringify({ ...header, commit: headSha, ...plant.header, github });
  const runFile = [told, ...rest].join('\n');
  state.addArtifact(run, {
    name: 'insight-agent.measure.attempt-1',
    bytes: writeZip(plant.files?.(runFile) ?? [{ name: 'run.jsonl', content: runFile }]),
    createdMs: Date.now(),
    ...plant.artifact,
    stated: {
      runId: run.id,
      headSha,
      headBranch: run.headBranch,
      repositoryId: run.repositoryId,
      headRepositoryId: run.headRepositoryId,
      ...plant.stated,
    },
  });
  return run;
}
