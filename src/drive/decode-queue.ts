/** Decodes tapes beside the load, in slices short enough that the stamping of arrivals never waits for them. */
import type { Exchange, Recording } from '../model/traffic.ts';

/** Reads a recording step by step; each step handles one network read. */
export type ReadRecording = (recording: Recording) => Generator<undefined, Exchange, void>;

interface DecodeJob {
  bytes: number;
  steps: Generator<undefined, Exchange, void>;
  done: (exchange: Exchange) => void;
  failed: (error: unknown) => void;
}

/** Longest stretch of decoding before the event loop gets its turn: what a stamp may be late by. At 0.5 ms it showed in the p99. */
const SLICE_MS = 0.1;

/** Tapes that wait beyond this many bytes lengthen the slices in proportion: an endpoint that is faster than the decoding must not fill the memory. */
const CALM_BYTES = 8 * 1024 * 1024;

/** Whoever decodes what came back: here, or in the thread that has the bytes. */
export type Decoder = Pick<DecodeQueue, 'decode'>;

export class DecodeQueue {
  readonly #read: ReadRecording;
  readonly #now: () => number;
  readonly #jobs: DecodeJob[] = [];
  #scheduled = false;
  #waitingBytes = 0;

  constructor(read: ReadRecording, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  /** Resolves with the decoded exchange; rejects only on a bug in a protocol. The tape is freed with the recording. */
  decode(recording: Recording): Promise<Exchange> {
    return new Promise((done, failed) => {
      const steps = this.#read(recording);
      const bytes = recording.tape?.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0) ?? 0;
      this.#waitingBytes += bytes;
      this.#jobs.push({ bytes, steps, done, failed });
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
    const untilMs = this.#now() + SLICE_MS * Math.max(1, this.#waitingBytes / CALM_BYTES);
    for (let job = this.#jobs[0]; job && this.#now() < untilMs; job = this.#jobs[0]) {
      try {
        const step = job.steps.next();
        if (!step.done) continue;
        job.done(step.value);
      } catch (error) {
        job.failed(error);
      }
      this.#jobs.shift();
      this.#waitingBytes -= job.bytes;
    }
  }
}
