package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What seldom changes while a process lives; the same object is shared by its samples.
 *
 * @param name the kernel's name of it, at most 15 bytes
 * @param arguments the command line, empty for kernel threads and zombies
 * @param user name of the effective user, its number where there is no name, or null
 * @param startedAt wall time of its start, or null
 * @param kernelThread true for a thread of the kernel itself
 */
public record ProcessFacts(
        SafeText name,
        List<SafeText> arguments,
        @Nullable SafeText user,
        @Nullable Instant startedAt,
        boolean kernelThread) {}
