package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that goes wrong where several workers share something, unless it is guarded. Used by all workers at once. */
interface Problem {

    /** The problem of a command line, for threads. */
    static Problem ofThreads(Arguments arguments) {
        Counting text = Counting.of(arguments);
        String guard = arguments.word("guard");
        int workers = arguments.workers();
        return switch (arguments.word("problem")) {
            case "lost-update" -> new LostUpdates(text, counts(guard, workers, Counts::of));
            case "word-map" -> new LostUpdates(text, counts(guard, workers, MapCounts::of));
            case "check-then-act" -> {
                Cells cells = Cells.ofThreads(Seats.cells(workers), guard);
                yield Seats.of(text, cells, Section.of(guard), guard);
            }
            case "stale-read" -> {
                Cells cells = Cells.ofThreads(Signals.cells(workers), guard);
                yield new Signals(text, cells, Section.of(guard), workers, guard.equals("confined"));
            }
            case "deadlock" -> Transfers.of(text, guard, lowerFirst(arguments));
            default -> throw unknown(arguments);
        };
    }

    private static List<Counts> counts(String guard, int workers, CountsOfGuard counts) {
        return Stream.generate(() -> counts.of(guard))
                .limit(guard.equals("confined") ? workers : 1)
                .toList();
    }

    /** How to make counts. */
    interface CountsOfGuard {
        Counts of(String guard);
    }

    private static boolean lowerFirst(Arguments arguments) {
        return arguments.word("order").equals("same");
    }

    private static IllegalArgumentException unknown(Arguments arguments) {
        return new IllegalArgumentException(
                arguments.variant() + " have no problem=" + arguments.word("problem"));
    }

    /** How much memory the processes need to share. */
    static long bytes(Arguments arguments) {
        int workers = arguments.workers();
        return switch (arguments.word("problem")) {
            case "lost-update" -> MappedCounts.bytes(workers);
            case "check-then-act" -> Cells.bytes(Seats.cells(workers));
            case "stale-read" -> Cells.bytes(Signals.cells(workers));
            case "deadlock" -> Cells.bytes(FileTransfers.CELLS);
            default -> throw unknown(arguments);
        };
    }

    /**
     * The problem of a command line, for processes.
     *
     * @param arguments of this process
     * @param shared a file of so many bytes, which stays open as long as the process lives
     * @param worker who works in this process
     */
    static Problem ofProcesses(Arguments arguments, Path shared, int worker) throws IOException {
        Counting text = Counting.of(arguments);
        String guard = arguments.word("guard");
        FileChannel file = FileChannel.open(shared, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer memory =
                file.map(FileChannel.MapMode.READ_WRITE, 0, file.size()).order(ByteOrder.nativeOrder());
        Cells cells = Cells.ofProcesses(memory, guard);
        int workers = arguments.workers();
        return switch (arguments.word("problem")) {
            case "lost-update" -> new LostUpdates(text, List.of(new MappedCounts(memory, file, guard, worker)));
            case "check-then-act" -> Seats.of(text, cells, Section.of(guard, file), guard);
            case "stale-read" -> new Signals(
                    text, cells, Section.of(guard, file), workers, guard.equals("confined"));
            case "deadlock" -> FileTransfers.of(text, cells, file, guard, lowerFirst(arguments));
            default -> throw unknown(arguments);
        };
    }

    /** Does the part of a worker; returns where its text ends, which proves that the work was done. */
    long perform(int worker);

    /** How much there is to do for a worker, in operations. */
    long operations();

    /** What was to be expected and what was found after so many laps, to be asked when nobody works any more. */
    Map<String, Long> findings(int workers, int laps);
}
