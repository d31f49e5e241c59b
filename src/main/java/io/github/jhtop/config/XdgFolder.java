package io.github.jhtop.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where files of jhtop lie. Source: XDG Base Directory Specification 0.8. */
public enum XdgFolder {
    /** Settings and themes. */
    CONFIG("XDG_CONFIG_HOME", ".config"),
    /** Recordings. */
    DATA("XDG_DATA_HOME", ".local/share"),
    /** What may be lost. */
    STATE("XDG_STATE_HOME", ".local/state");

    private final String variable;
    private final String belowHome;

    XdgFolder(String variable, String belowHome) {
        this.variable = variable;
        this.belowHome = belowHome;
    }

    /**
     * The folder of jhtop, whether it exists or not.
     *
     * @param environment of the process
     * @return an absolute path, or null if the variable is unset or relative and there is no home
     */
    public @Nullable Path of(Map<String, String> environment) {
        Path base = absolute(environment.getOrDefault(variable, ""));
        if (base == null) {
            Path home = absolute(environment.getOrDefault("HOME", ""));
            base = home == null ? null : home.resolve(belowHome);
        }
        return base == null ? null : base.resolve("jhtop");
    }

    /** A relative path is to be ignored; one that this locale cannot spell cannot be opened either. */
    static @Nullable Path absolute(String path) {
        try {
            return path.startsWith("/") ? Path.of(path) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
