package io.github.jhtop.source.taskstats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Switches;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, nothing is thrown, nothing hangs, and the next whole answers are read again. */
class DamageProperties {

    @Property
    void anyBytesAreWalkedOver(@ForAll byte[] bytes, @ForAll Scope scope) {
        new Answers(direct(bytes), new Answers.Visitor() {}).visit(FakeKernel.FAMILY, scope);
        new Answers(direct(bytes), new Answers.Visitor() {}).visit(Answers.GENL_ID_CTRL, scope);
    }

    @Property
    void aMaimedAnswerHarmsNobody(
            @ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte value, @ForAll @IntRange(max = 700) int length) {
        survives(answer -> {
            byte[] maimed = Arrays.copyOf(answer, Math.min(answer.length, length));
            for (int place : places) {
                if (maimed.length > 0) {
                    // The first 40 bytes hold all the lengths and types.
                    maimed[Math.floorMod(place, Math.min(40, maimed.length))] = value;
                }
            }
            return maimed;
        });
    }

    @Property
    void strangersAreNotBelieved(@ForAll Random random) {
        survives(answer -> {
            byte[] strange = new byte[random.nextInt(600)];
            random.nextBytes(strange);
            return strange;
        });
    }

    private static void survives(UnaryOperator<byte[]> harm) {
        FakeKernel kernel = new FakeKernel();
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        kernel.threads.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        TaskstatsConnection connection = new TaskstatsConnection(kernel.opener(), link -> SelfTest.Verdict.KEPT);
        connection.open();
        kernel.harm = harm;
        read(connection);
        kernel.harm = answer -> answer;
        ProcessDraft healed = read(connection);
        assertEquals(Availability.ready(), connection.availability());
        assertTrue(Drafts.accounting(healed) != null);
        assertEquals(new Switches.Split(8, 3), Drafts.threads(healed).get(0).switches());
    }

    private static ProcessDraft read(TaskstatsConnection connection) {
        ProcessDraft process = Drafts.withThreads(7, Drafts.thread(7, new Switches.Total(11)));
        SampleDraft draft = new SampleDraft(Demand.EVERYTHING);
        draft.add(process);
        new TaskstatsTotals(connection).read(draft);
        new TaskstatsThreads(connection).read(draft);
        return process;
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length)
                .order(ByteOrder.nativeOrder())
                .put(bytes)
                .flip();
    }
}
