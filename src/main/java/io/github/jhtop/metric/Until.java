package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Reading;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is waited for: a filter that one and the same process fulfils, as {@code cpu>300 for 5s}. Immutable.
 *
 * @param text as it was typed
 * @param filter what the process must fulfil
 * @param seconds for so long; 0 means at once
 */
public record Until(String text, ProcessFilter filter, double seconds) {

    private static final String FOR = "for";

    /** With its unit: a bare number may be a PID. */
    private static final Pattern SPAN = Pattern.compile("[0-9.]+[a-zµ]+");

    /** A sum of intervals is not exact, and no clock here is better. */
    private static final double TOLERANCE_SECONDS = 1e-3;

    /**
     * Reads a condition: the terms of a {@link ProcessFilter}, and maybe {@code for} and a span.
     *
     * @param text what was typed
     * @return the condition
     * @throws IllegalArgumentException if it cannot be read; the message says in one line what would be
     */
    public static Until of(String text) {
        List<Word> words = Word.split(text);
        if (!words.isEmpty() && words.get(words.size() - 1).is(FOR)) {
            throw new IllegalArgumentException("'" + text.strip() + "' says not how long; end it as in cpu>300 for 5s");
        }
        boolean lasting = words.size() > 1 && words.get(words.size() - 2).is(FOR);
        int end = lasting ? words.get(words.size() - 2).start() : text.length();
        refuseSpans(words.subList(0, lasting ? words.size() - 2 : words.size()));
        ProcessFilter filter = ProcessFilter.of(text.substring(0, end));
        if (!filter.hasTerms()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' says not what to wait for; write it as in cpu>300 for 5s");
        }
        return new Until(text.strip(), filter, lasting ? span(words.get(words.size() - 1)) : 0);
    }

    /** A span among the terms would be a text that no command line holds, and the waiting would never end. */
    private static void refuseSpans(List<Word> terms) {
        for (Word word : terms) {
            boolean spelled = !word.quoted() && SPAN.matcher(word.text()).matches();
            if (spelled && Unit.SECONDS.parse(word.text()) >= 0) {
                throw new IllegalArgumentException("'" + word.text() + "' is no condition; did you mean for "
                        + word.text() + "? Quotes make it plain text");
            }
        }
    }

    private static double span(Word word) {
        double seconds = Unit.SECONDS.parse(word.text());
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("'for " + word.text() + "': '" + word.text()
                    + "' is no time; use one such as " + Unit.SECONDS.examples());
        }
        return seconds;
    }

    /**
     * The same without jhtop itself where the filter looks into command lines.
     *
     * @param pid process id of this program
     * @return the condition
     */
    public Until hiding(int pid) {
        return new Until(text, filter.hiding(pid), seconds);
    }

    /**
     * Begins to wait.
     *
     * @param among the processes that count
     * @return a watch that has seen nothing yet
     */
    public Watch watch(ProcessFilter among) {
        return new Watch(this, among, Map.of(), null);
    }

    /**
     * How far the waiting is. A snapshot counts for its whole interval, since its rates do; a process that once fails the
     * condition begins anew. Immutable: each snapshot gives the next watch.
     */
    public static final class Watch {

        /** Waits for nothing, which never holds. */
        public static final Watch IDLE = new Watch(null, ProcessFilter.ALL, Map.of(), null);

        private final @Nullable Until until;
        private final ProcessFilter among;
        private final Map<ProcessId, Double> fulfilledSeconds;
        private final @Nullable ProcessRow holder;

        private Watch(
                @Nullable Until until,
                ProcessFilter among,
                Map<ProcessId, Double> fulfilledSeconds,
                @Nullable ProcessRow holder) {
            this.until = until;
            this.among = among;
            this.fulfilledSeconds = fulfilledSeconds;
            this.holder = holder;
        }

        /**
         * Looks at the next snapshot.
         *
         * @param snapshot the one after the last that was looked at
         * @return the watch from then on; the same one if the condition already held
         */
        public Watch after(Snapshot snapshot) {
            if (until == null || holder != null) {
                return this;
            }
            double interval = Double.isNaN(snapshot.intervalSeconds()) ? 0 : snapshot.intervalSeconds();
            Map<ProcessId, Double> fulfilled = new HashMap<>();
            for (ProcessRow row : snapshot.processes()) {
                if (among.test(row) && until.filter.test(row)) {
                    double seconds = fulfilledSeconds.getOrDefault(row.id(), 0.0) + interval;
                    if (seconds >= until.seconds - TOLERANCE_SECONDS) {
                        return new Watch(until, among, Map.of(), row);
                    }
                    fulfilled.put(row.id(), seconds);
                }
            }
            return new Watch(until, among, fulfilled, null);
        }

        /**
         * The process that made the condition hold.
         *
         * @return as the last snapshot showed it, or null while nothing holds
         */
        public @Nullable ProcessRow holder() {
            return holder;
        }

        /**
         * The costly readings without which the condition knows nothing.
         *
         * @return readings to demand
         */
        public Set<Reading> needs() {
            EnumSet<Reading> readings = EnumSet.noneOf(Reading.class);
            readings.addAll(among.needs());
            if (until != null) {
                readings.addAll(until.filter.needs());
            }
            return readings;
        }
    }
}
