package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.report.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Words that a shell offers behind an option, where picocli asks for a class of them. */
abstract class Candidates implements Iterable<String> {

    private final List<String> words;

    private Candidates(List<String> words) {
        this.words = words;
    }

    private static List<String> namesOf(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Converters::nameOf).toList();
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    static final class Formats extends Candidates {
        Formats() {
            super(namesOf(Arrays.asList(Format.values())));
        }
    }

    static final class TextOrJson extends Candidates {

        /** What is told of one thing has no table to put into other forms. */
        static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);

        TextOrJson() {
            super(namesOf(FORMATS));
        }
    }

    static final class Sources extends Candidates {
        Sources() {
            super(namesOf(Arrays.asList(SourceChoice.values())));
        }
    }

    static final class Languages extends Candidates {

        Languages() {
            super(namesOf(Arrays.asList(Language.values())));
        }
    }

    static final class Shells extends Candidates {
        Shells() {
            super(namesOf(Arrays.asList(Shell.values())));
        }
    }

    static final class ColumnKeys extends Candidates {
        ColumnKeys() {
            super(ProcessMetrics.TABLE.stream().map(Metric::id).toList());
        }
    }
}
