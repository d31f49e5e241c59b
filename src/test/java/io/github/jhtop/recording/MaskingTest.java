package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static String masked(String... words) {
        List<SafeText> command = Stream.of(words).map(SafeText::of).toList();
        return SafeText.join(Masking.SECRETS.command(command), " ").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dpassword=hunter2",
                "-Djavax.net.ssl.keyStorePassword=hunter2",
                "-Dspring.datasource.password=hun,hunter2",
                "--token=hunter2",
                "--client-secret=hunter2",
                "DB_PASSWD=hunter2",
                "AWS_SECRET_ACCESS_KEY=hunter2",
                "--api-key=hunter2",
                "-Dapi.key=hunter2",
                "Authorization: Bearer hunter2",
                "{\"user\":\"me\",\"password\":\"hunter2\"}",
                "curl -H 'authorization: hunter2'; ls",
                "mysql --password hunter2 -e x",
                "jdbc:postgresql://me:hunter2@db/x",
                "http://localhost/?access_token=hunter2&x=1",
                "-javaagent:agent.jar=token=hunter2"
            })
    void valuesOfSecretsAreMasked(String word) {
        String shown = masked("java", word, "Main");
        assertFalse(shown.contains("hunter2"), shown);
        assertTrue(shown.contains("***"), shown);
        assertTrue(shown.startsWith("java ") && shown.endsWith(" Main"), shown);
    }

    @Test
    void theWordAfterAnOptionIsMasked() {
        assertEquals("x --password *** y", masked("x", "--password", "hunter2", "y"));
        assertEquals("x --auth-token *** --token ***", masked("x", "--auth-token", "a", "--token", "--token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx64m",
                "-Duser=me",
                "password",
                "https://host:8080/path",
                "/lib/token-api.jar:/lib/other.jar",
                "user@host:/path",
                "-Dtokenizer"
            })
    void whatIsNoSecretStays(String word) {
        assertEquals("java " + word + " Main", masked("java", word, "Main"));
    }

    @Test
    void aCommandWithoutSecretsIsTheVerySame() {
        List<SafeText> command = List.of(SafeText.of("java"), SafeText.of("Main"));
        assertSame(command, Masking.SECRETS.command(command));
        List<SafeText> secret = List.of(SafeText.of("--password=x"));
        assertSame(secret, Masking.NONE.command(secret));
    }

    @Property
    void toMaskTwiceIsToMaskOnce(
            @ForAll @StringLength(max = 20) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        SafeText once = Masking.SECRETS.text(SafeText.of(a + "-Dpassword" + b + "=" + a));
        assertEquals(once, Masking.SECRETS.text(once));
    }

    /** A command line is what any user makes it. */
    @Test
    @Timeout(60)
    void noTextTakesLong() {
        for (String part : List.of("a", "-", "token", "passw", "://", "://a:", "-token", "secret ", "password\"")) {
            SafeText longest = SafeText.of(part.repeat(4096 / part.length()));
            for (int i = 0; i < 10; i++) {
                Masking.SECRETS.command(List.of(longest, longest));
            }
        }
    }
}
