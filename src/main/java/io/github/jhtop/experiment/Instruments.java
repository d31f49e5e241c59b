package io.github.jhtop.experiment;

import io.github.jhtop.launch.Launcher;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.sample.Sampler;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/**
 * What runs are measured with.
 *
 * @param launcher starts them
 * @param sampler makes the sampler of one run, which closes it
 * @param pssBytes the proportional share of memory of a process, NaN if unknown; asked rarely, for it is dear
 * @param environment tells of the machine, before a run and after it
 * @param folder where runs are recorded
 */
public record Instruments(
        Launcher launcher,
        Supplier<Sampler> sampler,
        IntToDoubleFunction pssBytes,
        Supplier<Environment> environment,
        Path folder) {}
