/** Spreads the trials of all rows over worker threads; a row goes on until its targets are settled. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addTally, emptyTally, fullLooks, type Judged, judgeTargets, type Row, settleRow, type Tally } from './row.ts';
import type { Task } from './worker.ts';

export interface RowResult {
  row: Row;
  tally: Tally;
  judged: Judged[];
}

const QUICK_TRIALS = 200;
/** Trials that a worker does in one go: small enough that the cores end together. */
const CHUNK = 50;

/** Results in the order of `rows`, the same whatever the number of cores. `report` is called as rows are settled. */
export async function runRows(
  rows: readonly Row[],
  { quick, report }: { quick: boolean; report: (result: RowResult) => void },
): Promise<RowResult[]> {
  const pool = startPool();
  try {
    const groups = Map.groupBy(rows, ({ id, seed = id }) => seed);
    const results = await Promise.all([...groups.values()].map((group) => runGroup(group, { quick, pool, report })));
    const byId = new Map(results.flat().map((result) => [result.row.id, result]));
    return rows.map(({ id }) => byId.get(id) as RowResult);
  } finally {
    await pool.close();
  }
}

/** Cases that are walked through are all met, once. */
function looksOf(row: Row, quick: boolean): readonly number[] {
  if (row.cases !== undefined) return [quick ? row.cases : Math.max(row.cases, fullLooks[0] as number)];
  return quick ? [QUICK_TRIALS] : (row.looks ?? fullLooks);
}

/** Rows of one seed: each drops out when it is settled. */
async function runGroup(
  rows: readonly Row[],
  { quick, pool, report }: { quick: boolean; pool: Pool; report: (result: RowResult) => void },
): Promise<RowResult[]> {
  const looks = looksOf(rows[0] as Row, quick);
  const settled: RowResult[] = [];
  let open: RowResult[] = rows.map((row) => ({ row, tally: emptyTally, judged: [] }));
  let done = 0;
  for (const trials of looks) {
    const tasks: Task[] = [];
    for (let from = done; from < trials; from += CHUNK) {
      tasks.push({ rows: open.map(({ row }) => row.id), from, to: Math.min(trials, from + CHUNK) });
    }
    const parts = await Promise.all(tasks.map(pool.run));
    open = open.map(({ row, tally: before }, index) => {
      const tally = parts.reduce((sum, part) => addTally(sum, part[index] as Tally), before);
      return { row, tally, judged: judgeTargets(row, tally, looks.length) };
    });
    done = trials;
    const isLast = trials === looks.at(-1);
    const ended = open.filter(({ judged }) => isLast || settleRow(judged) !== 'open');
    for (const result of ended) report(result);
    settled.push(...ended);
    open = open.filter((result) => !ended.includes(result));
    if (open.length === 0) break;
  }
  return settled;
}

interface Pool {
  run: (task: Task) => Promise<Tally[]>;
  close: () => Promise<void>;
}

function startPool(): Pool {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    run: async (task) => {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const tallies = await ask(worker, task);
      release(worker);
      return tallies;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: Task): Promise<Tally[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onTallies).off('error', onError);
      act();
    };
    const onTallies = (tallies: Tally[]): void => settle(() => resolve(tallies));
    const onError = (error: Error): void =>
      settle(() => reject(new Error(`Trials ${task.from} to ${task.to} of ${task.rows.join(', ')}`, { cause: error })));
    worker.on('message', onTallies).on('error', onError);
    worker.postMessage(task);
  });
}
