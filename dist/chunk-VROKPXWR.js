import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/commands/process-group.ts
import { readdirSync, readFileSync } from "node:fs";
function signalGroup(leader, signal) {
  if (leader === void 0) return;
  try {
    process.kill(-leader, signal);
  } catch {
  }
}
function isGroupRunning(leader) {
  if (leader === void 0) return false;
  try {
    process.kill(-leader, 0);
  } catch {
    return false;
  }
  const states = listStates(leader);
  return states.length === 0 || states.some((state) => state !== "Z" && state !== "X");
}
function startTicksOf(pid) {
  const stat = readStat(String(pid));
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
function listStates(group) {
  return listProcesses().flatMap((pid) => {
    const stat = readStat(pid);
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state !== void 0 && Number(itsGroup) === group ? [state] : [];
  });
}
function listProcesses() {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

export {
  signalGroup,
  isGroupRunning,
  startTicksOf
};
