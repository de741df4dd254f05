"""What the figures were taken on, and with."""

import os

from .process import output


def processor():
    """The processor's name."""
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown"


def memory_gigabytes():
    """How much memory the machine has."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def use_cores(count):
    """Keeps this process and all it starts on `count` cores; returns how many it has."""
    cores = sorted(os.sched_getaffinity(0))[:count]
    os.sched_setaffinity(0, cores)
    return len(cores)


def load():
    """The load of the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def versions(binary):
    """The programs' versions, a line each."""
    packages = [
        "libxapian30", "xapian-omega", "recollcmd", "libpoppler-glib8", "poppler-utils", "libtesseract5", "ocrmypdf",
    ]
    debian = output(["dpkg-query", "--show", "--showformat", "${Package} ${Version}, ", *packages])
    return [output([str(binary), "--version"]), debian.rstrip(", ")]


def package_flags(*packages):
    """What a compiler wants to hear of libraries."""
    return output(["pkg-config", "--cflags", "--libs", *packages]).split()
