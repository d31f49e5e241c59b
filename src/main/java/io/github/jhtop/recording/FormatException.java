package io.github.jhtop.recording;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are no recording; the message says what is wrong, whoever catches it says where. */
final class FormatException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    FormatException(String what) {
        super(what);
    }
}
