package io.github.jhtop.config;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped themes. */
final class ThemeFilesTest {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Theme::keyOf).collect(toSet());

    static List<String> themes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config/themes"))) {
            return files.map(file -> "themes/" + file.getFileName()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeGivesEveryRoleALookAndKnowsNoOther(String file) {
        Map<String, String> entries = ShippedFiles.properties(file);
        assertEquals(ROLES.size(), Theme.parse(entries).styles().size());
        entries.remove("ground");
        assertEquals(ROLES, entries.keySet());
    }

    @Test
    void aRoleThatIsMissingIsNamed() {
        Map<String, String> entries = new HashMap<>(ShippedFiles.properties("themes/calm.properties"));
        entries.remove("tab-shown");
        assertEquals("the role 'tab-shown' is missing", refused(entries));
    }

    @Test
    void theGroundOfATheme() {
        Map<String, String> entries = new HashMap<>(ShippedFiles.properties("themes/calm.properties"));
        entries.put("ground", "white");
        assertEquals("the ground names two colours, such as white on black", refused(entries));
        entries.remove("ground");
        assertEquals("the role 'ground' is missing", refused(entries));
    }

    @Test
    void aRoleThatDoesNotExistIsNamed() {
        Map<String, String> entries = new HashMap<>(ShippedFiles.properties("themes/calm.properties"));
        entries.put("tab-shwon", "bold");
        assertEquals("there is no role [tab-shwon]", refused(entries));
    }

    @Test
    void aColourThatDoesNotExistIsNamed() {
        Map<String, String> entries = new HashMap<>(ShippedFiles.properties("themes/calm.properties"));
        entries.put("text", "bold purple");
        assertTrue(refused(entries).startsWith("'purple' is no colour; use default, a name of [black,"));
    }

    private static String refused(Map<String, String> entries) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Theme.parse(entries))
                .getMessage());
    }

    @Test
    void aFileThatIsNotShippedIsNamed() {
        UncheckedIOException e =
                assertThrows(UncheckedIOException.class, () -> ShippedFiles.properties("themes/none.properties"));
        assertTrue(String.valueOf(e.getMessage()).contains("config/themes/none.properties"), e::getMessage);
    }
}
