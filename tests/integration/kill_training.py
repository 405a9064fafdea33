"""A script: trains over and over in processes that are killed at random moments, and looks at what is left.

    python kill_training.py JOB-AS-JSON KILLS SEED

Torch is loaded once and every training is a fork, so that dozens of kills take seconds. Prints a line of JSON: after
how many kills each training was whole at last, and every breach that was seen.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from engine.bundles.bundle import Bundle
from engine.errors import MarqueeError
from engine.jobs import TrainingJob, new_work, unfinished, work
from engine.progress import CancelToken, silent
from engine.training.publish import train_bundle


def main() -> None:
    job, kills, rng = TrainingJob.from_line(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))
    jobs = Path(job.bundle).parent / "jobs"
    train_bundle(job, silent, CancelToken())  # here, so that forks need not load what PyTorch loads when it is used
    begun = time.monotonic()
    assert ended_well(start(replace(job, bundle=f"{job.bundle}-timed")))
    whole = time.monotonic() - begun
    lives, breaches, done = list[int](), list[str](), 0
    while done < kills:
        again = replace(job, bundle=f"{job.bundle}-{len(lives)}", work=str(new_work(jobs)))
        lives.append(0)
        work.begin(again)
        while done < kills and killed(again, rng.uniform(0, whole)):
            lives[-1], done = lives[-1] + 1, done + 1
            breaches += seen(again, jobs)
        if not Path(again.bundle).exists() and not ended_well(start(again)):
            breaches.append("a training that was resumed did not end")
        work.discard(Path(again.work))
    print(json.dumps({"lives": lives, "breaches": breaches}))


def start(job: TrainingJob) -> int:
    process = os.fork()
    if process == 0:
        train_bundle(job, silent, CancelToken())
        os._exit(0)
    return process


def ended_well(process: int) -> bool:
    return os.waitpid(process, 0)[1] == 0


def killed(job: TrainingJob, after: float) -> bool:
    """Trains and kills; whether the kill came in time."""
    process = start(job)
    until = time.monotonic() + after
    while time.monotonic() < until:
        time.sleep(0.002)
        if os.waitpid(process, os.WNOHANG)[0]:
            return False
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return True


def seen(job: TrainingJob, jobs: Path) -> list[str]:
    """What should not be: a bundle that is there but not whole, or an unfinished job that is not listed."""
    found = []
    if Path(job.bundle).exists():
        try:
            Bundle.open(Path(job.bundle))
        except MarqueeError as error:
            found.append(f"half a bundle: {error}")
    if [each.job for each in unfinished(jobs)] != [job]:
        found.append("the unfinished job is not listed")
    return found


if __name__ == "__main__":
    main()
