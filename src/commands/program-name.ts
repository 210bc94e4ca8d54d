/** How this program was called, so that the commands in a report run as they are printed. */
import { basename, relative } from 'node:path';
import { quoteForShell } from './shell-quote.ts';

/** `script` is what Node was told to run (`process.argv[1]`): "insight-agent" where it is linked, else "node dist/cli.js" from this folder. */
export function programName(script: string | undefined, folder: string): string {
  if (script === undefined || basename(script) === 'insight-agent') return 'insight-agent';
  return `node ${quoteForShell(relative(folder, script))}`;
}
