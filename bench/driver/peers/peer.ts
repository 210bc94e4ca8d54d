/** What is known of another load generator: how it is installed, asked to do the same work, and read. */
import type { Told } from '../truth-error.ts';

/** The same work for every client. */
export interface PeerWork {
  /** Base URL without `/v1`. */
  url: string;
  model: string;
  streams: number;
  requests: number;
  /** Folder for what it reads and writes; empty at first. */
  folder: string;
  /** Every request is wanted in the export, where that is not the tool's default: it costs something. */
  wantsRequests: boolean;
  /** Folder of a Hugging Face tokenizer. */
  tokenizer: string;
}

export interface PeerCommand {
  /** Name in the environment's `bin` folder. */
  program: string;
  words: string[];
  env: Record<string, string>;
  /** What is in the file that it is given, to be shown; absent where there is none. */
  config?: string | undefined;
}

export interface Peer {
  name: string;
  /** Exact versions beside this file: `requirements/NAME.txt`. */
  requirements: string;
  /** Oldest Python, e.g. `[3, 12]`. */
  minPython: readonly [number, number];
  /** Writes the files that it needs and says how it is called. */
  prepare: (work: PeerWork) => PeerCommand;
  /** Every answered request of the tool's own export, named as the truth log names it. Throws where it is not as this version writes it. */
  readRequests: (folder: string) => Told[];
}

/** Hub access off: a tokenizer comes from a folder or not at all. */
export const offline = { HF_HUB_OFFLINE: '1', TRANSFORMERS_OFFLINE: '1' };

/** Asked for by every client that can ask; the endpoints send it to all. */
export const TRUTH_EVENTS = 30;

/** The simulator names a request without an id by its number, and puts that number into the id of the answer: `chatcmpl-1-65`. */
export function requestIdOfAnswer(answerId: string): string {
  const number = /^chatcmpl-\d+-(\d+)$/.exec(answerId)?.[1];
  if (number === undefined) throw new Error(`"${answerId}" is no id of an answer of the simulator`);
  return `simulated-${number}`;
}
