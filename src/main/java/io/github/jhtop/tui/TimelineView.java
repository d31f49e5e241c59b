package io.github.jhtop.tui;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.Track;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Draws which time the screen shows, and what is recorded of it. */
final class TimelineView {

    /** A shorter track tells nothing. */
    private static final int LEAST_TRACK = 8;

    private static final int MOST_TRACK = 40;
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private TimelineView() {}

    /** Draws from a column on; the column after it, the same if there is nothing to draw. */
    static int render(Scene scene, Canvas canvas, int row, int at) {
        UiState state = scene.state();
        if (state.moment() instanceof Moment.Past past) {
            return render(past.timeline(), timeOfDay(scene), canvas, row, at);
        }
        String words = state.paused() ? " PAUSED, Z goes on " : recording(state);
        return words.isEmpty() ? at : canvas.put(row, at, words, Role.BANNER);
    }

    private static int render(Timeline time, String timeOfDay, Canvas canvas, int row, int at) {
        int columns = canvas.size().columns();
        int end = canvas.put(row, at, " " + inWords(time, timeOfDay) + " ", Role.BANNER);
        SafeText run = time.run();
        int room = columns - end - 2;
        int nameCells = run == null || run.cells() + 2 + LEAST_TRACK > room ? 0 : run.cells() + 2;
        int track = Math.min(MOST_TRACK, room - nameCells);
        if (track >= LEAST_TRACK) {
            List<Track.Gap> gaps = time.gaps().stream()
                    .map(gap -> new Track.Gap(share(gap.fromNanos(), time), share(gap.toNanos(), time)))
                    .toList();
            Track.draw(canvas, row, end + 1, track, share(time.positionNanos(), time), gaps);
            end += track + 1;
        }
        if (nameCells > 0 && run != null) {
            end = canvas.put(row, end + 1, nameCells, run, Role.DIM);
        }
        return end;
    }

    private static double share(long nanos, Timeline time) {
        return time.totalNanos() <= 0 ? 1 : (double) nanos / time.totalNanos();
    }

    /** For the smallest screens; nothing if the screen shows what is now and nothing is recorded. */
    static String inShort(UiState state) {
        if (state.moment() instanceof Moment.Past past) {
            Timeline time = past.timeline();
            return time.isReplay()
                    ? " " + how(time) + " " + clock(time.positionNanos()) + "/" + clock(time.totalNanos()) + " "
                    : " PAUSED -" + clock(time.backNanos()) + " ";
        }
        return state.paused() ? " PAUSED " : state.recording() == null ? "" : " REC ";
    }

    private static String recording(UiState state) {
        RunProgress recording = state.recording();
        return recording == null
                ? ""
                : " recording " + clock((long) (recording.seconds() * 1e9)) + ", " + bytes(recording.bytes()) + " ";
    }

    private static String inWords(Timeline time, String timeOfDay) {
        String gap = time.gapNanos() > 0 ? " (gap " + clock(time.gapNanos()) + ")" : "";
        return time.isReplay()
                ? how(time) + " " + clock(time.positionNanos()) + " of " + clock(time.totalNanos()) + " at " + timeOfDay
                        + gap
                : "PAUSED " + timeOfDay + ", " + clock(time.backNanos()) + " ago of " + clock(time.totalNanos())
                        + " in " + bytes(time.bytes()) + gap;
    }

    /** When the sample that is shown was taken. */
    private static String timeOfDay(Scene scene) {
        return TIME_OF_DAY.format(scene.snapshot().at().atZone(ZoneId.systemDefault()));
    }

    /** What a replay does. */
    private static String how(Timeline time) {
        String speed = time.speed() < 1 ? "×1/" + (int) (1 / time.speed()) : "×" + (int) time.speed();
        String normal = time.speed() == 1 ? "" : " " + speed;
        return (time.playing() ? "PLAYING" : time.atEnd() ? "END" : "PAUSED") + normal;
    }

    private static String bytes(long size) {
        return Unit.BYTES.format((double) size, 5);
    }

    /** {@code 1:05}, {@code 1:00:05}. */
    static String clock(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        String minutes = seconds / 60 % 60 + ":" + seconds / 10 % 6 + seconds % 10;
        return seconds < 3600 ? minutes : seconds / 3600 + ":" + (seconds / 60 % 60 < 10 ? "0" : "") + minutes;
    }
}
