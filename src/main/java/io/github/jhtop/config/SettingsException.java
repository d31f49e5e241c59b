package io.github.jhtop.config;

import io.github.jhtop.text.SafeText;
import java.io.Serial;

/** Something in a settings file, a theme or the environment cannot be used; the message is one line that is safe to print. */
public final class SettingsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A complaint about a place.
     *
     * @param place such as {@code ~/.config/jhtop/settings.toml:12: delay}, or a variable of the environment
     * @param what what is wrong and what instead
     */
    SettingsException(String place, String what) {
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
