// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group access}: keeps what the place that carries a group asks for. A secret is read from standard input: a command line can be seen by others. */
@Command(name = "access")
final class AccessVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "access.user")
    private String user;
    @Option(names = "--token", descriptionKey = "access.token")
    private boolean token;
    @Option(names = "--passphrase", descriptionKey = "access.passphrase")
    private boolean passphrase;

    private final GroupAccess access;

    AccessVerb(GroupAccess access) {
        this.access = access;
    }

    /** For which group; never what. */
    record Kept(UUID group, String name) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("access", name);
        }
    }

    @Override
    public Answer run(Session session) {
        if (user == null && !token && !passphrase || token && passphrase) {
            throw Failure.value(AccessVerb.class, "access");
        }
        String secret = token || passphrase ? line(session) : "";
        return access.changing(session, group, shared -> {
            if (user != null) {
                shared.secret("user", user);
            }
            if (token || passphrase) {
                shared.secret(token ? "token" : "passphrase", secret);
            }
            return new Kept(shared.id(), shared.name());
        });
    }

    private static String line(Session session) {
        try {
            String line = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
