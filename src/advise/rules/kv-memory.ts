/** The memory for keys and values runs out: the server puts requests back, or lets them wait, although it has slots. By its own metrics alone. */
import type { GateResult } from '../../model/result.ts';
import type { ServerStage } from '../../model/server-figures.ts';
import { brokenLimits } from '../broken-limits.ts';
import { unknownEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { percent } from '../wording.ts';

/** vLLM and SGLang hold a few blocks back: above it nothing more is let in. */
const FULL = 0.95;
/** That it came with the change is the server's own word, but not how much of the extra time it is: before rules that have no share either. */
const SHARE_OF_REGRESSION = 0.6;
/** Without a broken limit or a regression, from one request in twenty on that is worked through twice. */
const WASTED = 0.05;

export function adviseKvMemory({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stageFacts): Advice[] => {
    const reason = whyTold(stageFacts, gates);
    const load = stageFacts.serverLoad;
    if (!reason || !load) return [];
    const { now, requests } = load;
    const unknown = unknownEffect(
      'how many more requests the memory would hold, and what each of them costs, was not measured',
      'measure again with the setting',
    );
    return [
      {
        rule: 'kv-memory',
        kind: 'memory-kv-cache',
        ...reason,
        stage: stageFacts.stage,
        cause: 'memory for keys and values',
        action: 'Give the cache of keys and values more room, or let each request take less of it.',
        justification: now.preemptions
          ? `The server put requests back ${now.preemptions} times for want of memory: each is worked through again from its beginning.`
          : 'The memory for keys and values was full while requests waited: it is what limits how many run at once.',
        evidence: [
          ...levels(load.now, ''),
          {
            name: 'requests put back (preemptions)',
            value: `${now.preemptions ?? 'not told'} at ${requests} requests`,
          },
          ...load.before.slice(0, 1).flatMap((before) => levels(before, ' in the newest stored run')),
        ],
        tryIt: `More room: ${nameKnob('kvMemory', server)}. Less for each: ${nameKnob('kvPrecision', server)}; ${nameKnob('contextLimit', server)}. Fewer at once: ${nameKnob('slots', server)}. Then measure again.`,
        tradeoffs: [
          'A cache of fewer bits can change answers: measure the accuracy with it.',
          'More memory for the cache leaves less for peaks of the work itself.',
          'A shorter context refuses longer prompts.',
        ],
        expected: {
          ttft_p50: unknown,
          output_tokens_per_sec: unknown,
          accuracy: unknownEffect(
            'more room alone changes no answer; fewer bits in the cache can, and were not measured',
            'run the quality sets with the setting',
          ),
        },
      },
    ];
  });
}

/** True where what requests wait for is memory: more slots would not be filled. */
export function isMemoryShort({ serverLoad }: StageFacts): boolean {
  return serverLoad !== undefined && isShort(serverLoad.now);
}

function isShort({ preemptions = 0, kvCacheRatio, waiting }: ServerStage): boolean {
  return preemptions > 0 || ((kvCacheRatio?.max ?? 0) >= FULL && (waiting?.mean ?? 0) >= 1);
}

type Reason = Pick<Advice, 'need' | 'share' | 'explains'>;

function whyTold(stageFacts: StageFacts, gates: readonly GateResult[]): Reason | undefined {
  const { serverLoad, stage } = stageFacts;
  if (!serverLoad || !isMemoryShort(stageFacts)) return undefined;
  const { now, before, requests } = serverLoad;
  const share = Math.min(1, (now.preemptions ?? 0) / requests || waitingShare(now));
  const slow = ['ttft', 'tpot', 'e2e', 'output_tokens_per_sec', 'requests_per_sec'];
  const red = slow.flatMap((prefix) => regressions(gates, stage, prefix)).filter(({ infinite }) => !infinite);
  const isNew = before.length > 0 && before.every((entry) => !isShort(entry));
  if (red.length > 0 && isNew) return { need: 'regression', share: SHARE_OF_REGRESSION, explains: red };
  const broken = slow.flatMap((prefix) => brokenLimits(gates, stage, prefix));
  if (broken.length > 0) return { need: 'limit', share, explains: broken };
  return (now.preemptions ?? 0) >= WASTED * requests ? { need: 'waste', share, explains: [] } : undefined;
}

/** Of the requests that are with the server. */
function waitingShare({ waiting, running }: ServerStage): number {
  const queued = waiting?.mean ?? 0;
  return queued / (queued + (running?.mean ?? 0) || 1);
}

function levels({ kvCacheRatio, waiting, running }: ServerStage, where: string): Advice['evidence'] {
  return [
    ...(kvCacheRatio
      ? [
          {
            name: `memory for keys and values taken${where}`,
            value: `${percent(kvCacheRatio.mean)} on average, ${percent(kvCacheRatio.max)} at most`,
          },
        ]
      : []),
    ...(waiting && running
      ? [
          {
            name: `requests waiting and running${where}`,
            value: `${waiting.mean.toFixed(1)} and ${running.mean.toFixed(1)} on average`,
          },
        ]
      : []),
  ];
}
