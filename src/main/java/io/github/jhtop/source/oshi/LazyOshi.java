package io.github.jhtop.source.oshi;

import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Loads OSHI when it is first asked for, once, and remembers why it could not. One thread. */
final class LazyOshi {

    private static final Availability NOT_ASKED =
            new Availability.Degraded("OSHI is loaded by the first read, not before", "read once");

    private @Nullable Oshi oshi;
    private Availability availability = NOT_ASKED;

    /** The library, or null if it cannot be loaded. */
    @Nullable Oshi get() {
        if (oshi == null && availability.answers()) {
            load();
        }
        return oshi;
    }

    Availability availability() {
        return availability;
    }

    private void load() {
        try {
            oshi = Oshi.load();
            availability = Availability.ready();
        } catch (LinkageError | NativeUnavailableException e) {
            // A missing jar, a JNA library that does not fit, a temp directory without exec: all arrive as these.
            availability = new Availability.Absent(
                    "OSHI or the JNA library below it cannot be loaded: " + firstLine(e),
                    "reinstall jhtop, or set -Djna.boot.library.path to the folder of libjnidispatch");
        } catch (UnsupportedOperationException e) {
            availability =
                    new Availability.Absent("OSHI does not know this system: " + firstLine(e), "use another source");
        }
    }

    /** What went wrong, safe to show: messages of JNA have many lines, and paths in them are foreign text. */
    static String firstLine(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        String first =
                message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return failure.getClass().getSimpleName() + " " + SafeText.of(first);
    }
}
