// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Giving, by the command line")
class GivingTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @BeforeEach
    void somebodyIsInTheBook() {
        terminal.people("Ana Ruiz", "Bo Lund", "Cy Young");
    }

    @Test
    @DisplayName("gave and received note help; giving list tells both, nothing is added up (G2, G5)")
    void noted() {
        Said one = terminal.json("gave", "Ana", "Ruiz", "--type", "advice", "--what", "Where to find oak", "--at", "2026-03-02", "--unasked", "--minutes",
                "20");
        assertThat(one.names("")).containsExactly("transaction", "ids", "done");
        terminal.json("received", "Bo Lund", "--type", "lead", "--what", "A stair in Bath", "--at", "2026-03-04", "--on", "2026-03-10");
        Said list = terminal.json("giving", "list");
        assertThat(list.names("")).containsExactly("given", "received");
        assertThat(list.names("given/0")).containsExactly("id", "person", "name", "type", "what", "on", "unasked", "sale", "repaidOn", "continues", "note",
                "minutes", "item", "passedOnFor");
        assertThat(list.at("given/0/unasked").asBoolean()).isTrue();
        assertThat(list.at("given/0/on").asText()).isEqualTo("2026-03-02");
        assertThat(list.each("received", "what")).containsExactly("A stair in Bath");
        assertThat(terminal.json("giving", "list", "--person", "Ana Ruiz").at("received")).isEmpty();
        assertThat(terminal.run("giving", "list").out()).contains("You gave", "Where to find oak", "You received", "A stair in Bath").doesNotContain("owe");
        assertThat(terminal.run("gave", "Ana Ruiz", "--type", "gold", "--what", "x").code()).isEqualTo(64);
        assertThat(terminal.run("gave", "Nobody", "--type", "advice", "--what", "x").code()).isEqualTo(1);
        assertThat(terminal.run("gave", "Ana Ruiz", "--type", "advice", "--what", " ").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("one thing goes to several, each by itself, undone in one step (G2, G8)")
    void several() {
        assertThat(terminal.json("gave", "Ana Ruiz", "--also", "Bo Lund", "--also", "Cy Young", "--type", "resource", "--what", "The article").at("ids"))
                .hasSize(3);
        terminal.json("undo");
        assertThat(terminal.json("giving", "list").at("given")).isEmpty();
    }

    @Test
    @DisplayName("repay list names what I would like to return, until it is returned by a word or by help (G4, G7)")
    void repay() {
        String tea = terminal.json("received", "Ana Ruiz", "--type", "time", "--what", "An evening").at("ids/0").asText();
        String door = terminal.json("received", "Bo Lund", "--type", "lead", "--what", "A door").at("ids/0").asText();
        assertThat(terminal.json("repay", "list").each("repay", "what")).containsExactly("An evening", "A door");
        assertThat(terminal.json("giving", "helpers").each("helpers", "name")).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lund");
        terminal.json("repay", "done", tea.substring(28));
        terminal.json("gave", "Bo Lund", "--type", "advice", "--what", "A name", "--repays", door);
        assertThat(terminal.json("repay", "list").at("repay")).isEmpty();
        terminal.json("repay", "reopen", tea);
        assertThat(terminal.run("repay", "list").out()).contains("An evening", "1 favour you would like to return.");
        assertThat(terminal.run("repay", "done", "ffffffff").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("help goes on to others, and giving chain shows how (G9)")
    void chain() {
        String recipe = terminal.json("received", "Ana Ruiz", "--type", "information", "--what", "The recipe").at("ids/0").asText();
        terminal.json("gave", "Bo Lund", "--type", "information", "--what", "The recipe, with salt", "--continues", recipe);
        assertThat(terminal.json("giving", "chain", recipe).at("chains/0/1/depth").asInt()).isEqualTo(1);
        assertThat(terminal.run("giving", "chain").out()).contains("You received from Ana Ruiz: The recipe", "  You gave Bo Lund: The recipe, with salt");
        String alone = terminal.json("gave", "Cy Young", "--type", "other", "--what", "A smile").at("ids/0").asText();
        assertThat(terminal.run("giving", "chain", alone).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("giving keys is the board of key relationships, with what I gave in which period (N1)")
    void keys() {
        assertThat(terminal.run("giving", "keys").out()).contains("Nobody has the star");
        terminal.json("person", "set", "Ana Ruiz", "--key");
        terminal.json("gave", "Ana Ruiz", "--type", "advice", "--what", "Where to find oak");
        Said board = terminal.json("giving", "keys");
        assertThat(board.names("keys/0")).containsExactly("person", "name", "organization", "lastTouch", "month", "quarter", "year");
        assertThat(board.at("keys/0/month/0/what").asText()).isEqualTo("Where to find oak");
        assertThat(terminal.run("giving", "keys").out()).contains("Ana Ruiz", "This month: Where to find oak");
    }

    @Test
    @DisplayName("log with an ask says what I gave, or what I could give first (G3)")
    void giveBeforeAsk() {
        assertThat(terminal.run("log", "Ana Ruiz", "--kind", "email", "--ask").out()).contains("You have not helped Ana Ruiz yet");
        terminal.json("gave", "Ana Ruiz", "--type", "advice", "--what", "Where to find oak");
        assertThat(terminal.run("log", "Ana Ruiz", "--kind", "email", "--ask").out()).contains("So far you gave Ana Ruiz: Where to find oak");
    }

    @Test
    @DisplayName("an introduction goes from asking to thanks, with the words for each step, and not past a missing yes (I1)")
    void introduction() {
        String id = terminal.json("intro", "new", "Ana Ruiz", "Bo Lund", "--why-a", "Bo knows larch", "--why-b", "Ana looks for larch").at("ids/0").asText();
        assertThat(terminal.json("intro", "list").names("introductions/0")).containsExactly("id", "stage", "a", "b", "proposedOn", "madeOn", "outcome",
                "outcomeNote", "thankedOn");
        assertThat(terminal.run("intro", "show", id).out()).contains("to ask", "Would you like to meet somebody?");
        Said ask = terminal.json("intro", "ask", id, "a");
        assertThat(ask.names("")).containsExactly("transaction", "ids", "done", "subject", "text");
        assertThat(ask.at("text").asText()).contains("Hello Ana,", "knows larch.").doesNotContain("Bo");
        assertThat(terminal.run("intro", "make", id).code()).isEqualTo(1);
        assertThat(terminal.run("intro", "ask", id, "c").code()).isEqualTo(64);
        terminal.json("intro", "accept", id, "a");
        terminal.json("intro", "accept", id, "b");
        assertThat(terminal.json("intro", "show", id).at("introduction/stage").asText()).isEqualTo("agreed");
        assertThat(terminal.json("intro", "make", id).at("text").asText()).contains("Hello Ana, hello Bo,");
        terminal.json("intro", "outcome", id, "business", "--note", "A facade");
        terminal.json("intro", "thank", id);
        assertThat(terminal.json("intro", "list").at("introductions")).isEmpty();
        assertThat(terminal.json("intro", "list", "--all").at("introductions/0/outcome").asText()).isEqualTo("business");
        String other = terminal.json("intro", "new", "Ana Ruiz", "Cy Young", "--why-a", "x", "--why-b", "y").at("ids/0").asText();
        terminal.json("intro", "decline", other, "b");
        assertThat(terminal.run("intro", "list", "--all").out()).contains("declined", "2 introductions.");
        assertThat(terminal.run("intro", "new", "Ana Ruiz", "Ana Ruiz", "--why-a", "x", "--why-b", "y").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("the budget of minutes is a setting, and a word where it is passed (G6)")
    void budget() {
        terminal.json("settings", "set", "giving.minutes-a-month", "30");
        assertThat(terminal.run("gave", "Ana Ruiz", "--type", "time", "--what", "An hour", "--minutes", "60").out()).contains("60 minutes of help this month");
    }

    @Test
    @DisplayName("a lead names whom it would suit, is passed on, and ends with thanks (I2, I3)")
    void lead() {
        terminal.json("person", "new", "Dee Park", "--title", "Architect", "--organization", "Park Works");
        Said noted = terminal.json("lead", "new", "--what", "A school looks for an architect", "--from", "Ana Ruiz");
        assertThat(noted.names("")).containsExactly("transaction", "ids", "done", "fits");
        assertThat(noted.each("fits", "name")).containsExactly("Dee Park");
        String id = noted.at("ids/0").asText();
        assertThat(terminal.run("lead", "set", id, "won").code()).isEqualTo(1);
        assertThat(terminal.run("lead", "set", id, "new").code()).isEqualTo(64);
        terminal.json("lead", "pass", id, "Dee Park");
        assertThat(terminal.json("lead", "list").names("leads/0")).containsExactly("id", "what", "from", "fromName", "to", "toName", "state", "receivedOn",
                "passedOn", "closedOn", "outcome");
        terminal.json("lead", "set", id, "won");
        terminal.json("lead", "set", id, "thanked");
        assertThat(terminal.run("lead", "list").out()).contains("No lead.");
        assertThat(terminal.run("lead", "list", "--all").out()).contains("thanked", "Dee Park", "A school looks for an architect");
    }

    @Test
    @DisplayName("item keeps what is worth sharing, and share notes to whom it went, to each for a reason of their own (G8, G10)")
    void shelf() {
        terminal.json("need", "Bo Lund", "--what", "small museums to visit");
        Said kept = terminal.json("item", "new", "Twelve", "small", "museums", "--uri", "https://museums.example/twelve", "--author", "Ana Ruiz");
        assertThat(kept.names("")).containsExactly("transaction", "ids", "done", "uses");
        assertThat(kept.each("uses", "name")).containsExactly("Bo Lund");
        String item = kept.at("ids/0").asText();
        assertThat(terminal.json("item", "list").names("items/0")).containsExactly("id", "title", "uri", "note", "author", "authorName", "sharedOn");
        assertThat(terminal.run("share", item, "Bo Lund", "Cy Young", "--why", "You look for some").code()).isEqualTo(64);
        assertThat(terminal.run("share", item, "Ana Ruiz", "--why", "Yours").code()).isEqualTo(1);
        assertThat(terminal.run("share", item, "Bo Lund", "--why", " ").code()).isEqualTo(1);
        assertThat(terminal.json("share", "twelve small museums", "Bo Lund", "Cy Young", "--why", "You look for some", "--why", "You draw such").at("ids"))
                .hasSize(2);
        assertThat(terminal.run("share", item, "Bo Lund", "--why", "Once more").out()).contains("Bo Lund had it before");
        terminal.json("undo");
        Said shown = terminal.json("item", "show", item);
        assertThat(shown.each("shared", "why")).containsExactlyInAnyOrder("You look for some", "You draw such");
        assertThat(shown.at("uses")).isEmpty();
        assertThat(terminal.run("item", "show", item).out()).contains("Twelve small museums", "Ana Ruiz", "It went to", "You draw such");
        terminal.json("item", "edit", item.substring(28), "--note", "With what each cost", "--author", "");
        assertThat(terminal.json("item", "list").at("items/0/note").asText()).isEqualTo("With what each cost");
        terminal.json("item", "delete", item);
        assertThat(terminal.run("item", "list").out()).contains("Nothing is kept to share yet");
        assertThat(terminal.run("gave", "Bo Lund", "--type", "recommendation", "--what", "Her essay", "--for", "Ana Ruiz").code()).isEqualTo(1);
        terminal.json("gave", "Bo Lund", "--type", "recommendation", "--what", "Her essay", "--for", "Ana Ruiz", "--note", "You teach that");
        assertThat(terminal.json("giving", "list").at("given/0/passedOnFor").asText()).hasSize(36);
    }

    @Test
    @DisplayName("recommendation keeps by whom it came, and whom there is to thank, with the words (I5)")
    void recommended() {
        String id = terminal.json("recommendation", "new", "--what", "That I listen", "--by", "Ana Ruiz", "--via", "Bo Lund", "--via", "Cy Young", "--note",
                "at the fair").at("ids/0").asText();
        Said list = terminal.json("recommendation", "list");
        assertThat(list.names("recommendations/0")).containsExactly("id", "what", "on", "chain", "open", "thankedOn");
        assertThat(list.each("recommendations/0/chain", "name")).containsExactly("Ana Ruiz", "Bo Lund", "Cy Young");
        Said shown = terminal.json("recommendation", "show", id);
        assertThat(shown.each("thanks", "name")).containsExactly("Ana Ruiz", "Bo Lund", "Cy Young");
        assertThat(terminal.run("recommendation", "show", id).out()).contains("Ana Ruiz", "at the fair", "Thank you for recommending me");
        terminal.json("recommendation", "thank", id, "Bo Lund");
        assertThat(terminal.json("recommendation", "show", id.substring(28)).each("thanks", "name")).containsExactly("Ana Ruiz", "Cy Young");
        terminal.json("recommendation", "thank", id);
        assertThat(terminal.run("recommendation", "list").out()).contains("No thanks to say.");
        assertThat(terminal.json("recommendation", "list", "--all").at("recommendations")).hasSize(1);
        assertThat(terminal.run("recommendation", "new", "--what", "x", "--by", "Nobody").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("no export tells how giving and receiving stand: cards and tables say nothing of it, and the whole copy keeps no sum (G5)")
    void noExportTells() throws IOException {
        for (int i = 0; i < 5; i++) {
            terminal.json("gave", "Ana Ruiz", "--type", "advice", "--what", "Somethinggiven " + i);
            terminal.json("received", "Ana Ruiz", "--type", "advice", "--what", "Somethingreceived " + i);
        }
        String formats = terminal.run("export", "--format", "nonsense", "--out", terminal.file("x").toString()).err();
        int tried = 0;
        for (String format : List.of("vcard21", "vcard3", "vcard4", "jcard", "xcard", "csv", "google", "outlook", "ics", "json")) {
            if (formats.contains(format)) {
                Path out = terminal.file("out." + format);
                terminal.json("export", "--format", format, "--out", out.toString());
                String text = Files.readString(out);
                assertThat(text).as(format).doesNotContainPattern("(?i)\\b(balance|owes?|debts?|credits?|tally|score)\\b");
                if (!format.equals("json")) {
                    assertThat(text).as(format).doesNotContain("Somethinggiven", "Somethingreceived");
                }
                tried++;
            }
        }
        assertThat(tried).as(formats).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("giving edit and lead outcome change what was noted; a mark without what it is about is refused (G2, I6)")
    void changed() {
        String id = terminal.json("gave", "Ana Ruiz", "--type", "time", "--what", "An evening", "--unasked").at("ids/0").asText();
        terminal.json("giving", "edit", id, "--minutes", "45", "--no-unasked", "--note", "on her catalogue", "--type", "advice", "--at", "2026-03-02");
        Said list = terminal.json("giving", "list");
        assertThat(list.at("given/0/minutes").asInt()).isEqualTo(45);
        assertThat(list.at("given/0/unasked").asBoolean()).isFalse();
        assertThat(list.at("given/0/note").asText()).isEqualTo("on her catalogue");
        assertThat(list.at("given/0/what").asText()).isEqualTo("An evening");
        String lead = terminal.json("lead", "new", "--what", "Forty chairs", "--from", "Ana Ruiz").at("ids/0").asText();
        assertThat(terminal.run("lead", "pass", lead, "Ana Ruiz").code()).isEqualTo(1);
        terminal.json("lead", "pass", lead, "Bo Lund");
        terminal.json("lead", "outcome", lead, "business");
        assertThat(terminal.json("lead", "list").at("leads/0/outcome").asText()).isEqualTo("business");
        Said alone = terminal.run("log", "Ana Ruiz", "--kind", "call", "--unasked");
        assertThat(alone.code()).isEqualTo(64);
        assertThat(alone.err()).contains("--unasked", "--gave");
    }
}
