package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parents and children, whole and torn. */
final class ProcessTreeTest {

    private static final Comparator<Integer> AS_GIVEN = Comparator.naturalOrder();

    /** Rows from words such as {@code 7<1}: process 7, child of 1. */
    private static ProcessTree tree(String rows) {
        return ProcessTree.of(Arrays.stream(rows.split(" ", -1))
                .map(row -> row.split("<", -1))
                .map(ids -> Rows.process(Integer.parseInt(ids[0]), Integer.parseInt(ids[1])))
                .toList());
    }

    /** The forest as text: {@code 1(2(3) 4)}. */
    private static String drawn(ProcessTree tree, List<Integer> siblings) {
        List<String> words = new ArrayList<>();
        for (int index : siblings) {
            String pid = Integer.toString(tree.rows().get(index).pid());
            words.add(tree.isParent(index) ? pid + "(" + drawn(tree, tree.children(index, AS_GIVEN)) + ")" : pid);
        }
        return String.join(" ", words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1<0, 1",
        "1<0 2<1 3<2 4<1, 1(2(3) 4)",
        // The source may list children before their parents.
        "3<2 4<1 2<1 1<0, 1(4 2(3))",
        // Init and the kernel's thread of threads.
        "1<0 2<0 3<2, 1 2(3)",
        // An orphan: its parent is not among the rows.
        "1<0 9<8, 1 9",
        // Its own parent.
        "5<5 6<5, 5(6)",
        // A cycle is cut once, and nobody is lost.
        "1<2 2<1, 2(1)",
        "1<3 2<1 3<2, 2(3(1))",
        "1<0 7<9 8<7 9<8 4<9, 1 8(9(7 4))",
    })
    void everyProcessIsDrawnOnce(String rows, String forest) {
        ProcessTree tree = tree(rows);
        assertEquals(forest, drawn(tree, tree.roots(AS_GIVEN)));
    }

    @Test
    void siblingsComeInTheOrderThatIsAsked() {
        ProcessTree tree = tree("1<0 2<1 3<1 4<2 5<2 6<0");
        List<Integer> pids = tree.parentsFirst(AS_GIVEN.reversed()).stream()
                .map(index -> tree.rows().get(index).pid())
                .toList();
        assertEquals(List.of(6, 1, 3, 2, 5, 4), pids);
    }

    @Test
    void aSubtreeIsAProcessAndItsDescendants() {
        assertEquals(List.of(1, 3, 4), tree("1<0 2<1 3<1 4<2 5<2 6<0").subtree(1));
    }

    @ParameterizedTest(name = "own values {0}: sums {1}")
    @CsvSource({
        "1 2 4 8, 15 6 4 8",
        "NaN 2 4 8, 14 6 4 8",
        "1 NaN 4 8, 13 4 4 8",
        "1 2 NaN 8, 11 2 NaN 8",
        "1 NaN NaN 8, 9 NaN NaN 8",
        "NaN NaN NaN NaN, NaN NaN NaN NaN",
    })
    void aSumLeavesOutWhatIsUnknown(String own, String sums) {
        ProcessTree tree = tree("1<0 2<1 3<2 4<1");
        double[] values = numbers(own);
        assertArrayEquals(numbers(sums), tree.subtreeSums(row -> values[row.pid() - 1]));
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 100_000})
    void aDeepChainOverflowsNoStack(int depth) {
        ProcessTree tree = ProcessTree.of(IntStream.rangeClosed(1, depth)
                .mapToObj(pid -> Rows.process(pid, pid - 1))
                .toList());
        assertEquals(depth, tree.subtreeSums(row -> 1)[0]);
        assertEquals(depth, tree.subtree(0).size());
        assertEquals(depth - 1, tree.parentsFirst(AS_GIVEN).get(depth - 1));
    }

    @Test
    void aLongCycleIsCutOnce() {
        int length = 100_000;
        ProcessTree tree = ProcessTree.of(IntStream.rangeClosed(1, length)
                .mapToObj(pid -> Rows.process(pid, pid == 1 ? length : pid - 1))
                .toList());
        assertEquals(1, tree.roots(AS_GIVEN).size());
        assertEquals(length, tree.parentsFirst(AS_GIVEN).size());
    }
}
