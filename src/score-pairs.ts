/** Scores the items that compare two endpoints' answers: when both have answered, whichever was asked first. */
import type { Arm } from './drive/arms.ts';
import { withHelp } from './help-desk.ts';
import type { HelperRecord } from './model/judge-records.ts';
import type { ScoreRecord } from './model/score-record.ts';
import type { Shortage } from './model/shortage.ts';
import type { Compared } from './quality/preference.ts';
import { scoreByComparing } from './quality/score.ts';
import { UnscoredError } from './quality/unscored.ts';
import type { RecordOptions } from './record-options.ts';
import type { Desk, WaitingAnswer } from './score-waiting.ts';
import { noteOf, settleBy } from './scoring-outcome.ts';

/** The last attempt's answers of each endpoint, failed ones too. */
export type Held = Readonly<Record<Arm, WaitingAnswer[]>>;

type Emit = (record: ScoreRecord | HelperRecord) => void;

/**
 * Emits the records of both, scored or with the reason why not, each time of an item against the same time of the other. Gives what left some
 * unasked.
 */
export async function scorePairs(
  { options, desk }: { options: RecordOptions; desk: Desk },
  held: Held,
  emit: Emit,
): Promise<Shortage | undefined> {
  const pairs = pairAnswers(held);
  if (pairs.length === 0) return undefined;
  const { signal, budget, word = options.runWord } = desk;
  const settle = settleBy(options, signal);
  const { shortage, records } = await withHelp({ options, signal, budget, word }, 1, (help) =>
    Promise.all(
      pairs.map(async (pair) => {
        const scored = await settle(comparePair(pair, (item, answers) => scoreByComparing(item, answers, help)));
        for (const arm of ['base', 'candidate'] as const) {
          const record = pair[arm]?.record;
          const outcome = 'unscored' in scored ? scored : scored[arm];
          const preferred = arm === 'candidate' && 'preferred' in scored ? scored.preferred : undefined;
          if (!record) continue;
          emit({
            ...{ ...record, ...outcome, ...noteOf(outcome, options) },
            ...(preferred ? { preferred } : {}),
            ...(arm === 'base' ? { arm } : {}),
          });
        }
      }),
    ),
  );
  for (const record of records) emit(record);
  return shortage;
}

/** Nothing of what was answered may be lost where the run breaks off before both were asked. */
export function giveUpPairs(held: Held, emit: Emit): void {
  const note = 'the run ended before this was scored';
  for (const arm of ['base', 'candidate'] as const)
    for (const { record } of held[arm])
      emit({ ...record, unscored: 'unasked', note, ...(arm === 'base' ? { arm } : {}) });
}

type Pair = Partial<Record<Arm, WaitingAnswer>>;

function pairAnswers({ base, candidate }: Held): Pair[] {
  const pairs = new Map<WaitingAnswer['item'], Map<number, Pair>>();
  for (const [arm, answers] of [['base', base] as const, ['candidate', candidate] as const]) {
    for (const answer of answers) {
      const times = pairs.get(answer.item) ?? new Map<number, Pair>();
      const { repeat = 1 } = answer.record;
      times.set(repeat, { ...times.get(repeat), [arm]: answer });
      pairs.set(answer.item, times);
    }
  }
  return [...pairs.values()].flatMap((times) => [...times.values()]);
}

/** An empty answer is one, and is held against the other as it stands. */
async function comparePair(
  { base, candidate }: Pair,
  compare: (item: WaitingAnswer['item'], answers: Parameters<typeof scoreByComparing>[1]) => Promise<Compared>,
): Promise<Compared> {
  if (!base || !candidate) throw new UnscoredError('unasked', 'the run ended before both endpoints were asked');
  const failed = [base, candidate].find(({ record: { outcome } }) => outcome !== 'ok' && outcome !== 'empty');
  if (failed) throw new UnscoredError('unpaired', `one of the two endpoints gave no answer (${failed.record.outcome})`);
  return compare(base.item, { base: { text: base.exchange.text }, candidate: { text: candidate.exchange.text } });
}
