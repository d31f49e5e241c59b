package io.github.jhtop.source.oshi;

import io.github.jhtop.kernel.JnaLibrary;
import io.github.jhtop.kernel.NativeUnavailableException;
import oshi.SystemInfo;
import oshi.hardware.HardwareAbstractionLayer;
import oshi.software.os.OperatingSystem;
import oshi.util.GlobalConfig;

/**
 * The library, loaded. Whoever touches this class loads OSHI and JNA. One thread.
 *
 * @param platform what its numbers mean
 * @param system processes and threads
 * @param hardware CPUs and memory
 */
record Oshi(Platform platform, OperatingSystem system, HardwareAbstractionLayer hardware) {

    /** Shorter than any period between two samples, long enough that one sample asks the system once. */
    private static final int MEMORY_OF_ANSWERS_MILLIS = 100;

    /**
     * Loads.
     *
     * @throws LinkageError if OSHI or JNA is not there or does not fit
     * @throws UnsupportedOperationException if OSHI does not know the operating system
     */
    static Oshi load() throws NativeUnavailableException {
        JnaLibrary.locate();
        GlobalConfig.set(GlobalConfig.OSHI_UTIL_MEMOIZER_EXPIRATION, MEMORY_OF_ANSWERS_MILLIS);
        // Nothing read here needs udev; without it, loading takes a third less and ldconfig is not run.
        GlobalConfig.set(GlobalConfig.OSHI_OS_LINUX_ALLOWUDEV, false);
        SystemInfo info = new SystemInfo();
        // Asks JNA at once: OSHI goes on with guessed constants when JNA has failed to load before.
        int ownPid = info.getOperatingSystem().getProcessId();
        if (ownPid != ProcessHandle.current().pid()) {
            throw new UnsupportedOperationException("OSHI takes this process for " + ownPid);
        }
        return new Oshi(Platform.current(), info.getOperatingSystem(), info.getHardware());
    }
}
