package io.github.jhtop.sample;

import java.util.List;

/**
 * The threads of one process.
 *
 * @param live one entry for each live thread, by ascending TID
 * @param ended what is remembered of those seen to end
 */
public record ThreadTable(List<ThreadCounters> live, EndedThreads ended) {

    /**
     * Whether the split of any live thread's switches is worth asking for.
     *
     * @return as {@link ThreadCounters#splitIsDue}
     */
    public boolean splitIsDue() {
        return live.stream().anyMatch(ThreadCounters::splitIsDue);
    }
}
