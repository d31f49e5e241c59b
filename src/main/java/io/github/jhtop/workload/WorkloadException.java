package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import java.io.Serial;

/** A workload, variant, parameter or descriptor cannot be used; the message is one line that is safe to print. */
public final class WorkloadException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A complaint about a place.
     *
     * @param place such as {@code mandelbrot: size}, or {@code demos/mine/workload.properties:12}
     * @param what what is wrong and what instead
     */
    WorkloadException(String place, String what) {
        super(SafeText.of(place + ": " + what).toString());
    }

    /**
     * The complaint.
     *
     * @return one line: place, what is wrong, what instead
     */
    public String line() {
        return String.valueOf(getMessage());
    }
}
