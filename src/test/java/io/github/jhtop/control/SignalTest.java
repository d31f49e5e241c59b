package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the menu. */
final class SignalTest {

    private static final List<Signal> MENU = List.of(Signal.values());

    @Test
    void theMenuBeginsWithTheOneThatAsks() {
        assertEquals(Signal.SIGTERM, MENU.get(0));
    }

    @Test
    void everyStandardSignalIsThereOnce() {
        List<Integer> numbers = MENU.stream().map(Signal::number).sorted().toList();
        assertEquals(IntStream.rangeClosed(1, 31).boxed().toList(), numbers);
    }

    @Test
    void theUnusualOnesComeByNumber() {
        List<Integer> numbers = MENU.subList(MENU.indexOf(Signal.SIGABRT) + 1, MENU.size()).stream()
                .map(Signal::number)
                .toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    @ParameterizedTest
    @EnumSource
    void theHelpIsOneSentence(Signal signal) {
        assertTrue(signal.help().matches("[A-Z][^.]*\\."), signal.help());
    }

    @Test
    void whoSendsSigquitKnowsWhereTheThreadDumpGoes() {
        assertTrue(Signal.SIGQUIT.help().startsWith("A JVM prints a thread dump to its own stdout"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theShellKnowsThemByTheSameNumbers() throws IOException {
        String ours = MENU.stream()
                .map(signal -> signal.name().substring("SIG".length()))
                .collect(Collectors.joining(" "));
        String questions =
                MENU.stream().map(signal -> "kill -l " + signal.number()).collect(Collectors.joining(";"));
        try (Child shell = Child.of("/bin/sh", "-c", questions)) {
            // SIGIO and SIGPOLL are one signal with two names; dash has no name for SIGSTKFLT.
            String theirs = shell.output().strip().replace('\n', ' ');
            theirs = theirs.replace("POLL", "IO").replace(" 16 ", " STKFLT ");
            assertEquals(ours, theirs);
        }
    }
}
