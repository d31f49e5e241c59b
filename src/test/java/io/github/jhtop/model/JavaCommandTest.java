package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.text.SafeText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line of {@code java} tells. */
final class JavaCommandTest {

    private static List<SafeText> words(String line) {
        return Arrays.stream(line.split(" ", -1)).map(SafeText::of).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            java A                                        | A                  | A
            /usr/bin/java A x y                           | A                  | A x y
            /opt/jdk8/jre/bin/java A                      | A                  | A
            C:\\jdk\\bin\\java.exe A                      | A                  | A
            C:\\jdk\\bin\\javaw.exe A                     | A                  | A
            java -cp a.jar:b.jar com.acme.Server          | com.acme.Server    | Server
            java -classpath lib/* com.acme.Server -cp x   | com.acme.Server    | Server -cp x
            java --class-path lib com.acme.Server         | com.acme.Server    | Server
            java --class-path=lib com.acme.Server         | com.acme.Server    | Server
            java -jar /srv/app-1.2.jar --port 80          | /srv/app-1.2.jar   | app-1.2.jar --port 80
            java -Xmx1g -jar app.jar                      | app.jar            | app.jar
            java -jar -Dx=1 -Xmx1g app.jar y              | app.jar            | app.jar y
            java -m com.acme/com.acme.Server x            | com.acme.Server    | Server x
            java -p mods --module com.acme/com.acme.Web   | com.acme.Web       | Web
            java --module=com.acme/com.acme.Web x y       | com.acme.Web       | Web x y
            java -m acme x                                | acme               | acme x
            java @options com.acme.Server x               | com.acme.Server    | Server x
            java @a @b -Dx com.acme.Server @c             | com.acme.Server    | Server @c
            java --add-opens java.base/java.lang=ALL A    | A                  | A
            java --add-opens=java.base/java.lang=ALL A    | A                  | A
            java --add-modules ALL-SYSTEM -p m A          | A                  | A
            java --enable-native-access ALL-UNNAMED A     | A                  | A
            java -XX:+UseZGC -XX:Flags=f -Xss1m -ea A     | A                  | A
            java -javaagent:a.jar=b -splash:c A           | A                  | A
            java --source 17 Foo.java x                   | Foo.java           | Foo.java x
            java /home/ada/Foo.java x                     | /home/ada/Foo.java | Foo.java x
            java com.acme.Main                            | com.acme.Main      | acme.Main
            java org.acme.shop.Launcher x                 | org.acme.shop.Launcher | shop.Launcher x
            java acme.Main                                | acme.Main          | acme.Main
            java Main                                     | Main               | Main
            java com/acme/Server                          | com/acme/Server    | Server
            """)
    void theMainClassIsFoundBehindTheOptions(String line, String main, String title) {
        JavaCommand command = JavaCommand.parse(words(line));
        assertNotNull(command);
        assertAll(
                () -> assertEquals(main, command.mainClass().toString()),
                () -> assertEquals(title, command.title().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "java",
                "java -version",
                "java -cp a.jar",
                "java -cp",
                "java -jar",
                "java -m",
                "java @everything",
                "java --add-opens",
                "java -d java.base",
                "java --list-modules",
            })
    void aCommandWithoutMainClassHasNone(String line) {
        JavaCommand command = JavaCommand.parse(words(line));
        assertNotNull(command);
        assertAll(
                () -> assertEquals(SafeText.EMPTY, command.mainClass()),
                () -> assertEquals(List.of(), command.arguments()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "java -version, java -version",
        "java @all, java @all",
        "java, java",
        "/usr/bin/java -Xmx1g, java -Xmx1g"
    })
    void withoutMainClassTheOptionsAreTheTitle(String line, String title) {
        JavaCommand command = JavaCommand.parse(words(line));
        assertNotNull(command);
        assertEquals(title, command.title().toString());
    }

    @Test
    void optionsAndArgumentsStandApart() {
        assertEquals(
                new JavaCommand(SafeText.of("A"), words("-Xmx1g -cp"), words("-Xmx2g -cp lib -Dx=y")),
                JavaCommand.parse(words("java -Xmx2g -cp lib -Dx=y A -Xmx1g -cp")));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "javac A.java",
                "/usr/bin/python3 java",
                "-java",
                "java17 A",
                "/opt/java/bin/",
                "jshell",
                "Java A"
            })
    void anotherProgramIsNoJvm(String line) {
        assertNull(JavaCommand.parse(words(line)));
    }

    @Test
    void noWordsAreNoJvm() {
        assertNull(JavaCommand.parse(List.of()));
    }
}
