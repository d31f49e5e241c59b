package io.github.jhtop.tui;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.experiment.RunForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader wants to be compared, read, measured or written. */
public sealed interface CompareOrder {

    /**
     * The recordings of a side.
     *
     * @param side its id
     * @param runIds names of the recordings
     * @param group what is known of them already, or null
     */
    record Lot(int side, List<String> runIds, @Nullable Group group) {
        /** Copies the list. */
        public Lot {
            runIds = List.copyOf(runIds);
        }
    }

    /**
     * Read what is not known yet, and compare.
     *
     * @param lots recorded sides, the reference first
     * @param all whether these are all sides, so that they can be compared
     * @param before a comparison of the same rounds, whose promises hold on; or null
     */
    record Weigh(List<Lot> lots, boolean all, @Nullable Comparison before) implements CompareOrder {
        /** Copies the list. */
        public Weigh {
            lots = List.copyOf(lots);
        }
    }

    /**
     * Run them in shuffled rounds.
     *
     * @param forms the reference first
     * @param rounds how many; 0 for as many as the interval needs
     */
    record Measure(List<RunForm> forms, int rounds) implements CompareOrder {
        /** Copies the list. */
        public Measure {
            forms = List.copyOf(forms);
        }
    }

    /** End the series; its whole rounds stay. */
    record Stop() implements CompareOrder {}

    /**
     * Write a comparison to files.
     *
     * @param groups what is compared, the reference first
     * @param comparison of them, or null if nobody has compared them yet
     */
    record Export(List<Group> groups, @Nullable Comparison comparison) implements CompareOrder {
        /** Copies the list. */
        public Export {
            groups = List.copyOf(groups);
        }
    }
}
