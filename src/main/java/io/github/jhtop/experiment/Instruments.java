package io.github.jhtop.experiment;

import io.github.jhtop.launch.Launcher;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.source.procevents.ProcessEvents;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/**
 * What runs are measured with.
 *
 * @param launcher starts them
 * @param events listens for births and deaths, before one run is launched
 * @param sampler makes the sampler of one run, which has one more source and closes it
 * @param pssBytes the proportional share of memory of a process, NaN if unknown; asked rarely, for it is dear
 * @param environment tells of the machine, before a run and after it
 * @param folder where runs are recorded
 */
public record Instruments(
        Launcher launcher,
        Supplier<ProcessEvents> events,
        Function<Source, Sampler> sampler,
        IntToDoubleFunction pssBytes,
        Supplier<Environment> environment,
        Path folder) {}
