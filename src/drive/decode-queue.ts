/** Decodes tapes beside the load, in slices short enough that the stamping of arrivals never waits for them. */
import type { Exchange, Recording, Tape } from '../model/traffic.ts';

/** Reads a recording step by step; each step handles one network read. */
export type ReadRecording = (recording: Recording) => Generator<undefined, Exchange, void>;

interface DecodeJob {
  bytes: number;
  tape: Tape | undefined;
  steps: Generator<undefined, Exchange, void>;
  done: (exchange: Exchange) => void;
  failed: (error: unknown) => void;
}

/** Longest stretch of decoding before the event loop gets its turn: what a stamp may be late by. At 0.5 ms it showed in the p99. */
const SLICE_MS = 0.1;

/** As many bytes of tapes as may wait: beyond them an endpoint that is faster than the decoding must not fill the memory. */
const CALM_BYTES = 1024 * 1024;
/** By how much a slice is longer or shorter than the one before: a burst of answers that end together is over before it matters. */
const SLICE_STEP = 1.2;

/** Whoever decodes what came back: here, or in the thread that has the bytes. */
export type Decoder = Pick<DecodeQueue, 'decode'>;

export class DecodeQueue {
  readonly #read: ReadRecording;
  readonly #now: () => number;
  readonly #jobs: DecodeJob[] = [];
  #scheduled = false;
  #waitingBytes = 0;
  /** What waited before the last slice. */
  #lastBytes = 0;
  #sliceMs = SLICE_MS;

  constructor(read: ReadRecording, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  /** Resolves with the decoded exchange; rejects only on a bug in a protocol. The tape is emptied: it can be read once. */
  decode(recording: Recording): Promise<Exchange> {
    return new Promise((done, failed) => {
      const steps = this.#read(recording);
      const bytes = recording.tape?.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0) ?? 0;
      this.#waitingBytes += bytes;
      this.#jobs.push({ bytes, tape: recording.tape, steps, done, failed });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#jobs.length === 0) return;
    this.#scheduled = true;
    // setImmediate runs after pending reads were stamped.
    setImmediate(() => {
      this.#scheduled = false;
      this.#runSlice();
      this.#schedule();
    });
  }

  #runSlice(): void {
    this.#setSlice();
    const untilMs = this.#now() + this.#sliceMs;
    for (let job = this.#jobs[0]; job && this.#now() < untilMs; job = this.#jobs[0]) {
      try {
        const step = job.steps.next();
        if (!step.done) continue;
        job.done(step.value);
      } catch (error) {
        job.failed(error);
      }
      this.#jobs.shift();
      // Whatever still has the recording, for instance what is dead and not collected yet, does not keep its bytes.
      if (job.tape) job.tape.chunks.length = 0;
      this.#waitingBytes -= job.bytes;
    }
  }

  /** Longer while too much waits and it still becomes more, and shorter again once little does. */
  #setSlice(): void {
    if (this.#waitingBytes <= CALM_BYTES) this.#sliceMs = Math.max(SLICE_MS, this.#sliceMs / SLICE_STEP);
    else if (this.#waitingBytes > this.#lastBytes) this.#sliceMs *= SLICE_STEP;
    this.#lastBytes = this.#waitingBytes;
  }
}
