/** A worker thread: does the trials that it is told and answers with their tally. */
import { parentPort } from 'node:worker_threads';
import { drawsOf } from './draws.ts';
import { addOutcome, emptyTally, type Row, type Tally } from './row.ts';
import { rows } from './rows.ts';

/** Trials `from` to `to` of rows that share their seed. */
export interface Task {
  rows: readonly string[];
  from: number;
  to: number;
}

const byId = new Map(rows.map((row) => [row.id, row]));

parentPort?.on('message', ({ rows: ids, from, to }: Task) => {
  const asked = ids.map((id): Row => {
    const row = byId.get(id);
    if (!row) throw new Error(`There is no row "${id}"`);
    return row;
  });
  let tallies: Tally[] = asked.map(() => emptyTally);
  for (let trial = from; trial < to; trial++) {
    tallies = asked.map(({ id, seed = id, run }, index) =>
      addOutcome(tallies[index] as Tally, run(drawsOf(seed, trial), trial)),
    );
  }
  parentPort?.postMessage(tallies);
});
