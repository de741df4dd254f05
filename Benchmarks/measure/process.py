"""One run of a program: how long, how much of the processor, and how much memory."""

import os
import resource
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass


@dataclass
class Spent:
    """What a run took."""

    seconds: float
    processor_seconds: float  # with its children
    peak_megabytes: float  # of the program alone, without its children


class ProgramFailed(Exception):
    """A program ended as it should not."""


def run(command, environment=None):
    """Runs `command` to its end and returns what it took."""
    os.sync()  # what ran before must not be paid for now
    with tempfile.TemporaryFile() as errors:
        started, used = time.monotonic(), children_seconds()
        process = subprocess.Popen(
            command, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=errors
        )
        watch = MemoryWatch(process.pid)
        process.wait()
        seconds = time.monotonic() - started
        watch.stop()
        if process.returncode != 0:
            errors.seek(0)
            text = errors.read().decode("utf-8", "replace")[-2000:]
            raise ProgramFailed(f"{' '.join(command)} ended with {process.returncode}\n{text}")
    return Spent(seconds, children_seconds() - used, watch.megabytes)


def children_seconds():
    """The processor time of all programs that have run and ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def output(command):
    """What `command` prints; an empty text where it can't be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() or done.stderr.strip()


class MemoryWatch:
    """Reads a process's high-water mark of memory until it ends."""

    PERIOD = 0.02

    def __init__(self, pid):
        self.megabytes = 0.0
        self._path = f"/proc/{pid}/status"
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self):
        """Ends the watch; then `megabytes` is final."""
        self._ended.set()
        self._thread.join()

    def _watch(self):
        while not self._ended.wait(self.PERIOD):
            self.megabytes = max(self.megabytes, self._read())

    def _read(self):
        try:
            with open(self._path, encoding="ascii", errors="replace") as lines:
                return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)
        except OSError:
            return 0.0  # it has just ended
