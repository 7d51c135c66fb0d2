// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.words.UserLocale;

@DisplayName("The list of a day with all sorts of rows says, to the letter,")
class TodayUnchangedTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String TODAY = "2026-11-22";

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @BeforeEach
    void fill() {
        terminal.json("import", "--on", "2026-09-01", terminal.file("people.vcf", """
                BEGIN:VCARD
                VERSION:4.0
                FN:Rosa Okafor
                ORG:Harbor Studio
                BDAY:19801122
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Jonas Weber
                ORG:Maritime Museum
                ANNIVERSARY:20111121
                BDAY:--1126
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Ana Ruiz
                BDAY:--1120
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Dev Mehta
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Yuki Sato
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Bo Lund
                END:VCARD
                """).toString());
        terminal.json("promise", "new", "Rosa Okafor", "--what", "A museum contact", "--due", "2026-11-19", "--on", "2026-11-11");
        terminal.json("promise", "new", "Bo Lund", "--what", "The drawings", "--on", "2026-11-17");
        terminal.json("follow-up", "new", "Yuki Sato", "--what", "Send the survey", "--due", TODAY, "--on", "2026-11-11");
        terminal.json("follow-up", "new", "Yuki Sato", "--what", "Ask about the boat", "--due", "2026-11-25", "--on", "2026-11-11");
        for (String who : new String[] {"Dev Mehta", "Rosa Okafor"}) {
            terminal.json("log", who, "--kind", "call", "--at", "2026-10-01");
            terminal.json("rhythm", "set", who, "--every", "30d", "--channel", "phone", "--purpose", "p", "--benefit-them", "t",
                    "--benefit-me", "m", "--agreed-by", "both", "--on", "2026-10-02");
        }
        terminal.json("log", "Bo Lund", "--kind", "call", "--at", "2026-09-20");
        terminal.json("rhythm", "set", "Bo Lund", "--every", "30d", "--purpose", "p", "--benefit-them", "t", "--benefit-me", "m",
                "--agreed-by", "me", "--on", "2026-10-02");
        terminal.json("card", "new", "Two people from the lunch", "--on", "2026-11-10");
        terminal.json("capture", "Met Ola Berg at the harbor fair", "--on", "2026-10-20");
        terminal.json("need", "Rosa Okafor", "--what", "a way into maritime museums");
        terminal.json("log", "Dev Mehta", "--kind", "meeting", "--at", "2026-11-24T12:30", "--note", "Lunch", "--on", TODAY);
    }

    /** The same ids get the same short names, in the order in which they come. */
    private static String named(String text) {
        Map<String, String> names = new HashMap<>();
        Matcher ids = ID.matcher(text.replaceAll("(?m)^( *id) .*$", "$1"));
        StringBuilder said = new StringBuilder();
        while (ids.find()) {
            names.putIfAbsent(ids.group(), "#" + (names.size() + 1));
            ids.appendReplacement(said, names.get(ids.group()));
        }
        return ids.appendTail(said).toString();
    }

    private String say(String... arguments) {
        return UserLocale.named("en", "en-GB", ZoneId.systemDefault()).doing(() -> named(terminal.run(arguments).out())).get();
    }

    private static String kept(String name) throws IOException {
        try (InputStream in = TodayUnchangedTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("to a program what it always said")
    void toPrograms() throws IOException {
        assertThat(say("today", "--on", TODAY, "--json").replace("},{", "},\n{")).isEqualTo(kept("today.json"));
        assertThat(say("today", "--on", TODAY, "--limit", "4", "--json").replace("},{", "},\n{")).isEqualTo(kept("today-4.json"));
    }

    @Test
    @DisplayName("to people what it always said")
    void toPeople() throws IOException {
        assertThat(say("today", "--on", TODAY)).isEqualTo(kept("today.txt"));
    }
}
