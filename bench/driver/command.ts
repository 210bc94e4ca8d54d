/** How the product's bundled command line is asked for one stage of load. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Endpoint } from './endpoint.ts';

/** Words for Node, run in `folder`; the run file is `out/run.jsonl` there. Writes the files that they name. */
export function commandWords(
  load: { streams: number; requests: number; events: number },
  endpoint: Endpoint,
  folder: string,
): string[] {
  writeFileSync(join(folder, 'prompts.txt'), 'Why does a bridge sway in the wind?\nWhat keeps a kite in the air?\n');
  writeFileSync(join(folder, 'insight-agent.json'), JSON.stringify(configOf(load)));
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const target = ['--url', endpoint.url, '--model', endpoint.model];
  return [cli, 'run', '--config', 'insight-agent.json', '--out', 'out', ...target];
}

/**
 * Against an endpoint that is never waited for the generator is its own limit, and the product would measure the stage a second time: the budget of
 * requests ends the run before that.
 */
function configOf({ streams, requests, events }: { streams: number; requests: number; events: number }) {
  const stage = { name: 'long', closed: { concurrency: streams }, requests };
  return {
    workload: { prompts: 'prompts.txt', 'max-output-tokens': events, warmup: { requests: streams }, stages: [stage] },
    quality: { sets: [] },
    budget: { minutes: 30, requests: requests + streams },
  };
}
