// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Automerge, of the pinned version, loading a document of the same edits; where Node.js and npm are. Fetched and made once. */
final class AutomergePeer {
    /** What it is in the table. */
    static final String NAME = "Automerge 3.5.0 loading a document of the same edits";
    private static final String PACKAGE = "@automerge/automerge@3.5.0";
    private static final int TIMES = 3;

    private final Path folder;
    private final Samples loading = new Samples();
    private final Samples memory = new Samples();
    private String missing = "";

    private AutomergePeer(Path folder) {
        this.folder = folder;
    }

    /** Loads such a document some times; says what is missing where that can't be. */
    static AutomergePeer measured(Setup setup, int commitments) throws IOException {
        AutomergePeer peer = new AutomergePeer(Files.createDirectories(setup.folder().resolve("automerge-3.5.0")));
        try {
            peer.measure(setup, commitments);
        } catch (IOException e) {
            peer.missing = e.getMessage();
        }
        return peer;
    }

    private void measure(Setup setup, int commitments) throws IOException {
        run("node", "--version");
        if (!Files.exists(folder.resolve("node_modules/@automerge/automerge"))) {
            run("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), PACKAGE);
        }
        Path script = folder.resolve("automerge.mjs");
        try (InputStream in = AutomergePeer.class.getResourceAsStream("automerge.mjs")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        Path document = folder.resolve("commitments-" + commitments);
        if (!Files.exists(document)) {
            setup.progress().accept("Automerge makes a document of " + commitments + " commitments");
            Path unfinished = folder.resolve("unfinished");
            run("node", script.toString(), "make", unfinished.toString(), Integer.toString(commitments));
            Files.move(unfinished, document);
        }
        for (int i = 0; i < TIMES; i++) {
            String said = run("node", "--expose-gc", script.toString(), "load", document.toString());
            loading.add(number(said, "milliseconds"));
            memory.add(number(said, "memory"));
        }
    }

    private static double number(String said, String name) throws IOException {
        Matcher number = Pattern.compile("\"" + name + "\":([0-9.]+)").matcher(said);
        if (!number.find()) {
            throw new IOException("node said: " + said.strip());
        }
        return Double.parseDouble(number.group(1));
    }

    private String run(String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(command));
        Process process;
        try {
            process = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IOException(command[0] + " is not installed", e);
        }
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed: " + said.lines().findFirst().orElse(""));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        return said;
    }

    /** What was missing, in brackets behind the name; empty where all was there. */
    String missing() {
        return missing.isEmpty() ? "" : " (" + NAME + ": " + missing + ")";
    }

    /** An aim beside it; none where it could not be measured. */
    double aim(double ratio) {
        return missing.isEmpty() ? ratio : Double.NaN;
    }

    /** Milliseconds. */
    OptionalDouble loading() {
        return missing.isEmpty() ? OptionalDouble.of(loading.median()) : OptionalDouble.empty();
    }

    /** Bytes that are held afterwards, of the system's. */
    OptionalDouble memory() {
        return missing.isEmpty() ? OptionalDouble.of(memory.median()) : OptionalDouble.empty();
    }
}
