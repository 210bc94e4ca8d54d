import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  DecodeQueue,
  concealTargets,
  connectTarget,
  monotonicMs,
  readTarget,
  watchHealth
} from "./chunk-2GSGQURC.js";
import "./chunk-AUE5KRHT.js";
import "./chunk-RBZQUEOL.js";
import "./chunk-L343Q6Q5.js";
import "./chunk-BC4RUIGE.js";

// src/drive-worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/drive/crew-member.ts
function serveCrew({ port, connect, read, keepsText = false, now: now2 }) {
  const connections = /* @__PURE__ */ new Map();
  const recordings = /* @__PURE__ */ new Map();
  const decoder = new DecodeQueue(read, now2);
  const stop = new AbortController();
  let stopWatching;
  const tell = (message) => port.postMessage(message);
  const exchange = async (message) => {
    const connection = connections.get(message.connection);
    const recording = await connection.exchange(message.request, withSignal(message.options, stop.signal));
    if (message.request.method === "POST") recordings.set(message.exchange, recording);
    const { tape } = recording;
    tell({
      kind: "recorded",
      exchange: message.exchange,
      recording: { ...recording, ...tape ? { tape: { ...tape, chunks: [] } } : {} }
    });
  };
  const decode = async (number) => {
    const recording = recordings.get(number);
    recordings.delete(number);
    try {
      const result = await decoder.decode(recording);
      tell({
        kind: "decoded",
        exchange: number,
        result: keepsText ? result : { ...result, text: "", toolCalls: void 0 }
      });
    } catch (error) {
      tell({ kind: "undecodable", exchange: number, error });
    }
  };
  const close = async () => {
    await Promise.all([...connections.values()].map((connection) => connection.close()));
    tell({ kind: "closed" });
    port.close();
  };
  port.on("message", (message) => {
    switch (message.kind) {
      case "open":
        connections.set(message.connection, connect());
        break;
      case "exchange":
        return exchange(message);
      case "decode":
        return decode(message.exchange);
      case "abort":
        stop.abort();
        break;
      case "watch-health":
        stopWatching = watchHealth(now2);
        break;
      case "tell-health":
        if (stopWatching) tell({ kind: "health", health: stopWatching() });
        break;
      case "close":
        return close();
    }
    return void 0;
  });
}
function withSignal({ headers, ...options }, signal) {
  return { ...options, ...headers ? { headers } : {}, signal };
}

// src/drive-worker.ts
if (!parentPort) throw new Error("This file is started by the driver, as a worker thread");
var { config, clockOriginMs } = workerData;
var now = () => monotonicMs() - clockOriginMs;
serveCrew({
  port: parentPort,
  connect: () => connectTarget(config.target, now),
  read: readTarget(config.target, concealTargets(config)),
  keepsText: config.workload.conversations?.replies === "own",
  now
});
