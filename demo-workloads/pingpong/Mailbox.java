package io.github.jhtop.workloads.pingpong;

import java.util.concurrent.locks.LockSupport;

/** Room for one token, and a thread that parks until it is there: the barest way for a thread to wake another. */
final class Mailbox {

    private static final int EMPTY = -1;

    private volatile int token = EMPTY;
    private volatile Thread owner = Thread.currentThread();

    /** Puts the token in and wakes the owner. */
    void put(int newToken) {
        token = newToken;
        LockSupport.unpark(owner);
    }

    /** Takes the token out; who takes is the owner. */
    int take() {
        owner = Thread.currentThread();
        while (token == EMPTY) {
            LockSupport.park(this);
        }
        int taken = token;
        token = EMPTY;
        return taken;
    }
}
