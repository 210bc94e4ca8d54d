/** The command line: parses the words, runs a command, ends the process. Loaded by cli.ts. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { calibrate, calibrationFormats } from './commands/calibrate.ts';
import { compare } from './commands/compare.ts';
import { explainError } from './commands/explain-error.ts';
import { readShipped, readText, readTool } from './commands/files.ts';
import { importRun } from './commands/import.ts';
import { init } from './commands/init.ts';
import { mergeRuns } from './commands/merge.ts';
import { programName } from './commands/program-name.ts';
import { report } from './commands/report.ts';
import { run } from './commands/run.ts';
import { simulate } from './commands/simulate.ts';
import { stopOnSignals } from './commands/stop-signal.ts';
import type { Surroundings } from './commands/surroundings.ts';
import { validate } from './commands/validate.ts';
import { reportFormats } from './commands/write-reports.ts';
import { terminalBlock, withoutCommands } from './report/neutralise.ts';

/** In a job of GitHub Actions the runner obeys lines that begin like its commands, whoever wrote them. */
function calm(text: string): string {
  return process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(text) : text;
}

const around: Surroundings = {
  stdout: (text) => process.stdout.write(calm(text)),
  stderr: (text) => process.stderr.write(calm(text)),
  program: programName(process.argv[1], process.cwd()),
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 100,
  signal: stopOnSignals(),
};

const format = () =>
  new Option('--format <format>', 'what to print on standard output').choices(reportFormats).default('text');

const program = new Command('insight-agent')
  .description('Measures an LLM endpoint, compares with stored runs and says whether it got worse.')
  .version(readTool().version)
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

program
  .command('run')
  .description('drive the target; write the run file and the reports; gate where the config names baselines')
  .option('--config <file>', 'config file (default: .github/insight-agent.yml where it exists)')
  .option('--url <url>', 'base URL of the endpoint, e.g. http://127.0.0.1:8000/v1')
  .option('--model <name>', 'model to ask for')
  .option('--baseline-url <url>', 'base URL of a second endpoint to measure beside the first and compare with')
  .option('--shard <i/n>', 'measure only part i of n of the plan, e.g. 1/4: `merge` joins the parts')
  .option('--out <folder>', 'where to write', 'insight-agent-out')
  .addOption(format())
  .action(async (options) => finish(await run(options, around)));

program
  .command('calibrate')
  .description('measure an endpoint that does not change several times: what its gates make of its own noise')
  .option('--config <file>', 'config file (default: .github/insight-agent.yml where it exists)')
  .option('--url <url>', 'base URL of the endpoint, e.g. http://127.0.0.1:8000/v1')
  .option('--model <name>', 'model to ask for')
  .option('--against <url>', 'base URL of a second instance of the same build, measured beside the first')
  .option('--runs <number>', 'how many runs (default: 5)', positiveNumber)
  .option('--out <folder>', 'where to write', 'insight-agent-calibration')
  .addOption(
    new Option('--format <format>', 'what to print on standard output').choices(calibrationFormats).default('text'),
  )
  .action(async (options) => finish(await calibrate(options, around)));

program
  .command('compare')
  .description('gate stored runs: run files, or result files of other tools (see import)')
  .option(
    '--baseline <run...>',
    'runs of the base branch, files or the folders that hold them: the history (not for a run of two endpoints)',
    [],
  )
  .requiredOption('--candidate <run>', 'run to judge: a file, or the folder that `run` wrote')
  .option('--earlier <run...>', "earlier attempts at the candidate's commit, judged with it as one")
  .option('--config <file>', 'config file with the gates')
  .option('--force', 'compare although the load or the definitions of the metrics differ, with a warning')
  .addOption(format())
  .action(async (options) => finish(await compare(options, around)));

program
  .command('report')
  .description('rebuild the reports of a stored run')
  .argument('<run...>', 'the run (its file or folder), then runs to compare it with')
  .option('--config <file>', 'config file with the gates')
  .option('--out <folder>', 'where to write', 'insight-agent-report')
  .action(async (runs, options) => finish(await report({ runs, ...options }, around)));

program
  .command('import')
  .description(
    'turn the result file of another tool into a run file: vllm bench serve (--save-result --save-detailed), lm-evaluation-harness (--log_samples), inspect_ai (.json, .eval)',
  )
  .argument('<file>', "the tool's result file")
  .requiredOption('--to <run>', 'run file to write, or the folder for its run.jsonl')
  .option('--metric <name>', 'which of its figures is the score, e.g. acc_norm, or the name of a scorer')
  .option('--filter <name>', "lm-evaluation-harness: which filter's answers are scored, e.g. flexible-extract")
  .option('--store-outputs', 'keep questions and answers as well, where the file has them')
  .option('--force', 'overwrite a file that is there')
  .action(async (file, options) => finish(await importRun({ file, ...options }, around)));

program
  .command('merge')
  .description('join the parts of one plan, measured by several machines, into one run file')
  .argument('<run...>', 'the run files of all parts, or their folders')
  .requiredOption('--to <run>', 'run file to write, or the folder for its run.jsonl')
  .option('--force', 'overwrite a file that is there')
  .action(async (parts, options) => finish(await mergeRuns({ parts, ...options }, around)));

program
  .command('simulate')
  .description('run the embedded inference endpoint')
  .option('--port <number>', 'port (default: any free one)', wholeNumber)
  .option('--profile <name>', 'built-in profile or profile file', 'default')
  .option('--seed <number>', 'seed of answers and lengths', wholeNumber)
  .option('--run-seed <number>', 'seed of the noise of this run', wholeNumber)
  .option('--truth-log <file>', 'write the true instants of every request')
  .option('--tls', 'speak https, and HTTP/2 beside HTTP/1.1, with a certificate for localhost that is made now')
  .option('--tls-save <file>', 'the same, and write that certificate, for target.tls.ca')
  .option('--tls-cert <file>', 'speak https with this certificate (PEM)')
  .option('--tls-key <file>', 'its private key (PEM)')
  .option('--json', 'print the address as one JSON line')
  .action(async (options) => {
    await simulate(
      { ...options, apiKey: process.env.INSIGHT_SIMULATOR_KEY },
      { ...around, readFile: async (path) => readText(path), qualitySetText: readShipped('quality.jsonl') },
    );
    finish(0);
  });

program
  .command('init')
  .description('write a workflow and a config to start from')
  .option('--url <url>', 'base URL of the endpoint')
  .option('--model <name>', 'model to ask for')
  .option('--branch <name>', 'base branch', 'main')
  .option('--merge-queue', 'gate the groups of a merge queue too')
  .option('--start <command>', 'shell line with which the job starts the server itself, on a runner of your own')
  .option('--ready <address>', 'address that answers once that server is ready')
  .option('--force', 'overwrite files that are there')
  .action(async (options) => finish(await init(options, around)));

program
  .command('validate')
  .description('check a config file and the data files that it names')
  .option('--config <file>', 'config file (default: .github/insight-agent.yml where it exists)')
  .action(async (options) => finish(await validate(options, around)));

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('Give a whole number from 0 on.');
  return value;
}

function positiveNumber(text: string): number {
  const value = wholeNumber(text);
  if (value < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return value;
}

/** Standard output may be a pipe: what was written must be through before the process ends. */
function finish(exitCode: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}

try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  // commander has printed its own message; everything that it refuses is bad input, help and version are not.
  if (code?.startsWith('commander.')) finish(exitCode === 0 ? 0 : 2);
  else {
    const explained = explainError(error);
    process.stderr.write(calm(`${terminalBlock(explained.text)}\n`));
    finish(explained.exitCode);
  }
}
