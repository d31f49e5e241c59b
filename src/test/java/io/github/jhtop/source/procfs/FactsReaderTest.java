package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsReaderTest {

    private static final int PF_KTHREAD = 0x00200000;

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;

    FactsReaderTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        machine.etc.write(
                "passwd",
                """
                root:x:0:0:root:/root:/bin/bash
                dev:x:1000:1000:,,,:/home/dev:/bin/sh
                twin:x:1000:1000::/:/bin/sh

                # no user
                broken:x
                worded:x:zero:0::/:
                long:x:12345678901234567890:0::/:
                es\u001Bc:x:1002:0::/:
                :x:1003:0::/:
                last:x:1004:0""");
        process = machine.start(42);
    }

    private ProcessFacts facts() {
        return machine.look(42).facts();
    }

    static Stream<Arguments> commandLines() {
        return Stream.of(
                arguments("plain", "java\0-jar\0app.jar\0", List.of("java", "-jar", "app.jar")),
                arguments("words with blanks", "java\0-Dname=a b\0", List.of("java", "-Dname=a b")),
                arguments("empty words within", "java\0\0\0x\0", List.of("java", "", "", "x")),
                arguments("an empty first word", "\0x\0", List.of("", "x")),
                arguments("a title over the arguments", "nginx: master\0\0\0\0\0", List.of("nginx: master")),
                arguments("a title that fills its room", "nginx: master", List.of("nginx: master")),
                arguments("only empty words", "\0\0\0", List.of()),
                arguments("none, as a zombie", "", List.of()),
                arguments("controls", "a\nb\0\u001B[31m\0", List.of("a\uFFFDb", "\uFFFD[31m")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commandLines")
    void splitsArguments(String name, String nulSeparated, List<String> words) {
        process.arguments(nulSeparated);
        assertEquals(words.stream().map(SafeText::of).toList(), facts().arguments());
    }

    @Test
    void hasNoArgumentsWithoutTheirFile() {
        assertEquals(List.of(), facts().arguments());
    }

    @Test
    void capsArgumentsOfAQuarterOfAMegabyte() {
        process.arguments("java\0" + "x".repeat(220_000) + "\0last\0");
        List<SafeText> arguments = facts().arguments();
        assertEquals(3, arguments.size());
        assertTrue(arguments.get(1).toString().endsWith("x…"));
        assertTrue(arguments.get(1).cells() <= 4096);
        assertEquals("last", arguments.get(2).toString());
    }

    @Test
    void stopsAfterAThousandArguments() {
        process.arguments("x\0".repeat(110_000));
        assertEquals(1024, facts().arguments().size());
    }

    static Stream<Arguments> names() {
        byte[] cut = Arrays.copyOf("worker-кириллица".getBytes(UTF_8), 14);
        return Stream.of(
                arguments("java".getBytes(UTF_8), "java"),
                arguments("a) R 1 1 1 (b".getBytes(UTF_8), "a) R 1 1 1 (b"),
                arguments(")))) S 1 (((".getBytes(UTF_8), ")))) S 1 ((("),
                arguments("new\nline) Z 0".getBytes(UTF_8), "new\uFFFDline) Z 0"),
                arguments("tab\there".getBytes(UTF_8), "tab\uFFFDhere"),
                arguments("\u001B]0;title\u0007".getBytes(UTF_8), "\uFFFD]0;title\uFFFD"),
                arguments(cut, "worker-кир\uFFFD"),
                arguments("\u009B31m".getBytes(ISO_8859_1), "\uFFFD31m"),
                arguments(" ".getBytes(UTF_8), " "));
    }

    @ParameterizedTest(name = "({1})")
    @MethodSource("names")
    void showsAnyName(byte[] comm, String shown) {
        process.whole.comm(comm);
        assertEquals(shown, facts().name().toString());
        assertEquals('S', machine.look(42).stat().state());
        assertEquals(1, machine.look(42).stat().ppid());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0,          root",
        "1000,       dev",
        "1001,       1001",
        "1002,       es\uFFFDc",
        "1003,       ''",
        "1004,       last",
        "4294967294, 4294967294"
    })
    void namesTheEffectiveUser(long uid, String name) {
        process.whole.uid(uid);
        assertEquals(SafeText.of(name), facts().user());
    }

    @Test
    void namesNobodyWithoutStatus() {
        process.folder.remove("status");
        assertNull(facts().user());
        process.folder.write("status", "Name:\tUid:\nUid:\tx\n");
        assertNull(facts().user());
    }

    @Test
    void showsNumbersWithoutPasswd() {
        machine.etc.remove("passwd");
        assertEquals(SafeText.of("1000"), facts().user());
    }

    @Test
    void knowsThreadsOfTheKernel() {
        process.arguments("of no kernel thread\0").whole.comm("kthreadd").set(StatField.FLAGS, PF_KTHREAD | 0x40);
        assertEquals(
                new ProcessFacts(SafeText.of("kthreadd"), List.of(), SafeText.of("root"), FakeMachine.BOOT, true),
                facts());
    }

    @Test
    void startsWhenItsTicksAfterBootSay() {
        process.started(12_345);
        assertEquals(FakeMachine.BOOT.plusMillis(123_450), facts().startedAt());
    }

    @Test
    void startsAtNoKnownTimeWithoutUptime() {
        machine.proc.remove("uptime");
        assertNull(facts().startedAt());
    }

    @Test
    void looksAgainAtAYoungProcess() {
        process.started(99_900).arguments("sh\0").whole.uid(0);
        assertEquals(List.of(SafeText.of("sh")), facts().arguments());
        machine.pass(Duration.ofSeconds(1));
        process.arguments("java\0").whole.uid(1000);
        assertEquals(List.of(SafeText.of("java")), facts().arguments());
        assertEquals(SafeText.of("dev"), facts().user());
    }

    @Test
    void keepsTheFactsOfASettledProcess() {
        process.arguments("java\0");
        ProcessFacts before = facts();
        process.arguments("other\0");
        assertSame(before, facts());
    }

    @Test
    void looksAgainAfterANewName() {
        process.arguments("sh\0").whole.comm("sh");
        machine.look();
        process.arguments("java\0").whole.comm("java");
        assertEquals(List.of(SafeText.of("java")), facts().arguments());
    }

    @Test
    void keepsTheFactsThatAZombieLost() {
        process.started(99_900).arguments("java\0");
        ProcessFacts before = facts();
        process.arguments("").whole.set(StatField.STATE, 'Z');
        assertSame(before, facts());
    }
}
