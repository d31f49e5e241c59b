package io.github.jhtop.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jhtop.text.Sanctioned;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports in a real browser, which has every host name lead to a server of the test. */
@Tag("slow")
@Sanctioned("the server of the JDK is a module of its own, and enough to see who asks")
final class BrowserTest {

    private static final long DEADLINE_SECONDS = 120;
    /** The browser asks its maker for the time and for updates of its own; nobody answers. */
    private static final String OWN_QUESTIONS =
            "MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP *.gvt1.com ~NOTFOUND, ";

    private static final Pattern FIGURE = Pattern.compile("<figure>");

    private final Path folder;
    private final Path chromium;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    BrowserTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/usr/bin/chromium"));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        boolean ci = "true".equals(System.getenv("CI"));
        assumeTrue(Files.isExecutable(chromium) || ci, "Chromium is not installed");
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        byte[] page = pages.getOrDefault(path, new byte[0]);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(page.length > 0 ? 200 : 404, page.length > 0 ? page.length : -1);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private record Seen(String dom, List<String> console) {}

    private Seen open(String path, String... more) throws IOException, InterruptedException {
        int port = server.getAddress().getPort();
        List<String> command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=" + OWN_QUESTIONS + "MAP * 127.0.0.1:" + port,
                "--window-size=1100,1400"));
        command.addAll(List.of(more));
        command.add("http://report.example" + path);
        Path out = folder.resolve("dom");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser does not end");
        }
        List<String> console;
        try (Stream<String> lines = Files.lines(err, StandardCharsets.UTF_8)) {
            console = lines.filter(line -> line.contains("CONSOLE")).toList();
        }
        return new Seen(Files.readString(out, StandardCharsets.UTF_8), console);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysAndAsksNothingAndShowsEverything(Language language) throws IOException, InterruptedException {
        Map<String, Page> all = Map.of(
                "/claims.html", PagesTest.claims(language),
                "/comparison.html", PagesTest.comparison(language),
                "/run.html", PagesTest.run(language));
        for (Map.Entry<String, Page> one : all.entrySet()) {
            String html = one.getValue().html();
            pages.put(one.getKey(), html.getBytes(StandardCharsets.UTF_8));
            requests.clear();
            Seen seen = open(one.getKey(), "--dump-dom");
            assertAll(
                    () -> assertEquals(List.of(), seen.console()),
                    () -> assertEquals(List.of(one.getKey()), requests),
                    () -> assertEquals(figures(html), figures(seen.dom())),
                    () -> assertTrue(seen.dom().contains(one.getValue().words().of("again.title")), seen.dom()));
        }
    }

    private static long figures(String html) {
        return FIGURE.matcher(html).results().count();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsLightOrDarkAsItsReaderLikes(Language language) throws IOException, InterruptedException {
        pages.put("/run.html", PagesTest.run(language).html().getBytes(StandardCharsets.UTF_8));
        int light = ground(shot("light", "--blink-settings=preferredColorScheme=1"));
        int dark = ground(shot("dark", "--blink-settings=preferredColorScheme=0"));
        assertTrue(light > 200 && dark < 60, light + " and " + dark);
    }

    private BufferedImage shot(String name, String scheme) throws IOException, InterruptedException {
        Path picture = folder.resolve(name + ".png");
        open("/run.html", "--screenshot=" + picture, scheme);
        return ImageIO.read(picture.toFile());
    }

    /** How bright the corner is, from 0 to 255. */
    private static int ground(BufferedImage picture) {
        return picture.getRGB(2, 2) & 0xFF;
    }
}
