/** How far a client's TTFT is from the truth: quantiles over its requests. */
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';
import type { Seen } from './job.ts';

/** Quantiles of sizes in ms, signs left out. */
export interface Quantiles {
  p50: number;
  p90: number;
  p99: number;
  max: number;
}

/** TTFT in ms as a client tells it beside the truth, of the same requests. */
export interface TruthError {
  requests: number;
  told: Middle;
  truth: Middle;
  /** Request by request: TTFT as the client saw it − TTFT as the server lived it. */
  total: Quantiles;
}

interface Middle {
  mean: number;
  p50: number;
}

/** The two halves of the error, for a client whose own instants are known. */
export interface ErrorParts {
  /** Server has the whole request − client sent. */
  send: Quantiles;
  /** Client stamped the first token − server wrote it. */
  receive: Quantiles;
}

/** One request as some client tells of it. */
export interface Told {
  requestId: string;
  ttftMs: number;
}

/** Throws where the truth log lacks a request that the client says was answered. */
export function compareWithTruth(told: readonly Told[], truth: ReadonlyMap<string, TruthRecord>): TruthError {
  const pairs = told.map(({ requestId, ttftMs }) => {
    const { receivedMs, firstTokenMs } = recordOf(requestId, truth);
    return { ttftMs, trueMs: firstTokenMs - receivedMs };
  });
  return {
    requests: told.length,
    told: middleOf(pairs.map(({ ttftMs }) => ttftMs)),
    truth: middleOf(pairs.map(({ trueMs }) => trueMs)),
    total: quantilesOf(pairs.map(({ ttftMs, trueMs }) => ttftMs - trueMs)),
  };
}

export function splitError(seen: readonly Seen[], truth: ReadonlyMap<string, TruthRecord>): ErrorParts {
  const records = seen.map((each) => ({ ...each, ...recordOf(each.requestId, truth) }));
  return {
    send: quantilesOf(records.map(({ receivedMs, sentMs }) => receivedMs - sentMs)),
    receive: quantilesOf(records.map(({ firstContentMs, firstTokenMs }) => firstContentMs - firstTokenMs)),
  };
}

function recordOf(requestId: string, truth: ReadonlyMap<string, TruthRecord>): TruthRecord & { firstTokenMs: number } {
  const record = truth.get(requestId);
  if (record?.firstTokenMs === undefined) throw new Error(`The truth log has no first token for ${requestId}`);
  return { ...record, firstTokenMs: record.firstTokenMs };
}

function quantilesOf(errors: readonly number[]): Quantiles {
  const sorted = errors.map(Math.abs).sort((a, b) => a - b);
  const at = (p: number): number => quantileSorted(sorted, p) ?? Number.NaN;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

function middleOf(values: readonly number[]): Middle {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, p50: quantilesOf(values).p50 };
}
