package io.github.jhtop.tui;

import io.github.jhtop.control.Outcome;
import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.control.Signal;
import io.github.jhtop.control.Target;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A world that writes down what it is asked for. */
final class FakeOutside implements Outside {

    final List<String> deeds = new ArrayList<>();

    @Override
    public ProcessControl control() {
        return id -> {
            deeds.add("hold " + id.pid());
            return new FakeTarget(id);
        };
    }

    private final class FakeTarget implements Target {
        private final ProcessId id;

        FakeTarget(ProcessId id) {
            this.id = id;
        }

        @Override
        public ProcessId id() {
            return id;
        }

        @Override
        public Optional<Outcome> objection() {
            return Optional.empty();
        }

        @Override
        public Outcome send(Signal signal) {
            deeds.add(signal + " to " + id.pid());
            return new Outcome.Sent(signal);
        }

        @Override
        public Outcome renice(int delta) {
            deeds.add("nice " + id.pid() + " by " + delta);
            return new Outcome.Reniced(delta, 1);
        }

        @Override
        public void close() {
            deeds.add("release " + id.pid());
        }
    }

    @Override
    public Theme theme(String name) {
        deeds.add("theme " + name);
        return new Theme(Map.of());
    }

    @Override
    public SafeText photograph(String extension, String content) {
        deeds.add("photograph " + extension + " of " + content.lines().count() + " lines");
        return SafeText.of("written");
    }

    @Override
    public void record(RecordingOrder order) {
        deeds.add("record " + order);
    }

    @Override
    public void work(LabOrder order) {
        deeds.add("lab " + order);
    }

    @Override
    public void compare(CompareOrder order) {
        deeds.add("compare " + inWords(order));
    }

    private static String inWords(CompareOrder order) {
        if (order instanceof CompareOrder.Weigh weigh) {
            List<List<String>> runs =
                    weigh.lots().stream().map(CompareOrder.Lot::runIds).toList();
            return "Weigh " + runs + (weigh.all() ? " all" : "") + (weigh.before() == null ? "" : " as before");
        }
        if (order instanceof CompareOrder.Measure measure) {
            return "Measure " + measure.forms().stream().map(RunForm::of).toList() + " " + measure.rounds();
        }
        return order instanceof CompareOrder.Export export
                ? "Export " + export.groups().size()
                : "Stop";
    }

    @Override
    public SafeText save(UiState state) {
        deeds.add("save");
        return SafeText.of("saved");
    }
}
