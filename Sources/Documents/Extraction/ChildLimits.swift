import CProcess
import Glibc

/// What a child forbids itself, before it sees a document.
enum ChildLimits {
    /// Sets what no document changes: no core files, no files written, few open, no new rights, no network; says
    /// which barriers the kernel has for that.
    ///
    /// A file in memory takes what libraries say on standard error, hence the megabyte.
    @discardableResult
    static func renounce() -> Barriers {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        set(RLIMIT_CORE, 0)
        set(RLIMIT_FSIZE, 1 << 20)
        set(RLIMIT_NOFILE, 64)
        _ = cprocess_renounce_new_privileges()
        return Barriers.raise()
    }

    /// Bounds the address space, in bytes, for good.
    static func boundMemory(_ bytes: Int) { set(RLIMIT_AS, bytes) }

    /// Bounds the address space, in bytes, until it is bounded anew.
    static func boundMemoryForNow(_ bytes: Int) {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        limit.rlim_cur = min(limit.rlim_max, rlim_t(max(0, bytes)))
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }

    /// Lets the processor work for `milliseconds` from here on; then the kernel ends this process.
    ///
    /// The kernel counts whole seconds, from the start of the process.
    static func boundTime(_ milliseconds: Int) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
        limit.rlim_cur = min(limit.rlim_max, rlim_t(used + (milliseconds + 999) / 1000))
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    }

    /// Lowers a limit, for good; one that is lower already stays.
    private static func set(_ resource: __rlimit_resource, _ value: Int) {
        let resource = __rlimit_resource_t(resource.rawValue)
        var limit = rlimit()
        getrlimit(resource, &limit)
        let value = min(limit.rlim_max, rlim_t(value))
        limit = rlimit(rlim_cur: value, rlim_max: value)
        setrlimit(resource, &limit)
    }
}
