/** The parent's side of client.ts. */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { stop } from './endpoint.ts';
import type { Client, Job, JobResult } from './job.ts';

/** Gives a job to a client's process; one at a time. */
export type GiveJob = (job: Omit<Job, 'word'>) => Promise<JobResult>;

/** A client's process while `use` lasts. A rejection means that it died. */
export async function withClient<Result>(client: Client, use: (give: GiveJob) => Promise<Result>): Promise<Result> {
  const child = fork(fileURLToPath(new URL('client.ts', import.meta.url)), [client]);
  const died = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) =>
      reject(new Error(`The client ${client} ended: ${signal ?? `exit code ${code}`}`)),
    );
  });
  died.catch(() => {});
  const give: GiveJob = (job) => {
    const done = new Promise<JobResult>((resolve) => child.once('message', (result) => resolve(result as JobResult)));
    child.send({ ...job, word: `${client}-${randomBytes(4).toString('hex')}` });
    return Promise.race([done, died]);
  };
  try {
    return await use(give);
  } finally {
    await stop(child);
  }
}

/** Both clients, each in its process. */
export function withBoth<Result>(use: (give: Record<Client, GiveJob>) => Promise<Result>): Promise<Result> {
  return withClient('driver', (driver) => withClient('bare', (bare) => use({ driver, bare })));
}
