package io.github.jhtop.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Evidence;
import io.github.jhtop.claim.Judge;
import io.github.jhtop.claim.Question;
import io.github.jhtop.claim.Synthetic;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whole pages of runs that never ran. */
final class PagesTest {

    private static final int LARGEST_BYTES = 3 << 20;
    /** Five times what is promised: this machine may be busy. */
    private static final Duration DEADLINE = Duration.ofSeconds(25);

    static List<ClaimVerdict> verdicts(double ratio, boolean shown) {
        List<ClaimVerdict> verdicts = new ArrayList<>();
        for (Claim claim : Claims.shipped().all()) {
            List<Evidence> evidence = claim.conditions().stream()
                    .map(condition -> Synthetic.evidence(
                            new Question(claim, condition), 10, round -> ratio * (1 + round / 1e4), round -> shown))
                    .toList();
            verdicts.add(Judge.judge(claim, evidence, question -> "not run"));
        }
        return verdicts;
    }

    static Page claims(Language language) {
        List<Study> studies = IntStream.range(0, 16)
                .mapToObj(i -> Studies.large(List.of("C25", "C29"), 16, Integer.toString(100 << i % 3)))
                .toList();
        return ClaimsPage.of(language, Studies.origin(), verdicts(2, true), studies);
    }

    static Page comparison(Language language) {
        Study study = Studies.large(List.of(), 2, "100");
        List<Group> groups = study.sides().stream().map(Side::group).toList();
        Comparison comparison = Comparison.of(Terms.usual(true), groups, study.noise(), study.excluded());
        return ComparisonPage.of(language, Studies.origin(), study, comparison);
    }

    static Page run(Language language) {
        Study large = Studies.large(List.of(), 2, "100");
        Study alone =
                new Study(List.of(), large.sides().subList(0, 1), false, List.of(), 1.1, Noise.UNKNOWN, List.of());
        RunHeader header = RunHeader.withoutWorkload(
                RunKind.RUN,
                SafeText.of(Studies.HOSTILE),
                Studies.HOSTILE,
                Instant.EPOCH,
                List.of(SafeText.of(Studies.HOSTILE)),
                Duration.ofMillis(100),
                Environment.UNKNOWN);
        return RunPage.of(language, Studies.origin(), header, RunResult.watched(1.5, 2L, 3L << 20), alone);
    }

    /** Made once: each is looked at by several tests. */
    private static final List<Page> PAGES = allPages();

    static Stream<Page> pages() {
        return PAGES.stream();
    }

    private static List<Page> allPages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(claims(language), comparison(language), run(language)))
                .toList();
    }

    private static Document parsed(String html) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hostileNamesAreTextInHtml(Page page) throws IOException, SAXException, ParserConfigurationException {
        Document document = parsed(page.html());
        Set<String> used =
                elements(document, "*").stream().map(Element::getTagName).collect(Collectors.toSet());
        Set<String> harmless = Set.of(
                ("html head meta title style body header h1 h2 h3 h4 p nav ul li a main b span strong small blockquote br dl div "
                                + "dt dd pre code table caption thead tbody tr th td figure figcaption details summary "
                                + "svg desc line rect circle path text")
                        .split(" "));
        assertAll(
                () -> assertEquals(Set.of(), minus(used, harmless)),
                () -> assertEquals(1, elements(document, "style").size()),
                () -> assertTrue(
                        document.getDocumentElement().getTextContent().contains("<script>alert(1)</script>|`x`")),
                () -> elements(document, "a").forEach(link -> assertLeadsWithin(document, link)),
                () -> assertFalse(page.html().contains("\u202E")));
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static void assertLeadsWithin(Document document, Element link) {
        String target = link.getAttribute("href").substring(1);
        long found = elements(document, "*").stream()
                .filter(element -> element.getAttribute("id").equals(target))
                .count();
        assertEquals(1, found, target);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoCannotSeeAChartHasItsTitleItsWordsAndItsNumbers(Page page)
            throws IOException, SAXException, ParserConfigurationException {
        Document document = parsed(page.html());
        assertFalse(elements(document, "figure").isEmpty());
        for (Element figure : elements(document, "figure")) {
            String caption = figure.getElementsByTagName("figcaption").item(0).getTextContent();
            assertAll(
                    () -> assertEquals(1, figure.getElementsByTagName("title").getLength()),
                    () -> assertEquals(1, figure.getElementsByTagName("desc").getLength()),
                    () -> assertEquals(1, figure.getElementsByTagName("table").getLength()),
                    () -> assertTrue(caption.startsWith("n = "), caption),
                    () -> assertTrue(caption.split(" · ", -1).length >= 3, caption));
        }
        assertFalse(page.html().contains("NaN"), "what is unknown is not drawn");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markdownHasRowsOfEqualLengthAndNoHtml(Page page) {
        List<String> lines = page.markdown().lines().toList();
        int cells = 0;
        for (String line : lines) {
            boolean inTable = line.startsWith("|");
            int own = line.replaceAll("\\\\.", "").split("\\|", -1).length;
            assertTrue(!inTable || cells == 0 || own == cells, line);
            cells = inTable ? own : 0;
            String tags =
                    line.startsWith("    ") ? "" : line.replace("<br>", "").replace("<!-- -->", "");
            assertFalse(tags.replace("> ", "").contains("<"), line);
        }
    }

    @Test
    void sixteenExperimentsAreSmallAndQuick() {
        String html = assertTimeout(DEADLINE, () -> claims(Language.KO).html());
        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= LARGEST_BYTES, () -> bytes + " bytes");
    }

    /** What a reader must find of each claim. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyClaimHasItsQuoteItsVerdictAndWhatWouldChangeIt(Language language) {
        String markdown = claims(language).markdown();
        Words words = Words.of(language);
        assertAll(Claims.shipped().all().stream()
                .map(claim -> () -> assertTrue(
                        markdown.contains(Escape.markdown(claim.quote().toString())), claim::id)));
        assertAll(Stream.of("column.change", "column.minimum", "column.interval", "again.title", "noise.floor")
                .map(key -> () -> assertTrue(markdown.contains(Escape.markdown(words.of(key))), key)));
    }

    /** Every verdict that there can be has a sentence in either language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVerdictHasASentence(Language language) {
        ClaimWords words = new ClaimWords(Words.of(language));
        Set<Judgement> met = new TreeSet<>();
        for (double ratio : new double[] {0.5, 0.95, 1, 1.05, 1.3, 2}) {
            for (boolean shown : new boolean[] {true, false}) {
                for (ClaimVerdict verdict : verdicts(ratio, shown)) {
                    met.add(verdict.judgement());
                    assertFalse(words.sentence(verdict).isBlank());
                    verdict.conditions()
                            .forEach(one -> assertFalse(
                                    words.change(verdict.claim(), one).contains("{")));
                }
            }
        }
        assertTrue(
                met.containsAll(Set.of(Judgement.SUPPORTED, Judgement.OPPOSITE, Judgement.SEEN, Judgement.NOT_SEEN)));
        Words texts = Words.of(language);
        for (Judgement judgement : Set.of(Judgement.TOO_WIDE, Judgement.TOO_FEW, Judgement.NOISY_HOST)) {
            assertTrue(texts.has("sentence." + judgement) && texts.has("change." + judgement), judgement::toString);
        }
    }

    @Test
    void theLanguageIsThatOfThePage() {
        assertTrue(PAGES.get(3).html().contains("<html lang=\"ko\">"));
        assertTrue(PAGES.get(0).html().toLowerCase(Locale.ROOT).contains("what would change it"));
        assertTrue(PAGES.get(3).html().contains("판정이 바뀌려면"));
    }
}
