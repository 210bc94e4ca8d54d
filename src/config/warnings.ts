/** What is allowed but will probably disappoint: printed, never an error. */

import { metricSpec } from '../metrics.ts';
import type { Config, GateRule, StageConfig } from '../model/config.ts';
import { type LimitPreset, presetGates } from './limit-presets.ts';

/** One sentence or two for each. */
export function findWarnings(config: Config, preset?: LimitPreset): string[] {
  return [
    ...warnSampleFloors(config, preset),
    ...warnSlowStart(config),
    ...warnOneToken(config),
    ...warnPlainHttp(config),
  ];
}

function warnSampleFloors({ gates, workload }: Config, preset: LimitPreset | undefined): string[] {
  return gates.gates.flatMap((gate) => {
    const { minOk } = metricSpec(gate.metric);
    if (minOk === undefined) return [];
    return stagesOf(gate, workload.stages)
      .filter((stage) => stage.requests !== undefined && stage.requests < minOk)
      .map((stage) => {
        const key = gate.stage === undefined ? gate.metric : `${gate.metric}@${gate.stage}`;
        const asked =
          presetGates(preset)[gate.metric] === undefined
            ? ''
            : `\`gates.limit-preset: ${preset}\` judges ${gate.metric}. `;
        return `${asked}${gate.metric} needs ${minOk} ok requests; stage ${stage.name} plans ${stage.requests}: that gate will be \`missing\`; raise \`requests\` or set \`${key}: off\`.`;
      });
  });
}

function warnSlowStart({ workload }: Config): string[] {
  return workload.stages
    .filter((stage) => stage.requests !== undefined && stage.requests < 2 * stage.concurrency)
    .map(
      (stage) =>
        `Stage ${stage.name} plans ${stage.requests} requests at concurrency ${stage.concurrency}: it is hardly at full load before it ends; raise \`requests\` to at least ${2 * stage.concurrency}.`,
    );
}

function warnOneToken({ gates, workload }: Config): string[] {
  const gate = gates.gates.find(({ metric }) => metricSpec(metric).quantile?.source === 'tpot');
  if (!gate || workload.maxOutputTokens >= 2) return [];
  return [
    `${gate.metric} needs answers of at least 2 tokens; \`workload.max-output-tokens\` is 1: that gate will be \`missing\`.`,
  ];
}

function warnPlainHttp({ target }: Config): string[] {
  const url = URL.parse(target.url);
  if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return [];
  if (target.apiKey === undefined && Object.keys(target.headers).length === 0) return [];
  return [
    'The API key or the headers go to the endpoint unencrypted: `target.url` is http and not on this machine; use https.',
  ];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function stagesOf(gate: GateRule, stages: readonly StageConfig[]): StageConfig[] {
  return stages.filter((stage) => gate.stage === undefined || gate.stage === stage.name);
}
