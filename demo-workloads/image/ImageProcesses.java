package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Crew;
import io.github.jhtop.workloads.common.Done;
import io.github.jhtop.workloads.common.Feeders;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Worker processes to which the pixels must be brought: a new one for each task, or a pool that was started before. */
final class ImageProcesses implements Crew<byte[]> {

    private final Scratch scratch;
    private final ImageLinks links;
    private final List<ImageLink> pool = new ArrayList<>();
    private final Feeders<byte[]> feeders;
    private final int tasks;
    private final AtomicInteger started = new AtomicInteger();

    private ImageProcesses(Arguments arguments, Scratch scratch, ImageLinks links) {
        this.scratch = scratch;
        this.links = links;
        tasks = Cut.of(arguments).tasks();
        feeders = new Feeders<>(Math.min(arguments.workers(), tasks));
    }

    static ImageProcesses start(Arguments arguments, Picture picture, int pooled) throws IOException {
        Scratch scratch = Scratch.create();
        ImageProcesses crew =
                new ImageProcesses(arguments, scratch, ImageLinks.create(arguments, picture, scratch));
        for (int i = 0; i < pooled; i++) {
            crew.pool.add(crew.started(ImagePoolWorker.class));
        }
        for (ImageLink link : crew.pool) {
            link.awaitReady();
        }
        return crew;
    }

    private ImageLink started(Class<?> main) throws IOException {
        return links.start(main, started.getAndIncrement());
    }

    @Override
    public List<Done<byte[]>> perform(Progress progress) throws InterruptedException, ExecutionException {
        return feeders.feed(tasks, pool.isEmpty() ? (feeder, task) -> performOnce(task) : this::perform, progress);
    }

    private Done<byte[]> perform(int feeder, int task) throws IOException {
        return pool.get(feeder).perform(task);
    }

    private Done<byte[]> performOnce(int task) throws IOException {
        try (ImageLink link = started(ImageWorker.class)) {
            link.awaitReady();
            return link.perform(task);
        }
    }

    @Override
    public int processes() {
        return 1 + started.get();
    }

    @Override
    public long threadsStarted() {
        return feeders.started();
    }

    @Override
    public void close() throws IOException {
        feeders.close();
        pool.forEach(ImageLink::close);
        scratch.close();
    }
}
