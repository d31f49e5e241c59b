package io.github.jhtop.control;

import io.github.jhtop.kernel.ErrnoException;
import java.io.IOException;

/**
 * What it means that the kernel refused a call on a process. Source: {@code pidfd_open(2)}, {@code
 * pidfd_send_signal(2)}, {@code setpriority(2)}.
 */
final class Refusals {

    private Refusals() {}

    static Outcome of(IOException e, ProcessFolder folder) {
        return e instanceof ErrnoException refused
                ? of(refused, folder)
                : Outcome.refused(String.valueOf(e.getMessage()));
    }

    private static Outcome of(ErrnoException e, ProcessFolder folder) {
        return switch (e.errno()) {
            case ErrnoException.ESRCH -> new Outcome.Ended();
            case ErrnoException.EPERM ->
                Outcome.refused(
                        folder.ofAnotherUser()
                                ? "not permitted: it belongs to another user"
                                : "not permitted by the security rules of this machine");
            case ErrnoException.EACCES -> Outcome.refused("only root may lower a nice value");
            case ErrnoException.EMFILE, ErrnoException.ENFILE -> Outcome.refused("too many files are open");
            case ErrnoException.ENOSYS -> Outcome.refused("this kernel has no pidfd; Linux 5.3 is the first");
            default -> Outcome.refused("the kernel refused (" + e.getMessage() + ")");
        };
    }
}
