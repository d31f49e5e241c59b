package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every forest, however the parents were torn by PIDs used again. */
@PropertyDefaults(tries = 200)
final class ProcessTreeProperties {

    private static final Comparator<Integer> AS_GIVEN = Comparator.naturalOrder();

    private static ProcessTree tree(List<Integer> parents) {
        return ProcessTree.of(IntStream.range(0, parents.size())
                .mapToObj(i -> Rows.process(i + 1, parents.get(i)))
                .toList());
    }

    @Property
    void everyRowComesOnceAndAfterItsParent(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 45) Integer> parents) {
        ProcessTree tree = tree(parents);
        Set<Integer> seen = new HashSet<>(tree.roots(AS_GIVEN));
        for (int index : tree.parentsFirst(AS_GIVEN)) {
            assertTrue(seen.contains(index));
            seen.addAll(tree.children(index, AS_GIVEN));
        }
        assertEquals(parents.size(), seen.size());
        assertEquals(parents.size(), tree.parentsFirst(AS_GIVEN).size());
    }

    @Property
    void everyChildNamesItsParent(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 45) Integer> parents) {
        ProcessTree tree = tree(parents);
        for (int index = 0; index < parents.size(); index++) {
            for (int child : tree.children(index, AS_GIVEN)) {
                assertEquals(
                        tree.rows().get(index).pid(), tree.rows().get(child).ppid());
            }
        }
    }

    @Property
    void theSumsOfTheRootsAreTheSumOfAll(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 45) Integer> parents) {
        ProcessTree tree = tree(parents);
        double[] sums = tree.subtreeSums(ProcessRow::pid);
        double ofRoots =
                tree.roots(AS_GIVEN).stream().mapToDouble(root -> sums[root]).sum();
        assertEquals(tree.rows().stream().mapToInt(ProcessRow::pid).sum(), ofRoots);
    }

    @Property
    void aSumIsThatOfTheSubtree(@ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 45) Integer> parents) {
        ProcessTree tree = tree(parents);
        double[] sums = tree.subtreeSums(ProcessRow::pid);
        for (int index = 0; index < parents.size(); index++) {
            assertEquals(
                    tree.subtree(index).stream()
                            .mapToInt(i -> tree.rows().get(i).pid())
                            .sum(),
                    sums[index]);
        }
    }
}
