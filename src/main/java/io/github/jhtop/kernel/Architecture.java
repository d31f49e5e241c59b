package io.github.jhtop.kernel;

/**
 * Numbers of system calls that differ between processors. Source: {@code syscall(2)}, {@code
 * arch/x86/entry/syscalls/syscall_64.tbl} and {@code include/uapi/asm-generic/unistd.h}.
 *
 * @param gettid of {@code gettid(2)}
 * @param getpriority of {@code getpriority(2)}
 * @param perfEventOpen of {@code perf_event_open(2)}
 */
record Architecture(int gettid, int getpriority, int perfEventOpen) {

    private static final Architecture X86_64 = new Architecture(186, 140, 298);
    private static final Architecture ARM64 = new Architecture(178, 141, 241);

    static Architecture current() throws NativeUnavailableException {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64" -> ARM64;
            default -> throw new NativeUnavailableException("no system call numbers for " + name);
        };
    }
}
