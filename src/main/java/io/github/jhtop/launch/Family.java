package io.github.jhtop.launch;

import io.github.jhtop.launch.ProcessTable.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a run.
 *
 * <p>Members are in its session, or in the one that the command itself made; only they are ended. Whoever else descends
 * from jhtop, which adopts orphans, is neither in jhtop's own session nor in that of another run, and has no mark of another
 * run in its environment, made a session of its own: it escaped. It is missed only if its parent escaped before and was itself
 * adopted by somebody else.
 */
final class Family {

    private final ProcessTable table;
    private final HeldCommand held;
    private final String mark;
    private final Set<Integer> sessions;
    private final int self;
    private final int ownSession;

    /** Takes part in the sessions of all runs until {@link #dissolve}. */
    Family(ProcessTable table, HeldCommand held, @Nullable String mark, Set<Integer> sessions) {
        this.table = table;
        this.held = held;
        this.mark = Launcher.MARK + "=" + mark;
        this.sessions = sessions;
        Optional<Entry> own = table.read("self");
        self = own.map(Entry::pid).orElse(0);
        ownSession = own.map(Entry::session).orElse(0);
        sessions.add(held.session());
        sessions.add(held.pid());
    }

    ProcessTable table() {
        return table;
    }

    private boolean isMember(Entry entry) {
        return entry.session() == held.session() || entry.session() == held.pid();
    }

    /** Those that still live, without the command, the warden, and its sleep. */
    List<Entry> members() {
        return table.read().stream()
                .filter(entry -> isMember(entry) && !entry.ended())
                .filter(entry -> entry.pid() != held.pid() && entry.pid() != held.warden())
                .filter(entry -> entry.parent() != held.warden())
                .toList();
    }

    /** Those that went their own way and live. */
    List<Remnant> escaped() {
        return ProcessTable.descendants(table.read(), self).stream()
                .filter(entry -> !entry.ended() && entry.session() != ownSession && !sessions.contains(entry.session()))
                .filter(entry -> isOfNoOtherRun(entry.pid()))
                .map(Entry::remnant)
                .toList();
    }

    private boolean isOfNoOtherRun(int pid) {
        return table.environment(pid).stream()
                .filter(variable -> variable.startsWith(Launcher.MARK + "="))
                .allMatch(mark::equals);
    }

    /** Orphans that jhtop adopted and that have ended. */
    List<Integer> orphans() {
        return table.read().stream()
                .filter(entry -> entry.parent() == self && entry.ended() && isMember(entry))
                .map(Entry::pid)
                .filter(pid -> pid != held.pid() && pid != held.warden())
                .toList();
    }

    /** Orphans that had escaped from a run and have ended meanwhile. */
    List<Integer> strayOrphans() {
        return table.read().stream()
                .filter(entry -> entry.parent() == self && entry.ended() && entry.session() != ownSession)
                .filter(entry -> !sessions.contains(entry.session()))
                .map(Entry::pid)
                .toList();
    }

    void dissolve() {
        sessions.remove(held.session());
        sessions.remove(held.pid());
    }
}
