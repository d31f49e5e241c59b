package io.github.jhtop.workloads.ipclatency;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Through two POSIX message queues, one for each direction. */
record MessageQueueLink(MessageQueue in, MessageQueue out, ByteBuffer buffer) implements Link {

    private static final String UP = "-up";
    private static final String DOWN = "-down";

    /** Makes the queues. */
    static MessageQueueLink first(String name) throws IOException {
        return new MessageQueueLink(
                MessageQueue.create(name + UP), MessageQueue.create(name + DOWN), MessageQueue.buffer());
    }

    /** Opens queues that were made, and takes their names away: nobody else needs them, and nothing is left behind. */
    static MessageQueueLink second(String name) throws IOException {
        MessageQueueLink link = new MessageQueueLink(
                MessageQueue.open(name + DOWN), MessageQueue.open(name + UP), MessageQueue.buffer());
        MessageQueue.unlink(name + DOWN);
        MessageQueue.unlink(name + UP);
        return link;
    }

    @Override
    public void send(ByteBuffer message) throws IOException {
        out.send(buffer.clear().put(message).flip());
    }

    @Override
    public void receive(ByteBuffer message) throws IOException {
        int length = in.receive(buffer.clear());
        message.put(buffer.limit(length));
    }

    @Override
    public void close() {
        in.close();
        out.close();
    }
}
