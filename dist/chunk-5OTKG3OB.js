import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  noteForPost,
  readNote
} from "./chunk-DZXHY2LS.js";
import {
  startTicksOf
} from "./chunk-VROKPXWR.js";

// src/action/left-open.ts
function noteOpened({ folder, artifact }) {
  noteForPost("folder", folder);
  noteForPost("artifact", artifact);
}
function noteServer(arm, group) {
  noteForPost(`server-${arm}`, JSON.stringify({ group, startTicks: startTicksOf(group) }));
}
function noteStatus(status) {
  noteForPost("status", JSON.stringify(status));
}
function noteClosed() {
  noteForPost("closed", "true");
}
function readLeftOpen() {
  const [folder, artifact] = [readNote("folder"), readNote("artifact")];
  if (readNote("closed") !== "" || folder === "") return void 0;
  const servers = ["candidate", "base"].flatMap((arm) => {
    const note = readNote(`server-${arm}`);
    return note === "" ? [] : [JSON.parse(note)];
  });
  const status = readNote("status");
  return { folder, artifact, servers, ...status === "" ? {} : { status: JSON.parse(status) } };
}

export {
  noteOpened,
  noteServer,
  noteStatus,
  noteClosed,
  readLeftOpen
};
