package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;

/**
 * Where servers and customers meet.
 *
 * @param folder of the sockets
 */
record Site(Path folder) {

    private static final String PARAMETER = "site";

    /** The words that tell another process of it. */
    String word() {
        return PARAMETER + "=" + folder;
    }

    static Site of(Arguments arguments) {
        return new Site(Path.of(arguments.word(PARAMETER)));
    }

    /** Where a server listens. */
    Path socket(int server) {
        return folder.resolve("server-" + server);
    }

    /** Where this process has a server listen before it takes the place of another. */
    Path ownSocket(int server) {
        return folder.resolve("server-" + server + "." + ProcessHandle.current().pid());
    }

    UnixDomainSocketAddress address(int server) {
        return UnixDomainSocketAddress.of(socket(server));
    }
}
