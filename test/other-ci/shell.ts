/** Runs the shell lines of the examples for other CI systems as their runners do: bash that stops at the first failing line. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  exitCode: number | null;
  /** Both streams, in the order of arrival. */
  log: string;
}

export function runShell(script: string, { cwd, env }: { cwd: string; env: Record<string, string> }): Promise<Ended> {
  return new Promise((resolve) => {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd, env: { PATH: path, HOME: cwd, ...env } });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        log += data.toString();
      });
    child.on('close', (exitCode) => resolve({ exitCode, log }));
  });
}

interface GitLabJob {
  extends?: string;
  before_script?: string[];
  script?: string[];
  after_script?: string[];
}

/** A job of the example with what it extends, and the variables of the file. */
export function readGitLabJob(name: string): {
  script: string;
  after: string;
  variables: Record<string, string>;
} {
  const file = parse(readFileSync(join(root, 'examples/gitlab/.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    GitLabJob
  > & {
    variables: Record<string, string>;
  };
  const own = file[name];
  if (!own) throw new Error(`no job ${name}`);
  const job = { ...(own.extends === undefined ? {} : file[own.extends]), ...own };
  return {
    script: [...(job.before_script ?? []), ...(job.script ?? [])].join('\n'),
    after: (job.after_script ?? []).join('\n'),
    variables: file.variables,
  };
}

/** The `sh` blocks of the Jenkinsfile by the stage that they stand in, and its environment. */
export function readJenkinsfile(): { blocks: Record<string, string>; environment: Record<string, string> } {
  const text = readFileSync(join(root, 'examples/jenkins/Jenkinsfile'), 'utf8');
  const blocks: Record<string, string> = {};
  for (const part of text.split("stage('").slice(1))
    blocks[part.slice(0, part.indexOf("'"))] = /sh '''\n([\s\S]*?)'''/.exec(part)?.[1] ?? '';
  const section = /environment \{\n([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? '';
  const environment = Object.fromEntries(
    [...section.matchAll(/^\s+(\w+) = '([^']*)'/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  return { blocks, environment };
}

/** A repository with this bundle under the tag that the examples clone; returns the variables that lead their address to it. */
export function publishTool(folder: string, tag: string): Record<string, string> {
  const repository = join(folder, 'published');
  mkdirSync(repository, { recursive: true });
  for (const part of ['dist', 'data', 'schemas', 'package.json'])
    cpSync(join(root, part), join(repository, part), { recursive: true });
  const git = (...words: string[]): void => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main'];
    const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'published');
  git('tag', tag);
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${repository}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/insight-agent/insight-agent.git',
  };
}

/** An empty folder below `parent` with the job's config in it. */
export function checkOut(parent: string, config: string): string {
  const folder = mkdtempSync(join(parent, 'job-'));
  writeFileSync(join(folder, '.insight-agent.yml'), config);
  return folder;
}
