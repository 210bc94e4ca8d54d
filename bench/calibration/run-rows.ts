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
    return await Promise.all(
      rows.map(async (row) => {
        const result = await runRow(row, { looks: looksOf(row, quick), pool });
        report(result);
        return result;
      }),
    );
  } finally {
    await pool.close();
  }
}

/** Cases that are walked through are all met, once. */
function looksOf(row: Row, quick: boolean): readonly number[] {
  if (row.cases !== undefined) return [quick ? row.cases : Math.max(row.cases, fullLooks[0] as number)];
  return quick ? [QUICK_TRIALS] : (row.looks ?? fullLooks);
}

async function runRow(row: Row, { looks, pool }: { looks: readonly number[]; pool: Pool }): Promise<RowResult> {
  let tally = emptyTally;
  let judged: Judged[] = [];
  for (const trials of looks) {
    const tasks: Task[] = [];
    for (let from = tally.trials; from < trials; from += CHUNK) {
      tasks.push({ row: row.id, from, to: Math.min(trials, from + CHUNK) });
    }
    for (const part of await Promise.all(tasks.map(pool.run))) tally = addTally(tally, part);
    judged = judgeTargets(row, tally, looks.length);
    if (settleRow(judged) !== 'open') break;
  }
  return { row, tally, judged };
}

interface Pool {
  run: (task: Task) => Promise<Tally>;
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
      const tally = await ask(worker, task);
      release(worker);
      return tally;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: Task): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onTally).off('error', onError);
      act();
    };
    const onTally = (tally: Tally): void => settle(() => resolve(tally));
    const onError = (error: Error): void =>
      settle(() => reject(new Error(`Trials ${task.from} to ${task.to} of "${task.row}"`, { cause: error })));
    worker.on('message', onTally).on('error', onError);
    worker.postMessage(task);
  });
}
