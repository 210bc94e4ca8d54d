/** Scores the answers whose scorers ask an endpoint or run the user's code: after the questions, so that nothing of it is in their times. */

import type { Budget } from './drive/budget.ts';
import { withHelp } from './help-desk.ts';
import type { HelperRecord, RatingRecord } from './model/judge-records.ts';
import type { Run } from './model/run-file.ts';
import type { ScoreRecord } from './model/score-record.ts';
import type { Shortage } from './model/shortage.ts';
import type { Exchange, QualityItem } from './model/traffic.ts';
import { scoreByAsking } from './quality/score.ts';
import type { ScorerHelp } from './quality/scorer.ts';
import { askJudge, judgeScaleOf } from './quality/scorers/judge.ts';
import type { RecordOptions } from './record-options.ts';
import { noteOf, type Outcome, type Settle, settleBy } from './scoring-outcome.ts';

/** What the phase needs of the run that is recorded. */
export interface Desk {
  run: Pick<Run, 'ratings'>;
  signal: AbortSignal;
  budget: Budget;
  /** Keeps the request ids of two endpoints' answers apart. Absent: the run's. */
  word?: string | undefined;
  /** Takes the answers that are scored against those of another endpoint. Absent: there is no other. */
  held?: WaitingAnswer[] | undefined;
}

/** An answer that came and has no score yet. */
export interface WaitingAnswer {
  item: QualityItem;
  exchange: Exchange;
  /** All of its record that is known. */
  record: ScoreRecord;
}

/**
 * Emits every answer's record, scored or with the reason why not; then, once in a run, what the judge says of the answers that people have
 * rated. Gives what left some of it unasked.
 */
export async function scoreWaiting(
  { options, desk, attempt }: { options: RecordOptions; desk: Desk; attempt: number },
  waiting: readonly WaitingAnswer[],
  emit: (record: ScoreRecord | RatingRecord | HelperRecord) => void,
): Promise<Shortage | undefined> {
  const { signal, budget, word = options.runWord } = desk;
  const rated = desk.run.ratings === undefined ? listRated(options) : [];
  if (waiting.length === 0 && rated.length === 0) return undefined;
  const settle = settleBy(options, signal);
  const { shortage, records } = await withHelp({ options, signal, budget, word }, attempt, (help) =>
    Promise.all([
      ...waiting.map(async ({ item, exchange, record }) => {
        const { text, toolCalls } = exchange;
        let judged = record.judged;
        const ask: ScorerHelp['ask'] = (messages) => {
          // Whatever kind of scorer asks the judge rests on it.
          judged = true;
          return help.ask(messages);
        };
        const outcome: Outcome = await settle(scoreByAsking(item, { text, toolCalls }, { ...help, ask }));
        emit({ ...record, ...outcome, ...noteOf(outcome, options), ...(judged ? { judged } : {}) });
      }),
      ...rated.map(async (given) => emit(await rate(given, { help, settle, options }))),
    ]),
  );
  for (const record of records) emit(record);
  return shortage;
}

interface Rated {
  set: string;
  item: QualityItem;
  rated: NonNullable<QualityItem['rated']>;
}

/** Answers by which the judge can be held against people. */
export function listRated({ sets }: Pick<RecordOptions, 'sets'>): Rated[] {
  return sets.flatMap(({ name, items }) =>
    items.flatMap((item) => (item.rated && item.scorer === 'judge' ? [{ set: name, item, rated: item.rated }] : [])),
  );
}

async function rate(
  { set, item, rated }: Rated,
  by: { help: ScorerHelp; settle: Settle; options: RecordOptions },
): Promise<RatingRecord> {
  const { expected, messages, settings } = item;
  const task = { expected, messages, options: settings?.options ?? {} };
  const verdict = askJudge({ text: rated.answer }, task, by.help);
  const outcome: Outcome = await by.settle(
    verdict.then(({ value, reason }) => ({ score: value, pass: true, note: reason })),
  );
  return {
    ...{ kind: 'rating', set, itemId: item.id, scale: judgeScaleOf(task, by.help), human: rated.rating },
    ...(outcome.unscored ? { unscored: outcome.unscored } : { judged: outcome.score }),
    ...noteOf(outcome, by.options),
  };
}
