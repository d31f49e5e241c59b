package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Variables as bytes, each byte one character, so that what is no text passes through unharmed.
 *
 * @param variables name to value
 */
record Environment(Map<String, String> variables) {

    /** Under such a name the launcher of jhtop hands over what it unset for jhtop itself. */
    private static final String KEPT = "JHTOP_KEPT_";

    /** What a shell can hold; others are lost in some of them. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** What a shell sets by itself. */
    private static final List<String> SET_BY_SHELL = List.of("PWD", "OLDPWD", "SHLVL", "_");

    /**
     * What jhtop was started with, as its caller knows it. Source: {@code man proc_pid_environ}.
     *
     * @param proc where {@code /proc} is
     */
    static Environment ofProcess(Path proc) throws IOException {
        return parse(Files.readAllBytes(proc.resolve("self/environ")));
    }

    static Environment parse(byte[] environ) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String entry : new String(environ, ISO_8859_1).split("\0", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                variables.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return new Environment(restored(variables));
    }

    private static Map<String, String> restored(Map<String, String> variables) {
        Map<String, String> restored = new LinkedHashMap<>(variables);
        variables.keySet().stream().filter(name -> name.startsWith(KEPT)).forEach(name -> {
            String value = restored.remove(name);
            restored.put(name.substring(KEPT.length()), value);
        });
        return restored;
    }

    /** With changes, whose names and values are text. */
    Environment with(Map<String, @Nullable String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(variables);
        changes.forEach((name, value) -> {
            if (value == null) {
                changed.remove(NativeText.latin(name));
            } else {
                changed.put(NativeText.latin(name), NativeText.latin(value));
            }
        });
        return new Environment(changed);
    }

    @Nullable String get(String name) {
        return variables.get(name);
    }

    /** What a shell can hold, as the kernel wants it. */
    List<byte[]> plain() {
        return variables.entrySet().stream()
                .filter(entry -> PLAIN_NAME.matcher(entry.getKey()).matches())
                .map(entry -> (entry.getKey() + "=" + entry.getValue()).getBytes(ISO_8859_1))
                .toList();
    }

    /** What a shell may lose, {@code NAME=value}. */
    List<byte[]> odd() {
        return new TreeMap<>(variables)
                .entrySet().stream()
                        .filter(entry -> !PLAIN_NAME.matcher(entry.getKey()).matches())
                        .map(entry -> (entry.getKey() + "=" + entry.getValue()).getBytes(ISO_8859_1))
                        .toList();
    }

    /** What a shell adds, with blanks between. */
    String added() {
        return String.join(
                " ",
                SET_BY_SHELL.stream()
                        .filter(name -> !variables.containsKey(name))
                        .toList());
    }
}
