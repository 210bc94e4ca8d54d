/** Preloaded into the process that is measured (`node --import`): its own account of what it used, as one line on file descriptor 3, when it ends. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${JSON.stringify({ peakRssKiB: maxRSS, cpuSec: (userCPUTime + systemCPUTime) / 1e6 })}\n`);
});
