package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Group;
import io.github.jhtop.text.SafeText;
import java.util.List;

/** What sides are called where there is little room. */
final class Names {

    private Names() {}

    /** Variants of one workload by the variant alone. */
    static List<SafeText> of(List<Side> sides) {
        List<String> workloads = sides.stream()
                .map(side -> side.of().toString())
                .map(of -> of.substring(0, Math.max(0, of.indexOf(':'))))
                .distinct()
                .toList();
        boolean variants = workloads.size() == 1 && !workloads.get(0).isEmpty();
        return sides.stream()
                .map(side -> variants
                        ? SafeText.of(
                                side.of().toString().substring(workloads.get(0).length() + 1))
                        : side.of())
                .toList();
    }

    /** With its letter, cut to a width. */
    static SafeText title(int index, SafeText name, int cells) {
        SafeText whole = SafeText.of(Group.label(index) + " " + name);
        if (whole.cells() <= cells) {
            return whole;
        }
        String text = whole.toString();
        int end = text.offsetByCodePoints(0, Math.min(Math.max(1, cells - 1), text.codePointCount(0, text.length())));
        return SafeText.of(text.substring(0, end) + "…");
    }
}
