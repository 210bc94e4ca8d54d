/** Which gates a run is asked for, by the form of its answers. */
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { gatesForRun } from '../../src/gates-for-run.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { header } from '../measure/make.ts';

const policyOf = (gates: string) =>
  resolveConfig({
    file: { name: 'c.yml', text: `target: { url: "https://h.example", model: m }\n${gates}` },
    env: {},
  }).config.gates;

function asked(answer: RunHeader['target']['answer'], gates = ''): string[] {
  const stages = [{ name: 'steady', concurrency: 2, requests: 300, warmupRequests: 2 }];
  const plain = header({ stages });
  const rules = gatesForRun(policyOf(gates), { ...plain, target: { ...plain.target, answer } }).gates;
  return rules.map(({ metric, explicit }) => (explicit ? `${metric}!` : metric));
}

describe('the default gates', () => {
  it.each<[RunHeader['target']['answer'], string[]]>([
    [undefined, ['ttft_p50', 'ttft_p95', 'tpot_p50', 'output_tokens_per_sec', 'error_ratio', 'accuracy']],
    ['document', ['e2e_p50', 'e2e_p95', 'output_tokens_per_sec', 'error_ratio', 'accuracy']],
    ['vectors', ['e2e_p50', 'e2e_p95', 'requests_per_sec', 'error_ratio']],
  ])('of answers in the form %s', (answer, gates) => {
    expect(asked(answer)).toEqual(gates);
  });

  it('keep their tolerances where they step to another figure', () => {
    const plain = header({ stages: [{ name: 's', concurrency: 2, requests: 300, warmupRequests: 2 }] });
    const [gate] = gatesForRun(policyOf(''), { ...plain, target: { ...plain.target, answer: 'vectors' } }).gates;
    expect(gate).toMatchObject({ metric: 'e2e_p50', relative: 0.05, absolute: 5, explicit: false });
  });

  it('do not take the place of a gate that somebody wrote', () => {
    expect(asked('vectors', 'gates: { e2e_p50: { limit: 1s } }')).toEqual([
      'e2e_p95',
      'e2e_p50!',
      'requests_per_sec',
      'error_ratio',
    ]);
  });
});

it('a gate that somebody wrote stays, and will be missing', () => {
  expect(asked('vectors', 'gates: { ttft_p50: { limit: 1s } }')).toContain('ttft_p50!');
});
