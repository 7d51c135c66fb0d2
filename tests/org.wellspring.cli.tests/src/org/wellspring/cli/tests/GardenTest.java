// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.example.garden.ShareHarvest;

/** The example plug-in, which knows public packages only, on the command line. */
@DisplayName("A plug-in from outside, on the command line,")
class GardenTest {
    private static final String TODAY = "2026-05-12";

    @RegisterExtension
    final Terminal terminal = new Terminal();
    private String rosa;

    @BeforeEach
    void plant() {
        rosa = terminal.people("Rosa Okafor").getFirst();
        terminal.json("settings", "set", "garden.beds", "Tomatoes every 2 days with Rosa Okafor; Herbs every 5 days; nonsense");
        terminal.json("not-now", "--all");
    }

    private Said today(String day) {
        return terminal.json("today", "--on", day);
    }

    @Test
    @DisplayName("puts rows on the list of the day, at their place, in words of its own")
    void rows() {
        terminal.json("promise", "new", "Rosa Okafor", "--what", "A ladder", "--due", TODAY, "--on", "2026-05-01");
        terminal.json("card", "new", "Somebody at the gate", "--on", "2026-05-01");
        Said day = today(TODAY);
        assertThat(day.each("rows", "kind")).containsExactly("promise", "garden.bed", "garden.bed", "card");
        assertThat(day.each("rows", "rank")).containsExactly("1", "2", "3", "4");
        assertThat(day.at("rows/1/name").asText()).isEqualTo("Tomatoes");
        assertThat(day.at("rows/1/person").asText()).isEqualTo(rosa);
        assertThat(day.at("rows/1/help").asText()).isEqualTo("Rosa Okafor looks after it and may like company");
        assertThat(day.at("rows/2/why").asText()).isEqualTo("Nobody has watered it yet");
        assertThat(day.at("rows/2/person").isNull()).isTrue();
        assertThat(terminal.run("today", "--on", TODAY).out()).contains("2. Tomatoes  Rosa Okafor · bed · today", "3. Herbs  bed · today");
        assertThat(terminal.json("today", "--on", TODAY, "--limit", "2").at("more").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("says what done means, which undo takes back, and when a row comes again")
    void done() {
        String herbs = today(TODAY).at("rows/1/id").asText();
        Said done = terminal.json("done", herbs, "--on", TODAY);
        assertThat(done.at("ids/0").asText()).isEqualTo(herbs);
        Said after = today(TODAY);
        assertThat(after.each("rows", "name")).containsExactly("Tomatoes");
        assertThat(after.each("ahead", "name")).containsExactly("Herbs");
        assertThat(after.at("ahead/0/day").asText()).isEqualTo("2026-05-17");
        assertThat(today("2026-05-16").each("rows", "name")).containsExactly("Tomatoes");
        Said later = today("2026-05-19");
        assertThat(later.each("rows", "name")).containsExactly("Herbs", "Tomatoes");
        assertThat(later.at("rows/0/overdueDays").asInt()).isEqualTo(2);
        assertThat(later.at("rows/0/why").asText()).isEqualTo("Last watered 7 days ago");
        terminal.json("undo", done.at("transaction").asText());
        assertThat(today(TODAY).each("rows", "name")).containsExactly("Tomatoes", "Herbs");
    }

    @Test
    @DisplayName("says what put off means, by the end of an id too")
    void putOff() {
        String tomatoes = today(TODAY).at("rows/0/id").asText();
        terminal.json("snooze", tomatoes.substring(tomatoes.length() - 8), "--until", "2026-05-15", "--on", TODAY);
        assertThat(today(TODAY).each("rows", "name")).containsExactly("Herbs");
        assertThat(today("2026-05-15").each("rows", "name")).contains("Tomatoes");
        assertThat(terminal.json("history").each("history", "label").getFirst()).isEqualTo("Put off");
        assertThat(terminal.run("snooze", tomatoes, "--until", TODAY, "--on", TODAY).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("says a word before the third touch within a week, with its name, and keeps nobody from logging it")
    void guard() {
        terminal.json("settings", "set", "etiquette.touches", "0");
        for (String day : new String[] {"2026-05-04", "2026-05-08", "2026-05-11"}) {
            assertThat(terminal.json("log", "Rosa", "--kind", "call", "--at", day).names("")).doesNotContain("warnings");
        }
        assertThat(terminal.json("log", "Rosa", "--kind", "call", "--at", TODAY, "--attempt", "--on", TODAY).names("")).doesNotContain("warnings");
        Said third = terminal.json("log", "Rosa", "--kind", "call", "--ask", "--at", TODAY, "--on", TODAY);
        assertThat(third.each("warnings", "rule")).containsExactlyInAnyOrder("F7", "G3", "garden.third-time");
        assertThat(third.each("warnings", "source")).containsExactlyInAnyOrder("", "", "Community garden");
        assertThat(third.at("transaction").isNull()).isFalse();
        assertThat(terminal.run("log", "Rosa", "--kind", "call", "--at", TODAY, "--on", TODAY).out())
                .contains("Community garden: This is the third time within a week with Rosa Okafor; a day in the garden together may say more.");
        assertThat(terminal.json("log", "Rosa", "--kind", "call", "--at", "2026-06-12").names("")).doesNotContain("warnings");
    }

    @Test
    @DisplayName("says it before a sentence is captured that tells of such a touch, too")
    void guardsSentences() {
        assertThat(terminal.json("capture", "Called Rosa Okafor", "--on", "2026-05-09").names("")).doesNotContain("warnings");
        assertThat(terminal.json("capture", "Called Rosa Okafor", "--on", "2026-05-10").names("")).doesNotContain("warnings");
        Said third = terminal.json("capture", "Called Rosa Okafor", "--on", "2026-05-11");
        assertThat(third.each("warnings", "rule")).containsExactly("garden.third-time");
        assertThat(third.at("saved/transaction").isNull()).isFalse();
        assertThat(terminal.json("capture", "Called Rosa Okafor, no answer", "--on", "2026-05-11").names("")).doesNotContain("warnings");
        assertThat(terminal.json("capture", "Rosa Okafor likes roses", "--on", "2026-05-11").names("")).doesNotContain("warnings");
        assertThat(terminal.json("capture", "Called Ola Berg about the gate", "--on", "2026-05-11").names("")).doesNotContain("warnings");
    }

    @Test
    @DisplayName("puts things of a class of its own on the timeline of whoever they were shared with, until undo takes them back")
    void timeline() {
        String ola = terminal.people("Ola Berg").getFirst();
        share("Two kilos of beans", false, rosa, ola);
        share("A bunch of chard", true, rosa);
        terminal.json("log", "Rosa", "--kind", "call", "--at", "2020-05-04");
        Said page = terminal.json("person", "Rosa");
        assertThat(page.each("timeline", "class")).containsExactly("Harvest", "Harvest", "Interaction");
        assertThat(page.each("timeline", "label")).containsExactly("Harvest", "Harvest", "Call");
        assertThat(page.each("timeline", "text")).containsExactly("A bunch of chard", "Two kilos of beans, with Ola Berg", "");
        assertThat(page.each("timeline", "mark")).containsExactly("garden.gate", "garden.shared", "none");
        assertThat(terminal.json("person", "Ola").each("timeline", "text")).containsExactly("Two kilos of beans, with Rosa Okafor");
        assertThat(terminal.run("person", "Rosa").out()).containsPattern("Harvest +A bunch of chard");
        assertThat(terminal.json("search", "chard").each("hits", "title")).containsExactly("A bunch of chard");
        String chard = page.at("timeline/0/id").asText();
        terminal.json("touch", "edit", chard, "--note", "Two bunches of chard", "--at", TODAY);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).contains("Two bunches of chard");
        assertThat(terminal.json("person", "Rosa").each("timeline", "date")).contains(TODAY);
        terminal.json("touch", "delete", chard);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Two kilos of beans, with Ola Berg", "");
        terminal.json("undo");
        terminal.json("undo");
        assertThat(terminal.run("touch", "edit", rosa, "--note", "Somebody else").code()).isEqualTo(1);
        terminal.json("undo");
        assertThat(terminal.json("person", "Rosa").each("timeline", "class")).containsExactly("Harvest", "Harvest");
        terminal.json("undo");
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Two kilos of beans, with Ola Berg");
    }

    @Test
    @DisplayName("goes out with everything and comes into an empty book again, still on the timeline")
    void exported() {
        share("Two kilos of beans", false, rosa);
        String file = terminal.file("everything.json").toString();
        terminal.json("export", "--format", "json", "--out", file);
        String other = terminal.file("other").toString();
        assertThat(terminal.raw(Map.of(), List.of("--space", other, "new")).code()).isZero();
        Said came = terminal.raw(Map.of(), List.of("--space", other, "import", file));
        assertThat(came.code()).as(came.toString()).isZero();
        assertThat(terminal.raw(Map.of(), List.of("--space", other, "person", "Rosa")).out()).containsPattern("Harvest +Two kilos of beans");
    }

    @Test
    @DisplayName("keeps a list of what was shared with whom, without SQL, which follows every change and is whole after an import")
    void index() {
        String ola = terminal.people("Ola Berg").getFirst();
        assertThat(terminal.run("bed", "harvests", "Rosa").out()).contains("Nothing was shared with Rosa Okafor yet.");
        share("Two kilos of beans", false, rosa, ola);
        share("A bunch of chard", true, rosa);
        Said last = terminal.json("bed", "harvests", "Rosa");
        assertThat(last.each("harvests", "what")).containsExactlyInAnyOrder("A bunch of chard", "Two kilos of beans");
        assertThat(last.at("count").asInt()).isEqualTo(2);
        assertThat(last.at("person").asText()).isEqualTo(rosa);
        assertThat(terminal.run("bed", "harvests", "Ola", "Berg").out()).contains("Two kilos of beans", "1 harvest was shared with Ola Berg.");
        terminal.json("touch", "edit", last.at("harvests/0/id").asText(), "--at", "2020-05-04");
        assertThat(terminal.json("bed", "harvests", "Rosa").at("harvests/1/on").asText()).isEqualTo("2020-05-04");
        terminal.json("undo");
        terminal.json("undo");
        assertThat(terminal.json("bed", "harvests", "Rosa").each("harvests", "what")).containsExactly("Two kilos of beans");
        String file = terminal.file("everything.json").toString();
        terminal.json("export", "--format", "json", "--out", file);
        String other = terminal.file("other").toString();
        assertThat(terminal.raw(Map.of(), List.of("--space", other, "new")).code()).isZero();
        assertThat(terminal.raw(Map.of(), List.of("--space", other, "import", file)).code()).isZero();
        assertThat(terminal.raw(Map.of(), List.of("--space", other, "bed", "harvests", "Rosa")).out()).contains("1 harvest was shared with Rosa Okafor.");
        assertThat(terminal.json("check").at("sound").asBoolean()).isTrue();
    }

    /** As the plug-in's own view does it. */
    private void share(String what, boolean atTheGate, String... people) {
        try (Space space = Terminal.service(Spaces.class).open(terminal.space(), Spaces.Options.here())) {
            new ShareHarvest(what, Stream.of(people).map(UUID::fromString).toList()).atTheGate(atTheGate).run(space);
        }
    }

    @Test
    @DisplayName("brings commands, explained in words of its own and in those that all share")
    void commands() {
        assertThat(terminal.raw(Map.of(), List.of("--help")).out()).containsPattern("(?m)^  bed +Beds of the community garden[.]$");
        assertThat(terminal.raw(Map.of(), List.of("bed", "--help")).out()).contains("Usage: wellspring bed", "list",
                "The beds, and when each wants water next.",
                "Note that a bed was watered.", "Answer with one JSON document.");
        assertThat(terminal.raw(Map.of(), List.of("bed", "water", "--help")).out()).contains("Usage: wellspring bed water", "Name of the bed.",
                "When it was; now if left out.");
        Said beds = terminal.json("bed", "list", "--on", TODAY);
        assertThat(beds.each("beds", "name")).containsExactly("Tomatoes", "Herbs");
        assertThat(beds.at("beds/0/keeper").asText()).isEqualTo("Rosa Okafor");
        assertThat(beds.at("beds/1/keeper").isNull()).isTrue();
        assertThat(terminal.run("bed", "list", "--on", TODAY).out()).contains("Herbs", "every 5 days", "wants water on 2026-05-12", "2 beds.");
    }

    @Test
    @DisplayName("changes something by a command, as one step that undo takes back; what it can't do it says in its own words")
    void changes() {
        Said watered = terminal.json("bed", "water", "herbs", "--at", "yesterday", "--on", TODAY);
        assertThat(watered.at("done").asText()).isEqualTo("Water a bed");
        assertThat(today(TODAY).each("rows", "name")).containsExactly("Tomatoes");
        assertThat(terminal.json("bed", "list", "--on", TODAY).at("beds/1/next").asText()).isEqualTo("2026-05-16");
        terminal.json("undo", watered.at("transaction").asText());
        assertThat(today(TODAY).each("rows", "name")).containsExactly("Tomatoes", "Herbs");
        Said roses = terminal.run("bed", "water", "Roses", "--json");
        assertThat(roses.code()).isEqualTo(1);
        assertThat(roses.at("error/kind").asText()).isEqualTo("unknown-bed");
        assertThat(roses.at("error/happened").asText()).isEqualTo("There is no bed “Roses” in the garden.");
        assertThat(roses.at("error/safe").asText()).isEqualTo("Nothing was changed.");
        assertThat(terminal.raw(Map.of(), List.of("bed", "watre", "Herbs")).err()).startsWith("“bed” has no “watre”. Did you mean “bed water”?");
        assertThat(terminal.run("bed", "--on", TODAY).out()).contains("Herbs", "2 beds.");
    }
}
