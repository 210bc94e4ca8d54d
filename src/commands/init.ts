/** `insight-agent init`: writes a workflow and a config to start from. */
import { existsSync } from 'node:fs';
import { InputError } from '../errors.ts';
import { isLoopback } from '../model/loopback.ts';
import { writeText } from './files.ts';
import { configTemplate, workflowTemplate } from './init-templates.ts';
import type { Surroundings } from './surroundings.ts';

export interface InitOptions {
  url?: string | undefined;
  model?: string | undefined;
  branch: string;
  /** Overwrite what is there. */
  force?: boolean | undefined;
}

/** Writes both files or neither; says what to do next. */
export async function init(options: InitOptions, around: Surroundings): Promise<number> {
  const values = {
    url: options.url ?? 'https://staging.example.com/v1',
    model: options.model ?? 'my-model',
    branch: options.branch,
  };
  const files = [
    { path: '.github/workflows/insight.yml', text: workflowTemplate(values) },
    { path: '.github/insight-agent.yml', text: configTemplate },
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
    ...(isLoopback(URL.parse(values.url)?.hostname ?? '')
      ? [
          `${values.url} is this machine: a hosted runner cannot reach it. Start the server in the job (target.start), or use a self-hosted runner.`,
        ]
      : []),
    'Store the key as the repository secret STAGING_API_KEY (or remove the line, if the endpoint wants none).',
    `Push to ${options.branch}: that records the first baseline. From then on every pull request is gated.`,
    'To block merges, require the check "measure" in a ruleset (Settings → Rules → Rulesets).',
  ];
  around.stderr(`Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`);
  return 0;
}
