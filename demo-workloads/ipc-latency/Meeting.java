package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WireListener;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where client and server meet.
 *
 * @param address for the server, who connects
 * @param first opens the end of the client, who was there first; it may wait for the server
 */
record Meeting(String address, Opening first) {

    interface Opening {
        Link open() throws IOException;
    }

    static Meeting arrange(String mechanism, Scratch scratch) throws IOException {
        return switch (mechanism) {
            case "mmap" -> {
                Path file = scratch.zeros("shared", MappedLink.bytes());
                yield new Meeting("mmap:" + file, () -> MappedLink.first(file));
            }
            case "mqueue" -> {
                String name = "/" + scratch.folder().getFileName();
                MessageQueueLink link = MessageQueueLink.first(name);
                yield new Meeting("mqueue:" + name, () -> link);
            }
            default -> {
                WireListener listener = WireListener.open(mechanism, scratch);
                yield new Meeting(listener.address(), () -> new Link.OnWire(listener.accept()));
            }
        };
    }
}
