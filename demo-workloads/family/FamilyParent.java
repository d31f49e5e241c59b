package io.github.jhtop.workloads.family;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A parent that has one child and waits, until its child, who knows its PID, sends it a signal. */
public final class FamilyParent {

    private FamilyParent() {}

    /**
     * Has a child and waits for ever.
     *
     * @param args the command line
     * @throws IOException if there can be no child
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        List<String> command = new ArrayList<>();
        ProcessHandle.Info self = ProcessHandle.current().info();
        command.add(self.command().orElseThrow());
        Arrays.stream(self.arguments().orElseThrow())
                .map(word -> word.equals(FamilyParent.class.getName()) ? FamilyOrphan.class.getName() : word)
                .forEach(command::add);
        // The child has both pipes to the coordinator, since this process will be gone before it.
        new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
        new CountDownLatch(1).await();
    }
}
