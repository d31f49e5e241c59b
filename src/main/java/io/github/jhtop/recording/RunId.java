package io.github.jhtop.recording;

import io.github.jhtop.text.SafeText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a run and of its directory: when it began and what it was, in characters that are harmless in any shell and
 * file system. Ids sort by time.
 *
 * @param text such as {@code 20260101-120000-000-mandelbrot-threads}
 */
public record RunId(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Leaves room for the time and for a number that tells two of them apart. */
    private static final int LONGEST_SLUG = 40;

    /** Refuses what is no id. */
    public RunId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no run id: " + SafeText.of(text));
        }
    }

    /**
     * Makes an id. Secrets in the subject are masked, and what is no small letter, digit or dot becomes a dash.
     *
     * @param at when the run began
     * @param of what it is about, any text
     * @return the id
     */
    public static RunId of(Instant at, String of) {
        return new RunId(time(at) + suffix(of));
    }

    private static String time(Instant at) {
        try {
            return TIME.format(at);
        } catch (DateTimeException e) {
            return "0";
        }
    }

    private static String suffix(String of) {
        String slug = Masking.SECRETS
                .text(SafeText.of(of))
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[.-]+", "");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("[.-]+$", "");
        return cut.isEmpty() ? "" : "-" + cut;
    }

    /** Whether a text could be an id. */
    static boolean matches(String text) {
        return FORM.matcher(text).matches();
    }

    /** The same with a number, for runs that began at the same time. */
    RunId numbered(int number) {
        return new RunId(text + "-" + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
