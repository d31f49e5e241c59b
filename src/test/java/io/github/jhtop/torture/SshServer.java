package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An SSH server on the loopback, with keys that live as long as it does. Source: {@code sshd_config(5)}. */
final class SshServer implements AutoCloseable {

    private static final String SETTINGS =
            """
            Port %PORT%
            ListenAddress 127.0.0.1
            HostKey %FOLDER%/host
            AuthorizedKeysFile %FOLDER%/user.pub
            PidFile none
            UsePAM no
            StrictModes no
            PasswordAuthentication no
            PermitRootLogin prohibit-password
            """;

    /** Where a server of root keeps its unprivileged half; Debian's init script makes it. */
    private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");

    private final Path folder;
    private final int port;
    private final Process process;

    private SshServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static SshServer start(Path folder) throws IOException, InterruptedException {
        String server = Tool.SSHD.path();
        makeKey(folder.resolve("host"));
        makeKey(folder.resolve("user"));
        if (Files.isWritable(PRIVILEGE_SEPARATION.getParent())) {
            Files.createDirectories(PRIVILEGE_SEPARATION);
        }
        int port = freePort();
        Path settings = folder.resolve("sshd_config");
        Files.writeString(settings, SETTINGS.replace("%PORT%", "" + port).replace("%FOLDER%", folder.toString()));
        Path log = folder.resolve("sshd.log");
        Process process = new ProcessBuilder(server, "-D", "-e", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        SshServer started = new SshServer(folder, port, process);
        started.awaitListening(log);
        return started;
    }

    private static void makeKey(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Tool.SSH_KEYGEN.path(), "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor(), "ssh-keygen");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening(Path log) throws IOException {
        long start = System.nanoTime();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() - start > PtySession.DEADLINE.toNanos()) {
                close();
                throw new AssertionError("sshd does not listen: " + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The command line that runs something over it, on a terminal; settings of the user do not count. */
    String[] client(String remoteCommand) {
        return List.of(
                        Tool.SSH.path(),
                        "-F",
                        "/dev/null",
                        "-tt",
                        "-p",
                        String.valueOf(port),
                        "-i",
                        folder.resolve("user").toString(),
                        "-o",
                        "IdentitiesOnly=yes",
                        "-o",
                        "BatchMode=yes",
                        "-o",
                        "StrictHostKeyChecking=no",
                        "-o",
                        "UserKnownHostsFile=/dev/null",
                        "-o",
                        "LogLevel=ERROR",
                        "127.0.0.1",
                        remoteCommand)
                .toArray(new String[0]);
    }

    /** Processes that were started over it and whose command line holds a word. */
    List<Long> processes(String word) {
        return process.descendants()
                .filter(handle -> commandLine(handle.pid()).contains(word))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
