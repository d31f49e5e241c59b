package io.github.jhtop.workloads.common;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** Starts virtual threads from code that JDK 17 can compile; they need JDK 21 to run. Source: JEP 444. */
public final class VirtualThread {

    private VirtualThread() {}

    private static final class Builder {

        static final MethodHandle UNSTARTED = unstarted();

        /** The handle of {@code (name, work) -> Thread.ofVirtual().name(name).unstarted(work)}. */
        private static MethodHandle unstarted() {
            try {
                MethodHandles.Lookup lookup = MethodHandles.publicLookup();
                Class<?> builder = Class.forName("java.lang.Thread$Builder");
                Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
                MethodHandle create = lookup.findStatic(Thread.class, "ofVirtual", methodType(ofVirtual));
                MethodHandle name = lookup.findVirtual(builder, "name", methodType(builder, String.class));
                MethodHandle start =
                        lookup.findVirtual(builder, "unstarted", methodType(Thread.class, Runnable.class));
                MethodHandle named = MethodHandles.foldArguments(
                        name, create.asType(methodType(builder)));
                return MethodHandles.collectArguments(start, 0, named);
            } catch (ReflectiveOperationException e) {
                throw new UnsupportedOperationException(
                        "virtual threads need JDK 21 or newer, this is "
                                + Runtime.version().feature(),
                        e);
            }
        }
    }

    /**
     * A virtual thread that has not started.
     *
     * @param name its name
     * @param work what it does
     * @return the thread
     * @throws UnsupportedOperationException before JDK 21
     */
    public static Thread unstarted(String name, Runnable work) {
        try {
            return (Thread) handle().invokeExact(name, work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A virtual thread that has started.
     *
     * @param name its name
     * @param work what it does
     * @return the thread
     * @throws UnsupportedOperationException before JDK 21
     */
    public static Thread start(String name, Runnable work) {
        Thread thread = unstarted(name, work);
        thread.start();
        return thread;
    }

    private static MethodHandle handle() {
        try {
            return Builder.UNSTARTED;
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof UnsupportedOperationException why) {
                throw why;
            }
            throw e;
        }
    }
}
