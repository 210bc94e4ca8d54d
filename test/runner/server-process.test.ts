/** Real processes: what stopping the user's server waits for. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isGroupRunning } from '../../src/commands/process-group.ts';
import { startServerProcess } from '../../src/commands/server-process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insight-server-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A clock that stands still: patience never ends, so stopping returns only because nothing runs any more. */
function start(command: string) {
  const options = { logPath: join(folder, 'server.log'), conceal: (text: string) => text, env: process.env };
  return startServerProcess({ ...options, command, now: () => 0 });
}

async function appears(name: string): Promise<string> {
  while (!existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') === '') await setTimeout(5);
  return readFileSync(join(folder, name), 'utf8').trim();
}

describe('stopping a started server', () => {
  it('waits for what the shell started, until it has ended', async () => {
    const slow = `trap 'sleep 0.2; echo done > ${folder}/done; exit' TERM; echo up > ${folder}/up; while :; do sleep 0.02; done`;
    const server = start(`sh -c "${slow}" & wait`);
    await appears('up');
    await server.stop();
    expect(existsSync(join(folder, 'done'))).toBe(true);
    expect(server.ended()).toMatch(/SIGTERM|exit code/);
  });

  it.runIf(process.platform === 'linux')(
    'does not wait for a process that ended and that nobody collects',
    async () => {
      // The parent leaves the group, lives on, and never asks what became of its child.
      const parent = `echo $$ > ${folder}/parent; sleep 600 & echo up > ${folder}/up; exec setsid sleep 600`;
      const server = start(`sh -c '${parent}' & echo $$ > ${folder}/leader; wait`);
      const [leader, pid] = [Number(await appears('leader')), Number(await appears('parent'))];
      await appears('up');
      try {
        await untilOutside(pid, leader);
        await server.stop();
        expect(isGroupRunning(leader)).toBe(false);
        // It is still there for the kernel.
        expect(() => process.kill(-leader, 0)).not.toThrow();
      } finally {
        process.kill(pid, 'SIGKILL');
      }
    },
  );
});

async function untilOutside(pid: number, group: number): Promise<void> {
  const groupOf = () => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2]);
  while (groupOf() === group) await setTimeout(5);
}
