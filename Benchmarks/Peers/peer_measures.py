"""Measures a peer as Sources/benchmarks/Measurement.swift measures this project: answers are checked, then timed."""

import json
import time


def measure(benchmark, peer, films, questions, ask, check, seconds):
    answers = []
    for question in questions:
        answer = ask(question)
        problem = check(question, answer)
        if problem:
            raise SystemExit(f"{peer}, {benchmark}: {problem}")
        answers.append(answer)
    times = []
    end = time.perf_counter() + seconds
    while True:
        for question, expected in zip(questions, answers):
            start = time.perf_counter_ns()
            answer = ask(question)
            times.append(time.perf_counter_ns() - start)
            if answer != expected:
                raise SystemExit(f"{peer}, {benchmark}: another answer than before")
        if time.perf_counter() >= end:
            break
    times.sort()

    def quantile(share):
        return times[min(int(len(times) * share), len(times) - 1)]

    print(json.dumps({
        "benchmark": benchmark, "peer": peer, "films": films, "questions": len(questions), "asked": len(times),
        "median": quantile(0.5), "p90": quantile(0.9), "p99": quantile(0.99),
    }), flush=True)
