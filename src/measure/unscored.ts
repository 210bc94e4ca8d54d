/** Answers that came and have no score: too many of them, and what is left tells nothing of all. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { Unfit } from '../model/measurement.ts';
import { countedScores, type Run } from '../model/run-file.ts';
import type { Unscored } from '../model/scoring.ts';
import type { Shortage } from '../model/shortage.ts';
import { MOST_UNSCORED } from './licence.ts';

/** One answer, or one rating, that was to be scored. */
interface Wanted {
  set: string;
  what: 'answers' | 'human ratings';
  judged: boolean;
  unscored: Unscored | undefined;
  note?: string | undefined;
}

/**
 * Held against each set by itself, judged items and others apart: the few that count on a scorer that failed would be lost among all. Judged items
 * that nobody asks a licence for can fail no check, so what the judge leaves out of them is told elsewhere.
 */
export function findUnfitScoring(run: Run, shortage: Shortage | undefined): Unfit[] {
  const seeksLicence = (run.header.licence?.ratings ?? 0) > 0;
  const answers = countedScores(run)
    .filter(({ outcome, judged }) => outcome === 'ok' && (!judged || seeksLicence))
    .map(({ set, judged = false, unscored, note }): Wanted => ({ set, what: 'answers', judged, unscored, note }));
  const ratings = (run.ratings ?? []).map(
    ({ set, unscored }): Wanted => ({ set, what: 'human ratings', judged: true, unscored }),
  );
  const groups = Map.groupBy([...answers, ...ratings], ({ set, what, judged }) => `${what} ${judged} ${set}`);
  return [...groups.values()].flatMap((wanted) => findTooMany(wanted, shortage)).slice(0, 1);
}

function findTooMany(wanted: readonly Wanted[], shortage: Shortage | undefined): Unfit[] {
  const failed = wanted.filter(({ unscored }) => unscored !== undefined);
  const isUnasked = failed.some(({ unscored }) => unscored === 'unasked');
  if (failed.length === 0 || (!isUnasked && failed.length <= MOST_UNSCORED * wanted.length)) return [];
  const [{ set = '', what = 'answers' } = {}] = wanted;
  const counts = [...Map.groupBy(failed, ({ unscored }) => unscored)].map(([why, own]) => `${own.length} ${why}`);
  const most = [...Map.groupBy(failed, ({ unscored }) => unscored)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  return [
    {
      stage: QUALITY_STAGE,
      figure: `${failed.length} of ${wanted.length} ${what} of ${set}: ${counts.join(', ')}`,
      reason: `too many ${what} have no score`,
      hint: describeCure(isUnasked ? 'unasked' : (most ?? 'endpoint'), {
        shortage,
        note: failed.find(({ unscored }) => unscored === most)?.note,
      }),
    },
  ];
}

function describeCure(
  unscored: Unscored,
  { shortage, note }: { shortage: Shortage | undefined; note: string | undefined },
): string {
  switch (unscored) {
    case 'unasked':
      if (shortage === 'rate-limit') return 'Lower quality.judge.concurrency, or get a higher limit for its key.';
      return `Raise budget.${shortage ?? 'minutes'}, or run it again.`;
    case 'unparsable':
      return 'Look at the judge: it gave no score that can be read. Raise quality.judge.max-output-tokens where its answers are cut, or choose another model.';
    case 'endpoint':
      return 'Look at the endpoint that scores (quality.judge or quality.embeddings): its requests failed.';
    case 'unpaired':
      return 'Look at the endpoints: one of the two gave no answer to hold against the other’s.';
    case 'module':
      return `Look at the own scorer: ${note ?? 'it threw, or gave no score'}${note?.endsWith(' threw') ? ' (report.store-outputs keeps what)' : ''}.`;
  }
}
