/** The inputs of action.yml, read once. Their meaning and defaults are the config's business. */
import * as core from '@actions/core';

/** Inputs that become part of the config; an empty text means "not given". */
const configInputs = ['url', 'model', 'api-key', 'api', 'baseline-url', 'baseline-api-key', 'comment'] as const;

export interface ActionInputs {
  /** By name, for the config. */
  config: Record<string, string>;
  configPath: string | undefined;
  mode: string;
  /** As given; empty where not. */
  shard: string;
  instances: string;
  runFiles: string;
  token: string;
}

/** Reads the inputs and registers what must never be printed. */
export function readInputs(): ActionInputs {
  const config = Object.fromEntries(configInputs.map((name) => [name, core.getInput(name)]));
  for (const key of ['api-key', 'baseline-api-key']) hide(config[key] ?? '');
  return {
    config,
    configPath: core.getInput('config') || undefined,
    mode: core.getInput('mode') || 'auto',
    shard: core.getInput('shard'),
    instances: core.getInput('instances'),
    runFiles: core.getInput('run-files'),
    token: core.getInput('github-token'),
  };
}

/** Masks a secret in the job log, and the forms in which it may turn up: masking replaces exact texts only. */
export function hide(secret: string): void {
  // Masking a short word would make the whole log unreadable, and a secret is never that short.
  // Of a key in PEM each line would be masked, and its first and last line are everybody's.
  if (secret.length < 8 || secret.includes('\n')) return;
  for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) core.setSecret(form);
}
