/** How much is measured: in full about a quarter of an hour with the peers, and a quick variant whose numbers are rough. */
import type { Level } from './levels.ts';
import type { SpeedPlan } from './speed.ts';

export interface BenchPlan {
  /** Rising, those whose streams end apart first. */
  levels: readonly Level[];
  speed: SpeedPlan;
  /** Requests of the larger of two runs of the product's whole command. */
  wholeRequests: number;
  enduranceRequests: number;
  starts: number;
  peers: {
    /** Rising; a peer's climb ends where its error is beyond the bound, but `always` are measured. */
    loads: readonly { streams: number; requests: number; always: boolean }[];
    /** Requests of the larger of two runs. */
    speedRequests: number;
  };
}

export const fullPlan: BenchPlan = {
  levels: [
    { streams: 1, requests: 240, outputTokens: 8, ends: 'apart', turns: 6 },
    { streams: 8, requests: 640, outputTokens: 16, ends: 'apart', turns: 8 },
    { streams: 32, requests: 960, outputTokens: 30, ends: 'apart', turns: 6 },
    { streams: 64, requests: 1600, outputTokens: 30, ends: 'apart', turns: 8 },
    { streams: 128, requests: 2048, outputTokens: 30, ends: 'apart', turns: 4 },
    { streams: 256, requests: 3072, outputTokens: 48, ends: 'apart', turns: 4 },
    { streams: 512, requests: 6144, outputTokens: 64, ends: 'apart', turns: 6 },
    { streams: 8, requests: 640, outputTokens: 16, ends: 'together', turns: 8 },
    { streams: 64, requests: 1600, outputTokens: 30, ends: 'together', turns: 8 },
    { streams: 512, requests: 4096, outputTokens: 64, ends: 'together', turns: 4 },
  ],
  speed: { streams: 64, outputTokens: 256, requests: 1500, rounds: 5 },
  wholeRequests: 6000,
  enduranceRequests: 100_000,
  starts: 10,
  peers: {
    loads: [
      { streams: 8, requests: 160, always: true },
      { streams: 32, requests: 320, always: false },
      { streams: 64, requests: 640, always: true },
      { streams: 128, requests: 1280, always: false },
      { streams: 256, requests: 1280, always: false },
      { streams: 512, requests: 2048, always: false },
    ],
    speedRequests: 1000,
  },
};

export const quickPlan: BenchPlan = {
  levels: fullPlan.levels.map((level) => ({
    ...level,
    requests: Math.max(Math.ceil(level.requests / 10), level.streams * 2),
    turns: 2,
  })),
  speed: { ...fullPlan.speed, requests: 500, rounds: 2 },
  wholeRequests: 2000,
  enduranceRequests: 10_000,
  starts: 3,
  peers: { loads: [{ streams: 8, requests: 64, always: true }], speedRequests: 400 },
};
