/** A scenario as a trial: profiles in files, simulators in processes of their own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { type Build, startSimulator } from './program.ts';
import type { Scenario } from './scenario.ts';
import type { Stand, Trial } from './trial.ts';

export function simulatedTrial(scenario: Scenario, build: Build): Trial {
  const { name, wrong, rule, base, candidate, config, followed } = scenario;
  const profiles: Record<Stand, PartialProfile> = {
    base: base ?? candidate,
    candidate,
    followed: followed?.candidate ?? candidate,
  };
  let place = '';
  return {
    ...{ name, wrong, rule },
    stands: { base: base !== undefined, followed: followed !== undefined },
    config: (stand) => (stand === 'followed' ? (followed?.config ?? config) : config),
    prepare: async (folder) => {
      place = folder;
      for (const [stand, profile] of Object.entries(profiles))
        await writeFile(join(folder, `profile-${stand}.json`), JSON.stringify(profile, null, 2));
    },
    start: (stand, run) => startSimulator({ build, profile: join(place, `profile-${stand}.json`), runSeed: run }),
  };
}
