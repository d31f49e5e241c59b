package io.github.jhtop.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.config.ShippedFiles;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be taken for one another does not look the same, however few colours there are. */
class ThemeDepthTest {

    private static final List<String> APART = List.of(
            "text selected tagged match warning",
            "text selected tagged banner",
            "text dim grade-notable grade-high",
            "dim selected tagged",
            "text unknown",
            "text jvm kernel-thread",
            "run ready blocked",
            "tab tab-shown",
            "column column-sorted",
            "menu menu-selected box-title warning",
            "prompt input",
            "key key-label");

    static List<String> themes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config/themes"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void meaningsStayApartWithAnyNumberOfColours(String file) {
        Theme theme = Theme.parse(ShippedFiles.properties("themes/" + file));
        for (ColourDepth depth : List.of(ColourDepth.TRUE_COLOUR, ColourDepth.INDEXED, ColourDepth.SIXTEEN)) {
            assertApart(theme, depth);
        }
    }

    @Test
    void meaningsStayApartWithoutColours() {
        assertApart(Theme.parse(ShippedFiles.properties("themes/monochrome.properties")), ColourDepth.NONE);
    }

    private static void assertApart(Theme theme, ColourDepth depth) {
        for (String group : APART) {
            Set<String> looks = new HashSet<>();
            List<String> names = List.of(group.split(" ", -1));
            names.forEach(name -> looks.add(StyleEncoder.encode(theme.style(role(name)), depth)));
            assertEquals(names.size(), looks.size(), group + " with " + depth);
        }
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
