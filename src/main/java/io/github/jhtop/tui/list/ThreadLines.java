package io.github.jhtop.tui.list;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The threads of some processes as lines of a list. */
public final class ThreadLines {

    private ThreadLines() {}

    /**
     * The lines of the threads of some processes, all in one order.
     *
     * @param processes those whose threads are shown
     * @param listing how
     * @return one line for each thread or pool
     */
    public static List<ListRow> of(List<ProcessRow> processes, Listing listing) {
        record Owned(ProcessRow process, ThreadPool pool) {}
        List<Owned> all = new ArrayList<>();
        for (ProcessRow process : processes) {
            List<ThreadRow> threads = named(process, listing.threadText().toLowerCase(Locale.ROOT));
            pools(process, threads, listing.poolsInThreads(), listing)
                    .forEach(pool -> all.add(new Owned(process, pool)));
        }
        var order = listing.order().ofPools();
        return all.stream()
                .sorted((a, b) -> order.compare(a.pool(), b.pool()))
                .map(owned -> line(owned.process(), owned.pool(), ""))
                .toList();
    }

    private static List<ThreadRow> named(ProcessRow process, String lowerCase) {
        List<ThreadRow> all = process.threads() == null ? List.of() : process.threads();
        return all.stream()
                .filter(thread -> thread.name().containsIgnoringCase(lowerCase))
                .toList();
    }

    /** Threads of a process in no order, pools folded if that is wanted. */
    static List<ThreadPool> pools(ProcessRow process, List<ThreadRow> threads, boolean folded, Listing listing) {
        return folded
                ? ThreadPool.fold(
                        threads, pattern -> listing.openPools().contains(new RowKey.OfPool(process.id(), pattern)))
                : ThreadPool.alone(threads);
    }

    static ListRow line(ProcessRow process, ThreadPool pool, String tree) {
        return pool.isAlone()
                ? new ListRow.OfThread(process, pool.members().get(0), tree)
                : new ListRow.OfPool(process, pool, tree);
    }
}
