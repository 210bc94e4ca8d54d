/** What is allowed but will probably disappoint: printed, never an error. */

import { metricSpec } from '../metrics.ts';
import type { Config, GateRule, StageConfig, TargetConfig } from '../model/config.ts';
import { isLoopback } from '../model/loopback.ts';
import { proxyFor } from '../model/proxy.ts';
import { type LimitPreset, presetGates } from './limit-presets.ts';

/** One sentence or two for each. */
export function findWarnings(config: Config, preset?: LimitPreset): string[] {
  return [
    ...warnSampleFloors(config, preset),
    ...warnSlowStart(config),
    ...warnOneToken(config),
    ...warnPlainHttp(config),
    ...warnUnverified(config),
    ...warnProxy(config),
    ...warnCompression(config),
    ...warnItself(config),
    ...warnUnreadMetrics(config),
    ...warnPairedDrift(config),
  ];
}

function warnPairedDrift({ gates: { drift = 'report' }, baseline }: Config): string[] {
  if (drift === 'report' || !baseline.paired) return [];
  return [`gates.drift: ${drift} has no effect side by side: no stored runs are compared with.`];
}

function warnSampleFloors({ gates, workload }: Config, preset: LimitPreset | undefined): string[] {
  const judged = workload.stages.filter(({ rung }) => !rung);
  return gates.gates.flatMap((gate) => {
    const { minOk } = metricSpec(gate.metric);
    if (minOk === undefined) return [];
    const isShort = ({ requests }: StageConfig): boolean => requests !== undefined && requests < minOk;
    const stepsAside = !gate.explicit && judged.every(isShort);
    return stagesOf(gate, gate.stage === undefined ? judged : workload.stages)
      .filter(isShort)
      .map((stage) => {
        const needs = `${gate.metric} needs ${minOk} ok requests; stage ${stage.name} plans ${stage.requests}`;
        if (stepsAside) return `${needs}: this default gate is left out; raise \`requests\` to have it.`;
        const key = gate.stage === undefined ? gate.metric : `${gate.metric}@${gate.stage}`;
        const asked =
          presetGates(preset)[gate.metric] === undefined
            ? ''
            : `\`gates.limit-preset: ${preset}\` judges ${gate.metric}. `;
        return `${asked}${needs}: that gate will be \`missing\`, which fails the check; raise \`requests\` or set \`${key}: off\`.`;
      });
  });
}

function warnUnreadMetrics({ target, baseline }: Config): string[] {
  const { paired } = baseline;
  if (!target.metrics || !paired) return [];
  const why =
    paired.form === 'exclusive'
      ? 'where the servers are restarted in turn'
      : 'side by side unless each of two endpoints has the page on its own host: what reading costs would fall on one alone';
  if (paired.form !== 'exclusive' && paired.target.metrics) return [];
  return [`\`target.metrics\` is not read ${why}. The report will not have the server’s own figures.`];
}

function warnSlowStart({ workload }: Config): string[] {
  return workload.stages.flatMap(({ name, concurrency, requests }) => {
    if (requests === undefined || concurrency === undefined || requests >= 2 * concurrency) return [];
    return [
      `Stage ${name} plans ${requests} requests at concurrency ${concurrency}: it is hardly at full load before it ends; raise \`requests\` to at least ${2 * concurrency}.`,
    ];
  });
}

function warnOneToken({ gates, workload }: Config): string[] {
  const gate = gates.gates.find(({ metric }) => metricSpec(metric).quantile?.source === 'tpot');
  if (!gate || workload.maxOutputTokens >= 2) return [];
  return [
    `${gate.metric} needs answers of at least 2 tokens; \`workload.max-output-tokens\` is 1: that gate will be \`missing\`.`,
  ];
}

type NamedEndpoint = TargetConfig & { name: string };

/** Those that are measured. */
function listEndpoints({ target, baseline }: Config): NamedEndpoint[] {
  const second = baseline.paired ? [{ name: 'baseline.target', ...baseline.paired.target }] : [];
  return [{ name: 'target', ...target }, ...second];
}

/** Those that are spoken to: the ones that help with scoring and wording, too. */
function listSpoken(config: Config): NamedEndpoint[] {
  const helpers = (['judge', 'embeddings'] as const).flatMap((name) => {
    const helper = config.quality[name];
    return helper ? [{ name: `quality.${name}.target`, ...helper.target }] : [];
  });
  const { narrator } = config.report;
  const narrators = narrator ? [{ name: 'report.narrator', ...narrator.target }] : [];
  return [...listEndpoints(config), ...helpers, ...narrators];
}

function warnPlainHttp(config: Config): string[] {
  return listSpoken(config).flatMap(({ name, url: text, apiKey, headers }) => {
    const url = URL.parse(text);
    if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return [];
    if (apiKey === undefined && Object.keys(headers).length === 0) return [];
    return [
      `The API key or the headers go to the endpoint unencrypted: \`${name}.url\` is http and not on this machine; use https.`,
    ];
  });
}

function warnUnverified(config: Config): string[] {
  return listSpoken(config).flatMap(({ name, url, tls }) => {
    if (!tls) return [];
    // What the second endpoint takes over from the target need not have an effect there.
    if (URL.parse(url)?.protocol === 'http:')
      return name === 'baseline.target' ? [] : [`\`${name}.tls\` has no effect: \`${name}.url\` is http.`];
    return tls.verify
      ? []
      : [
          `NOT VERIFIED: \`${name}.tls.verify\` is false, so whoever answers is believed, and the key and the prompts can be read on the way. Give the authority's certificate in \`${name}.tls.ca\` instead.`,
        ];
  });
}

/** What a proxy adds cannot be told from the endpoint's own time. */
function warnProxy(config: Config): string[] {
  return listEndpoints(config).flatMap(({ name, url, proxies }) => {
    const proxy = proxyFor(url, proxies);
    return proxy
      ? [
          `\`${name}\` is reached through the proxy of ${proxy.name}: what it adds is in every time. Name the host in NO_PROXY to go straight.`,
        ]
      : [];
  });
}

/** Nor can what a compressor holds back. */
function warnCompression(config: Config): string[] {
  return listEndpoints(config).flatMap(({ name, compression }) =>
    compression
      ? [
          `\`${name}.compression\` is true: answers may come compressed, and what the compressor holds back is in every time.`,
        ]
      : [],
  );
}

/** Fine for a look at the noise, a false comfort in a gate. */
function warnItself({ target, baseline }: Config): string[] {
  if (!baseline.paired || target.start || target.url === '') return [];
  const other = baseline.paired.target;
  const differs = (key: 'url' | 'model' | 'api'): boolean => target[key] !== other[key];
  if (differs('url') || differs('model') || differs('api')) return [];
  if (JSON.stringify(target.headers) !== JSON.stringify(other.headers)) return [];
  return ['`baseline.target` is the same endpoint as `target`: the run compares it with itself.'];
}

function stagesOf(gate: GateRule, stages: readonly StageConfig[]): StageConfig[] {
  return stages.filter((stage) => gate.stage === undefined || gate.stage === stage.name);
}
