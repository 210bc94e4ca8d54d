/** How a run is measured where the working folder may be a stranger's. */
import type { nodeWorld } from '../commands/node-world.ts';
import { strangersEnvironment } from '../commands/server-environment.ts';
import { listSecrets } from '../drive/conceal.ts';
import { ConfigError } from '../errors.ts';
import type { Config } from '../model/config.ts';
import type { Job } from './job.ts';
import { openReader, warnOfForeignTree } from './job-config.ts';

/** Undefined where it is the repository's own. Throws a ConfigError where it would have to run a stranger's code. */
export async function openForeign(
  { env, inputs, event, files, announce }: Job,
  config: Config,
): Promise<Parameters<typeof nodeWorld>[0]['foreign']> {
  const { tree } = files;
  if (tree.holds === 'own') return undefined;
  for (const line of warnOfForeignTree(tree, config, { drives: true })) announce(line);
  const { env: serverEnv, withheld } = strangersEnvironment(env, [...listSecrets(config), inputs.token]);
  const starts = config.target.start ?? config.baseline.paired?.target.start;
  if (starts && tree.holds === 'code' && event.name === 'workflow_run') throw refuseStart(tree.why);
  if (starts && withheld.length > 0)
    announce(`Started servers do not get ${withheld.join(', ')}: what they run may be a stranger's.`);
  return { readText: await openReader(config, files), refused: tree.why, serverEnv };
}

/** Nobody has looked at that code: such a run starts by itself, with all secrets of the repository. */
function refuseStart(why: string): ConfigError {
  return new ConfigError([
    {
      message: `\`target.start\` is refused: it would run code beside the secrets of this repository that nobody here has seen (${why})`,
      hint: 'Check out no code of a pull request on workflow_run. A maintainer can start the workflow that measures a reviewed commit: docs/forks.md.',
      place: {},
    },
  ]);
}
