/** A stage runs with more requests under way than the ladder found worth their load: they only wait for each other. */
import { type MetricId, metricSpec } from '../../metrics.ts';
import type { ExpectedEffect } from '../../model/advice.ts';
import type { Measured } from '../../model/measurement.ts';
import { normalAtLevel } from '../../stats/student-t.ts';
import { brokenLimits } from '../broken-limits.ts';
import { unknownEffect } from '../expected.ts';
import type { KneeFact } from '../facts/knee.ts';
import type { StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { percent } from '../wording.ts';

/** As the ladder finds its knee: twice the load is worth it where it brings a tenth more throughput. */
const WORTH_OF_TWICE = 1.1;
/** Without a broken limit: whole answers take twice as long as at the knee, so that half of their time brings nothing. */
const SLOWER = 2;
/** Standard deviations of a 95 % range. */
const RANGE = normalAtLevel(0.975);

export function adviseBeyondKnee({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts) =>
    facts.knees.flatMap((knee): Advice[] => {
      const { stage, inFlight, figures } = stageFacts.load;
      const excess = excessOf(stageFacts, knee);
      const broken = ['ttft', 'tpot', 'e2e'].flatMap((prefix) => brokenLimits(gates, stage, prefix));
      // Where the knee is the number of slots, more slots come before fewer requests.
      if (excess === undefined || stageFacts.queueing || inFlight === undefined) return [];
      if (broken.length === 0 && excess < 1 - 1 / SLOWER) return [];
      const { level } = knee.knee;
      return [
        {
          rule: 'beyond-knee',
          kind: 'parallelism-replicas',
          need: broken.length > 0 ? 'limit' : 'waste',
          share: excess,
          stage,
          cause: 'more requests at once than bring throughput',
          action: `Let at most ${level} requests be under way at each server instead of ${inFlight}; for more, add replicas.`,
          justification: `The ladder ${knee.ladder} brings its throughput at ${level} requests under way already. ${percent(excess)} of the time of a whole answer at ${inFlight} is the others'.`,
          evidence: [
            {
              name: `throughput with ${level} and with ${inFlight} under way`,
              value: `${told(knee.knee.figures.output_tokens_per_sec)} and ${told(figures.output_tokens_per_sec)} tokens/s`,
            },
            {
              name: 'time of a whole answer, median',
              value: `${told(knee.knee.figures.e2e_p50)} and ${told(figures.e2e_p50)} ms`,
            },
            ...peakOf(knee),
          ],
          tryIt: `A limit at the gateway or in the client, or at the server: ${nameKnob('admission', server)}. Replicas: ${nameKnob('replicas', server)}.`,
          tradeoffs: ['What is not let in waits outside, or is refused: without replicas the users wait there.'],
          expected: {
            ttft_p50: stepEffect('ttft_p50', figures, knee),
            tpot_p50: stepEffect('tpot_p50', figures, knee),
            e2e_p50: stepEffect('e2e_p50', figures, knee),
            output_tokens_per_sec: stepEffect('output_tokens_per_sec', figures, knee),
            accuracy: unknownEffect(
              'fewer requests at once change neither weights nor prompts, but kernels round by the size of the batch',
              'run the quality sets with the limit',
            ),
          },
          explains: broken,
        },
      ];
    }),
  );
}

/** Share of a whole answer's time that is above that at the knee; undefined where the stage is not beyond it, or brings more. */
function excessOf({ load: { inFlight, figures } }: StageFacts, { knee }: KneeFact): number | undefined {
  const [here, there] = [figures.output_tokens_per_sec?.value, knee.figures.output_tokens_per_sec?.value];
  const [slow, quick] = [figures.e2e_p50?.value, knee.figures.e2e_p50?.value];
  if (inFlight === undefined || inFlight <= knee.level || !here || !there || !slow || !quick) return undefined;
  const isWorth = here / there >= WORTH_OF_TWICE ** Math.log2(inFlight / knee.level);
  return isWorth || slow <= quick ? undefined : 1 - quick / slow;
}

/** What the step of the ladder measured, within its interval and what runs differ by, less what the stage did. */
function stepEffect(id: MetricId, figures: StageFacts['load']['figures'], { knee, noise }: KneeFact): ExpectedEffect {
  const now = figures[id]?.value;
  const { value, low, high } = knee.figures[id] ?? {};
  if (now === undefined || !value || !low || !high)
    return unknownEffect('the step of the ladder has no interval of it', 'give the ladder more requests');
  const reach = (bound: number): number => Math.hypot(Math.log(bound / value), RANGE * noise);
  return {
    ...{ low: value * Math.exp(-reach(low)) - now, high: value * Math.exp(reach(high)) - now },
    ...{ unit: metricSpec(id).unit, given: `with at most ${knee.level} under way` },
  };
}

function peakOf({ peak }: KneeFact): Advice['evidence'] {
  if (!peak || !Number.isFinite(peak.value)) return [];
  const level = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : 'above all that was driven');
  return [
    {
      name: `throughput is highest at (universal scalability law, ${peak.steps} steps)`,
      value: `${level(peak.value)} under way (${level(peak.low)} to ${level(peak.high)})`,
    },
  ];
}

function told(measured: Measured | undefined): string {
  return measured?.value?.toFixed(0) ?? 'unknown';
}
