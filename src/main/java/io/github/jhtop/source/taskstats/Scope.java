package io.github.jhtop.source.taskstats;

/**
 * What one answer sums over. Source: {@code TASKSTATS_CMD_ATTR_*} and {@code TASKSTATS_TYPE_*} of {@code
 * include/uapi/linux/taskstats.h}.
 */
enum Scope {
    /** One thread that lives. */
    THREAD(1, 4),
    /** All threads of a process. */
    PROCESS(2, 5);

    /** Attribute that carries the id, in the request and in the answer. */
    final int idAttribute;

    /** Attribute of the answer that holds the id and the counters. */
    final int aggregateAttribute;

    Scope(int idAttribute, int aggregateAttribute) {
        this.idAttribute = idAttribute;
        this.aggregateAttribute = aggregateAttribute;
    }
}
