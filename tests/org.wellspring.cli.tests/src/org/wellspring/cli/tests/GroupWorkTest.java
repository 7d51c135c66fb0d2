// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a group does, by the command line of two members:")
class GroupWorkTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();
    @TempDir
    Path files;

    @BeforeEach
    void two() throws IOException {
        String folder = Files.createDirectory(files.resolve("shared")).toString();
        by("ana", "new");
        by("bo", "new");
        by("ana", "group", "create", "Harbour Circle", "--every", "2w", "--as", "Ana Ruiz", "--folder", folder);
        by("ana", "group", "invite", "harbour", "--name", "Bo Lind", "--out", file("invitation"));
        by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply"));
        by("ana", "group", "approve", "harbour", file("reply"));
        exchange();
    }

    private void exchange() {
        by("ana", "group", "sync");
        by("bo", "group", "sync");
        by("ana", "group", "sync");
    }

    private String file(String name) {
        return files.resolve(name).toString();
    }

    private Said by(String who, String... arguments) {
        Said said = attempt(who, true, arguments);
        if (said.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + said);
        }
        return said;
    }

    private Said attempt(String who, boolean json, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--space", files.resolve(who).toString()));
        all.addAll(List.of(arguments));
        if (json) {
            all.add("--json");
        }
        return terminal.raw(Map.of(), all);
    }

    private String end(String id) {
        return id.substring(id.length() - 8);
    }

    @Test
    @DisplayName("group set, show, ask, offer, help, commit, settle, project, resource and delete (K1, K2, K3, K5)")
    void board() {
        by("ana", "group", "set", "harbour", "--charter", "What is said here stays here.", "--every", "21d", "--zone", "Europe/Lisbon");
        by("ana", "group", "set", "harbour", "--roles", "Bo=host, scribe");
        String ask = by("ana", "group", "ask", "harbour", "--what", "A restorer of old boats", "--details", "Wood").at("ids/0").asText();
        exchange();
        by("bo", "group", "help", end(ask));
        by("bo", "group", "offer", "harbour", "--what", "A van", "--day", "2026-12-05");
        String promise = by("bo", "group", "commit", "harbour", "--what", "Send the drawings", "--due", "today").at("ids/0").asText();
        String boat = by("bo", "group", "project", "harbour", "--what", "The boat").at("ids/0").asText();
        String list = by("bo", "group", "resource", "harbour", "--what", "Yards", "--uri", "https://yards.example").at("ids/0").asText();
        exchange();
        by("ana", "group", "project", "harbour", "--project", end(boat), "--join");
        by("ana", "group", "edit", end(list), "--what", "Yards by price", "--confidential");
        by("bo", "group", "edit", end(promise), "--due", "today");
        assertThat(attempt("bo", true, "group", "edit", end(promise), "--uri", "x").code()).isEqualTo(64);
        assertThat(attempt("bo", true, "group", "edit", end(promise)).code()).isEqualTo(64);
        by("ana", "group", "delete", end(list));
        by("ana", "group", "settle", end(ask), "met");
        exchange();
        Said shown = by("bo", "group", "show");
        assertThat(shown.names("")).containsExactly("group", "name", "charter", "everyDays", "timeZone", "format", "members", "meetings", "commitments",
                "asked",
                "asks", "offers", "projects", "resources", "contacts", "needsALook", "invitations", "keys", "date");
        assertThat(shown.at("charter").asText()).isEqualTo("What is said here stays here.");
        assertThat(shown.at("everyDays").asInt()).isEqualTo(21);
        assertThat(shown.at("members/1/roles")).hasSize(2);
        assertThat(shown.at("asks/0/helpers/0/name").asText()).isEqualTo("Bo Lind");
        assertThat(shown.at("asks/0/state").asText()).isEqualTo("met");
        assertThat(shown.at("asked/0").asText()).isEqualTo(promise);
        assertThat(shown.at("projects/0/members")).hasSize(2);
        assertThat(shown.at("resources")).isEmpty();
        assertThat(attempt("ana", false, "group", "show", "harbour").out()).contains("meets every 21 days", "Bo Lind, host, scribe",
                "asked at the next meeting",
                "helped by Bo Lind");
        by("bo", "group", "settle", end(promise), "kept");
        assertThat(attempt("bo", true, "group", "settle", end(promise), "met").code()).isEqualTo(64);
        assertThat(attempt("ana", true, "group", "settle", "00000000", "met").code()).isOne();
        assertThat(attempt("ana", true, "group", "set", "harbour").code()).isEqualTo(64);
        assertThat(attempt("ana", true, "group", "set", "harbour", "--every", "2m").code()).isEqualTo(64);
        assertThat(attempt("ana", true, "group", "set", "harbour", "--roles", "Nobody=host").at("error/happened").asText()).contains("Nobody");
        by("ana", "group", "set", "harbour", "--name", "Harbour and Hill");
        assertThat(by("ana", "group", "list").at("groups/0/name").asText()).isEqualTo("Harbour and Hill");
        exchange();
        by("bo", "group", "show");
        assertThat(by("bo", "group", "list").at("groups/0/name").asText()).isEqualTo("Harbour and Hill");
        Said undone = by("ana", "group", "undo", "harbour");
        assertThat(undone.names("")).containsExactly("transaction", "undoes", "label");
        assertThat(by("ana", "group", "show").at("name").asText()).isEqualTo("Harbour Circle");
        by("ana", "group", "undo", "harbour", undone.at("transaction").asText());
        assertThat(by("ana", "group", "show").at("name").asText()).isEqualTo("Harbour and Hill");
        assertThat(attempt("ana", true, "group", "undo", "harbour", "12345678").code()).isOne();
    }

    @Test
    @DisplayName("group look says what two wrote differently, and group choose settles it for all; undo takes that back")
    void versions() {
        String promise = by("bo", "group", "commit", "harbour", "--what", "Send the drawings", "--due", "2026-12-10").at("ids/0").asText();
        exchange();
        by("ana", "group", "edit", end(promise), "--due", "2026-12-12");
        by("bo", "group", "edit", end(promise), "--due", "2026-12-11");
        exchange();
        Said looked = by("ana", "group", "look", "harbour");
        assertThat(looked.names("needsALook/0")).containsExactly("id", "object", "title", "field", "versions");
        assertThat(looked.at("needsALook/0/object").asText()).isEqualTo(promise);
        assertThat(looked.at("needsALook/0/field").asText()).isEqualTo("due");
        assertThat(looked.at("needsALook/0/versions")).extracting(one -> one.get("by").asText()).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lind");
        String shown = looked.at("needsALook/0/versions/0/value").asText();
        String other = looked.at("needsALook/0/versions/1/value").asText();
        assertThat(List.of(shown, other)).containsExactlyInAnyOrder("2026-12-12", "2026-12-11");
        assertThat(by("bo", "group", "show").at("needsALook/0/versions/1/value").asText()).isEqualTo(other);
        assertThat(attempt("bo", false, "group", "look").out()).contains("Send the drawings: due", "Ana Ruiz", "group choose ID N");
        String id = looked.at("needsALook/0/id").asText();
        assertThat(attempt("ana", true, "group", "choose", end(id), "3").code()).isEqualTo(64);
        assertThat(by("ana", "group", "choose", end(id), "2").at("transaction").asText()).isNotEmpty();
        exchange();
        assertThat(by("bo", "group", "look").at("needsALook")).isEmpty();
        assertThat(by("bo", "group", "show").at("commitments/0/due").asText()).isEqualTo(other);
        by("ana", "group", "undo", "harbour");
        assertThat(by("ana", "group", "look").at("needsALook")).hasSize(1);
        assertThat(attempt("ana", true, "group", "choose", end(id), "--both").code()).as("a day is no text").isEqualTo(64);
        assertThat(attempt("ana", true, "group", "choose", end(id)).code()).isEqualTo(64);
        by("ana", "group", "choose", end(id), "1");
        by("ana", "group", "edit", end(promise), "--what", "Send all drawings");
        by("bo", "group", "edit", end(promise), "--what", "Send the drawings of the hull");
        exchange();
        by("bo", "group", "choose", end(by("bo", "group", "look").at("needsALook/0/id").asText()), "--both");
        exchange();
        assertThat(by("ana", "group", "show").at("commitments/0/what").asText()).contains("all drawings", " / ", "of the hull");
    }

    @Test
    @DisplayName("group contact share copies what is said of somebody, after a look at it, and nothing else; group contact keep takes it into another’s book")
    void contacts() throws IOException {
        Files.writeString(files.resolve("jonas.vcf"),
                "BEGIN:VCARD\nVERSION:4.0\nFN:Jonas Weber\nTITLE:Boat restorer\nORG:Maritime Museum\nEMAIL:jonas@museum.example\n"
                        + "TEL:+49 30 1234567\nNOTE:Owes me a favour\nEND:VCARD\n");
        by("bo", "import", file("jonas.vcf"));
        Said would = by("bo", "group", "contact", "share", "harbour", "Jonas Weber", "--with", "email", "--note", "Say that I sent you", "--dry-run");
        assertThat(would.names("contact")).containsExactly("name", "organization", "email", "phone", "note");
        assertThat(would.at("contact/email").asText()).isEqualTo("jonas@museum.example");
        assertThat(would.at("contact/phone").asText()).isEmpty();
        assertThat(by("bo", "group", "show").at("contacts")).isEmpty();
        assertThat(attempt("bo", true, "group", "contact", "share", "harbour", "Jonas Weber", "--with", "birthday").code()).isEqualTo(64);
        by("bo", "group", "contact", "share", "harbour", "Jonas Weber", "--with", "organization,email", "--note", "Say that I sent you");
        exchange();
        Said shown = by("ana", "group", "show");
        assertThat(shown.names("contacts/0")).containsExactly("id", "name", "organization", "email", "phone", "note", "by");
        assertThat(shown.out()).contains("Maritime Museum", "jonas@museum.example").doesNotContain("1234567", "favour", "restorer");
        by("ana", "group", "contact", "keep", end(shown.at("contacts/0/id").asText()));
        assertThat(by("ana", "person", "show", "Jonas Weber").out()).contains("jonas@museum.example", "Maritime Museum", "Say that I sent you");
        by("bo", "group", "delete", end(shown.at("contacts/0/id").asText()));
        exchange();
        assertThat(by("ana", "group", "show").at("contacts")).isEmpty();
        by("ana", "person", "show", "Jonas Weber");
    }

    @Test
    @DisplayName("today has what one committed to in a group, and nothing of what others did (K3)")
    void today() {
        String promise = by("bo", "group", "commit", "harbour", "--what", "Send the drawings", "--due", "today").at("ids/0").asText();
        exchange();
        Said day = by("bo", "today");
        assertThat(day.out()).contains(promise, "group.commitment", "You told Harbour Circle you would");
        assertThat(by("ana", "today").out()).doesNotContain("drawings");
    }

    @Test
    @DisplayName("group match says whom I know, and nothing of it arrives at the others (K6)")
    void match() throws IOException {
        Files.writeString(files.resolve("jonas.vcf"), "BEGIN:VCARD\nVERSION:4.0\nFN:Jonas Weber\nTITLE:Boat restorer\nORG:Maritime Museum\nEND:VCARD\n");
        by("bo", "import", file("jonas.vcf"));
        String ask = by("ana", "group", "ask", "harbour", "--what", "A restorer of old boats").at("ids/0").asText();
        exchange();
        Said said = by("bo", "group", "match", "harbour");
        assertThat(said.names("matches/0")).containsExactly("posting", "person", "name", "why", "what", "by");
        assertThat(said.at("matches/0/name").asText()).isEqualTo("Jonas Weber");
        assertThat(said.at("matches/0/why").asText()).isEqualTo("Boat restorer, Maritime Museum");
        assertThat(said.at("matches/0/posting").asText()).isEqualTo(ask);
        assertThat(by("bo", "group", "sync").at("groups/0/waiting").asInt()).isZero();
        assertThat(by("ana", "group", "match").at("matches")).isEmpty();
        assertThat(attempt("bo", false, "group", "match", "--posting", end(ask)).out()).contains("Ana Ruiz: A restorer of old boats", "Jonas Weber",
                "The group learns nothing of it");
    }

    @Test
    @DisplayName("group meeting: planned, run by two, written down and ended, with its minutes and its calendar file (K4, K7, K8, K11, K12)")
    void meeting() throws IOException {
        assertThat(by("ana", "group", "meeting", "formats").at("formats")).hasSize(4);
        String meeting = by("ana", "group", "meeting", "new", "harbour", "--at", "2030-12-04 19:00", "--format", "round-robin").at("ids/0").asText();
        by("ana", "group", "meeting", "edit", end(meeting), "--at", "2030-12-05", "--title", "Before the holidays");
        exchange();
        by("bo", "group", "meeting", "seat", "harbour", "me", "--question", "How do I price it?", "--no-confidential");
        by("ana", "group", "meeting", "seat", "harbour", "Bo", "--conflict", "I sell to them");
        exchange();
        Said agenda = by("bo", "group", "meeting", "agenda", "harbour", "--out", file("next.ics"));
        assertThat(agenda.names("")).containsExactly("transaction", "meeting", "title", "start", "minutes", "format", "steps", "turns", "file");
        assertThat(agenda.at("turns/0/reason").asText()).startsWith("never had a seat");
        assertThat(Files.readString(files.resolve("next.ics"))).contains("BEGIN:VEVENT", "Before the holidays");
        assertThat(attempt("bo", false, "group", "meeting", "agenda", "harbour").out()).contains("Clarifying questions", "Whose turn it is");

        Said started = by("ana", "group", "meeting", "start", "harbour", "--present", "Bo");
        assertThat(started.names("")).containsExactly("transaction", "meeting", "through", "step", "number", "steps", "elapsed", "left", "warning", "overtime",
                "paused", "next");
        exchange();
        String step = started.at("step/id").asText();
        assertThat(by("ana", "group", "meeting", "next", "harbour", "--leaving", end(step)).at("number").asInt()).isEqualTo(2);
        assertThat(by("bo", "group", "meeting", "next", "harbour", "--leaving", end(step)).at("number").asInt()).isEqualTo(2);
        exchange();
        assertThat(by("bo", "group", "meeting", "next", "harbour", "--leaving", end(step)).at("transaction").isNull()).isTrue();
        assertThat(by("bo", "group", "meeting", "pause", "harbour").at("paused").asBoolean()).isTrue();
        assertThat(by("bo", "group", "meeting", "resume", "harbour").at("paused").asBoolean()).isFalse();
        int left = by("bo", "group", "meeting", "extend", "harbour", "--seconds", "300").at("left").asInt();
        assertThat(left).isGreaterThan(300);
        assertThat(by("bo", "group", "meeting", "back", "harbour").at("number").asInt()).isOne();
        assertThat(by("bo", "group", "meeting", "next", "harbour", "--to", end(agenda.at("steps/7/id").asText())).at("step/id"))
                .isEqualTo(agenda.at("steps/7/id"));
        by("bo", "group", "meeting", "back", "harbour");
        by("bo", "group", "meeting", "note", "harbour", "We", "began", "late");
        by("bo", "group", "meeting", "note", "harbour", "--seat", "Bo", "Ask three yards");
        String parked = by("bo", "group", "meeting", "park", "harbour", "A trip to Cork").at("ids/0").asText();
        by("bo", "group", "settle", end(parked), "done");
        by("bo", "group", "meeting", "attend", "harbour", "Ana", "--as", "present");
        by("bo", "group", "commit", "harbour", "--what", "Write to three yards", "--due", "2030-12-19");
        exchange();
        Said shown = by("ana", "group", "meeting", "show", "harbour");
        assertThat(shown.names("")).containsExactly("meeting", "title", "start", "minutes", "format", "state", "clock", "attendance", "seats", "parked",
                "notes",
                "ended", "asked", "reviewed", "commitments", "withoutCommitment");
        assertThat(shown.at("state").asText()).isEqualTo("running");
        assertThat(attempt("ana", false, "group", "meeting", "show", "harbour").out()).contains("Step 1 of", "How do I price it?", "Ana Ruiz: I sell to them");
        Said ended = by("ana", "group", "meeting", "end", "harbour");
        assertThat(ended.at("withoutCommitment/0/name").asText()).isEqualTo("Ana Ruiz");
        exchange();
        assertThat(by("bo", "group", "minutes", "harbour").at("meeting").asText()).isEqualTo(meeting);
        assertThat(by("bo", "group", "meeting", "show", "harbour").at("state").asText()).isEqualTo("held");
        assertThat(by("bo", "group", "minutes", end(meeting)).at("text").asText()).contains("# Before the holidays", "We began late", "Write to three yards");
        by("bo", "group", "minutes", end(meeting), "--format", "html", "--out", file("minutes.html"));
        assertThat(Files.readString(files.resolve("minutes.html"))).contains("<h1>Before the holidays</h1>");
        assertThat(by("bo", "group", "streak").at("present").asInt()).isOne();
        assertThat(attempt("ana", true, "group", "meeting", "next", "harbour").at("error/happened").asText()).contains("No meeting of");
        assertThat(attempt("ana", true, "group", "meeting", "new", "harbour", "--format", "circus").at("error/todo").asText()).contains("hot-seat-90");
        assertThat(attempt("ana", false, "group", "meeting").code()).isEqualTo(64);
        assertThat(attempt("ana", false, "group", "meeting", "--help").out()).contains("agenda", "park");
        assertThat(attempt("ana", false, "group", "--help").out()).contains("offer     Offer the group something.");
        assertThat(attempt("ana", false, "group", "meeting", "new", "--help").out()).contains("Plan a meeting.", "--format");
    }
}
