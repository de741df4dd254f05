// Linux calls that Swift's Glibc module leaves out: they are hidden behind _GNU_SOURCE.

#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Makes two paths change places, as one step: renameat2(2) with RENAME_EXCHANGE. 0, or -1 and errno.
static inline int clinux_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}

#endif
