/** Asks the quality items, scores the answers and records both. */
import { concealTargets } from './drive/conceal.ts';
import { askQuestions, type Question } from './drive/questions.ts';
import type { DriveContext } from './drive/stage.ts';
import { measureTwiceIfUnfit } from './measure-twice.ts';
import { QUALITY_STAGE } from './metrics.ts';
import { writeAnswer } from './model/answer-text.ts';
import type { HelperRecord, RatingRecord } from './model/judge-records.ts';
import type { ScoreRecord } from './model/score-record.ts';
import type { Shortage } from './model/shortage.ts';
import type { ChatMessage, Exchange, QualityItem } from './model/traffic.ts';
import { describeAnswer } from './quality/describe-answer.ts';
import { asksForHelp, isCompared, isJudged, scoreAnswer } from './quality/score.ts';
import { usesScorer } from './quality/uses-scorer.ts';
import type { RecordOptions } from './record-options.ts';
import { type Desk, scoreWaiting, type WaitingAnswer } from './score-waiting.ts';
import { hashItem } from './workload/fingerprint.ts';
import { type PlannedQuestion, planQuestions, shareRequests } from './workload/plan.ts';

/** A long context is kept by its beginning. */
const PROMPT_CHARS = 4000;

/** Every question that one endpoint answers, in the order of asking. */
function questionsOf({ config: { quality, workload }, sets, nonce }: RecordOptions): PlannedQuestion[] {
  const { temperature, seed, cache } = workload;
  return planQuestions(sets, { maxOutputTokens: quality.maxOutputTokens, temperature, seed, cache }, nonce);
}

/** What is sent to one endpoint, each with the questions that its answer serves. */
export function requestsOf(options: RecordOptions): Question<PlannedQuestion[]>[] {
  return shareRequests(questionsOf(options)).flatMap((alike) =>
    alike.slice(0, 1).map(({ request }) => ({ item: alike, request })),
  );
}

/** What asking the items leaves in the run file. */
export type ItemRecord = ScoreRecord | RatingRecord | HelperRecord;

/**
 * Asks every quality item as often as its set says and emits each answer's score; where none is answered, all once more: like a load stage they
 * are then not fit to be judged. Answers whose scorers ask are scored after all questions. Gives what left something unasked.
 */
export async function askItems(
  { options, context, desk }: { options: RecordOptions; context: DriveContext; desk: Desk },
  emit: (record: ItemRecord) => void,
): Promise<Shortage | undefined> {
  let unasked: Shortage | undefined;
  await measureTwiceIfUnfit(context.signal, async (attempt) => {
    for (const { record } of desk.held?.splice(0) ?? []) emit({ ...record, unscored: 'unpaired' });
    let answered = false;
    const shortage = await askOnce({ options, context, desk, attempt }, (record) => {
      if (record.kind !== 'score') return emit(record);
      answered ||= record.outcome === 'ok';
      emit(attempt === 1 ? record : { ...record, attempt });
    });
    unasked = shortage;
    answered ||= desk.held?.some(({ exchange }) => exchange.outcome === 'ok') ?? false;
    return answered || shortage !== undefined || options.shard !== undefined || countQuestions(options) === 0;
  });
  return unasked;
}

async function askOnce(
  { options, context, desk, attempt }: { options: RecordOptions; context: DriveContext; desk: Desk; attempt: number },
  emit: (record: ItemRecord) => void,
): Promise<Shortage | undefined> {
  const { quality, report } = options.config;
  const store = report.storeOutputs ? concealTargets(options.config) : undefined;
  const hashes = hashItems(options);
  const questions = requestsOf(options);
  if (questions.length === 0) return undefined;
  const waiting: WaitingAnswer[] = [];
  let answered = false;
  const unasked = await askQuestions(
    { stage: QUALITY_STAGE, attempt, questions, concurrency: quality.concurrency },
    context,
    (alike, exchange) => {
      // A question that the stop cut off was not asked: it is left out, and the run is incomplete.
      if (exchange.outcome === 'aborted') return;
      answered ||= exchange.outcome === 'ok';
      for (const [index, question] of alike.entries()) {
        const { item } = question;
        const scored = toScore({ question, exchange, itemHash: hashes.get(item), store });
        const record: ScoreRecord = index === 0 ? scored : { ...scored, shared: true };
        if (desk.held && isCompared(item))
          desk.held.push({ item, exchange, record: attempt === 1 ? record : { ...record, attempt } });
        else if (exchange.outcome === 'ok' && asksForHelp(item)) waiting.push({ item, exchange, record });
        else emit(record);
      }
    },
  );
  const unscored = answered ? await scoreWaiting({ options, desk, attempt }, waiting, emit) : undefined;
  return unasked ?? unscored;
}

/** How many questions one endpoint is asked. */
export function countQuestions({ sets }: Pick<RecordOptions, 'sets'>): number {
  return sets.reduce((total, { items, repeats = 1 }) => total + items.length * repeats, 0);
}

/** An item that endpoints score is another one where one of them is another; a composite can have both. */
function hashItems({ sets, header, config: { workload } }: RecordOptions): Map<QualityItem, string> {
  const { cache } = workload;
  const { judge, embeddings } = header.workload;
  const helpersOf = (item: QualityItem): object[] => [
    ...(judge && isJudged(item) ? [judge] : []),
    ...(embeddings && usesScorer(item, 'embedding') ? [embeddings] : []),
  ];
  return new Map(
    sets.flatMap(({ items, repeats }) =>
      items.map((item) => [item, hashItem(item, { repeats, cache, helpers: helpersOf(item) })]),
    ),
  );
}

/** Without a score where the scorer asks: that comes later. */
function toScore(options: {
  question: PlannedQuestion;
  exchange: Exchange;
  itemHash: string | undefined;
  /** Present where texts are stored: takes out what they repeat of the key or the address that was asked with. */
  store: ((text: string) => string) | undefined;
}): ScoreRecord {
  const { question, exchange, itemHash, store } = options;
  const { set, item, repeat } = question;
  const ok = exchange.outcome === 'ok';
  const scored =
    ok && !asksForHelp(item)
      ? scoreAnswer(item, { text: exchange.text, toolCalls: exchange.toolCalls })
      : { pass: false };
  const { firstContentMs, sentMs } = exchange;
  return {
    kind: 'score',
    set,
    itemId: item.id,
    ...(repeat === undefined ? {} : { repeat }),
    slices: item.slices,
    itemHash,
    ...(item.weight === undefined || item.weight === 1 ? {} : { weight: item.weight }),
    ...scored,
    ...(isJudged(item) ? { judged: true } : {}),
    outcome: exchange.outcome,
    error: exchange.error,
    finishReason: exchange.finishReason,
    inputTokens: exchange.usage.input,
    outputTokens: exchange.usage.output ?? (ok ? exchange.contentEvents : undefined),
    ...(ok ? describeAnswer({ text: exchange.text, toolCalls: exchange.toolCalls }) : {}),
    ttftMs: firstContentMs === undefined || sentMs === undefined ? undefined : firstContentMs - sentMs,
    // Cut after concealing: half a key could be told from its other half.
    prompt: store?.(writePrompt(item.messages)).slice(0, PROMPT_CHARS).toWellFormed(),
    answer: ok ? store?.(writeAnswer(exchange)) : undefined,
  };
}

/** The words of a question; a part that is no text is named. Several messages each say whose they are. */
function writePrompt(messages: readonly ChatMessage[]): string {
  const texts = messages.map(({ content }) =>
    typeof content === 'string'
      ? content
      : content.map((part) => (part.type === 'text' ? part.text : '[image]')).join('\n'),
  );
  return texts.length === 1
    ? (texts[0] ?? '')
    : texts.map((text, index) => `${messages[index]?.role}: ${text}`).join('\n');
}
