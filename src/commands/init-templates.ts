/** The two files that `init` writes. A test lints the workflow and resolves the config. */

/** What the workflow depends on. */
export interface WorkflowValues {
  url: string;
  model: string;
  branch: string;
  /** Gates the groups of a merge queue too. */
  mergeQueue?: boolean | undefined;
  /** The job starts the server itself, on a runner of your own: no key, no secret. */
  starts?: boolean | undefined;
}

/** Values go into double quotes: YAML reads a JSON text as it stands. */
export function workflowTemplate({ url, model, branch, mergeQueue, starts }: WorkflowValues): string {
  const quote = (text: string): string => JSON.stringify(text);
  const queue = mergeQueue ? '\n  merge_group: {} # gates; without it a required check never reports to the queue' : '';
  const key = starts ? '' : `\n          api-key: \${{ secrets.STAGING_API_KEY }}`;
  const deploy = starts
    ? '# The config starts the server of this commit (target.start) and stops it afterwards.'
    : '# Deploy this commit to the endpoint here: between two jobs another build could slip in.';
  return `name: Insight
on:
  push: { branches: [${quote(branch)}] } # records
  pull_request: {} # gates${queue}
permissions:
  contents: read
  actions: read
  pull-requests: write
concurrency:
  group: insight-staging # one measurement of the endpoint at a time
  queue: max # the others wait; without it a waiting check is cancelled by the next
jobs:
  measure:
    runs-on: ${starts ? 'self-hosted' : 'ubuntu-latest'}
    timeout-minutes: ${starts ? 60 : 30}
    steps:
      - uses: actions/checkout@v6
      ${deploy}
      - uses: insight-agent/insight-agent@v0.1.0
        with:
          url: ${quote(url)}
          model: ${quote(model)}${key}
`;
}

/** The config with a server that the run starts: `command` is its shell line, `ready` the address that says when it is up. */
export function startingConfigTemplate({ command, ready }: { command: string; ready?: string | undefined }): string {
  const lines = [
    '  start:',
    `    command: ${JSON.stringify(command)}`,
    ...(ready === undefined ? [] : [`    ready: ${JSON.stringify(ready)}`]),
    '    timeout: 10m',
  ];
  return configTemplate.replace(proofLines, () => `${lines.join('\n')}\n`);
}

const proofLines = `  # Proof that the endpoint runs this commit: an address on it that tells its version.
  # expect: { url: /version, contains: $GITHUB_SHA, timeout: 5m }
`;

export const configTemplate = `# Everything here has a default; remove what you do not need. Every key: docs/configuration.md.
# Check it with: insight-agent validate
target:
${proofLines}workload:
  # prompts: evals/prompts.jsonl        # {"prompt": "…"} a line; absent: the shipped set
  max-output-tokens: 128
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 300 }
# quality:
#   sets: [ { path: evals/core.jsonl, scorer: choice } ]   # absent: the shipped set; [] = none
gates:
  ttft_p50: { max-increase: 5%, min-change: 5ms }          # limit: 200ms judges without a baseline too
  ttft_p95: { max-increase: 10%, min-change: 10ms }
  tpot_p50: { max-increase: 5%, min-change: 1ms }
  output_tokens_per_sec: { max-decrease: 5% }
  error_ratio: { max-increase: 1pp }
  accuracy: { max-drop: 2pp }
budget: { minutes: 10 }
`;
