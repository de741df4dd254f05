// What Swift can't import from the C library by itself: variadic functions, functions that the
// library's headers show to _GNU_SOURCE alone, and global variables, which Swift 6 takes for shared
// mutable state.

#ifndef CPROCESS_SHIM_H
#define CPROCESS_SHIM_H

#include <spawn.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ;

int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

/// This process's environment, as posix_spawn wants it. Nobody may change it meanwhile.
static inline char **cprocess_environment(void) { return environ; }

/// From here on no program started by this process can gain rights that it lacks. 0, or -1 and errno.
static inline int cprocess_renounce_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/// A file in memory, closed in programs that are started. A descriptor, or -1 and errno.
static inline int cprocess_file_in_memory(const char *name) {
    return (int)syscall(SYS_memfd_create, name, 1U /* MFD_CLOEXEC */);
}

/// In the child that posix_spawn makes, closes every descriptor from `first` on. 0, or the error number.
static inline int cprocess_close_from(posix_spawn_file_actions_t *actions, int first) {
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

#endif
