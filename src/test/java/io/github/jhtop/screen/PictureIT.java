package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The picture at the top of the README is made from the real screen; {@code -Dpicture.write=true} renews it. */
class PictureIT {

    @Test
    void aPictureOfTheScreenCanBeTaken() throws Exception {
        try (Weaver weaver = Weaver.startWithApprentices(2);
                TmuxScreen screen = TmuxScreen.sized(120, 30)
                        .environment("COLORTERM", "truecolor")
                        .start(Dist.launcher(), "-F", "weaver", "-H")) {
            screen.await("treadle");
            assertTrue(screen.text().contains(String.valueOf(weaver.pid())), screen::text);
            screen.send("H", "H");
            screen.await("active threads");
            screen.send("Down");
            screen.await("a few refreshes", new Patience(4));
            String svg = Picture.of(screen.coloured(), 120, 30);
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertTrue(document.getElementsByTagName("text").getLength() > 100, svg);
            assertTrue(svg.contains("treadle"), svg);
            if (Boolean.getBoolean("picture.write")) {
                Files.writeString(Path.of("docs", "screen.svg"), svg);
            }
        }
    }

    /** Awaits some changes of the screen. */
    private static final class Patience implements Predicate<String> {

        private int changes;
        private String last = "";

        Patience(int changes) {
            this.changes = changes;
        }

        @Override
        public boolean test(String text) {
            if (!text.equals(last)) {
                last = text;
                changes--;
            }
            return changes < 0;
        }
    }
}
