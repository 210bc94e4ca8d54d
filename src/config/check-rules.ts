/** Rules between values that a schema cannot say. Each looks at values that are valid by themselves. */
import { checkBaseline } from './check-baseline.ts';
import { checkIgnoreEos } from './check-ignore-eos.ts';
import { checkJudge, checkNarrator } from './check-judge.ts';
import { checkProtocol } from './check-protocol.ts';
import { checkRepeatedSets, checkScorers } from './check-scorers.ts';
import { checkStages, stageNames } from './check-stages.ts';
import { checkTransport } from './check-transport.ts';
import { type RawGates, splitGateKey } from './gate-rules.ts';
import { cleanText, type KeyPath, showValue, spellPath, valueAt } from './key-path.ts';
import { checkConversations } from './resolve-conversations.ts';
import type { RawConfig } from './schema.ts';
import { keyInputOf } from './secrets.ts';
import { suggestName } from './suggest.ts';
import { parseUnit } from './units.ts';

/** The valid part of a config: `url` and `model` may still be missing, and are then reported already. */
export type CheckedConfig = Omit<RawConfig, 'target'> & {
  target: Omit<RawConfig['target'], 'url' | 'model'> & { url?: string; model?: string };
};

/** What a rule found: the path of the value, the message and the fix. */
export interface Finding {
  path: KeyPath;
  part?: 'key' | 'value';
  message: string;
  hint: string;
  /** True where the finding stands even if something else is wrong with the value at `path`. */
  independent?: boolean;
}

/**
 * Every broken rule. `raw` is the config as written, where lists still have all their entries, valid or not; `writtenGates` are
 * the gates that somebody wrote.
 */
export function checkRules(
  config: CheckedConfig,
  { raw, writtenGates, offline }: { raw: unknown; writtenGates: RawGates; offline: boolean },
): Finding[] {
  const stages = valueAt(raw, ['workload', 'stages']) ?? config.workload.stages;
  return [
    ...checkUrl(config.target.url, ['target', 'url']),
    ...checkUrl(config.baseline.target?.url, ['baseline', 'target', 'url']),
    ...checkProtocol(config, writtenGates),
    ...checkTransport(config),
    ...checkBaseline(config, { raw, offline }),
    ...(Array.isArray(stages)
      ? [...checkStages(stages, config), ...checkGateStages(writtenGates, stages.flatMap(stageNames))]
      : []),
    ...checkAccuracyGates(writtenGates, config),
    ...checkPaths(raw),
    ...checkPrices(config),
    ...checkPrompts(raw),
    ...checkIgnoreEos(config, raw),
    ...checkConversations(config),
    ...checkMetrics(config),
    ...checkScorers(raw),
    ...checkRepeatedSets(raw),
    ...checkJudge(config),
    ...checkNarrator(config),
  ];
}

function checkPrompts(raw: unknown): Finding[] {
  const path = ['workload', 'synthetic'];
  if (valueAt(raw, path) === undefined || valueAt(raw, ['workload', 'prompts']) === undefined) return [];
  const message = '`workload.synthetic` stands beside `workload.prompts`: the load has one set of prompts';
  return [{ path, part: 'key', message, hint: 'Keep one of the two.' }];
}

/** Reading a page costs the server something, most of all those that write it where they stream their tokens. */
const LEAST_READ_EVERY_MS = 1000;

function checkMetrics({ target }: CheckedConfig): Finding[] {
  const { url = '/', every = '' } = target.metrics ?? {};
  const findings: Finding[] = [];
  if (!URL.canParse(url, 'http://endpoint')) {
    const message = '`target.metrics.url` is not an address';
    findings.push({ path: ['target', 'metrics', 'url'], message, hint: 'Write a path such as /metrics.' });
  }
  const period = parseUnit('duration', every);
  if (period.ok && period.value < LEAST_READ_EVERY_MS) {
    const message = '`target.metrics.every` is below 1s: reading so often would itself be a load';
    findings.push({ path: ['target', 'metrics', 'every'], message, hint: 'Write 1s or more; 5s is usual.' });
  }
  return findings;
}

function checkPrices({ budget, gates, prices }: CheckedConfig): Finding[] {
  if (prices !== undefined) return [];
  const hint = 'Add `prices: { input-per-million: …, output-per-million: … }` in US dollars.';
  const onCost = Object.entries(gates).filter(
    ([key, rule]) => splitGateKey(key).metric === 'cost' && typeof rule === 'object',
  );
  return [
    ...(budget.usd === undefined
      ? []
      : [
          {
            ...{ path: ['budget', 'usd'], part: 'key' as const, hint },
            message: '`budget.usd` cannot be held: there are no `prices`',
          },
        ]),
    ...onCost.map(([key]) => ({
      ...{ path: ['gates', key], part: 'key' as const, hint },
      message: 'A gate on `cost` cannot be judged: there are no `prices`',
    })),
  ];
}

/** Where the protocols send their requests; of a custom one that is the user's own business. */
const routes =
  /\/(?:(?:chat\/)?completions|responses|embeddings|messages|api\/(?:chat|generate)|generate(?:_stream)?|openai\/deployments(?:\/.*)?|models\/[^/]+:\w+)\/*$/;

export function checkUrl(url: string | undefined, path: KeyPath): Finding[] {
  if (url === undefined) return [];
  const [name, section] = [spellPath(path), spellPath(path.slice(0, -1))];
  const input = keyInputOf(path);
  const parsed = URL.parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || !/^https?:\/\//i.test(url)) {
    return [
      {
        path,
        message: `\`${name}\`: the value is not an http:// or https:// address`,
        hint: 'Write the base URL up to and including the version, such as https://staging.example.com/v1.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (parsed.username || parsed.password) {
    findings.push({
      path,
      message: `\`${name}\`: the value holds a user name or a password`,
      hint: `Remove it. ${input ? `Give the key by the input \`${input}\`, or name` : 'Name'} an environment variable in \`${section}.api-key-env\`.`,
    });
  }
  if (parsed.search || parsed.hash || /[?#]$/.test(url)) {
    findings.push({
      path,
      message: `\`${name}\`: the value has a query or a fragment`,
      hint: `Remove everything from the \`?\` or \`#\` on. Keys belong in \`${section}.headers\` or \`${section}.api-key-env\`.`,
    });
  }
  const route = routes.exec(parsed.pathname)?.[0];
  if (route) {
    findings.push({
      path,
      message: `\`${name}\`: the value names a route of the API, not its base`,
      hint: `Remove \`${route}\`: the protocol adds it. docs/protocols.md has an example for each protocol.`,
    });
  }
  return findings;
}

function checkGateStages(gates: RawGates, names: readonly string[]): Finding[] {
  return Object.keys(gates).flatMap((key) => {
    const { stage } = splitGateKey(key);
    if (stage === undefined || names.includes(stage)) return [];
    const message = `\`${spellPath(['gates', key])}\`: there is no stage "${cleanText(stage)}"`;
    const hint = suggestName(stage, [...new Set(names.map(cleanText))]).replace('Allowed here', 'The stages are');
    return [{ path: ['gates', key], part: 'key' as const, message, hint, independent: true }];
  });
}

/** The gate on all items and those on slices of them. */
function checkAccuracyGates(gates: RawGates, { quality }: CheckedConfig): Finding[] {
  if (quality.sets?.length !== 0) return [];
  return Object.entries(gates).flatMap(([key, rule]) => {
    if (splitGateKey(key).metric !== 'accuracy' || rule === false || rule === 'off') return [];
    const path = ['gates', key];
    const message = `\`${spellPath(path)}\` has nothing to judge: \`quality.sets\` is empty`;
    const hint = 'Add a set, remove `quality.sets` to use the shipped one, or write `off` for this gate.';
    return [{ path, part: 'key' as const, message, hint }];
  });
}

/** The file may come from a pull request: it names files of the checkout, not of the machine. */
function checkPaths(raw: unknown): Finding[] {
  const entries = (path: KeyPath, rest: KeyPath): KeyPath[] => {
    const list = valueAt(raw, path);
    return Array.isArray(list) ? list.map((_, index) => [...path, index, ...rest]) : [];
  };
  const paths = [
    ['workload', 'prompts'],
    ['baseline', 'calibration'],
    ['pull-request', 'accepted'],
    ['quality', 'judge', 'prompt'],
    ...entries(['workload', 'stages'], ['trace', 'file']),
    ...entries(['quality', 'sets'], ['path']),
    ...entries(['baseline', 'files'], []),
  ];
  return paths.flatMap((path) => {
    const value = valueAt(raw, path);
    if (typeof value !== 'string' || !leavesCheckout(value)) return [];
    return [
      {
        path,
        message: `\`${spellPath(path)}\`: ${showValue(value)} lies outside the working directory`,
        hint: 'Write a path relative to the working directory, without a leading `/` and without a `..` that leads out of it.',
      },
    ];
  });
}

function leavesCheckout(path: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return true;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
