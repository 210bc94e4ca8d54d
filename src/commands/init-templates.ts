/** The two files that `init` writes. A test lints the workflow and resolves the config. */

/** Values go into double quotes: YAML reads a JSON text as it stands. */
export function workflowTemplate(values: { url: string; model: string; branch: string }): string {
  const quote = (text: string): string => JSON.stringify(text);
  return `name: Insight
on:
  push: { branches: [${quote(values.branch)}] } # records
  pull_request: {} # gates
permissions:
  contents: read
  actions: read
  pull-requests: write
concurrency:
  group: insight-staging # one measurement of the endpoint at a time
jobs:
  measure:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
      # Deploy this commit to the endpoint here, or in a job that this one needs.
      - uses: insight-agent/insight-agent@v0.1.0
        with:
          url: ${quote(values.url)}
          model: ${quote(values.model)}
          api-key: \${{ secrets.STAGING_API_KEY }}
`;
}

export const configTemplate = `# Everything here has a default; remove what you do not need. Every key: docs/configuration.md.
# Check it with: insight-agent validate
target:
  # Proof that the endpoint runs this commit: an address on it that tells its version.
  # expect: { url: /version, contains: $GITHUB_SHA, timeout: 5m }
workload:
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
