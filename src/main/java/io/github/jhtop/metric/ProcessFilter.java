package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which processes to show. Immutable.
 *
 * <p>Words split at blanks must all hold, {@code |} separates alternatives, {@code !} negates the term behind it.
 *
 * <ul>
 *   <li>Plain text is looked for in the command line, in the command as the screen shows it and in the name, upper and
 *       lower case alike; a PID is taken whole. In double quotes it may hold blanks and every sign.
 *   <li>{@code jvm} and {@code kernel} are the processes that run a JVM and the threads of the kernel.
 *   <li>{@code NAME OP VALUE}, without blanks, compares a quantity of {@link ProcessMetrics}, called by one of its
 *       {@link MetricNames}, with a value as {@link Unit#parse} reads it; operators are {@code > >= < <= = !=}, and
 *       {@code = != ~} (holds) for texts. Where the quantity is unknown, no comparison holds, neither {@code !=} nor a
 *       negated one.
 * </ul>
 */
public final class ProcessFilter implements Predicate<ProcessRow> {

    /** Shows all. */
    public static final ProcessFilter ALL = new ProcessFilter("", List.of(), null, false, null);

    private final String text;
    private final List<List<Term>> alternatives;
    private final @Nullable String user;
    private final boolean onlyJvms;
    private final @Nullable Integer ownPid;

    private ProcessFilter(
            String text,
            List<List<Term>> alternatives,
            @Nullable String user,
            boolean onlyJvms,
            @Nullable Integer ownPid) {
        this.text = text;
        this.alternatives = alternatives;
        this.user = user;
        this.onlyJvms = onlyJvms;
        this.ownPid = ownPid;
    }

    /** What became of a text that may not be finished yet. */
    public sealed interface Parsed {

        /**
         * It is a filter.
         *
         * @param filter the filter
         */
        record Valid(ProcessFilter filter) implements Parsed {}

        /**
         * It is none, or none yet.
         *
         * @param message one line: what, and what instead
         */
        record Invalid(SafeText message) implements Parsed {}
    }

    /**
     * A filter for a text as people type it.
     *
     * @param text terms; none let every process through
     * @return the filter
     * @throws IllegalArgumentException if it cannot be read; the message says in one line what would be
     */
    public static ProcessFilter of(String text) {
        return ALL.withText(text);
    }

    /**
     * A filter for a text, a user and JVMs.
     *
     * @param text terms; none let every process through
     * @param user only this user, or null
     * @param onlyJvms only JVMs
     * @return the filter
     * @throws IllegalArgumentException if the text cannot be read; the message says in one line what would be
     */
    public static ProcessFilter of(String text, @Nullable String user, boolean onlyJvms) {
        return of(text).withUser(user).withOnlyJvms(onlyJvms);
    }

    /**
     * Reads a text that somebody is typing, to take the place of this one's; throws nothing.
     *
     * @param typed terms, maybe not finished
     * @return the filter, or why it is none
     */
    public Parsed parse(String typed) {
        try {
            return new Parsed.Valid(withText(typed));
        } catch (IllegalArgumentException e) {
            return new Parsed.Invalid(SafeText.of(String.valueOf(e.getMessage())));
        }
    }

    private ProcessFilter withText(String other) {
        return new ProcessFilter(other, FilterParser.parse(other), user, onlyJvms, ownPid);
    }

    /**
     * The same for another user.
     *
     * @param other only this user, or null for all
     * @return the filter
     */
    public ProcessFilter withUser(@Nullable String other) {
        return new ProcessFilter(text, alternatives, other, onlyJvms, ownPid);
    }

    /**
     * The same with or without other programs than JVMs.
     *
     * @param only whether only processes that run a JVM are shown
     * @return the filter
     */
    public ProcessFilter withOnlyJvms(boolean only) {
        return new ProcessFilter(text, alternatives, user, only, ownPid);
    }

    /**
     * The same without jhtop itself where the text looks into command lines: that of jhtop holds it, as it was typed
     * there. {@code pgrep} leaves itself out likewise.
     *
     * @param pid process id of this program
     * @return the filter
     */
    public ProcessFilter hiding(int pid) {
        return new ProcessFilter(text, alternatives, user, onlyJvms, pid);
    }

    /**
     * The text as it was typed.
     *
     * @return empty if there was none
     */
    public String text() {
        return text;
    }

    /**
     * The user whose processes alone are shown.
     *
     * @return null for all users
     */
    public @Nullable String user() {
        return user;
    }

    /**
     * Whether other programs than JVMs are left out.
     *
     * @return true if they are
     */
    public boolean onlyJvms() {
        return onlyJvms;
    }

    /**
     * Whether the text says anything.
     *
     * @return false for an empty text, blanks and lone {@code |}
     */
    public boolean hasTerms() {
        return !alternatives.isEmpty();
    }

    /**
     * The costly readings without which its comparisons know nothing.
     *
     * @return readings to demand
     */
    public Set<Reading> needs() {
        EnumSet<Reading> readings = EnumSet.noneOf(Reading.class);
        alternatives.forEach(terms -> terms.forEach(term -> readings.addAll(term.needs())));
        return readings;
    }

    @Override
    public boolean test(ProcessRow row) {
        if (onlyJvms && row.java() == null) {
            return false;
        }
        return isOfUser(row) && !isHidden(row) && fitsText(row);
    }

    private boolean isOfUser(ProcessRow row) {
        SafeText owner = row.facts().user();
        return user == null || (owner != null && user.equals(owner.toString()));
    }

    private boolean isHidden(ProcessRow row) {
        return ownPid != null
                && ownPid == row.pid()
                && alternatives.stream().anyMatch(terms -> terms.stream().anyMatch(Term::readsCommands));
    }

    private boolean fitsText(ProcessRow row) {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(terms -> terms.stream().allMatch(term -> term.holds(row)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessFilter that
                && text.equals(that.text)
                && Objects.equals(user, that.user)
                && onlyJvms == that.onlyJvms
                && Objects.equals(ownPid, that.ownPid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, user, onlyJvms, ownPid);
    }

    /** The text as it was typed. */
    @Override
    public String toString() {
        return text;
    }
}
