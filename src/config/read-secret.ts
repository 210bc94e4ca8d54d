/** A secret from where the config says it lies: an environment variable or a file. */
import type { Finding } from './check-rules.ts';
import { type KeyPath, spellPath } from './key-path.ts';

/** Text of a file, or why there is none (`does not exist`). */
export type ReadFile = (path: string) => { text: string } | { why: string };

export interface Outside {
  env: Record<string, string | undefined>;
  readFile: ReadFile;
}

/** The text without space around it. A path is not repeated: it may be the secret itself in the wrong place. */
export function readSecret(
  written: string | { env: string },
  path: KeyPath,
  { env, readFile }: Outside,
): { text: string | undefined; findings: Finding[] } {
  if (typeof written !== 'string') {
    const text = readVariable(env, written.env);
    return { text, findings: text === undefined ? [missingVariable([...path, 'env'], written)] : [] };
  }
  const read = readFile(written);
  const text = 'text' in read ? read.text.trim() : '';
  if (text !== '') return { text, findings: [] };
  return {
    text: undefined,
    findings: [
      {
        path,
        message: `\`${spellPath(path)}\`: the file ${'why' in read ? read.why : 'is empty'}`,
        hint: 'Check the path; it is taken from the folder in which the command runs.',
      },
    ],
  };
}

/** Set and not empty: GitHub turns a secret that does not exist into an empty text. */
export function readVariable(env: Outside['env'], name: string): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
  return value === '' ? undefined : value;
}

export function missingVariable(path: KeyPath, written: string | { env: string }): Finding {
  const name = typeof written === 'string' ? written : written.env;
  return {
    path,
    message: `\`${spellPath(path)}\`: the environment variable ${name} is not set, or is empty`,
    hint: `Set it in the step: env: { ${name}: \${{ secrets.${name} }} }. Secrets are empty on pull requests from forks.`,
  };
}
