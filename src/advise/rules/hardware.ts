/** A service level is broken, and the device was busy all the time: what runs on it must become less, or the device more. */
import { brokenLimits } from '../broken-limits.ts';
import { unknownEffect } from '../expected.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { nameMetrics, percent } from '../wording.ts';

/** Beside readings that fall between two steps. */
const BUSY = 0.95;
/** The device's being busy says that there is too much work, not which: what names it goes first. */
const SHARE = 0.2;

export function adviseHardware({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, serverLoad }): Advice[] => {
    const {
      gpuUtilisationRatio: used,
      gpuMemoryBytes: memory,
      gpuPowerWatts: power,
      underLoad,
    } = serverLoad?.now ?? {};
    const broken = ['ttft', 'tpot', 'itl', 'e2e', 'output_tokens_per_sec', 'requests_per_sec'].flatMap((prefix) =>
      brokenLimits(gates, stage, prefix),
    );
    if (!used || used.mean < BUSY || broken.length === 0) return [];
    const unknown = unknownEffect('the speed of another device was not measured', 'measure this workload on it');
    const before = serverLoad?.before[0]?.gpuUtilisationRatio;
    return [
      {
        rule: 'device-busy',
        kind: 'hardware',
        need: 'limit',
        share: SHARE,
        stage,
        cause: 'a busy device',
        action: 'Serve this load on more, or faster, devices; or make the work on this one less.',
        justification: `The device was at work ${percent(used.mean)} of the time while ${nameMetrics(broken)} ${broken.length === 1 ? 'is' : 'are'} beyond the limit: no setting of the queue makes time that is not there.`,
        evidence: [
          { name: 'device at work', value: `${percent(used.mean)} on average, of ${underLoad} readings under load` },
          ...(before ? [{ name: 'device at work in the newest stored run', value: percent(before.mean) }] : []),
          ...(memory ? [{ name: 'device memory taken', value: `${(memory.mean / 2 ** 30).toFixed(1)} GiB` }] : []),
          ...(power ? [{ name: 'power', value: `${power.mean.toFixed(0)} W` }] : []),
        ],
        tryIt: `More devices for one model: ${nameKnob('tensorParallel', server)}. More copies: ${nameKnob('replicas', server)}. Less work: ${nameKnob('quantisation', server)}.`,
        tradeoffs: [
          'More devices cost more, and those that share one model wait for each other.',
          'A device counts as at work as soon as one of its kernels runs: it may still be waiting for its memory.',
        ],
        expected: {
          ttft_p50: unknown,
          output_tokens_per_sec: unknown,
          accuracy: unknownEffect(
            'another device runs the same weights but may round differently',
            'run the quality sets on it',
          ),
        },
        explains: [],
      },
    ];
  });
}
