package io.github.jhtop.sample;

import java.util.List;

/**
 * The threads of one process.
 *
 * @param live one entry for each live thread, by ascending TID
 * @param ended what is remembered of those seen to end
 */
public record ThreadTable(List<ThreadCounters> live, EndedThreads ended) {}
