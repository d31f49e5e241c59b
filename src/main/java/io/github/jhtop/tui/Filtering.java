package io.github.jhtop.tui;

import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.widget.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which processes are shown. */
final class Filtering {

    private static final String EVERYBODY = "";

    private Filtering() {}

    /** The filter that was typed so far works at once; while it cannot be read, the one before the question does. */
    static UiState type(Scene scene, Overlay.Asking asking) {
        ProcessFilter now = scene.state().listing().filter();
        ProcessFilter.Parsed parsed = now.parse(asking.prompt().text());
        if (parsed instanceof ProcessFilter.Parsed.Valid valid) {
            ProcessFilter filter = valid.filter();
            return scene.state().with(to -> {
                to.overlay = asking;
                to.listing = to.listing.withFilter(filter);
            });
        }
        String complaint = parsed instanceof ProcessFilter.Parsed.Invalid invalid
                ? invalid.message().toString()
                : "";
        ProcessFilter before = asking.before().listing().filter();
        return scene.state().with(to -> {
            to.overlay = asking.complaining(complaint);
            to.listing = to.listing.withFilter(before);
        });
    }

    static UiState ask(Scene scene) {
        Listing listing = scene.state().listing();
        return scene.state().tab() == Tab.THREADS
                ? Typing.ask(scene, Question.THREAD_NAMES, listing.threadText())
                : Typing.ask(scene, Question.FILTER, listing.filter().text());
    }

    /** Only threads whose names hold a text. */
    static UiState threadsNamed(Scene scene, String text) {
        return scene.state().with(to -> to.listing = to.listing.withThreadText(text));
    }

    /** Without the text that was typed; the user and the kind that were chosen stay. */
    static UiState clear(Scene scene) {
        return scene.state().listing().filter().parse("") instanceof ProcessFilter.Parsed.Valid valid
                ? filtered(scene, valid.filter())
                : scene.state();
    }

    static UiState onlyJvms(Scene scene) {
        ProcessFilter now = scene.state().listing().filter();
        return filtered(scene, now.withOnlyJvms(!now.onlyJvms()));
    }

    /** A menu of the users that have processes. */
    static UiState askUser(Scene scene) {
        Map<String, Long> users = scene.snapshot().processes().stream()
                .filter(row -> row.facts().user() != null)
                .collect(Collectors.groupingBy(Filtering::user, TreeMap::new, Collectors.counting()));
        List<Menu.Item> items = new ArrayList<>();
        items.add(Menu.Item.of(EVERYBODY, "All users", ""));
        users.forEach(
                (user, count) -> items.add(Menu.Item.of(user, user, count == 1 ? "1 process" : count + " processes")));
        String now = scene.state().listing().filter().user();
        Menu menu = Menu.on(items, now == null ? EVERYBODY : now);
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing(
                        "Show processes of",
                        menu,
                        (over, item) -> ofUser(over, item.id().equals(EVERYBODY) ? null : item.id())));
    }

    private static String user(ProcessRow row) {
        return String.valueOf(row.facts().user());
    }

    private static UiState ofUser(Scene scene, @Nullable String user) {
        ProcessFilter now = scene.state().listing().filter();
        return filtered(scene, now.withUser(user));
    }

    private static UiState filtered(Scene scene, ProcessFilter filter) {
        Listing listing = scene.state().listing().withFilter(filter);
        return scene.state().with(to -> to.listing = listing);
    }
}
