// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wellspring.share.git.internal.GitTransport;
import org.wellspring.share.git.internal.Surroundings;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind.Ground;

/** A Git host on this machine, with one bare repository that real Git made. */
abstract class Server implements AutoCloseable {
    private final Path directory;
    private final Path repository;
    final Map<String, String> secrets = new HashMap<>();

    Server(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        this.repository = directory.resolve("team.git");
        Files.createDirectories(directory.resolve("home/.ssh"));
        git("init", "--quiet", "--bare", repository.toString());
    }

    Path repository() {
        return repository;
    }

    Path directory() {
        return directory;
    }

    abstract String address();

    /** What a device finds on its machine. */
    Surroundings surroundings() {
        return new Surroundings(directory.resolve("home/.ssh"), variable -> null);
    }

    /** Where a device keeps its copy. */
    Path keeps(String device) {
        return directory.resolve("device-" + device);
    }

    GitTransport open(String device) throws TransportException {
        return open(device, address());
    }

    GitTransport open(String device, String address) throws TransportException {
        return GitTransport.to(address, new Ground() {
            @Override
            public Path directory() {
                return keeps(device);
            }

            @Override
            public String device() {
                return device;
            }

            @Override
            public Optional<char[]> secret(String name) {
                return Optional.ofNullable(secrets.get(name)).map(String::toCharArray);
            }
        }, surroundings());
    }

    /** Runs Git in the host's repository, without anybody's settings; its output. */
    String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        if (Files.exists(repository)) {
            command.add("--git-dir=" + repository);
        }
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs a program to its end. */
    String run(List<String> command) throws IOException, InterruptedException {
        Process process = alone(new ProcessBuilder(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + output);
        }
        return output.strip();
    }

    /** Of nobody's settings. */
    ProcessBuilder alone(ProcessBuilder builder) {
        builder.environment().put("HOME", directory.resolve("home").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().remove("SSH_AUTH_SOCK");
        return builder;
    }

    @Override
    public abstract void close() throws Exception;
}
