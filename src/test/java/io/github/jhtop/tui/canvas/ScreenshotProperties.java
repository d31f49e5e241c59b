package io.github.jhtop.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever other users called their processes, the picture is a document that shows it and does nothing. */
class ScreenshotProperties {

    private static final int COLUMNS = 40;
    private static final int CELL_WIDTH = 9;
    private static final Theme THEME =
            new Theme(Map.of(Role.JVM, Style.parse("bold"), Role.SELECTED, Style.parse("white on blue")));

    @Property(tries = 300)
    void aPictureIsWellFormedAndKeepsItsColumns(@ForAll("texts") String text, @ForAll Role role) throws Exception {
        Canvas canvas = new Canvas(new Size(2, COLUMNS));
        canvas.put(0, 0, COLUMNS, SafeText.of(text), role);
        canvas.put(1, 3, 9, SafeText.of(text), Role.TEXT);
        Document document = parse(Screenshot.svg(canvas, THEME));
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertTrue(Set.of("svg", "style", "rect", "text")
                    .contains(elements.item(i).getNodeName()));
        }
        NodeList runs = document.getElementsByTagName("text");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            assertEquals(
                    SafeText.of(run.getTextContent()).cells() * CELL_WIDTH,
                    Integer.parseInt(run.getAttribute("textLength")));
            shown.append(run.getTextContent());
        }
        assertEquals(withoutBlanks(Screenshot.text(canvas)), withoutBlanks(shown.toString()));
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Foreign.texts();
    }
}
