// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.share.git.internal.Surroundings;

/** {@code sshd}, run by whoever runs the tests, with keys of its own. */
final class SshServer extends Server {
    private final int port = Ports.free();
    private final String user = System.getProperty("user.name");
    private final Path program;
    private Process process;
    private Process agent;
    private String socket;

    private SshServer(Path directory, Path program) throws IOException, InterruptedException {
        super(directory);
        this.program = program;
        key(directory.resolve("host"), "");
        start();
    }

    /** Empty where there is no such program: Debian has it in openssh-server. */
    static Optional<SshServer> in(Path directory) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of("/usr/sbin/sshd", "/usr/bin/sshd", "/usr/local/sbin/sshd").map(Path::of).filter(Files::isExecutable).findFirst();
        return program.isEmpty() ? Optional.empty() : Optional.of(new SshServer(directory, program.get()));
    }

    private void start() throws IOException, InterruptedException {
        // As root it wants a place to shut its unprivileged half into.
        Path empty = Path.of("/run/sshd");
        if (user.equals("root") && !Files.exists(empty)) {
            Files.createDirectory(empty);
        }
        Path settings = directory().resolve("sshd_config");
        Files.writeString(settings, String.join("\n", "Port " + port, "ListenAddress 127.0.0.1", "HostKey " + directory().resolve("host"),
                "PidFile none", "AuthorizedKeysFile " + directory().resolve("authorized_keys"), "StrictModes no", "UsePAM no", "PermitRootLogin yes",
                "PasswordAuthentication no", "KbdInteractiveAuthentication no", "MaxStartups 100", "PermitUserEnvironment no", ""));
        process = alone(new ProcessBuilder(program.toString(), "-D", "-e", "-f", settings.toString())).redirectErrorStream(true)
                .redirectOutput(directory().resolve("sshd.log").toFile()).start();
        Ports.await(port, process);
    }

    /** A new Ed25519 key, with a passphrase or an empty one. */
    void key(Path file, String passphrase) throws IOException, InterruptedException {
        run(List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", file.toString()));
    }

    /** A new key of the user, which the host knows. */
    void userKey(String passphrase) throws IOException, InterruptedException {
        Path file = directory().resolve("home/.ssh/id_ed25519");
        key(file, passphrase);
        Files.copy(file.resolveSibling("id_ed25519.pub"), directory().resolve("authorized_keys"));
    }

    /** A new key of the user, which the host knows, and which lies in an agent alone. */
    void agentKey() throws IOException, InterruptedException {
        Path file = directory().resolve("home/elsewhere");
        key(file, "");
        Files.copy(file.resolveSibling("elsewhere.pub"), directory().resolve("authorized_keys"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        socket = directory().resolve("agent").toString();
        agent = alone(new ProcessBuilder("ssh-agent", "-D", "-a", socket)).redirectErrorStream(true)
                .redirectOutput(directory().resolve("agent.log").toFile()).start();
        while (!Files.exists(Path.of(socket))) {
            Thread.sleep(10);
        }
        List<String> add = new ArrayList<>(List.of("ssh-add", "-q", file.toString()));
        ProcessBuilder builder = alone(new ProcessBuilder(add)).redirectErrorStream(true);
        builder.environment().put("SSH_AUTH_SOCK", socket);
        Process adding = builder.start();
        String said = new String(adding.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (adding.waitFor() != 0) {
            throw new IOException(said);
        }
        Files.delete(file);
    }

    /** The host is set up anew: it has another key, of the same sort or of another. */
    void otherHostKey(String sort) throws IOException, InterruptedException {
        Ports.end(process);
        Files.delete(directory().resolve("host"));
        Files.delete(directory().resolve("host.pub"));
        run(List.of("ssh-keygen", "-q", "-t", sort, "-N", "", "-f", directory().resolve("host").toString()));
        start();
    }

    @Override
    Surroundings surroundings() {
        return new Surroundings(directory().resolve("home/.ssh"), variable -> variable.equals("SSH_AUTH_SOCK") ? socket : null);
    }

    @Override
    String address() {
        return "ssh://" + user + "@127.0.0.1:" + port + repository();
    }

    @Override
    public void close() throws InterruptedException {
        Ports.end(process);
        if (agent != null) {
            Ports.end(agent);
        }
    }
}
