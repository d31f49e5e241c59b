package io.github.jhtop.sample;

/** A costly group of counters that is read only when somebody shows or records it. */
public enum Reading {
    /** The threads of each process, with their scheduler counters. */
    THREADS,
    /** Voluntary and involuntary switches of each thread apart. */
    SWITCH_SPLIT,
    /** Storage traffic of each process. */
    IO,
    /** Number of open descriptors of each process. */
    OPEN_FILES,
    /** Shared part of the resident memory of each process. */
    SHARED_MEMORY
}
