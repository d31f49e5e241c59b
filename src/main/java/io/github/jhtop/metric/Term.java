package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.Locale;
import java.util.Set;

/** One condition of a filter. */
sealed interface Term {

    boolean holds(ProcessRow row);

    /** What it says with {@code !} before it. */
    default Term negated() {
        return new Not(this);
    }

    /** The costly readings that it looks at. */
    default Set<Reading> needs() {
        return Set.of();
    }

    /** Whether it looks into command lines, among which is that of jhtop with this very term. */
    default boolean readsCommands() {
        return false;
    }

    /** Plain text: in the command line, in the command as the screen shows it, in the name, or the whole PID. */
    record Words(String lowerCase) implements Term {

        static Words of(String text) {
            return new Words(text.toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean holds(ProcessRow row) {
            return row.fullCommand().containsIgnoringCase(lowerCase)
                    || row.facts().name().containsIgnoringCase(lowerCase)
                    || row.command().containsIgnoringCase(lowerCase)
                    || Integer.toString(row.pid()).equals(lowerCase);
        }

        @Override
        public boolean readsCommands() {
            return true;
        }
    }

    /** A word of the vocabulary. */
    enum Kind implements Term {
        JVM {
            @Override
            public boolean holds(ProcessRow row) {
                return row.java() != null;
            }
        },
        KERNEL {
            @Override
            public boolean holds(ProcessRow row) {
                return row.facts().kernelThread();
            }
        }
    }

    /** The contrary of a term that is never unknown. */
    record Not(Term term) implements Term {
        @Override
        public boolean holds(ProcessRow row) {
            return !term.holds(row);
        }

        @Override
        public Set<Reading> needs() {
            return term.needs();
        }

        @Override
        public boolean readsCommands() {
            return term.readsCommands();
        }
    }

    /** A number against a value; of an unknown number neither this nor its contrary is said. */
    record OfNumber(Metric<ProcessRow> metric, Operator operator, double value, boolean contrary) implements Term {
        @Override
        public boolean holds(ProcessRow row) {
            double number = metric.number(row);
            return !Double.isNaN(number) && operator.holds(number, value) != contrary;
        }

        @Override
        public Term negated() {
            return new OfNumber(metric, operator, value, !contrary);
        }

        @Override
        public Set<Reading> needs() {
            return metric.needs();
        }
    }

    /** Words against others, upper and lower case apart but for {@code ~}; of unknown words nothing is said. */
    record OfText(Metric<ProcessRow> metric, Operator operator, String value, boolean contrary) implements Term {
        @Override
        public boolean holds(ProcessRow row) {
            SafeText text = metric.text(row);
            return text != null && compare(text) != contrary;
        }

        private boolean compare(SafeText text) {
            return operator == Operator.HOLDS
                    ? text.containsIgnoringCase(value.toLowerCase(Locale.ROOT))
                    : text.toString().equals(value) == (operator == Operator.EQUAL);
        }

        @Override
        public Term negated() {
            return new OfText(metric, operator, value, !contrary);
        }

        @Override
        public Set<Reading> needs() {
            return metric.needs();
        }

        @Override
        public boolean readsCommands() {
            return metric.id().equals("command");
        }
    }
}
