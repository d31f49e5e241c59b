package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The threads of one process as lines of a list. */
final class ThreadLines {

    private ThreadLines() {}

    static List<ListRow> of(@Nullable ProcessRow process, Order order) {
        List<ThreadRow> threads = process == null ? null : process.threads();
        return process == null || threads == null
                ? List.of()
                : threads.stream()
                        .sorted(order.ofThreads())
                        .<ListRow>map(thread -> new ListRow.OfThread(process, thread, ""))
                        .toList();
    }
}
