"""Serves one GGUF model over llama.cpp's own HTTP server until SIGTERM, or until the process that started it is gone.

    serve.py --model FILE --port N [--parallel N] [--threads N] [--metrics] [--no-cache] [--one-core] [--neighbours N] [--halved]

Prints its address once the server answers, and when it stops how much of a core it got: a measurement on a machine that did
something else meanwhile can be told by it. The server's log goes to standard error.
"""

import argparse
import os
import resource
import signal
import time


def main() -> None:
    options = read_options()
    if options.one_core:
        # Before anything is started: threads and children inherit it.
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    for _ in range(options.neighbours):
        start_neighbour()
    parent = os.getppid()
    server = start_server(options)
    if options.halved:
        start_brake()
    print(server.listening_address, flush=True)
    stop_with_account()
    # An orphan would keep a core busy for whoever measures next.
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(0)


def start_neighbour() -> None:
    """A process that wants all of the core, as other work on the same machine does."""
    parent = os.getpid()
    if os.fork() > 0:
        return
    while os.getppid() == parent:
        for _ in range(1_000_000):
            pass
    os._exit(0)


def start_brake() -> None:
    """A process that lets this one run for half of the time only: the same server on half of a core."""
    server = os.getpid()
    if os.fork() > 0:
        return
    while os.getppid() == server:
        os.kill(server, signal.SIGSTOP)
        time.sleep(0.01)
        os.kill(server, signal.SIGCONT)
        time.sleep(0.01)
    os._exit(0)


def start_server(options: argparse.Namespace):
    """Returns when the model is loaded and the port is open."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = options.model
    params.model_alias = {options.alias}
    params.hostnames = ["127.0.0.1"]
    params.port = options.port
    params.n_parallel = options.parallel
    # The slots share the context.
    params.n_ctx = options.context * options.parallel
    params.endpoint_metrics = options.metrics
    params.cache_prompt = not options.no_cache
    params.cpuparams.n_threads = options.threads
    params.cpuparams_batch.n_threads = options.threads
    return xllamacpp.Server(params)


def stop_with_account() -> None:
    """Ends at once and without clean-up: nothing outlives the process, and its native threads may be deep in a batch."""
    ready_at, spent_before = time.monotonic(), cpu_seconds()

    def stop(*_) -> None:
        wall = time.monotonic() - ready_at
        print(f"served {wall:.1f} s with {cpu_seconds() - spent_before:.1f} s of CPU", flush=True)
        os._exit(0)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Serves one GGUF model over HTTP until SIGTERM.")
    parser.add_argument("--model", required=True, help="GGUF file")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--alias", default="smollm2", help="name of the model in requests")
    parser.add_argument("--parallel", type=int, default=4, help="requests that are served at the same time")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--context", type=int, default=2048, help="tokens of one request, prompt and answer")
    parser.add_argument("--metrics", action="store_true", help="serve /metrics for Prometheus")
    parser.add_argument("--no-cache", action="store_true", help="work through every prompt from its beginning")
    parser.add_argument("--one-core", action="store_true", help="stay on one core")
    parser.add_argument("--neighbours", type=int, default=0, help="busy processes beside the server")
    parser.add_argument("--halved", action="store_true", help="run for half of the time only")
    return parser.parse_args()


if __name__ == "__main__":
    main()
