/** Result files of other tools. A further tool is one file like import-vllm.ts and one line in this list. */
import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Run } from '../model/run-file.ts';
import { importVllm } from './import-vllm.ts';
import { parseLooseObjects } from './loose-json.ts';
import { parseRun } from './run-file.ts';

export interface Importer {
  /** The tool's name, as reports print it. */
  tool: string;
  /** Whether this object has the shape of the tool's result. */
  detects: (result: Record<string, unknown>) => boolean;
  /** The run; throws an InputError that names the file and the key. Times in ms, counts as the tool counted them. */
  read: (result: Record<string, unknown>, file: string) => Run;
}

const importers: readonly Importer[] = [importVllm];

/** One run of a file: `name` is the file's, with `#n` where it holds several; runs of equal `identity` are copies. */
export interface ReadRun {
  name: string;
  run: Run;
  identity: string;
}

/** The runs of a file: one of a run file, one for each result that another tool wrote or appended. Throws InputErrors. */
export function readRuns(text: string, file: string): ReadRun[] {
  if (isRunFile(text)) return [{ name: file, run: parseRun(text, file), identity: fingerprint(text) }];
  const results = parseLooseObjects(text, file);
  return results.map((result, index) => {
    const name = results.length === 1 ? file : `${file}#${index + 1}`;
    const importer = importers.find(({ detects }) => detects(result));
    if (!importer) throw unknownShape(name, file);
    return { name, run: importer.read(result, name), identity: fingerprint(JSON.stringify(result)) };
  });
}

/** The one run of a file; a file with several does not say which one is meant. */
export function readOneRun(text: string, file: string): Run {
  const [first, ...others] = readRuns(text, file);
  if (!first || others.length > 0) {
    throw new InputError(
      `${file} holds ${others.length + 1} runs, and one is to be judged`,
      `The tool appended to the file. Take the last one out, for example with \`tail -n 1 ${file} > candidate.json\`; the others can be given as --baseline.`,
      { file },
    );
  }
  return first.run;
}

/** Result files can be large: what stands for one in a comparison need not be. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Anything that is no JSON object at its start is left to the reader of run files, which says what is wrong with it. */
function isRunFile(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return true;
  if (/^\s*\{\s*"kind"/.test(text)) return true;
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  try {
    return typeof (JSON.parse(firstLine) as { kind?: unknown }).kind === 'string';
  } catch {
    return false;
  }
}

function unknownShape(name: string, file: string): InputError {
  return new InputError(
    `${name} is no result that can be read`,
    `Give a run file (run.jsonl of insight-agent) or a result file of: ${importers.map(({ tool }) => tool).join(', ')}.`,
    { file },
  );
}
