package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

    private static Environment of(String environ) {
        return Environment.parse(environ.getBytes(ISO_8859_1));
    }

    private static List<String> text(List<byte[]> variables) {
        return variables.stream().map(bytes -> new String(bytes, ISO_8859_1)).toList();
    }

    @Test
    void bytesPassThrough() {
        assertEquals(
                List.of("A=\u00ff\u0001=", "B="),
                text(of("A=\u00ff\u0001=\0B=\0").plain()));
    }

    @Test
    void whatIsNoVariableIsLeftOut() {
        assertEquals(Map.of(), of("A\0=B\0\0").variables());
        assertEquals(Map.of(), of("").variables());
    }

    @Test
    void whatTheLauncherKeptIsGivenBackUnderItsName() {
        Environment environment = of("JHTOP_KEPT__JAVA_OPTIONS=-Xmx1g\0JHTOP_KEPT_CLASSPATH=\0HOME=/\0");
        assertEquals(Map.of("_JAVA_OPTIONS", "-Xmx1g", "CLASSPATH", "", "HOME", "/"), environment.variables());
    }

    @Test
    void changesAddReplaceAndRemove() {
        Map<String, @Nullable String> changes = new HashMap<>();
        changes.put("A", "2");
        changes.put("B", null);
        changes.put("C", "3");
        assertEquals(Map.of("A", "2", "C", "3"), of("A=1\0B=1\0").with(changes).variables());
    }

    @Test
    void oddNamesAreKeptApartFromTheShell() {
        Environment environment = of("a.b=1\0BASH_FUNC_kill%%=() { :; }\0C=2\0" + "1=3\0");
        assertEquals(List.of("C=2"), text(environment.plain()));
        assertEquals(List.of("1=3", "BASH_FUNC_kill%%=() { :; }", "a.b=1"), text(environment.odd()));
    }

    @Test
    void whatTheShellAddsIsTakenAway() {
        assertEquals("OLDPWD SHLVL _", of("PWD=/\0").added());
        assertFalse(of("_=x\0").added().contains("_"));
    }
}
