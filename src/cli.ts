/** The command line's entry. It loads the rest only where the rest can run, so that an old Node gets a sentence and not a stack. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  await import('./command-line.ts');
} else {
  process.stderr.write(
    `insight-agent needs Node 22.19 or newer; this is ${process.version}.\n    Install a newer Node, e.g. the current long-term release.\n`,
  );
  process.exit(2);
}

export {};
