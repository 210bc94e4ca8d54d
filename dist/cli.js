#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || major === 22 && minor >= 19) {
  await import("./command-line-L6J23OJH.js");
} else {
  process.stderr.write(
    `insight-agent needs Node 22.19 or newer; this is ${process.version}.
    Install a newer Node, e.g. the current long-term release.
`
  );
  process.exit(2);
}
