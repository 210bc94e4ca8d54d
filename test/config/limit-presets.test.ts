import { describe, expect, it } from 'vitest';
import { limitPresetNames } from '../../src/config/limit-presets.ts';
import { complaints, resolve } from './resolve.ts';

const enough = 'workload: { stages: [{ name: a, requests: 500 }, { name: b, requests: 500 }] }\n';
const limitsOf = (text: string) =>
  resolve(`${text}\n`)
    .config.gates.gates.filter(({ limit }) => limit !== undefined)
    .map(({ metric, stage, limit }) => [stage === undefined ? metric : `${metric}@${stage}`, limit]);

describe('a preset of limits', () => {
  it.each([
    ['mlperf-llama2-70b', 2000, 200],
    ['mlperf-llama2-70b-interactive', 450, 40],
    ['mlperf-llama3.1-8b', 2000, 100],
    ['mlperf-llama3.1-8b-interactive', 500, 30],
    ['mlperf-deepseek-r1', 2000, 80],
    ['mlperf-deepseek-r1-interactive', 1500, 15],
    ['mlperf-gpt-oss-120b', 3000, 80],
    ['mlperf-gpt-oss-120b-interactive', 2000, 15],
  ])('%s limits p99 of TTFT to %i ms and of TPOT to %i ms', (name, ttft, tpot) => {
    expect(limitsOf(`gates: { limit-preset: ${name} }`)).toEqual([
      ['ttft_p99', ttft],
      ['tpot_p99', tpot],
    ]);
    expect(limitPresetNames).toContain(name);
  });

  it('adds service levels and compares nothing with stored runs', () => {
    const { gates } = resolve('gates: { limit-preset: mlperf-llama3.1-8b }\n').config.gates;
    expect(gates.find(({ metric }) => metric === 'ttft_p99')).toEqual({
      metric: 'ttft_p99',
      tier: 'blocking',
      limit: 2000,
      explicit: true,
    });
    expect(gates).toHaveLength(8);
  });

  it.each<[string, string, unknown[]]>([
    [
      'an own limit wins',
      'limit-preset: mlperf-llama3.1-8b, ttft_p99: { limit: 1s }',
      [
        ['ttft_p99', 1000],
        ['tpot_p99', 100],
      ],
    ],
    [
      'a tolerance beside it leaves its limit',
      'limit-preset: mlperf-llama3.1-8b, tpot_p99: { max-increase: 5% }',
      [
        ['ttft_p99', 2000],
        ['tpot_p99', 100],
      ],
    ],
    ['off removes one', 'limit-preset: mlperf-llama3.1-8b, tpot_p99: off', [['ttft_p99', 2000]]],
    [
      'a stage has its own',
      'limit-preset: mlperf-llama3.1-8b, "ttft_p99@b": { limit: 3s }',
      [
        ['ttft_p99@a', 2000],
        ['ttft_p99@b', 3000],
        ['tpot_p99', 100],
      ],
    ],
    [
      'what counts the requests within limits has some to count',
      'limit-preset: mlperf-llama3.1-8b, goodput: { max-drop: 2pp }',
      [
        ['ttft_p99', 2000],
        ['tpot_p99', 100],
      ],
    ],
  ])('%s', (_, gates, limits) => {
    expect(limitsOf(`${enough}gates: { ${gates} }`)).toEqual(limits);
  });

  it('says how many requests it needs where too few are planned, and nothing where they are enough', () => {
    const { warnings } = resolve('gates: { limit-preset: mlperf-llama3.1-8b }\n');
    expect(warnings).toEqual([
      '`gates.limit-preset: mlperf-llama3.1-8b` judges ttft_p99. ttft_p99 needs 459 ok requests; stage steady plans 300: that gate will be `missing`; raise `requests` or set `ttft_p99: off`.',
      '`gates.limit-preset: mlperf-llama3.1-8b` judges tpot_p99. tpot_p99 needs 459 ok requests; stage steady plans 300: that gate will be `missing`; raise `requests` or set `tpot_p99: off`.',
    ]);
    expect(resolve(`${enough}gates: { limit-preset: mlperf-llama3.1-8b }\n`).warnings).toEqual([]);
  });

  it.each([
    ['mlperf-lama3.1-8b', 'Did you mean `mlperf-llama3.1-8b`?'],
    ['mlperf-llama2-70b-interctive', 'Did you mean `mlperf-llama2-70b-interactive`?'],
    ['gold', 'Allowed here: `mlperf-llama2-70b`'],
  ])('that is misspelt (%s) is refused with what was meant', (name, hint) => {
    const [complaint, ...more] = complaints(`gates: { limit-preset: ${name} }\n`);
    expect(complaint).toContain('is not one of the choices');
    expect(complaint).toContain(hint);
    expect(more).toEqual([]);
  });
});
