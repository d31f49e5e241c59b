package io.github.jhtop.kernel;

import java.io.IOException;

/** No native call can be made by this process: JNA did not load, or the platform is not one of those supported. */
public final class NativeUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * With a reason for people.
     *
     * @param reason one clause, for example {@code /opt/jhtop/lib is writable by others}
     */
    public NativeUnavailableException(String reason) {
        super(reason);
    }
}
