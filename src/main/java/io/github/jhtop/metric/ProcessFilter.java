package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which processes to show.
 *
 * @param words a process is shown if its command or name holds, or its PID is, one of these, in lower case; none: all are
 * @param user only processes of this user, or null
 * @param onlyJvms only processes that run a JVM
 */
public record ProcessFilter(List<String> words, @Nullable String user, boolean onlyJvms)
        implements Predicate<ProcessRow> {

    /** Shows all. */
    public static final ProcessFilter ALL = new ProcessFilter(List.of(), null, false);

    /** Copies the list. */
    public ProcessFilter {
        words = List.copyOf(words);
    }

    /**
     * A filter for a text as people type it.
     *
     * @param text words to look for; {@code |} stands for "or"
     * @param user only this user, or null
     * @param onlyJvms only JVMs
     * @return the filter
     */
    public static ProcessFilter of(String text, @Nullable String user, boolean onlyJvms) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\|", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new ProcessFilter(words, user, onlyJvms);
    }

    @Override
    public boolean test(ProcessRow row) {
        if (onlyJvms && row.java() == null) {
            return false;
        }
        return isOfUser(row) && (words.isEmpty() || words.stream().anyMatch(word -> holds(row, word)));
    }

    private boolean isOfUser(ProcessRow row) {
        SafeText owner = row.facts().user();
        return user == null || (owner != null && user.equals(owner.toString()));
    }

    private static boolean holds(ProcessRow row, String word) {
        return row.fullCommand().containsIgnoringCase(word)
                || row.facts().name().containsIgnoringCase(word)
                || Integer.toString(row.pid()).equals(word);
    }
}
