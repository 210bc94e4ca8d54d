/** A worker thread: does the trials that it is told and answers with their tally. */
import { parentPort } from 'node:worker_threads';
import { drawsOf } from './draws.ts';
import { addOutcome, emptyTally, type Tally } from './row.ts';
import { rows } from './rows.ts';

export interface Task {
  row: string;
  from: number;
  to: number;
}

const byId = new Map(rows.map((row) => [row.id, row]));

parentPort?.on('message', ({ row: id, from, to }: Task) => {
  const row = byId.get(id);
  if (!row) throw new Error(`There is no row "${id}"`);
  let tally: Tally = emptyTally;
  for (let trial = from; trial < to; trial++) tally = addOutcome(tally, row.run(drawsOf(id, trial), trial));
  parentPort?.postMessage(tally);
});
