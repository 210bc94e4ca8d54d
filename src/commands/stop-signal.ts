/** SIGINT and SIGTERM stop the run in order; a second one ends the process at once. */

/** Aborted by the first signal. */
export function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      stop.abort('cancelled');
    });
  }
  return stop.signal;
}
