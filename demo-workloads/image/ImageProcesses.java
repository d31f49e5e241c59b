package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Crew;
import io.github.jhtop.workloads.common.Done;
import io.github.jhtop.workloads.common.ProcessCrew;
import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Worker processes to which the pixels must be brought: a new one for each task, or a pool that was started before. */
final class ImageProcesses {

    private final Scratch scratch;
    private final ImageLinks links;
    private final List<ImageLink> pool = new ArrayList<>();
    private final AtomicInteger started = new AtomicInteger();

    private ImageProcesses(Scratch scratch, ImageLinks links) {
        this.scratch = scratch;
        this.links = links;
    }

    static Crew<byte[]> start(Arguments arguments, Picture picture, int pooled) throws IOException {
        Scratch scratch = Scratch.create();
        ImageProcesses processes = new ImageProcesses(scratch, ImageLinks.create(arguments, picture, scratch));
        for (int i = 0; i < pooled; i++) {
            processes.pool.add(processes.started(ImagePoolWorker.class));
        }
        for (ImageLink link : processes.pool) {
            link.awaitReady();
        }
        return new ProcessCrew<>(
                arguments.workers(),
                Cut.of(arguments).tasks(),
                processes::perform,
                processes.started::get,
                processes::close);
    }

    private ImageLink started(Class<?> main) throws IOException {
        return links.start(main, started.getAndIncrement());
    }

    private Done<byte[]> perform(int feeder, int task) throws IOException {
        if (!pool.isEmpty()) {
            return pool.get(feeder).perform(task);
        }
        try (ImageLink link = started(ImageWorker.class)) {
            link.awaitReady();
            return link.perform(task);
        }
    }

    private void close() throws IOException {
        pool.forEach(ImageLink::close);
        scratch.close();
    }
}
