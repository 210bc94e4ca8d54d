/** How the parts of one plan, each in a job of its own, begin each phase of it together. */
import { writeText } from '../commands/files.ts';
import { monotonicMs } from '../drive/clock.ts';
import { ConfigError, TargetError } from '../errors.ts';
import type { Upload } from '../github/artifact.ts';
import { type Met, meet } from '../github/rendezvous.ts';
import { partArtifactName, readyArtifactName } from '../instance.ts';
import { nameShard, type Shard } from '../model/shard.ts';
import { logLine } from '../report/neutralise.ts';
import { formatDuration } from '../report/numbers.ts';
import type { World } from '../world.ts';
import type { Job } from './job.ts';

/** Later than this the load of the others was on for a while without this part's. */
const NOTICEABLE_MS = 1000;

export function awaitPartsOf(job: Job, shard: Shard): World['awaitParts'] {
  const { asking, event, config, folder, announce } = job;
  let phase = 0;
  let isAlone = shard.count === 1;
  return async (signal) => {
    phase++;
    if (isAlone) return { clockAheadMs: 0 };
    const parts = Array.from({ length: shard.count }, (_, place) => ({
      ...{ shard: { index: place + 1, count: shard.count }, attempt: event.runAttempt, phase },
    }));
    const file = `${folder}/ready.txt`;
    writeText(file, `${nameShard(shard)} is ready\n`);
    const met = await meet({
      ...{ client: asking, event, own: shard.index - 1, file, folder, signal, announce },
      ...{ now: monotonicMs, wallClock: Date.now },
      signs: parts.map((part) => readyArtifactName(config, event.job, part)),
      ends: parts.map((part) => partArtifactName(config, event.job, part)),
    });
    if (met.kind === 'no-sign' && hasNoService(met.upload)) {
      isAlone = true;
      announce(
        'There is no artifact service here: this part begins at once, and cannot know when the others do. The job that joins them checks that their load was on at the same time.',
      );
      return { clockAheadMs: 0 };
    }
    return { clockAheadMs: takeMet(met, { shard, phase, announce }) };
  };
}

function hasNoService({ cause }: Extract<Upload, { ok: false }>): boolean {
  return cause === 'not-supported' || cause === 'no-service';
}

function takeMet(
  met: Met,
  { shard, phase, announce }: { shard: Shard; phase: number; announce: Job['announce'] },
): number {
  switch (met.kind) {
    case 'met':
      if (met.lateMs > NOTICEABLE_MS)
        announce(
          `This part begins ${formatDuration(met.lateMs)} after the others: it saw too late that all were ready.`,
        );
      return met.clockAheadMs;
    case 'stopped':
      return 0;
    case 'no-sign':
      if (met.upload.cause === 'name-taken') throw new ConfigError([takenTwice(shard)]);
      throw new TargetError(
        `${nameShard(shard)} could not tell the other parts that it is ready: ${logLine(met.upload.reason)}`,
        'Run all jobs of the workflow again; https://www.githubstatus.com tells whether the platform has a problem.',
      );
    case 'missing': {
      const { places, ended } = met;
      const names = (ended.length > 0 ? ended : places).map((place) => place + 1).join(', ');
      const who = `Part ${names} of ${shard.count}`;
      const when = phase === 1 ? '' : ` for phase ${phase} of the run`;
      throw new TargetError(
        ended.length > 0
          ? `${who} ended before all parts were ready${when}`
          : `${who} did not come up within 10 minutes${when}`,
        `All ${shard.count} jobs have to run at the same time: leave out \`strategy.max-parallel\` or set it to ${shard.count} or more, have as many runners free, and set \`concurrency\` on the workflow and not on the job. Then re-run all jobs, not only those that failed.`,
      );
    }
  }
}

function takenTwice(shard: Shard) {
  return {
    message: `Another job of this workflow run measures ${nameShard(shard)} too`,
    hint: 'Give each job of the matrix a part of its own, and each target its own target.label.',
    place: { origin: 'input `shard`' },
  };
}
