package io.github.jhtop.cli;

/** Which family of sources reads the machine. */
enum SourceChoice {
    /** {@code /proc} where there is one, else OSHI. */
    AUTO,
    /** Linux {@code /proc} and what the kernel offers beside it. */
    PROC,
    /** OSHI alone: the portable path. */
    OSHI
}
