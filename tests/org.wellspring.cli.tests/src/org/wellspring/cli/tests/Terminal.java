// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.wellspring.cli.internal.Cli;

/** A terminal in which commands are given, with a directory of its own for spaces and files. */
final class Terminal implements BeforeEachCallback, AfterEachCallback {
    private static final long PATIENCE_MILLIS = 30_000;
    private final Cli cli = service(Cli.class);
    private Path directory;

    /** A service of the running program. */
    static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Terminal.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("Nothing provides " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Gives a command about the space of this test. */
    Said run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(0, List.of("--space", space().toString()));
        return raw(Map.of(), all);
    }

    /** Gives a command about the space of this test that must succeed, and answers the JSON document. */
    Said json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Said said = run(all.toArray(String[]::new));
        if (said.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + said);
        }
        return said;
    }

    /** Gives a command about the space of this test, with this on standard input. */
    Said piped(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(0, List.of("--space", space().toString()));
        return raw(Map.of(), all, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives a command as it is. */
    Said raw(Map<String, String> environment, List<String> arguments) {
        return raw(environment, arguments, InputStream.nullInputStream());
    }

    /** Gives a command as it is, with this on standard input. */
    Said raw(Map<String, String> environment, List<String> arguments, InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = cli.run(arguments, environment, in, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Where the space of this test is, or is to be. */
    Path space() {
        return directory.resolve("book");
    }

    /** A place beside the space. */
    Path file(String name) {
        return directory.resolve(name);
    }

    /** Writes a file beside the space. */
    Path file(String name, String content) {
        try {
            return Files.writeString(file(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports people with these names, each with an e-mail address; answers their ids. */
    List<String> people(String... names) {
        StringBuilder cards = new StringBuilder();
        for (String name : names) {
            cards.append("BEGIN:VCARD\nVERSION:4.0\nFN:").append(name).append("\nEMAIL:")
                    .append(name.toLowerCase().replace(' ', '.')).append("@example.org\nEND:VCARD\n");
        }
        json("import", file("people-" + names.length + names[0] + ".vcf", cards.toString()).toString());
        return Stream.of(names).map(name -> json("people", name).at("people/0/id").asText()).toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("terminal-");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
