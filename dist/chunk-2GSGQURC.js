import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  InputError
} from "./chunk-AUE5KRHT.js";
import {
  createParser
} from "./chunk-RBZQUEOL.js";
import {
  import_client,
  import_connect
} from "./chunk-L343Q6Q5.js";

// src/model/loopback.ts
function isLoopback(hostname) {
  return /^(.+\.)?localhost$/i.test(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname) || ["[::1]", "[::]", "0.0.0.0"].includes(hostname);
}

// src/drive/conceal.ts
var SHORTEST_SECRET = 8;
var SHORTEST_PATH = 6;
function concealTargets(config) {
  return replaceAll(listTargets(config).flatMap(listHidden));
}
function listSecrets(config) {
  return listTargets(config).flatMap(({ apiKey, headers, proxies, tls }) => [
    ...apiKey === void 0 ? [] : [apiKey],
    ...Object.values(headers),
    ...proxySecrets(proxies),
    ...tls?.client === void 0 ? [] : [tls.client.key]
  ]);
}
function listTargets({ target, baseline, quality, report }) {
  const others = [baseline.paired, quality?.judge, quality?.embeddings, report?.narrator];
  return [target, ...others.flatMap((other) => other?.target ?? [])];
}
function shownOrigin({ url }, showUrl) {
  const { origin, hostname } = new URL(url);
  return showUrl || isLoopback(hostname) ? origin : void 0;
}
function shownUrl(url, showUrl) {
  const parsed = URL.parse(url);
  const isPlain = parsed !== null && isLoopback(parsed.hostname) && /^\/(v\d+\/?)?$/.test(parsed.pathname);
  return showUrl || isPlain ? url : void 0;
}
function replaceAll(hidden) {
  const sorted = hidden.toSorted(([a], [b]) => b.length - a.length);
  return (text) => sorted.reduce((left, [found, word]) => left.replaceAll(found, word), text);
}
function proxySecrets(proxies) {
  return [proxies?.https, proxies?.http].flatMap((proxy) => {
    const { username = "", password = "" } = URL.parse(proxy?.url ?? "") ?? {};
    if (password === "") return [];
    const [user, plain] = [decodeURIComponent(username), decodeURIComponent(password)];
    return [plain, password, Buffer.from(`${user}:${plain}`).toString("base64")].filter(
      (text) => text.length >= SHORTEST_SECRET
    );
  });
}
function listHidden(target) {
  const { host, hostname, pathname } = new URL(target.url);
  const secrets = Object.values(target.headers).flatMap((value) => [value, value.replace(/^\w+ /, "")]).filter((value) => value.length >= SHORTEST_SECRET);
  if (target.apiKey) secrets.push(target.apiKey);
  secrets.push(...proxySecrets(target.proxies));
  const addresses = [host, hostname].filter((address) => /[.:]/.test(address));
  const path = pathname.replace(/\/+$/, "").replace(/\/v\d+$/, "");
  if (path.length >= SHORTEST_PATH) addresses.push(path);
  return [
    ...secrets.map((text) => [text, "[secret]"]),
    ...addresses.map((text) => [text, "[endpoint]"])
  ];
}

// src/drive/failure.ts
var Cut = class extends Error {
  kind;
  constructor(kind, message) {
    super(message);
    this.name = "Cut";
    this.kind = kind;
  }
};
var Unsent = class extends Cut {
};
function describeFailure(error, began) {
  if (error instanceof Cut) return { kind: error.kind, message: error.message };
  const code = errorCode(error);
  const message = messageOf(error, code);
  if (isTlsCode(code)) return { kind: "tls", message };
  if (!began) return { kind: code === "UND_ERR_CONNECT_TIMEOUT" ? "timeout" : "connect", message };
  if (isParserError(error, code) || isBreach(error, code)) return { kind: "protocol", message };
  return { kind: "reset", message };
}
function isOrderlyClose(error) {
  const code = errorCode(error);
  return !(error instanceof Cut) && !isBreach(error, code) && ["UND_ERR_SOCKET", "EPIPE", "H2_CLOSED", "H2_NOT_TAKEN"].includes(code);
}
var words = {
  EAI_AGAIN: "the name service did not answer",
  ECONNREFUSED: "nothing listens at the address",
  ECONNRESET: "the connection was reset",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the network",
  ENOTFOUND: "the host name is not known",
  EPIPE: "the connection was closed while the request was sent",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host name",
  ETIMEDOUT: "the connection timed out",
  H2_CLOSED: "the server closed the connection",
  H2_NOT_TAKEN: "the server was closing the connection and did not take the request",
  UND_ERR_CONNECT_TIMEOUT: "no connection in time",
  UND_ERR_HEADERS_OVERFLOW: "the headers of the response are too long",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the response is not as long as it says",
  UND_ERR_SOCKET: "the server closed the connection"
};
function messageOf(error, code) {
  if (code === "UND_ERR_SOCKET" && isBreach(error, code)) return `the server answered out of turn (${error.message})`;
  const known = Object.hasOwn(words, code) ? words[code] : void 0;
  if (known) return `${known} (${code})`;
  if (isTlsCode(code) || isParserError(error, code))
    return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
  return code || error.name;
}
function errorCode(error) {
  const { code, cause, errors } = error;
  if (typeof code === "string") return code;
  if (Array.isArray(errors) && errors.length > 0) return errorCode(errors[0]);
  return cause instanceof Error ? errorCode(cause) : "";
}
function isBreach(error, code) {
  const isBadAnswer = code === "UND_ERR_SOCKET" && /^bad (upgrade|response)$/.test(error.message);
  return isBadAnswer || ["UND_ERR_HEADERS_OVERFLOW", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH"].includes(code);
}
function isParserError(error, code) {
  return code.startsWith("HPE_") || error.name === "HTTPParserError";
}
function isTlsCode(code) {
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_)/.test(
    code
  );
}

// src/drive/unpack.ts
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";

// src/model/content-encoding.ts
function contentEncoding({ headers }) {
  const said = [headers?.["content-encoding"] ?? []].flat().join(", ").trim().toLowerCase();
  return said === "" || said === "identity" ? void 0 : said;
}

// src/drive/unpack.ts
var UNPACKED_ENCODINGS = "gzip, br, zstd, deflate";
async function unpack(recording, maxBytes) {
  const { tape, headers, failure } = recording;
  const encoding = contentEncoding(recording);
  const first = tape?.chunks.find(({ bytes }) => bytes.length > 0)?.bytes[0] ?? 0;
  const unpacker = encoding === void 0 ? void 0 : createUnpacker(encoding, first);
  if (!tape || !unpacker) return recording;
  const { chunks, problem } = await run(unpacker, tape.chunks, { maxBytes, encoding });
  return {
    ...recording,
    headers: { ...headers, "content-encoding": void 0 },
    tape: { ...tape, chunks },
    // What broke the connection also cut the answer short.
    failure: failure ?? problem
  };
}
function createUnpacker(encoding, firstByte) {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "zstd":
      return createZstdDecompress();
    case "deflate":
      return (firstByte & 15) === 8 ? createInflate() : createInflateRaw();
    default:
      return void 0;
  }
}
async function run(unpacker, packed, { maxBytes, encoding }) {
  const chunks = [];
  let atMs = 0;
  let bytes = 0;
  let problem;
  let isOver = false;
  let wake;
  const fail = (found) => {
    problem ??= found;
    unpacker.destroy();
    wake?.();
  };
  unpacker.on("data", (piece) => {
    bytes += piece.length;
    if (bytes > maxBytes)
      fail({ kind: "protocol", message: `the response is longer than ${maxBytes} bytes when unpacked` });
    else chunks.push({ atMs, bytes: piece });
  });
  unpacker.on("error", (error) => fail(describeProblem(error, encoding)));
  unpacker.on("end", () => {
    isOver = true;
    wake?.();
  });
  const step = (begin2) => new Promise((resolve) => {
    wake = resolve;
    begin2(resolve);
  });
  for (const chunk of packed) {
    if (problem || isOver) break;
    atMs = chunk.atMs;
    await step((done) => unpacker.write(chunk.bytes, () => done()));
  }
  if (isOver) fail({ kind: "protocol", message: `the compressed answer (${encoding}) goes on after its end` });
  else if (!problem) await step(() => unpacker.end());
  unpacker.destroy();
  return { chunks, problem };
}
function describeProblem(error, encoding) {
  const { code } = error;
  return code === "Z_BUF_ERROR" ? { kind: "reset", message: `the compressed answer (${encoding}) ended before it was whole` } : { kind: "protocol", message: `the answer says that it is compressed (${encoding}), and cannot be unpacked` };
}

// src/drive/http2-client.ts
import {
  connect,
  constants
} from "node:http2";
import { setImmediate as nextTurn } from "node:timers/promises";

// src/drive/http2-failure.ts
var NAMES = [
  "NO_ERROR",
  "PROTOCOL_ERROR",
  "INTERNAL_ERROR",
  "FLOW_CONTROL_ERROR",
  "SETTINGS_TIMEOUT",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "REFUSED_STREAM",
  "CANCEL",
  "COMPRESSION_ERROR",
  "CONNECT_ERROR",
  "ENHANCE_YOUR_CALM",
  "INADEQUATE_SECURITY",
  "HTTP_1_1_REQUIRED"
];
var [NO_ERROR, REFUSED_STREAM, CANCEL] = [0, 7, 8];
var BREACHES = [
  "PROTOCOL_ERROR",
  "FLOW_CONTROL_ERROR",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "COMPRESSION_ERROR",
  "HTTP_1_1_REQUIRED"
];
function http2Failure({ error, code, goaway, closed }) {
  const thrown = codeOf(error);
  if (thrown === "ERR_HTTP2_ERROR") return new Cut("protocol", `the server does not keep to HTTP/2: ${error?.message}`);
  if (thrown === "ERR_HTTP2_SESSION_ERROR" && goaway !== void 0)
    return broken("gave the connection up, GOAWAY", goaway);
  if (error && thrown !== "ERR_HTTP2_STREAM_ERROR") return error;
  if (goaway === NO_ERROR && code === REFUSED_STREAM) return withCode("H2_NOT_TAKEN");
  if (closed && code === CANCEL) return withCode("H2_CLOSED");
  return broken("reset the stream", code);
}
function broken(what, code) {
  const name = NAMES[code] ?? `error ${code}`;
  return new Cut(BREACHES.includes(name) ? "protocol" : "reset", `the server ${what} (${name})`);
}
function withCode(code) {
  return Object.assign(new Error(code), { code });
}
function codeOf(error) {
  return error?.code;
}

// src/drive/http2-client.ts
var WINDOW_BYTES = 16 * 1024 * 1024;
var CONNECTION_HEADERS = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];
var Http2Client = class {
  #origin;
  /** Opens a connection on which HTTP/2 was agreed. */
  #dial;
  #open;
  /** A request that gave up waiting leaves it to the next one. */
  #opening;
  /** The turn of the event loop in which an answer ended: a GOAWAY that came with it is read by its end. */
  #turn;
  #destroyedBy;
  constructor(origin, dial) {
    this.#origin = new URL(origin);
    this.#dial = dial;
  }
  async dispatch(options, handler) {
    try {
      if (this.#turn) await this.#turn;
      this.#send(this.#usable() ?? await this.#opened(), options, handler);
    } catch (error) {
      handler.onResponseError(void 0, error);
    }
  }
  async destroy(error) {
    this.#destroyedBy = error;
    this.#open?.session.destroy(error);
  }
  #usable() {
    return this.#open?.session.closed || this.#open?.session.destroyed ? void 0 : this.#open;
  }
  #opened() {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = void 0;
    });
    return this.#opening;
  }
  async #connect() {
    const socket = await this.#dial();
    if (this.#destroyedBy) {
      socket.destroy();
      throw this.#destroyedBy;
    }
    const session = connect(this.#origin, {
      createConnection: () => socket,
      settings: { enablePush: false, initialWindowSize: WINDOW_BYTES }
    });
    session.setLocalWindowSize(WINDOW_BYTES);
    session.on("error", () => {
    });
    const open = { session, goaway: void 0 };
    session.on("goaway", (code) => {
      open.goaway = code;
    });
    this.#open = open;
    return open;
  }
  #send(open, options, handler) {
    const { session } = open;
    const headers = headersOf(options, this.#origin);
    let failure;
    let isSent = false;
    const controller = {
      // As over HTTP/1.1 a request that is cut costs its connection: what still comes on it must not be in the way of the next one.
      abort: (reason) => {
        failure ??= reason;
        if (isSent) session.destroy();
      }
    };
    handler.onRequestStart(controller);
    if (failure) {
      handler.onResponseError(controller, failure);
      return;
    }
    isSent = true;
    const stream = begin(session, headers, options.body === null);
    if (options.body !== null) stream.end(options.body);
    stream.on("response", (headers2) => {
      const { ":status": status = 0, ...others } = headers2;
      handler.onResponseStart(controller, status, others);
    });
    stream.on("data", (chunk) => handler.onResponseData(controller, chunk));
    stream.on("error", (error) => {
      failure ??= error;
    });
    stream.once("close", () => {
      if (options.reset) session.close();
      this.#turn = nextTurn().then(() => {
        this.#turn = void 0;
      });
      if (!failure && stream.rstCode === constants.NGHTTP2_NO_ERROR) return handler.onResponseEnd();
      const seen = { error: failure, code: stream.rstCode, goaway: open.goaway, closed: session.destroyed };
      handler.onResponseError(controller, http2Failure(seen));
    });
  }
};
function begin(session, headers, endStream) {
  try {
    return session.request(headers, { endStream });
  } catch (error) {
    const { code = "unknown" } = error;
    throw new Unsent("protocol", `the request cannot be sent over HTTP/2 (${code})`);
  }
}
function headersOf({ method, path, headers }, { host }) {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const { host: authority = host, ...others } = Object.fromEntries(named);
  for (const name of CONNECTION_HEADERS) delete others[name];
  return { ...others, ":method": method, ":path": path, ":scheme": "https", ":authority": authority };
}

// src/drive/secure-context.ts
import { createSecureContext, getCACertificates } from "node:tls";
var contexts = /* @__PURE__ */ new WeakMap();
function secureOptions(tls) {
  if (!tls) return { rejectUnauthorized: true };
  const known = contexts.get(tls) ?? makeContext(tls);
  contexts.set(tls, known);
  return { rejectUnauthorized: tls.verify, secureContext: known };
}
function makeContext({ ca, client }) {
  return createSecureContext({
    ...ca === void 0 ? {} : { ca: [...getCACertificates("default"), ca] },
    ...client && { cert: client.cert, key: client.key }
  });
}

// src/drive/tunnel.ts
import { request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
function openTunnel({ proxy, to, timeoutMs }) {
  const { protocol, hostname, port, username, password } = new URL(proxy);
  const isTls = protocol === "https:";
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return new Promise((resolve, reject) => {
    const asked = (isTls ? requestTls : requestPlain)({
      method: "CONNECT",
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port || (isTls ? 443 : 80),
      path: to,
      headers: {
        host: to,
        ...credentials === ":" ? {} : { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` }
      },
      // A connection of its own, verified whatever the environment says.
      agent: false,
      ...isTls ? { rejectUnauthorized: true } : {}
    });
    const timer = setTimeout(() => asked.destroy(new Cut("timeout", "the proxy opened no way in time")), timeoutMs);
    const settle = (outcome) => {
      clearTimeout(timer);
      outcome();
    };
    asked.on(
      "connect",
      ({ statusCode = 0 }, socket, head) => settle(() => {
        if (statusCode >= 200 && statusCode < 300) {
          if (head.length > 0) socket.unshift(head);
          return resolve(socket.setNoDelay(true));
        }
        socket.destroy();
        reject(new Cut("connect", refusal(statusCode)));
      })
    );
    asked.on("response", (response) => {
      response.destroy();
      settle(() => reject(new Cut("connect", refusal(response.statusCode ?? 0))));
    });
    asked.on("error", (error) => settle(() => reject(failureOf(error))));
    asked.end();
  });
}
function refusal(status) {
  return status === 407 ? "the proxy wants a user name and password, or others (HTTP 407)" : `the proxy opened no way to the endpoint (HTTP ${status})`;
}
function failureOf(error) {
  if (error instanceof Cut) return error;
  const { kind, message } = describeFailure(error, false);
  return new Cut(kind, `the proxy: ${message}`);
}

// src/drive/wire-client.ts
function createWireClient(options) {
  const http = options.origin.startsWith("https:") ? options.http : "1.1";
  switch (http) {
    case "1.1":
      return createHttp1Client(options);
    case "2":
      return createHttp2Client(options);
    case "auto":
      return new NegotiatedClient(options);
  }
}
function createHttp1Client(options) {
  const connect2 = connectorOf(options, "1.1");
  return new import_client.default(options.origin, {
    pipelining: 1,
    allowH2: false,
    // Timeouts are ours, per request; an idle connection is kept as long as the server likes.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 12e4,
    connect: (target, callback) => {
      const startedMs = options.now();
      connect2(target, (...result) => {
        options.onConnect({ connectMs: options.now() - startedMs, http: "1.1" });
        callback(...result);
      });
    }
  });
}
function createHttp2Client(options) {
  return new Http2Client(options.origin, async () => {
    const startedMs = options.now();
    const socket = await openTls(options);
    if (socket.alpnProtocol !== "h2") {
      socket.destroy();
      throw new Cut("protocol", NO_HTTP2);
    }
    options.onConnect({ connectMs: options.now() - startedMs, http: "2" });
    return socket;
  });
}
var NO_HTTP2 = "the endpoint does not agree on HTTP/2 (ALPN)";
var NegotiatedClient = class {
  #options;
  #choosing;
  #chosen;
  #destroyedBy;
  constructor(options) {
    this.#options = options;
  }
  async dispatch(options, handler) {
    try {
      this.#choosing ??= this.#negotiate();
      this.#chosen = await this.#choosing;
    } catch (error) {
      this.#choosing = void 0;
      handler.onResponseError(void 0, error);
      return;
    }
    if (this.#destroyedBy) handler.onResponseError(void 0, this.#destroyedBy);
    else this.#chosen.dispatch(options, handler);
  }
  async destroy(error) {
    this.#destroyedBy = error;
    await this.#chosen?.destroy(error);
  }
  async #negotiate() {
    const socket = await openTls(this.#options);
    socket.destroy();
    return socket.alpnProtocol === "h2" ? createHttp2Client(this.#options) : createHttp1Client(this.#options);
  }
};
function openTls(options) {
  const { protocol, hostname, port, host } = new URL(options.origin);
  const connect2 = connectorOf(options, "2");
  return new Promise(
    (resolve, reject) => connect2(
      { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port, host },
      (error, socket) => error ? reject(error) : resolve(socket)
    )
  );
}
function connectorOf({ connectTimeoutMs, tls, proxy }, highest) {
  const versions = { allowH2: highest === "2", preferH2: true };
  const connect2 = (0, import_connect.default)({ timeout: connectTimeoutMs, ...versions, ...secureOptions(tls) });
  if (proxy === void 0) return connect2;
  return (target, callback) => {
    const isTls = target.protocol === "https:";
    const host = target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname;
    const to = `${host}:${target.port || (isTls ? 443 : 80)}`;
    openTunnel({ proxy, to, timeoutMs: connectTimeoutMs }).then(
      (httpSocket) => isTls ? connect2({ ...target, httpSocket }, callback) : callback(null, httpSocket),
      (error) => callback(error, null)
    );
  };
}

// src/drive/connection.ts
var MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
var MAX_READS = 5e5;
var CROSSING_MS = 250;
var Connection = class {
  #client;
  #basePath;
  #headers;
  #now;
  #maxResponseBytes;
  #compression;
  /** Set-up time of a connection that was opened since the last request took it. */
  #connectMs;
  #http;
  /** True when the open socket has carried a whole answer: only then can a close belong to the time before a request. */
  #hasAnswered = false;
  /** Learned from a crossing: this server closes what it said it would keep. From then on each request gets a connection of its own. */
  #serverCloses = false;
  /** Stops the request in flight. */
  #stop;
  /**
   * One listener for all requests on this connection. Node's event targets chain their listeners, those that were removed too: with one for each
   * request, an old one keeps all later ones alive, and with them their tapes, until the whole heap is collected.
   */
  #onAbort = () => this.#stop?.();
  #signal;
  constructor(options) {
    const url = new URL(options.url);
    this.#now = options.now;
    this.#maxResponseBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    this.#compression = options.compression ?? false;
    this.#headers = options.headers;
    this.#basePath = url.pathname.replace(/\/$/, "");
    this.#client = createWireClient({
      ...options,
      origin: url.origin,
      http: options.http ?? "1.1",
      onConnect: ({ connectMs, http }) => {
        this.#connectMs = connectMs;
        this.#http = http;
        this.#hasAnswered = false;
      }
    });
  }
  /** The version that is spoken; undefined before a connection was opened. */
  get http() {
    return this.#http;
  }
  /**
   * Sends one request and records what comes back. Never rejects: what goes wrong is in the recording. A request that crossed the close
   * of a kept connection (RFC 9112, 9.3.1 and 9.5) is sent once more on a fresh one, and that sending is the recorded one.
   */
  exchange(request, options) {
    const now = this.#now;
    const recording = { plannedMs: options.plannedMs, endMs: options.plannedMs };
    return new Promise((resolve) => {
      let tape;
      let bytes = 0;
      let abort;
      let cut;
      let settled = false;
      const cutShort = (reason) => {
        cut ??= reason;
        if (abort) abort(cut);
        else settle(describeFailure(cut, false));
      };
      const onAbort = () => cutShort(new Cut("aborted", "the run was stopped"));
      const timer = setTimeout(
        () => cutShort(new Cut("timeout", `no complete answer within ${options.timeoutMs} ms`)),
        options.timeoutMs
      );
      this.#heed(options.signal, onAbort);
      const settle = (failure) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        if (this.#stop === onAbort) this.#stop = void 0;
        const ended = { ...recording, endMs: now(), tape, failure };
        resolve(this.#compression ? unpack(ended, this.#maxResponseBytes) : ended);
      };
      const send = () => {
        this.#client.dispatch(
          {
            method: request.method,
            path: `${this.#basePath}${request.path}`,
            headers: {
              "accept-encoding": this.#compression ? UNPACKED_ENCODINGS : "identity",
              ...request.headers,
              ...this.#headers,
              ...options.headers
            },
            body: request.method === "GET" ? null : request.body,
            reset: this.#serverCloses
          },
          {
            onRequestStart: (controller) => {
              recording.sentMs = now();
              if (this.#connectMs !== void 0) {
                recording.connectMs = this.#connectMs;
                this.#connectMs = void 0;
              }
              abort = (reason) => controller.abort(reason);
              if (settled || cut) controller.abort(cut ?? new Cut("aborted", "the run was stopped"));
            },
            onResponseStart: (_controller, status, headers) => {
              if (status < 200) return;
              recording.headersMs = now();
              recording.headers = headers;
              tape = { status, contentType: headerText(headers["content-type"]) ?? "", chunks: [] };
            },
            onResponseData: (controller, chunk) => {
              const atMs = now();
              bytes += chunk.length;
              const reads = tape?.chunks.push({ atMs, bytes: kept(chunk) }) ?? 0;
              if (bytes > this.#maxResponseBytes)
                controller.abort(new Cut("protocol", `the response is longer than ${this.#maxResponseBytes} bytes`));
              else if (reads > MAX_READS)
                controller.abort(new Cut("protocol", `the response came in more than ${MAX_READS} pieces`));
            },
            onResponseEnd: () => {
              this.#hasAnswered = true;
              settle();
            },
            onResponseError: (_controller, error) => {
              if (error instanceof Unsent) recording.sentMs = void 0;
              const { sentMs } = recording;
              const inTime = sentMs !== void 0 && now() - sentMs <= CROSSING_MS;
              const crossed = inTime && this.#hasAnswered && !tape && !cut && isOrderlyClose(error);
              if (!crossed || recording.resent) return settle(describeFailure(cut ?? error, sentMs !== void 0));
              recording.resent = true;
              this.#serverCloses = true;
              abort = void 0;
              recording.sentMs = void 0;
              setImmediate(() => !settled && send());
            }
          }
        );
      };
      send();
      if (options.signal?.aborted) onAbort();
    });
  }
  /** Has the request in flight stopped when the signal aborts. */
  #heed(signal, stop) {
    this.#stop = stop;
    if (signal === this.#signal) return;
    this.#signal?.removeEventListener("abort", this.#onAbort);
    signal?.addEventListener("abort", this.#onAbort);
    this.#signal = signal;
  }
  /** Closes the socket at once; a request in flight ends as `aborted`. */
  async close() {
    this.#signal?.removeEventListener("abort", this.#onAbort);
    await this.#client.destroy(new Cut("aborted", "the connection was closed"));
  }
};
var SLAB_BYTES = Buffer.poolSize / 2;
function kept(chunk) {
  return chunk.length < SLAB_BYTES ? Buffer.from(chunk) : chunk;
}
function headerText(value) {
  return Array.isArray(value) ? value.join(", ") : value;
}

// src/measure/tool-calls.ts
var MAX_ARGUMENT_CHARS = 2e5;
var MAX_CALLS = 1e3;
var MAX_NAME_CHARS = 256;
var CallCollector = class {
  #calls = /* @__PURE__ */ new Map();
  #chars = 0;
  /** Names often come whole, now and then in pieces, and from some servers again and again. */
  addName({ call, name, atMs }) {
    const collected = this.#at(call);
    if (!collected) return;
    collected.atMs ??= atMs;
    if (name !== collected.name) collected.name = (collected.name + name).slice(0, MAX_NAME_CHARS);
  }
  addArguments(call, text) {
    const collected = this.#at(call);
    if (!collected || this.#chars >= MAX_ARGUMENT_CHARS) return;
    this.#chars += text.length;
    collected.arguments += text;
  }
  /** In the order in which they began. A call that was never named has the empty name. */
  list() {
    return [...this.#calls.values()].map(({ name, arguments: text }) => ({ name, arguments: text }));
  }
  /** When each call was first named, in the order of the calls. */
  namedAtMs() {
    return [...this.#calls.values()].flatMap(({ atMs }) => atMs ?? []);
  }
  #at(call) {
    const known = this.#calls.get(call);
    if (known || this.#calls.size >= MAX_CALLS) return known;
    const begun = { name: "", arguments: "" };
    this.#calls.set(call, begun);
    return begun;
  }
};

// src/measure/exchange.ts
var MAX_TEXT_CHARS = 2e5;
var MAX_ERROR_BYTES = 16384;
function* readExchange(recording, protocol) {
  const seen = { usage: {}, text: "", gapsMs: [], contentEvents: 0, calls: new CallCollector(), ended: false };
  const { tape } = recording;
  const isStream = tape !== void 0 && tape.status >= 200 && tape.status < 300 && !contentEncoding(recording);
  if (isStream) {
    for (const event of protocol.decode(tape)) {
      if (event) take(seen, event);
      yield void 0;
    }
  }
  countBareCalls(seen);
  const error = findError(recording, seen, protocol);
  const toolCalls = seen.calls.list();
  const {
    firstContentMs,
    firstVisibleMs,
    lastContentMs,
    gapsMs = []
  } = protocol.answer === "stream" ? seen : {};
  return {
    plannedMs: recording.plannedMs,
    sentMs: recording.sentMs,
    headersMs: recording.headersMs,
    firstByteMs: tape?.chunks[0]?.atMs,
    firstContentMs,
    firstVisibleMs,
    lastContentMs,
    endMs: error ? recording.endMs : seen.endMarkMs ?? recording.endMs,
    connectMs: recording.connectMs,
    resent: recording.resent,
    outcome: error ? error.kind : "ok",
    error,
    finishReason: seen.finishReason,
    usage: seen.usage,
    text: seen.text,
    ...toolCalls.length > 0 ? { toolCalls } : {},
    gapsMs,
    contentEvents: seen.contentEvents
  };
}
function take(seen, event) {
  switch (event.kind) {
    case "content":
      countContent(seen, event);
      if (event.channel === "text" && seen.text.length < MAX_TEXT_CHARS) seen.text += event.text;
      if (event.call !== void 0) seen.calls.addArguments(event.call, event.text);
      return;
    case "call":
      seen.calls.addName(event);
      return;
    case "usage":
      seen.usage = mergeUsage(seen.usage, event.usage);
      return;
    case "finish":
      seen.finishReason = event.reason;
      seen.ended = true;
      return;
    case "end":
      seen.endMarkMs ??= event.atMs;
      seen.ended = true;
      return;
    case "error":
      seen.inBand ??= event.message;
      return;
    case "malformed":
      seen.malformed ??= event.message;
      return;
  }
}
function countContent(seen, { atMs, channel }) {
  if (seen.lastContentMs !== void 0) seen.gapsMs.push(atMs - seen.lastContentMs);
  seen.contentEvents++;
  seen.firstContentMs ??= atMs;
  seen.lastContentMs = atMs;
  if (channel !== "reasoning") seen.firstVisibleMs ??= atMs;
}
function countBareCalls(seen) {
  if (seen.contentEvents > 0 || !seen.ended) return;
  for (const atMs of seen.calls.namedAtMs()) countContent(seen, { atMs, channel: "tool" });
}
function mergeUsage(before, told) {
  return {
    input: told.input ?? before.input,
    output: told.output ?? before.output,
    cached: told.cached ?? before.cached,
    reasoning: told.reasoning ?? before.reasoning
  };
}
function findError(recording, seen, { hasEndMark, answer }) {
  const { tape, failure } = recording;
  const encoding = contentEncoding(recording);
  if (tape && (tape.status < 200 || tape.status >= 300)) return httpError(tape, encoding);
  if (tape && encoding)
    return {
      kind: "protocol",
      message: `the answer is compressed (${encoding}), which the request did not ask for`
    };
  if (seen.inBand !== void 0) return { kind: "in-band", message: seen.inBand };
  if (failure && seen.endMarkMs === void 0) return failure;
  if (!tape) return { kind: "reset", message: "the connection closed without an answer" };
  if (seen.malformed !== void 0) return { kind: "protocol", message: seen.malformed };
  const isStream = /event-stream|ndjson/.test(tape.contentType);
  if (answer === "stream" && seen.contentEvents === 0 && !seen.ended && !isStream) {
    const said = jsonMessage(firstText(tape));
    const what = `the answer is "${tape.contentType || "of no content type"}", not a stream`;
    return { kind: "protocol", message: said === void 0 ? what : `${what}: ${said}` };
  }
  if (hasEndMark && !seen.ended) {
    const what = answer === "stream" ? "the stream closed before its end mark" : "the answer ended before it was whole";
    return { kind: "reset", message: what };
  }
  if (seen.contentEvents === 0) return { kind: "empty", message: "the answer has no content" };
  return void 0;
}
function httpError(tape, encoding) {
  if (tape.status < 400) {
    return {
      kind: "protocol",
      status: tape.status,
      message: `HTTP status ${tape.status}: redirects are not followed, so that the key reaches the configured host only`
    };
  }
  const kind = tape.status === 429 ? "http-429" : tape.status >= 500 ? "http-5xx" : "http-4xx";
  const said = encoding ? `HTTP status ${tape.status}, its text is compressed (${encoding})` : bodyMessage(tape);
  return { kind, status: tape.status, message: said || `HTTP status ${tape.status}` };
}
function bodyMessage(tape) {
  const body6 = firstText(tape);
  return jsonMessage(body6) ?? body6.trim();
}
function jsonMessage(body6) {
  try {
    const parsed = JSON.parse(body6);
    const message = typeof parsed.error === "object" ? parsed.error?.message : parsed.error ?? parsed.message ?? parsed.detail;
    return typeof message === "string" ? message : void 0;
  } catch {
    return void 0;
  }
}
function firstText(tape) {
  return firstBytes(tape, MAX_ERROR_BYTES).toString("utf8");
}
function firstBytes(tape, limit) {
  const kept2 = [];
  let length = 0;
  for (const { bytes } of tape.chunks) {
    if (length >= limit) break;
    kept2.push(bytes);
    length += bytes.length;
  }
  return Buffer.concat(kept2).subarray(0, limit);
}

// src/model/message-parts.ts
function listParts({ content: content2 }) {
  return typeof content2 === "string" ? [{ type: "text", text: content2 }] : content2;
}
function textOf(message) {
  return listParts(message).flatMap((part) => part.type === "text" ? part.text : []).join("\n");
}
function hasImage(messages) {
  return messages.some((message) => listParts(message).some(({ type }) => type === "image_url"));
}

// src/model/proxy.ts
function proxyFor(address, settings) {
  const url = URL.parse(address);
  if (!settings || !url || isLoopback(url.hostname)) return void 0;
  const proxy = url.protocol === "https:" ? settings.https : settings.http;
  return proxy && !isExcepted(url, settings.none) ? proxy : void 0;
}
function isExcepted({ hostname, port, protocol }, none) {
  const asked = withoutBrackets(hostname.toLowerCase().replace(/\.$/, ""));
  const askedPort = port || (protocol === "https:" ? "443" : "80");
  return none.split(/[,\s]+/).some((entry) => {
    const { name, onPort = askedPort } = splitPort(entry.toLowerCase());
    const host = withoutBrackets(name).replace(/^\*?\./, "");
    return host !== "" && onPort === askedPort && (host === "*" || asked === host || asked.endsWith(`.${host}`));
  });
}
function splitPort(entry) {
  const isBare = !entry.startsWith("[") && entry.split(":").length > 2;
  const [, name = entry, onPort] = isBare ? [] : /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  return { name, onPort };
}
function withoutBrackets(host) {
  return host.replace(/^\[|\]$/g, "");
}

// src/protocol/finish-reasons.ts
var names = {
  // Anthropic: https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  refusal: "content_filter",
  // OpenAI's responses: the status, or the reason for being incomplete.
  completed: "stop",
  max_output_tokens: "length",
  // TGI
  eos_token: "stop",
  // Gemini: https://ai.google.dev/api/generate-content#FinishReason
  STOP: "stop",
  MAX_TOKENS: "length",
  SAFETY: "content_filter",
  PROHIBITED_CONTENT: "content_filter",
  BLOCKLIST: "content_filter",
  SPII: "content_filter"
};
function finishName(word) {
  return Object.hasOwn(names, word) ? names[word] : word;
}

// src/protocol/image-data.ts
function readDataUrl(url) {
  const [, mediaType, base64] = /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w.+-]+=[^;,]*)*;base64,([A-Za-z0-9+/=_-]+)$/i.exec(url) ?? [];
  return mediaType !== void 0 && base64 !== void 0 ? { mediaType, base64 } : void 0;
}

// src/protocol/loose-json.ts
function parseObject(text) {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asObjects(value) {
  return Array.isArray(value) ? value.filter((entry) => asObject(entry) !== void 0) : [];
}
function nonEmpty(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function asCount(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : void 0;
}
function errorText(error) {
  return nonEmpty(asObject(error)?.message) ?? nonEmpty(error) ?? JSON.stringify(error).slice(0, 4e3);
}
function listNames(body6, list, key) {
  return asObjects(parseObject(body6)?.[list]).flatMap((entry) => nonEmpty(entry[key]) ?? []);
}

// src/protocol/protocol.ts
function probeRequest(path, headers = {}) {
  return { method: "GET", path, headers, body: "" };
}
function jsonRequest(path, body6, accept) {
  return {
    method: "POST",
    path,
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(body6)
  };
}

// src/protocol/server-sent-events.ts
var MAX_EVENT_CHARS = 4 * 1024 * 1024;
var DONE = "[DONE]";
function* decodeEventStream(tape, read, end = DONE) {
  for (const messages of readServerSentEvents(tape)) {
    if (messages.length === 0) yield void 0;
    for (const { atMs, data, event, tooLong } of messages) {
      const object = tooLong ? void 0 : parseObject(data);
      if (tooLong) yield { kind: "malformed", atMs, message: tooLongMessage };
      else if (data.trim() === end) yield { kind: "end", atMs };
      else if (event === "error")
        yield { kind: "error", atMs, message: object ? errorText(object.error ?? object) : data.slice(0, 4e3) };
      else if (object) yield* read(object, atMs);
      else yield notAnObject(data, atMs);
    }
  }
}
var tooLongMessage = `an event is longer than ${MAX_EVENT_CHARS} characters`;
function notAnObject(data, atMs) {
  return { kind: "malformed", atMs, message: `not a JSON object: ${data.slice(0, 4e3)}` };
}
function* readServerSentEvents(tape) {
  const decoder = new TextDecoder("utf-8");
  let pending = [];
  let isOver = false;
  let atMs = 0;
  const cutOff = () => {
    isOver = true;
    pending.push({ atMs, data: "", event: void 0, tooLong: true });
  };
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARS,
    onEvent: ({ data, event }) => {
      if (data.length > MAX_EVENT_CHARS) cutOff();
      else if (!isOver) pending.push({ atMs, data, event });
    },
    onError: ({ type }) => {
      if (type === "max-buffer-size-exceeded" && !isOver) cutOff();
    }
  });
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    parser.feed(decoder.decode(chunk.bytes, { stream: true }));
    yield pending;
    if (isOver) return;
    pending = [];
  }
}

// src/protocol/tools.ts
function chatTools({ tools }) {
  if (!tools) return {};
  const written = tools.map((tool) => ({
    type: "function",
    function: { ...nameOf(tool), parameters: schemaOf(tool) }
  }));
  return { tools: written };
}
function nameOf({ name, description }) {
  return { name, ...description === void 0 ? {} : { description } };
}
function schemaOf({ parameters }) {
  return parameters ?? { type: "object", properties: {} };
}
function refuseTools({ promptId, tools }, protocol) {
  if (!tools) return;
  throw new InputError(
    `"${promptId}" names tools, which \`target.api: ${protocol}\` cannot send`,
    "Choose a protocol that knows tools, such as openai-chat, or leave the item out."
  );
}
function* readCall(call, { name, args }, atMs) {
  const told = nonEmpty(name);
  if (told) yield { kind: "call", atMs, call, name: told };
  const text = asObject(args) ? JSON.stringify(args) : nonEmpty(args);
  if (text) yield { kind: "content", atMs, channel: "tool", text, call };
}
function createCallFinder() {
  const current = /* @__PURE__ */ new Map();
  let begun = 0;
  return (delta) => {
    const index = asCount(delta.index);
    const id = nonEmpty(delta.id);
    const known = current.get(index);
    const isNamed = nonEmpty(asObject(delta.function)?.name) !== void 0;
    const isOther = id === void 0 ? index === void 0 : known?.id !== void 0 && known.id !== id;
    if (known && !(isNamed && isOther)) return known.call;
    current.set(index, { call: begun, id });
    return begun++;
  };
}

// src/protocol/anthropic-messages.ts
var version = { "anthropic-version": "2023-06-01" };
function anthropicMessages({ model }) {
  return {
    encode: (request) => {
      const wire = jsonRequest("/messages", { model, ...body(request) }, "text/event-stream");
      return { ...wire, headers: { ...wire.headers, ...version } };
    },
    decode: (tape) => decodeEventStream(tape, createReader()),
    hasEndMark: true,
    answer: "stream",
    keyHeader: (key) => ({ "x-api-key": key }),
    probe: probeRequest("/models", version),
    readModels: (list) => listNames(list, "data", "id")
  };
}
function body({ messages, maxOutputTokens, temperature, tools }) {
  const system = messages.filter(({ role }) => role === "system").map(textOf);
  return {
    max_tokens: maxOutputTokens,
    temperature,
    ...system.length > 0 ? { system: system.join("\n\n") } : {},
    messages: messages.filter(({ role }) => role !== "system").map(writeMessage),
    ...tools ? { tools: tools.map(writeTool), tool_choice: { type: "auto" } } : {},
    stream: true
  };
}
function writeTool(tool) {
  return { ...nameOf(tool), input_schema: schemaOf(tool) };
}
function writeMessage(message) {
  const { role, content: content2 } = message;
  return { role, content: typeof content2 === "string" ? content2 : listParts(message).map(writePart) };
}
function writePart(part) {
  if (part.type === "text") return { type: "text", text: part.text };
  const { url } = part.image_url;
  const data = readDataUrl(url);
  return {
    type: "image",
    source: data ? { type: "base64", media_type: data.mediaType, data: data.base64 } : { type: "url", url }
  };
}
function createReader() {
  const usageOf = createUsage();
  const calls = /* @__PURE__ */ new Set();
  return function* readEvent3(event, atMs) {
    switch (event.type) {
      case "message_start": {
        const { output: _begun, ...usage } = usageOf(asObject(event.message)?.usage);
        yield { kind: "usage", atMs, usage };
        return;
      }
      case "content_block_start":
        yield* readStart(event, calls, atMs);
        return;
      case "content_block_delta": {
        const index = asCount(event.index) ?? 0;
        yield* readBlock(asObject(event.delta) ?? {}, calls.has(index) ? index : void 0, atMs);
        return;
      }
      case "message_delta": {
        const reason = nonEmpty(asObject(event.delta)?.stop_reason);
        if (reason) yield { kind: "finish", atMs, reason: finishName(reason) };
        yield { kind: "usage", atMs, usage: usageOf(event.usage) };
        return;
      }
      case "message_stop":
        yield { kind: "end", atMs };
        return;
      case "error":
        yield { kind: "error", atMs, message: errorText(event.error ?? event) };
        return;
      default:
    }
  };
}
function* readStart(event, calls, atMs) {
  const block = asObject(event.content_block) ?? {};
  const index = asCount(event.index) ?? 0;
  if (block.type !== "tool_use") {
    yield* readBlock(block, void 0, atMs);
    return;
  }
  calls.add(index);
  const isEmpty = Object.keys(asObject(block.input) ?? {}).length === 0;
  yield* readCall(index, { name: block.name, args: isEmpty ? void 0 : block.input }, atMs);
}
function* readBlock(part, call, atMs) {
  const text = nonEmpty(part.text);
  if (text) yield { kind: "content", atMs, channel: "text", text };
  const thinking = nonEmpty(part.thinking);
  if (thinking) yield { kind: "content", atMs, channel: "reasoning", text: thinking };
  const json = nonEmpty(part.partial_json);
  if (json) yield { kind: "content", atMs, channel: "tool", text: json, ...call === void 0 ? {} : { call } };
}
function createUsage() {
  let fresh;
  let written = 0;
  let read;
  return (told) => {
    const usage = asObject(told) ?? {};
    fresh = asCount(usage.input_tokens) ?? fresh;
    written = asCount(usage.cache_creation_input_tokens) ?? written;
    read = asCount(usage.cache_read_input_tokens) ?? read;
    return {
      input: fresh === void 0 ? void 0 : fresh + written + (read ?? 0),
      output: asCount(usage.output_tokens),
      cached: read
    };
  };
}

// src/protocol/openai-family.ts
var openaiAccess = {
  keyHeader: (key) => ({ authorization: `Bearer ${key}` }),
  probe: probeRequest("/models"),
  readModels: (body6) => listNames(body6, "data", "id")
};
function readError({ error }) {
  return error === void 0 || error === null ? void 0 : errorText(error);
}
function readUsage(usage) {
  return {
    input: asCount(usage.prompt_tokens),
    output: asCount(usage.completion_tokens),
    cached: asCount(asObject(usage.prompt_tokens_details)?.cached_tokens),
    reasoning: asCount(asObject(usage.completion_tokens_details)?.reasoning_tokens)
  };
}
function isFirst({ index }) {
  return index === void 0 || index === null || index === 0;
}
function* asAside(event) {
  if (event.kind === "content") yield { kind: "content", atMs: event.atMs, channel: "other", text: event.text };
}

// src/protocol/openai-chat.ts
function openaiChat({ model }) {
  return {
    ...openaiAccess,
    encode: (request) => jsonRequest("/chat/completions", { model, ...chatBody(request) }, "text/event-stream"),
    decode: (tape) => decodeEventStream(tape, createReader2()),
    hasEndMark: true,
    answer: "stream"
  };
}
function chatBody(request) {
  return {
    messages: request.messages,
    max_tokens: request.maxOutputTokens,
    temperature: request.temperature,
    seed: request.seed,
    // Known to vLLM, SGLang and llama.cpp.
    ...request.ignoreEos ? { ignore_eos: true } : {},
    // The model decides, which is the default almost everywhere.
    ...request.tools ? { ...chatTools(request), tool_choice: "auto" } : {},
    stream: true,
    stream_options: { include_usage: true }
  };
}
function createReader2() {
  const findCall = createCallFinder();
  return function* readChunk2(chunk, atMs) {
    const error = readError(chunk);
    if (error !== void 0) {
      yield { kind: "error", atMs, message: error };
      return;
    }
    for (const choice of asObjects(chunk.choices)) {
      const delta = asObject(choice.delta) ?? {};
      if (!isFirst(choice)) {
        for (const event of readDelta(delta, atMs, () => 0)) yield* asAside(event);
        continue;
      }
      yield* readDelta(delta, atMs, findCall);
      if (typeof choice.finish_reason === "string")
        yield { kind: "finish", atMs, reason: finishName(choice.finish_reason) };
    }
    const usage = asObject(chunk.usage);
    if (usage) yield { kind: "usage", atMs, usage: readUsage(usage) };
  };
}
function* readDelta(delta, atMs, findCall) {
  const reasoning = nonEmpty(delta.reasoning_content) ?? nonEmpty(delta.reasoning);
  if (reasoning) yield { kind: "content", atMs, channel: "reasoning", text: reasoning };
  const text = nonEmpty(delta.content) ?? nonEmpty(delta.refusal);
  if (text) yield { kind: "content", atMs, channel: "text", text };
  for (const part of asObjects(delta.tool_calls)) {
    const { name, arguments: args } = asObject(part.function) ?? {};
    yield* readCall(findCall(part), { name, args }, atMs);
  }
}

// src/protocol/azure-openai.ts
var API_VERSION = "2024-10-21";
function azureOpenai(target) {
  const version2 = `api-version=${encodeURIComponent(target.apiVersion ?? API_VERSION)}`;
  const deployment = `/openai/deployments/${encodeURIComponent(target.model)}`;
  return {
    ...openaiChat(target),
    // Azure refuses fields that it does not know, and `ignore_eos` is one.
    encode: ({ ignoreEos: _unknown, ...request }) => jsonRequest(`${deployment}/chat/completions?${version2}`, chatBody(request), "text/event-stream"),
    keyHeader: (key) => ({ "api-key": key }),
    probe: probeRequest(`/openai/models?${version2}`),
    // It lists what could be deployed, not what is.
    readModels: () => []
  };
}

// src/protocol/prompt-text.ts
function promptText(request, protocol) {
  refuseImages(request, protocol);
  refuseTools(request, protocol);
  return request.messages.map(textOf).join("\n\n");
}
function refuseImages({ promptId, messages }, protocol) {
  if (!hasImage(messages)) return;
  throw new InputError(
    `"${promptId}" holds an image, which \`target.api: ${protocol}\` cannot send`,
    "Take the image out, or choose a protocol with messages of several parts, such as openai-chat."
  );
}

// src/protocol/body-template.ts
var placeholderNames = [
  "model",
  "prompt",
  "messages",
  "max-output-tokens",
  "temperature",
  "seed",
  "ignore-eos"
];
var placeholder = /\{\{\s*([a-z-]+)\s*\}\}/g;
function fillTemplate(template, request, model) {
  const valueFor = (name) => {
    switch (name) {
      case "model":
        return model;
      case "prompt":
        return promptText(request, "custom` with the placeholder `{{prompt}}");
      case "messages":
        return request.messages;
      case "max-output-tokens":
        return request.maxOutputTokens;
      case "temperature":
        return request.temperature;
      case "seed":
        return request.seed;
      case "ignore-eos":
        return request.ignoreEos ?? false;
      default:
        throw new Error(`Internal error: no placeholder "${name}"`);
    }
  };
  return fill(template, valueFor);
}
function fill(template, valueFor) {
  if (Array.isArray(template)) return template.map((entry) => fill(entry, valueFor));
  if (typeof template === "object" && template !== null)
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, valueFor)]));
  if (typeof template !== "string") return template;
  const [whole] = [...template.matchAll(placeholder)];
  if (whole?.[0] === template) return valueFor(whole[1] ?? "");
  return template.replaceAll(placeholder, (_match, name) => asText(valueFor(name)));
}
function asText(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/protocol/json-document.ts
function* decodeDocument(tape, read) {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  let atMs = 0;
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    text += decoder.decode(chunk.bytes, { stream: true });
    if (text.length > MAX_EVENT_CHARS) {
      yield { kind: "malformed", atMs, message: tooLongMessage };
      return;
    }
    yield void 0;
  }
  text += decoder.decode();
  const document = parseObject(text);
  if (document) {
    yield* read(document, atMs);
    yield { kind: "end", atMs };
  } else if (!isCutShort(text)) {
    yield notAnObject(text, atMs);
  }
}
function isCutShort(text) {
  const trimmed = text.trim();
  return trimmed === "" || trimmed.startsWith("{") && !trimmed.endsWith("}");
}

// src/protocol/json-place.ts
function readPlace(document, place) {
  return splitPlace(place).reduce((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    return value[key];
  }, document);
}
function splitPlace(place) {
  if (!place.startsWith("/")) return place.split(".");
  return place.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/protocol/newline-json.ts
function* decodeJsonLines(tape, read, { end, hasEndMark }) {
  let lines = 0;
  let hasContent = false;
  let isWhole = !hasEndMark;
  for (const { atMs, texts, isTooLong, isRest } of readLines(tape)) {
    if (isTooLong) yield { kind: "malformed", atMs, message: tooLongMessage };
    else if (texts.length === 0) yield void 0;
    for (const text of texts) {
      const object = parseObject(text);
      if (isRest && !object && text !== end) return;
      lines++;
      if (text === end) yield { kind: "end", atMs };
      else if (!object) yield notAnObject(text, atMs);
      else {
        for (const event of read(object, atMs)) {
          hasContent ||= event.kind === "content";
          isWhole ||= event.kind === "end" || event.kind === "finish";
          yield event;
        }
      }
    }
  }
  if (lines === 1 && hasContent && isWhole) {
    const atMs = tape.chunks.at(-1)?.atMs ?? 0;
    yield { kind: "malformed", atMs, message: "the whole answer came as one line: it was not streamed" };
  }
}
function* readLines(tape) {
  const decoder = new TextDecoder("utf-8");
  let begun = "";
  let atMs = 0;
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    const text = decoder.decode(chunk.bytes, { stream: true });
    const pieces = text.includes("\n") ? (begun + text).split("\n") : [begun + text];
    begun = pieces.pop() ?? "";
    const texts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
    const isTooLong = [begun, ...texts].some(({ length }) => length > MAX_EVENT_CHARS);
    yield { atMs, texts: isTooLong ? [] : texts, isTooLong };
    if (isTooLong) return;
  }
  const rest = (begun + decoder.decode()).trim();
  if (rest !== "") yield { atMs, texts: [rest], isRest: true };
}

// src/protocol/custom.ts
var accepted = {
  sse: "text/event-stream",
  ndjson: "application/x-ndjson",
  json: "application/json"
};
function custom({ model, custom: wire }) {
  if (!wire) throw new Error("Internal error: `api: custom` without `target.custom`");
  const read = createReader3(wire);
  const hasEndMark = wire.format === "json" || [wire.end, wire.endData, wire.finish].some((mark) => mark !== void 0);
  return {
    encode: (request) => {
      refuseTools(request, "custom");
      return jsonRequest(wire.path, fillTemplate(wire.body, request, model), accepted[wire.format]);
    },
    decode: (tape) => decode(tape, { wire, read, hasEndMark }),
    hasEndMark,
    answer: wire.format === "json" ? "document" : "stream",
    keyHeader: (key) => ({ [wire.keyHeader]: `${wire.keyPrefix}${key}` }),
    probe: probeRequest(wire.probe),
    readModels: () => []
  };
}
function decode(tape, { wire, read, hasEndMark }) {
  switch (wire.format) {
    case "sse":
      return decodeEventStream(tape, read, wire.endData);
    case "ndjson":
      return decodeJsonLines(tape, read, { end: wire.endData, hasEndMark });
    case "json":
      return decodeDocument(tape, read);
  }
}
function createReader3(wire) {
  return function* (data, atMs) {
    const at = (place) => place === void 0 ? void 0 : readPlace(data, place);
    const error = at(wire.error);
    if (isThere(error)) {
      yield { kind: "error", atMs, message: errorText(error) };
      return;
    }
    const reasoning = nonEmpty(at(wire.reasoning));
    if (reasoning) yield { kind: "content", atMs, channel: "reasoning", text: reasoning };
    const text = nonEmpty(at(wire.text));
    if (text) yield { kind: "content", atMs, channel: "text", text };
    const finish = nonEmpty(at(wire.finish));
    if (finish) yield { kind: "finish", atMs, reason: finishName(finish) };
    const usage = {
      input: asCount(at(wire.inputTokens)),
      output: asCount(at(wire.outputTokens)),
      cached: asCount(at(wire.cachedTokens)),
      reasoning: asCount(at(wire.reasoningTokens))
    };
    if (Object.values(usage).some((count) => count !== void 0)) yield { kind: "usage", atMs, usage };
    if (isThere(at(wire.end))) yield { kind: "end", atMs };
  };
}
function isThere(value) {
  return value !== void 0 && value !== null && value !== false && value !== "";
}

// src/protocol/gemini.ts
function gemini({ model }) {
  const path = `/models/${encodeURIComponent(model.replace(/^models\//, ""))}:streamGenerateContent?alt=sse`;
  return {
    encode: (request) => jsonRequest(path, body2(request), "text/event-stream"),
    decode: (tape) => decodeEventStream(tape, createReader4()),
    hasEndMark: true,
    answer: "stream",
    keyHeader: (key) => ({ "x-goog-api-key": key }),
    probe: probeRequest("/models"),
    readModels: (list) => listNames(list, "models", "name").map((name) => name.replace(/^models\//, ""))
  };
}
function body2({ messages, maxOutputTokens, temperature, seed, tools }) {
  const system = messages.filter(({ role }) => role === "system").map(textOf);
  return {
    ...system.length > 0 ? { systemInstruction: { parts: system.map((text) => ({ text })) } } : {},
    contents: messages.filter(({ role }) => role !== "system").map(writeMessage2),
    ...tools ? writeTools(tools) : {},
    generationConfig: { maxOutputTokens, temperature, seed }
  };
}
function writeTools(tools) {
  const functionDeclarations = tools.map(({ name, description = name, parameters }) => ({
    name,
    description,
    ...parameters ? { parametersJsonSchema: parameters } : {}
  }));
  return { tools: [{ functionDeclarations }], toolConfig: { functionCallingConfig: { mode: "AUTO" } } };
}
function writeMessage2(message) {
  return { role: message.role === "assistant" ? "model" : "user", parts: listParts(message).map(writePart2) };
}
function writePart2(part) {
  if (part.type === "text") return { text: part.text };
  const { url } = part.image_url;
  const data = readDataUrl(url);
  return data ? { inlineData: { mimeType: data.mediaType, data: data.base64 } } : { fileData: { fileUri: url } };
}
function createReader4() {
  let calls = 0;
  return function* readChunk2(chunk, atMs) {
    if (chunk.error !== void 0 && chunk.error !== null) {
      yield { kind: "error", atMs, message: errorText(chunk.error) };
      return;
    }
    for (const candidate of asObjects(chunk.candidates)) {
      const isAnswer = isFirst(candidate);
      for (const part of asObjects(asObject(candidate.content)?.parts)) {
        for (const event of readPart(part, calls, atMs)) {
          if (isAnswer) yield event;
          else yield* asAside(event);
        }
        if (isAnswer && asObject(part.functionCall)) calls++;
      }
      const reason = nonEmpty(candidate.finishReason);
      if (reason && isAnswer) yield { kind: "finish", atMs, reason: finishName(reason) };
    }
    const blocked = nonEmpty(asObject(chunk.promptFeedback)?.blockReason);
    if (blocked) yield { kind: "finish", atMs, reason: finishName(blocked) };
    const usage = asObject(chunk.usageMetadata);
    if (usage) yield { kind: "usage", atMs, usage: readUsage2(usage) };
  };
}
function* readPart(part, call, atMs) {
  const text = nonEmpty(part.text);
  if (text) yield { kind: "content", atMs, channel: part.thought === true ? "reasoning" : "text", text };
  const called = asObject(part.functionCall);
  if (called) yield* readCall(call, { name: called.name, args: called.args }, atMs);
}
function readUsage2(usage) {
  const [written, thought] = [asCount(usage.candidatesTokenCount), asCount(usage.thoughtsTokenCount)];
  const isKnown = written !== void 0 || thought !== void 0;
  return {
    input: asCount(usage.promptTokenCount),
    output: isKnown ? (written ?? 0) + (thought ?? 0) : void 0,
    cached: asCount(usage.cachedContentTokenCount),
    reasoning: thought
  };
}

// src/protocol/ollama-chat.ts
function ollamaChat({ model }) {
  return {
    // Ollama itself wants no key; its cloud and the proxies before it take one as a bearer token.
    keyHeader: openaiAccess.keyHeader,
    encode: (request) => jsonRequest("/api/chat", { model, ...body3(request) }, "application/x-ndjson"),
    decode: (tape) => decodeJsonLines(tape, createReader5(), { hasEndMark: true }),
    hasEndMark: true,
    answer: "stream",
    probe: probeRequest("/api/tags"),
    readModels: (list) => listNames(list, "models", "name")
  };
}
function body3(request) {
  const { promptId, messages, maxOutputTokens, temperature, seed } = request;
  return {
    messages: messages.map((message) => writeMessage3(message, promptId)),
    ...chatTools(request),
    stream: true,
    options: { num_predict: maxOutputTokens, temperature, seed }
  };
}
function writeMessage3(message, promptId) {
  const images = listParts(message).flatMap(
    (part) => part.type === "image_url" ? [imageOf(part.image_url.url, promptId)] : []
  );
  return { role: message.role, content: textOf(message), ...images.length > 0 ? { images } : {} };
}
function imageOf(url, promptId) {
  const data = readDataUrl(url);
  if (data) return data.base64;
  throw new InputError(
    `"${promptId}" names an image by its address, and \`target.api: ollama-chat\` sends images only in the request itself`,
    "Write the image as `data:image/png;base64,\u2026`."
  );
}
function createReader5() {
  let calls = 0;
  return function* readLine(line, atMs) {
    if (line.error !== void 0 && line.error !== null) {
      yield { kind: "error", atMs, message: errorText(line.error) };
      return;
    }
    const message = asObject(line.message) ?? {};
    const thinking = nonEmpty(message.thinking);
    if (thinking) yield { kind: "content", atMs, channel: "reasoning", text: thinking };
    const text = nonEmpty(message.content);
    if (text) yield { kind: "content", atMs, channel: "text", text };
    for (const part of asObjects(message.tool_calls)) {
      const { name, arguments: args } = asObject(part.function) ?? {};
      yield* readCall(calls++, { name, args }, atMs);
    }
    if (line.done !== true) return;
    const reason = nonEmpty(line.done_reason);
    if (reason) yield { kind: "finish", atMs, reason: finishName(reason) };
    yield { kind: "usage", atMs, usage: { input: asCount(line.prompt_eval_count), output: asCount(line.eval_count) } };
    yield { kind: "end", atMs };
  };
}

// src/protocol/openai-completions.ts
function openaiCompletions({ model }) {
  return {
    ...openaiAccess,
    encode: (request) => {
      const body6 = {
        model,
        prompt: promptText(request, "openai-completions"),
        max_tokens: request.maxOutputTokens,
        temperature: request.temperature,
        seed: request.seed,
        ...request.ignoreEos ? { ignore_eos: true } : {},
        stream: true,
        stream_options: { include_usage: true }
      };
      return jsonRequest("/completions", body6, "text/event-stream");
    },
    decode: (tape) => decodeEventStream(tape, readChunk),
    hasEndMark: true,
    answer: "stream"
  };
}
function* readChunk(chunk, atMs) {
  const error = readError(chunk);
  if (error !== void 0) {
    yield { kind: "error", atMs, message: error };
    return;
  }
  for (const choice of asObjects(chunk.choices)) {
    const text = nonEmpty(choice.text);
    if (text) yield { kind: "content", atMs, channel: isFirst(choice) ? "text" : "other", text };
    if (typeof choice.finish_reason === "string" && isFirst(choice))
      yield { kind: "finish", atMs, reason: finishName(choice.finish_reason) };
  }
  const usage = asObject(chunk.usage);
  if (usage) yield { kind: "usage", atMs, usage: readUsage(usage) };
}

// src/protocol/openai-embeddings.ts
function openaiEmbeddings({ model }) {
  return {
    ...openaiAccess,
    encode: (request) => {
      const body6 = { model, input: promptText(request, "openai-embeddings"), encoding_format: "float" };
      return jsonRequest("/embeddings", body6, "application/json");
    },
    decode: (tape) => decodeDocument(tape, readDocument),
    hasEndMark: true,
    answer: "vectors"
  };
}
function* readDocument(document, atMs) {
  const error = readError(document);
  if (error !== void 0) {
    yield { kind: "error", atMs, message: error };
    return;
  }
  for (const { embedding } of asObjects(document.data)) {
    const isVector = Array.isArray(embedding) ? embedding.length > 0 : nonEmpty(embedding) !== void 0;
    if (isVector) yield { kind: "content", atMs, channel: "other", text: "" };
  }
  const usage = asObject(document.usage);
  if (usage) yield { kind: "usage", atMs, usage: { ...readUsage(usage), output: 0 } };
}
function readVector({ chunks }) {
  const document = parseObject(Buffer.concat(chunks.map(({ bytes }) => bytes)).toString("utf8"));
  const [first] = asObjects(document?.data);
  const vector = typeof first?.embedding === "string" ? decodeFloats(first.embedding) : first?.embedding;
  if (!Array.isArray(vector) || vector.length === 0) return void 0;
  return vector.every((value) => typeof value === "number" && Number.isFinite(value)) ? vector : void 0;
}
function decodeFloats(text) {
  const bytes = Buffer.from(text, "base64");
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readFloatLE(4 * index));
}

// src/protocol/openai-responses.ts
function openaiResponses({ model }) {
  return {
    ...openaiAccess,
    encode: (request) => jsonRequest("/responses", { model, ...body4(request) }, "text/event-stream"),
    decode: (tape) => decodeEventStream(tape, createReader6()),
    hasEndMark: true,
    answer: "stream"
  };
}
function body4(request) {
  return {
    input: request.messages.map(writeMessage4),
    max_output_tokens: request.maxOutputTokens,
    temperature: request.temperature,
    ...writeTools2(request),
    // Else OpenAI keeps every answer for thirty days.
    store: false,
    stream: true
  };
}
function writeTools2({ tools }) {
  if (!tools) return {};
  const written = tools.map((tool) => ({
    type: "function",
    ...nameOf(tool),
    parameters: schemaOf(tool),
    strict: false
  }));
  return { tools: written, tool_choice: "auto" };
}
function writeMessage4(message) {
  const { role, content: content2 } = message;
  if (typeof content2 === "string") return { role, content: content2 };
  return { role, content: listParts(message).map((part) => writePart3(part, role)) };
}
function writePart3(part, role) {
  if (part.type === "text") return { type: role === "assistant" ? "output_text" : "input_text", text: part.text };
  const { url, detail } = part.image_url;
  return { type: "input_image", image_url: url, ...detail ? { detail } : {} };
}
function createReader6() {
  const readCallOf = createCallReader();
  return function* read(event, atMs) {
    yield* readCallOf(event, atMs);
    yield* readEvent(event, atMs);
  };
}
function createCallReader() {
  const written = /* @__PURE__ */ new Set();
  let last = -1;
  return function* readCallOf(event, atMs) {
    const item = asObject(event.item);
    const index = asCount(event.output_index);
    if (event.type === "response.function_call_arguments.delta") {
      last = index ?? Math.max(0, last);
      if (nonEmpty(event.delta)) written.add(last);
      yield* readCall(last, { name: void 0, args: event.delta }, atMs);
    } else if (item?.type === "function_call" && event.type === "response.output_item.added") {
      last = index ?? last + 1;
      yield* readCall(last, { name: item.name, args: void 0 }, atMs);
    } else if (item?.type === "function_call" && event.type === "response.output_item.done") {
      const call = index ?? Math.max(0, last);
      yield* readCall(call, { name: item.name, args: written.has(call) ? void 0 : item.arguments }, atMs);
    }
  };
}
function* readEvent(event, atMs) {
  const { type } = event;
  switch (type) {
    case "response.output_text.delta":
    case "response.refusal.delta":
      yield* content("text", event.delta, atMs);
      return;
    case "response.reasoning_text.delta":
    case "response.reasoning_summary_text.delta":
      yield* content("reasoning", event.delta, atMs);
      return;
    case "response.custom_tool_call_input.delta":
    case "response.mcp_call_arguments.delta":
    case "response.code_interpreter_call_code.delta":
      yield* content("tool", event.delta, atMs);
      return;
    case "response.completed":
    case "response.incomplete":
      yield* readEnd(asObject(event.response) ?? {}, atMs);
      return;
    case "response.failed":
      yield { kind: "error", atMs, message: errorText(asObject(event.response)?.error ?? "the response failed") };
      return;
    case "error":
      yield { kind: "error", atMs, message: readError(event) ?? errorText(event) };
      return;
    default: {
      const error = type === void 0 ? readError(event) : void 0;
      if (error !== void 0) yield { kind: "error", atMs, message: error };
    }
  }
}
function* content(channel, delta, atMs) {
  const text = nonEmpty(delta);
  if (text) yield { kind: "content", atMs, channel, text };
}
function* readEnd(response, atMs) {
  const usage = asObject(response.usage);
  if (usage) yield { kind: "usage", atMs, usage: readUsage3(usage) };
  const reason = nonEmpty(asObject(response.incomplete_details)?.reason) ?? nonEmpty(response.status);
  if (reason) yield { kind: "finish", atMs, reason: finishName(reason) };
  yield { kind: "end", atMs };
}
function readUsage3(usage) {
  return {
    input: asCount(usage.input_tokens),
    output: asCount(usage.output_tokens),
    cached: asCount(asObject(usage.input_tokens_details)?.cached_tokens),
    reasoning: asCount(asObject(usage.output_tokens_details)?.reasoning_tokens)
  };
}

// src/protocol/tgi-generate.ts
function tgiGenerate() {
  return {
    keyHeader: openaiAccess.keyHeader,
    encode: (request) => jsonRequest("/generate_stream", body5(request), "text/event-stream"),
    decode: (tape) => decodeEventStream(tape, readEvent2),
    hasEndMark: true,
    answer: "stream",
    probe: probeRequest("/info"),
    readModels: (info) => {
      const name = nonEmpty(parseObject(info)?.model_id);
      return name ? [name] : [];
    }
  };
}
function body5(request) {
  const { maxOutputTokens, temperature, seed } = request;
  const sampling = temperature > 0 ? { do_sample: true, temperature, ...seed > 0 ? { seed } : {} } : { do_sample: false };
  return {
    inputs: promptText(request, "tgi-generate"),
    parameters: { max_new_tokens: maxOutputTokens, ...sampling, return_full_text: false, details: true }
  };
}
function* readEvent2(event, atMs) {
  if (event.error !== void 0 && event.error !== null) {
    yield { kind: "error", atMs, message: errorText(event.error) };
    return;
  }
  const token = asObject(event.token);
  const text = token?.special === true ? void 0 : nonEmpty(token?.text);
  if (text) yield { kind: "content", atMs, channel: "text", text };
  if (typeof event.generated_text !== "string") return;
  const details = asObject(event.details) ?? {};
  const reason = nonEmpty(details.finish_reason);
  if (reason) yield { kind: "finish", atMs, reason: finishName(reason) };
  yield {
    kind: "usage",
    atMs,
    usage: { input: asCount(details.input_length), output: asCount(details.generated_tokens) }
  };
  yield { kind: "end", atMs };
}

// src/protocol/list.ts
var protocols = {
  "openai-chat": openaiChat,
  "openai-completions": openaiCompletions,
  "openai-responses": openaiResponses,
  "openai-embeddings": openaiEmbeddings,
  "anthropic-messages": anthropicMessages,
  "ollama-chat": ollamaChat,
  "tgi-generate": tgiGenerate,
  "azure-openai": azureOpenai,
  gemini,
  custom
};
var protocolNames = Object.keys(protocols);
function wireOf(target) {
  const protocol = protocols[target.api];
  if (!protocol) throw new Error(`Internal error: no protocol "${target.api}"`);
  return protocol(target);
}

// src/drive-target.ts
function driveContext(target, options, signal, word = options.runWord) {
  const { encode, probe } = wireOf(target);
  return {
    connect: () => connectTarget(target, options.now),
    probe,
    encode,
    read: readTarget(target, concealTargets(options.config)),
    requestTimeoutMs: target.requestTimeoutMs,
    now: options.now,
    signal,
    requestId: (stage, attempt, index) => `${word}-${stage}-${attempt}-${index}`,
    progress: options.progress
  };
}
var MAX_MESSAGE_CHARS = 500;
var MAX_REASON_CHARS = 60;
function readTarget(target, conceal) {
  const wire = wireOf(target);
  return function* (recording) {
    const exchange = yield* readExchange(recording, wire);
    const { error, finishReason } = exchange;
    return {
      ...exchange,
      finishReason: finishReason && conceal(finishReason).slice(0, MAX_REASON_CHARS),
      error: error && { ...error, message: conceal(error.message).slice(0, MAX_MESSAGE_CHARS) }
    };
  };
}
function connectTarget(target, now) {
  return openAt(target.url, target, { withKey: true, now });
}
function openAt(url, target, { withKey, now, maxResponseBytes }) {
  const isOwn = new URL(url).origin === new URL(target.url).origin;
  return new Connection({
    url,
    headers: withKey ? targetHeaders(target) : {},
    connectTimeoutMs: target.connectTimeoutMs,
    compression: isOwn ? target.compression : void 0,
    // What was agreed on with the endpoint is no word of another host.
    http: isOwn ? target.http : void 0,
    tls: isOwn ? target.tls : void 0,
    proxy: proxyFor(url, target.proxies)?.url,
    maxResponseBytes,
    now
  });
}
function targetHeaders(target) {
  const key = target.apiKey === void 0 ? {} : wireOf(target).keyHeader(target.apiKey);
  return { ...key, ...target.headers };
}
function refuseUnsendable(target, { prompts, sets }) {
  const { encode } = wireOf(target);
  const later = prompts.flatMap(({ id, followUps = [] }) => followUps.map(({ messages }) => ({ id, messages })));
  const sendable = [
    ...prompts,
    ...later,
    ...sets.flatMap(({ items }) => items)
  ];
  for (const { id, messages, tools } of sendable) {
    if (hasImage(messages) || tools)
      encode({ promptId: id, messages, maxOutputTokens: 1, temperature: 0, seed: 0, tools });
  }
}

// src/drive/clock.ts
function monotonicMs() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

// src/drive/decode-queue.ts
var SLICE_MS = 0.1;
var CALM_BYTES = 1024 * 1024;
var SLICE_STEP = 1.2;
var DecodeQueue = class {
  #read;
  #now;
  #jobs = [];
  #scheduled = false;
  #waitingBytes = 0;
  /** What waited before the last slice. */
  #lastBytes = 0;
  #sliceMs = SLICE_MS;
  constructor(read, now) {
    this.#read = read;
    this.#now = now;
  }
  /** Resolves with the decoded exchange; rejects only on a bug in a protocol. The tape is emptied: it can be read once. */
  decode(recording) {
    return new Promise((done, failed) => {
      const steps = this.#read(recording);
      const bytes = recording.tape?.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0) ?? 0;
      this.#waitingBytes += bytes;
      this.#jobs.push({ bytes, tape: recording.tape, steps, done, failed });
      this.#schedule();
    });
  }
  #schedule() {
    if (this.#scheduled || this.#jobs.length === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#runSlice();
      this.#schedule();
    });
  }
  #runSlice() {
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
      if (job.tape) job.tape.chunks.length = 0;
      this.#waitingBytes -= job.bytes;
    }
  }
  /** Longer while too much waits and it still becomes more, and shorter again once little does. */
  #setSlice() {
    if (this.#waitingBytes <= CALM_BYTES) this.#sliceMs = Math.max(SLICE_MS, this.#sliceMs / SLICE_STEP);
    else if (this.#waitingBytes > this.#lastBytes) this.#sliceMs *= SLICE_STEP;
    this.#lastBytes = this.#waitingBytes;
  }
};

// src/drive/health.ts
import { monitorEventLoopDelay } from "node:perf_hooks";
var RESOLUTION_MS = 5;
function watchHealth(now) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const cpu = process.cpuUsage();
  const startedMs = now();
  delay.enable();
  return () => {
    delay.disable();
    const used = process.cpuUsage(cpu);
    const wallMs = Math.max(1, now() - startedMs);
    const beyondPeriod = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    return {
      eventLoopDelayP99Ms: delay.count === 0 ? 0 : beyondPeriod(delay.percentile(99)),
      eventLoopDelayMaxMs: delay.count === 0 ? 0 : beyondPeriod(delay.max),
      cpuRatio: (used.user + used.system) / 1e3 / wallMs,
      rssBytes: process.memoryUsage.rss()
    };
  };
}

export {
  listParts,
  textOf,
  isLoopback,
  concealTargets,
  listSecrets,
  shownOrigin,
  shownUrl,
  contentEncoding,
  NO_HTTP2,
  headerText,
  proxyFor,
  parseObject,
  asObject,
  asObjects,
  nonEmpty,
  placeholderNames,
  readVector,
  wireOf,
  driveContext,
  readTarget,
  connectTarget,
  openAt,
  refuseUnsendable,
  DecodeQueue,
  watchHealth,
  monotonicMs
};
