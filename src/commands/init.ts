/** `insight-agent init`: writes a workflow and a config to start from. */
import { existsSync } from 'node:fs';
import { InputError } from '../errors.ts';
import { isLoopback } from '../model/loopback.ts';
import { writeText } from './files.ts';
import { configTemplate, startingConfigTemplate, workflowTemplate } from './init-templates.ts';
import type { Surroundings } from './surroundings.ts';

export interface InitOptions {
  url?: string | undefined;
  model?: string | undefined;
  branch: string;
  /** Gates the groups of a merge queue too. */
  mergeQueue?: boolean | undefined;
  /** Shell line that starts the server in the job. */
  start?: string | undefined;
  /** Address that says when it is up. */
  ready?: string | undefined;
  /** Overwrite what is there. */
  force?: boolean | undefined;
}

/** Writes both files or neither; says what to do next. */
export async function init(options: InitOptions, around: Surroundings): Promise<number> {
  if (options.ready !== undefined && options.start === undefined)
    throw new InputError(
      '--ready is the address of a server that --start begins',
      'Give --start too, or leave --ready out.',
    );
  const starts = options.start !== undefined;
  const values = {
    url: options.url ?? (starts ? 'http://127.0.0.1:8000/v1' : 'https://staging.example.com/v1'),
    model: options.model ?? 'my-model',
    branch: options.branch,
    mergeQueue: options.mergeQueue,
    starts,
  };
  const config =
    options.start === undefined
      ? configTemplate
      : startingConfigTemplate({ command: options.start, ready: options.ready });
  const files = [
    { path: '.github/workflows/insight.yml', text: workflowTemplate(values) },
    { path: '.github/insight-agent.yml', text: config },
  ];
  const [taken] = files.filter(({ path }) => existsSync(path));
  if (taken && !options.force) {
    throw new InputError(
      `${taken.path} is there already; nothing was written`,
      'Use --force to overwrite it, or edit it by hand.',
      {
        file: taken.path,
      },
    );
  }
  for (const { path, text } of files) writeText(path, text);
  around.stdout(`${files.map(({ path }) => path).join('\n')}\n`);
  const steps = [
    ...(options.url && options.model ? [] : ['Put the address and the model of your endpoint into the workflow.']),
    ...(!starts && isLoopback(URL.parse(values.url)?.hostname ?? '')
      ? [
          `${values.url} is this machine: a hosted runner cannot reach it. Start the server in the job (target.start), or use a self-hosted runner.`,
        ]
      : []),
    starts
      ? 'Name the labels of your runner in the workflow (runs-on); the server starts there.'
      : 'Store the key as the repository secret STAGING_API_KEY (or remove the line, if the endpoint wants none).',
    `Push to ${options.branch}: that records the first baseline. From then on every pull request is gated.`,
    'To block merges, require the check "measure" in a ruleset (Settings → Rules → Rulesets).',
  ];
  around.stderr(`Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`);
  return 0;
}
