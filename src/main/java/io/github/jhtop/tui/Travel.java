package io.github.jhtop.tui;

import io.github.jhtop.model.JavaCommand;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keys do to the time that is shown, and to what is recorded of it. Pure. */
final class Travel {

    private Travel() {}

    /** Live: hold still or go on. In a replay the replay does. */
    static UiState pause(Scene scene) {
        Moment moment = scene.state().moment();
        if (moment.isReplay()) {
            return move(scene, Transport.PAUSE_OR_PLAY);
        }
        return moment.isNow()
                ? move(scene, Transport.PAUSE_OR_PLAY).with(to -> to.moment = new Moment.Held())
                : resume(scene);
    }

    /** Back to what the machine does now. */
    static UiState resume(Scene scene) {
        return move(scene, Transport.LIVE).with(to -> to.moment = new Moment.Now());
    }

    static UiState move(Scene scene, Transport order) {
        return scene.state().with(to -> to.errand = new Errand.Move(order));
    }

    /** Live: begin or end a run. Paused: keep the last minutes. */
    static UiState record(Scene scene) {
        UiState state = scene.state();
        if (!state.moment().isNow()) {
            return order(scene, new RecordingOrder.SaveLastMinutes(state.delay()));
        }
        if (state.recording() != null) {
            return order(scene, new RecordingOrder.End());
        }
        List<ProcessRow> shown = scene.subjects().isEmpty() ? Tags.orSelected(scene) : scene.subjects();
        Set<ProcessId> roots = shown.stream().map(ProcessRow::id).collect(Collectors.toUnmodifiableSet());
        return order(scene, new RecordingOrder.Begin(roots, nameOf(shown), state.delay()));
    }

    private static UiState order(Scene scene, RecordingOrder order) {
        return scene.state().with(to -> to.errand = new Errand.Keep(order));
    }

    private static SafeText nameOf(List<ProcessRow> shown) {
        if (shown.size() != 1) {
            return SafeText.of(shown.isEmpty() ? "machine" : shown.size() + " processes");
        }
        JavaCommand java = shown.get(0).java();
        return java == null || java.mainClass().isEmpty() ? shown.get(0).facts().name() : java.mainClass();
    }
}
