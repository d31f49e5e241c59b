package io.github.jhtop.launch;

import java.util.HashSet;
import java.util.Set;

/**
 * Who belongs to a run at present: whoever is in its session, or was started by one who belongs to it. What lived only between
 * two looks is not seen. Cheap: of processes that were seen before only the number is read. One thread at a time.
 *
 * <p>Source: {@code man proc_pid_stat}, fields session and ppid.
 */
public final class Roster {

    /** In the place of a warden. */
    static final int NOBODY = -1;

    private final ProcessTable table;
    private final int session;
    private final int warden;
    private final Set<Integer> members = new HashSet<>();
    private final Set<Integer> strangers = new HashSet<>();

    /** The warden, and the shells of it, do not belong to the run though they are in its session. */
    Roster(ProcessTable table, int session, int warden) {
        this.table = table;
        this.session = session;
        this.warden = warden;
    }

    /**
     * Looks.
     *
     * @return PIDs of all that belong to the run now
     */
    public Set<Integer> pids() {
        Set<Integer> present = table.pids();
        members.retainAll(present);
        strangers.retainAll(present);
        present.removeAll(members);
        present.removeAll(strangers);
        present.stream()
                .sorted()
                .flatMap(pid -> table.read(Integer.toString(pid)).stream())
                .forEach(this::enter);
        return Set.copyOf(members);
    }

    /** Parents come before their children as long as PIDs have not come round. */
    private void enter(ProcessTable.Entry entry) {
        boolean ofWarden = entry.pid() == warden || entry.parent() == warden;
        boolean ours = entry.session() == session || members.contains(entry.parent());
        (ours && !ofWarden ? members : strangers).add(entry.pid());
    }
}
