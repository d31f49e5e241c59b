package io.github.jhtop.workloads.image;

import java.util.Locale;

/** How pixels reach a worker process and come back. */
enum Transfer {
    /** Through the pipes at its standard input and output. */
    PIPE,
    /** Through a Unix domain socket. */
    SOCKET,
    /** Both processes map the same two files; only the numbers of tasks go through the pipes. */
    MMAP;

    static Transfer of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
