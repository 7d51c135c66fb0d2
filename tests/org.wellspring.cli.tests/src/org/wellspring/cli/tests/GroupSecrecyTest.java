// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.testkit.Canary;

@DisplayName("Nothing that anybody wrote, in the book or in the group, reaches who carries a group:")
class GroupSecrecyTest {
    /** Said somewhere in the two books or the group, each in nothing else. */
    private static final List<String> SECRETS = List.of("Quintessa", "Vandermolen", "quintessa@glasshouse.example", "555 0173 22", "Nightingale", "Perpetua",
            "Zephyrine", "kingfisher", "Cormorant", "Marchbanks", "whimbrel", "Tidewrack", "sandpiper", "oystercatcher", "turnstone.pdf", "dunlin", "Avocet",
            "Ptarmigan", "Europe/Lisbon", "Redshank", "Invite", "laptop");
    private static final String AUTHOR = "Wellspring <group@wellspring.invalid>";

    @RegisterExtension
    final Terminal terminal = new Terminal();
    @TempDir
    Path files;

    private Said by(String who, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--space", files.resolve(who).toString()));
        all.addAll(List.of(arguments));
        all.add("--json");
        Said said = terminal.raw(Map.of(), all);
        if (said.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + said);
        }
        return said;
    }

    private static String end(Said said, String path) {
        String id = said.at(path).asText();
        return id.substring(id.length() - 8);
    }

    /** A year in a page: two books, and a group of two with all there is to write in one. */
    private void live(String... place) {
        for (String who : List.of("ana", "bo")) {
            by(who, "new");
            by(who, "person", "new", "Quintessa Vandermolen", "--email", "quintessa@glasshouse.example", "--phone", "+34 555 0173 22", "--organization",
                    "Nightingale Glass");
            by(who, "gave", "Quintessa", "--type", "advice", "--what", "Where Perpetua buys oak");
            by(who, "log", "Quintessa", "--kind", "call", "--at", "yesterday", "--note", "Her sister Zephyrine is ill");
        }
        by("ana", with(place, "group", "create", "Kingfisher kingfisher circle", "--every", "2w", "--as", "Cormorant Ruiz"));
        by("ana", "group", "invite", "kingfisher", "--name", "Marchbanks Lind", "--out", file("invitation"));
        by("bo", with(place, "group", "join", file("invitation"), "--out", file("reply")));
        by("ana", "group", "approve", "kingfisher", file("reply"));
        exchange();
        by("ana", "group", "set", "kingfisher", "--charter", "What the whimbrel says stays here.", "--zone", "Europe/Lisbon");
        String ask = end(by("ana", "group", "ask", "kingfisher", "--what", "A restorer of Tidewrack", "--details", "Of sandpiper wood"), "ids/0");
        exchange();
        by("bo", "group", "help", ask);
        by("bo", "group", "commit", "kingfisher", "--what", "Ask the oystercatcher", "--due", "today");
        by("bo", "group", "resource", "kingfisher", "--what", "The list", "--uri", "file:///home/marchbanks/turnstone.pdf");
        by("bo", "group", "project", "kingfisher", "--what", "The dunlin boat");
        String meeting = end(by("ana", "group", "meeting", "new", "kingfisher", "--at", "tomorrow 18:00"), "ids/0");
        by("ana", "group", "meeting", "start", meeting);
        by("ana", "group", "meeting", "note", meeting, "Avocet said no");
        by("ana", "group", "meeting", "park", meeting, "The Ptarmigan trip");
        exchange();
        by("bo", "group", "invite", "kingfisher", "--name", "Redshank Sole", "--out", file("second"));
        exchange();
        assertThat(by("ana", "group", "show", "kingfisher").at("commitments/0/what").asText()).as("it did go there").contains("oystercatcher");
    }

    private static String[] with(String[] place, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(place)).toArray(String[]::new);
    }

    private String file(String name) {
        return files.resolve(name).toString();
    }

    private void exchange() {
        by("ana", "group", "sync");
        by("bo", "group", "sync");
        by("ana", "group", "sync");
    }

    private static void requireSilent(Map<String, byte[]> told) {
        Canary canary = new Canary(SECRETS);
        assertThat(told).hasSizeGreaterThan(6);
        told.forEach((name, bytes) -> {
            assertThat(canary.foundIn(bytes)).as(name).isEmpty();
            assertThat(canary.foundIn(name.getBytes(StandardCharsets.UTF_8))).as("the name " + name).isEmpty();
        });
    }

    @Test
    @DisplayName("a folder, its files and their names")
    void folder() throws Exception {
        Path shared = Files.createDirectory(files.resolve("shared"));
        live("--folder", shared.toString());
        Map<String, byte[]> told = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(shared)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                told.put(shared.relativize(one).toString(), Files.readAllBytes(one));
            }
        }
        requireSilent(told);
    }

    @Test
    @DisplayName("a Git host: every object as it is unpacked, the names of branches and files, who wrote it and what is said of it, and all other files there")
    void host() throws Exception {
        Path repository = files.resolve("host/team.git");
        git("init", "--quiet", "--bare", repository.toString());
        live("--git", repository.toString());
        Map<String, byte[]> told = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(repository)) {
            // what Git itself puts into every repository is full of words
            for (Path one : all.filter(Files::isRegularFile).filter(one -> !one.toString().contains("/hooks/") && !one.endsWith("description")).toList()) {
                told.put(repository.relativize(one).toString(), Files.readAllBytes(one));
            }
        }
        told.put("branches", git("--git-dir=" + repository, "for-each-ref"));
        told.put("log", git("--git-dir=" + repository, "log", "--all", "--format=raw", "--name-only"));
        int objects = told.size();
        objects(git("--git-dir=" + repository, "cat-file", "--batch-all-objects", "--batch"), told);
        assertThat(told.size() - objects).as("objects").isGreaterThan(6);
        requireSilent(told);
        assertThat(new String(git("--git-dir=" + repository, "log", "--all", "--format=%an <%ae>%n%cn <%ce>"), StandardCharsets.UTF_8).lines().distinct())
                .as("who wrote it").containsExactly(AUTHOR);
    }

    /** A line with id, kind and length, the bytes, and an end of line. */
    private static void objects(byte[] all, Map<String, byte[]> told) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
        while (in.available() > 0) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                line.append((char) c);
            }
            byte[] content = in.readNBytes(Integer.parseInt(line.substring(line.lastIndexOf(" ") + 1)));
            in.read();
            told.put(line.toString(), content);
        }
    }

    private byte[] git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", files.toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] answer = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return answer;
    }
}
