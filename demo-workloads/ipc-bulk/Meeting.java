package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.Wire;
import io.github.jhtop.workloads.common.WireListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Where sender and receiver meet.
 *
 * @param address for the receiver, who connects
 * @param outlet opens the end of the sender; it may wait for the receiver
 */
record Meeting(String address, Opening outlet) {

    interface Opening {
        Outlet open() throws IOException;
    }

    static Meeting arrange(String mechanism, Bulk bulk, Scratch scratch) throws IOException {
        switch (mechanism) {
            case "mmap", "file" -> {
                Path file = scratch.zeros("blocks", Ring.bytes(bulk.block()));
                Ring ring = Ring.map(file, bulk.block());
                boolean mapped = mechanism.equals("mmap");
                return new Meeting(
                        mechanism + ":" + file,
                        () -> mapped ? new MappedBlocks.Out(ring) : new FileBlocks.Out(ring, file));
            }
            default -> {
                WireListener listener = WireListener.open(mechanism, scratch);
                return new Meeting(
                        listener.address(),
                        () -> new WireBlocks.Out(listener.accept(), ByteBuffer.allocateDirect(bulk.block())));
            }
        }
    }

    /** The end of the receiver. */
    static Inlet inlet(String address, Bulk bulk) throws IOException {
        Path file = Path.of(address.substring(address.indexOf(':') + 1));
        if (address.startsWith("mmap:")) {
            return new MappedBlocks.In(Ring.map(file, bulk.block()));
        }
        if (address.startsWith("file:")) {
            return new FileBlocks.In(Ring.map(file, bulk.block()), file);
        }
        return new WireBlocks.In(Wire.connect(address), ByteBuffer.allocateDirect(bulk.block()));
    }
}
