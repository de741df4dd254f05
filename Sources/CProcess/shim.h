// What Swift can't import from the C library by itself: variadic functions, functions that the
// library's headers show to _GNU_SOURCE alone, and global variables, which Swift 6 takes for shared
// mutable state.

#ifndef CPROCESS_SHIM_H
#define CPROCESS_SHIM_H

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
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

/// What Landlock is to forbid, as version 6 of its interface has it; an older kernel is given the front part.
struct cprocess_landlock_rules {
    uint64_t files;
    uint64_t network;
    uint64_t scopes;
};

/// What Landlock is to allow beneath a folder, or of a file.
struct cprocess_landlock_path {
    uint64_t allowed;
    int32_t descriptor;
} __attribute__((packed));

/// The version of Landlock's interface; -1 where the kernel has none, or it is turned off.
static inline int cprocess_landlock_version(void) {
    return (int)syscall(444 /* landlock_create_ruleset */, NULL, 0, 1U /* LANDLOCK_CREATE_RULESET_VERSION */);
}

/// A set of rules. A descriptor, or -1 and errno.
static inline int cprocess_landlock_create(const struct cprocess_landlock_rules *rules, size_t size) {
    return (int)syscall(444 /* landlock_create_ruleset */, rules, size, 0U);
}

/// Adds an exception to a set of rules. 0, or -1 and errno.
static inline int cprocess_landlock_allow(int rules, const struct cprocess_landlock_path *path) {
    return (int)syscall(445 /* landlock_add_rule */, rules, 1 /* LANDLOCK_RULE_PATH_BENEATH */, path, 0U);
}

/// Puts this thread under a set of rules, for good. 0, or -1 and errno.
static inline int cprocess_landlock_restrict(int rules) {
    return (int)syscall(446 /* landlock_restrict_self */, rules, 0U);
}

/// A descriptor that stands for a place and can't be read by. -1 and errno where there is none.
static inline int cprocess_open_place(const char *path) { return open(path, 010000000 /* O_PATH */ | O_CLOEXEC); }

/// Puts this process under a filter of system calls, for good. 0, or -1 and errno.
static inline int cprocess_filter_calls(struct sock_filter *lines, unsigned short count) {
    struct sock_fprog program = {count, lines};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

/// The architecture that the kernel names system calls of this program by; 0 for one whose filter isn't written.
static inline uint32_t cprocess_architecture(void) {
#if defined(__x86_64__)
    return AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    return AUDIT_ARCH_AARCH64;
#else
    return 0;
#endif
}

/// The old call that opens a file; -1 where there is none.
static inline int cprocess_open_call(void) {
#if defined(SYS_open)
    return SYS_open;
#else
    return -1;
#endif
}

/// Whether system calls have a second set of numbers, from this one on; 0 where they have none.
static inline uint32_t cprocess_second_numbers(void) {
#if defined(__x86_64__)
    return 0x40000000;
#else
    return 0;
#endif
}

/// System calls that a child may not make at all; -1 ends them. Which there are depends on the architecture.
static inline const int *cprocess_forbidden_calls(void) {
    static const int calls[] = {
        // The network, and sockets of any kind.
        SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
        // Other programs and processes.
        SYS_execve, SYS_execveat, SYS_kill, SYS_tkill, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
        SYS_pidfd_open, SYS_pidfd_send_signal, SYS_setns, SYS_unshare, SYS_clone3,
#if defined(SYS_fork)
        SYS_fork, SYS_vfork,
#endif
        // What lies in folders.
        SYS_openat2, SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_fchmodat,
        SYS_fchownat, SYS_truncate, SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_removexattr, SYS_lremovexattr,
#if defined(SYS_unlink)
        SYS_unlink, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_link, SYS_symlink, SYS_chmod, SYS_chown,
        SYS_lchown, SYS_creat, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
#if defined(SYS_renameat)
        SYS_renameat,
#endif
        SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_name_to_handle_at, SYS_open_by_handle_at,
        // What goes round this filter, or deep into the kernel.
        SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_bpf, SYS_perf_event_open, SYS_keyctl,
        SYS_add_key, SYS_request_key, SYS_userfaultfd, SYS_kexec_load, SYS_init_module, SYS_finit_module,
        SYS_delete_module, SYS_reboot, SYS_swapon, SYS_swapoff, SYS_setsid, SYS_personality, -1,
    };
    return calls;
}

#endif
