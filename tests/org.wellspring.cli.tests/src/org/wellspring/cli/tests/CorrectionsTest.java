// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Adding and correcting people and what happened, from the command line (M14, M15)")
class CorrectionsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("person new adds a person with all that is said, and says who may be the same")
    void newPerson() {
        terminal.json("new");
        Said said = terminal.json("person", "new", "Ana", "de", "la", "Cruz", "--email", "ana@arbol.example", "--phone", "+34 555 0100",
                "--birthday", "2 March 1985", "--organization", "Arbol", "--title", "Architect", "--kind", "client", "--tag", "lisbon",
                "--note", "Met on the ferry", "--nickname", "Anita", "--anniversary", "Wedding=8 August 2009", "--field", "Shoe size=38",
                "--street", "Rua 1", "--city", "Porto");
        assertThat(said.names("")).containsExactly("transaction", "ids", "done", "alike", "alikeOrganizations");
        Said page = terminal.json("person", "Anita");
        assertThat(page.at("name").asText()).isEqualTo("Ana de la Cruz");
        assertThat(page.at("givenName").asText()).isEqualTo("Ana");
        assertThat(page.at("familyName").asText()).isEqualTo("de la Cruz");
        assertThat(page.at("organization").asText()).isEqualTo("Arbol");
        assertThat(page.each("fields", "name")).containsExactly("Birthday", "Wedding", "Shoe size");
        assertThat(page.each("fields", "value")).containsExactly("1985-03-02", "2009-08-08", "38");
        assertThat(page.each("contacts", "kind")).containsExactly("email", "phone", "address");
        assertThat(terminal.json("history").at("history")).as("one step").hasSize(1);
        assertThat(terminal.json("person", "new", "Ana", "Cruz", "--email", "ANA@arbol.example").each("alike", "name"))
                .containsExactly("Ana de la Cruz");
    }

    @Test
    @DisplayName("person set changes, adds and removes as one step, and what is there already is not added twice")
    void setPerson() {
        terminal.people("Ana Ruiz");
        Said said = terminal.json("person", "set", "Ana Ruiz", "--name", "Ana Garcia", "--email", "ana@garcia.example",
                "--phone", "+44 7700 900123", "--status", "left", "--birthday", "--03-02");
        assertThat(said.at("transaction").isNull()).isFalse();
        Said page = terminal.json("person", "Ana Garcia");
        assertThat(page.at("familyName").asText()).isEqualTo("Garcia");
        assertThat(page.at("status").asText()).isEqualTo("left");
        assertThat(terminal.json("person", "set", "Ana", "--email", "ANA@garcia.example", "--phone", "+447700900123")
                .at("transaction").isNull()).isTrue();
        terminal.json("person", "set", "Ana", "--remove", "ana@garcia.example", "--birthday", "");
        page = terminal.json("person", "Ana Garcia");
        assertThat(page.each("contacts", "value")).containsExactly("ana.ruiz@example.org", "+44 7700 900123");
        assertThat(page.at("fields")).isEmpty();
    }

    @Test
    @DisplayName("person set says what somebody does now: the job they have, not another one beside it")
    void work() {
        terminal.json("new");
        terminal.json("person", "new", "Grace Okafor", "--title", "Producer", "--organization", "Okafor Films");
        terminal.json("person", "set", "Grace", "--title", "Executive producer");
        assertThat(terminal.run("organization", "show", "Okafor Films").out()).contains("Executive producer");
        assertThat(terminal.json("person", "set", "Grace", "--organization", "okafor films").at("transaction").isNull()).isTrue();
        Said page = terminal.json("person", "Grace");
        assertThat(page.at("title").asText()).isEqualTo("Executive producer");
        assertThat(page.at("organization").asText()).isEqualTo("Okafor Films");
        assertThat(page.at("roles")).hasSize(1);
    }

    @Test
    @DisplayName("person set reads role and organization from one line, and from a title that holds both; what may be two things is refused")
    void workInOneLine() {
        terminal.json("new");
        terminal.json("person", "new", "Hiro Tanaka", "--organization", "Kumo Studio");
        terminal.json("person", "set", "Hiro", "--work", "Designer at Kumo Studio");
        terminal.json("person", "new", "Lars Holm", "--title", "Consultant at Kumo Studio");
        terminal.json("person", "new", "Ana Ruiz", "--organization", "Architect – Kumo Studio");
        terminal.json("person", "new", "Bo Ek", "--title", "Head of Sales, Marketing");
        terminal.json("person", "new", "Ida Lund", "--organization", "The Shop at Bluebird");
        for (String[] right : new String[][] {{"Hiro", "Designer", "Kumo Studio"}, {"Lars", "Consultant", "Kumo Studio"}, {"Ana", "Architect", "Kumo Studio"},
                {"Bo", "Head of Sales, Marketing", ""}, {"Ida", "", "The Shop at Bluebird"}}) {
            Said page = terminal.json("person", right[0]);
            assertThat(List.of(page.at("title").asText(), page.at("organization").asText())).as(right[0]).containsExactly(right[1], right[2]);
        }
        assertThat(terminal.json("organization", "list").each("organizations", "name")).containsExactlyInAnyOrder("Kumo Studio", "The Shop at Bluebird");
        Said refused = terminal.run("person", "set", "Bo", "--work", "Director (Europe)");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("--title");
        assertThat(terminal.json("person", "set", "Bo", "--organization", "Kumo Studios").at("alikeOrganizations").get(0).asText()).isEqualTo("Kumo Studio");
        assertThat(terminal.json("person", "set", "Lars", "--organization", "Kumo Studio Ltd").at("alikeOrganizations")).isEmpty();
    }

    @Test
    @DisplayName("what does not fit a field is refused with a sentence, and nothing of the command is done")
    void refuses() {
        terminal.people("Ana Ruiz");
        for (String[] wrong : new String[][] {{"--email", "2 March 1985"}, {"--phone", "12/01/2026"}, {"--birthday", "soon"},
                {"--time-zone", "Lisbon"}}) {
            Said said = terminal.run("person", "set", "Ana Ruiz", "--name", "Ana Garcia", wrong[0], wrong[1], "--json");
            assertThat(said.code()).as(wrong[1]).isEqualTo(1);
            assertThat(said.at("error/happened").asText()).contains(wrong[1]);
        }
        assertThat(terminal.run("person", "set", "Ana Ruiz", "--remove", "nothing@here.example").code()).isEqualTo(1);
        assertThat(terminal.run("person", "set", "Ana Ruiz", "--field", "38").code()).isEqualTo(64);
        assertThat(terminal.json("people").each("people", "name")).containsExactly("Ana Ruiz");
        assertThat(terminal.json("history").at("history")).hasSize(1);
    }

    @Test
    @DisplayName("nobody is hidden by a verb: a person may be called New, Set or Show")
    void names() {
        terminal.people("New", "Set Nguyen", "Ana New");
        assertThat(terminal.json("person", "show", "new").at("name").asText()).isEqualTo("New");
        assertThat(terminal.json("person", "show", "Set", "Nguyen").at("name").asText()).isEqualTo("Set Nguyen");
        assertThat(terminal.json("person", "Ana", "New").at("name").asText()).isEqualTo("Ana New");
        assertThat(terminal.json("person", "ana", "new").at("name").asText()).isEqualTo("Ana New");
        assertThat(terminal.run("person", "--help").out()).contains("new").contains("relate");
    }

    @Test
    @DisplayName("a relation is to somebody in the book or a name; search finds either side")
    void relate() {
        terminal.people("Grete Halvard", "Bo Hale");
        terminal.json("person", "relate", "Grete Halvard", "spouse", "Arne Halvard");
        terminal.json("person", "relate", "Grete Halvard", "assistant", "Bo Hale");
        Said grete = terminal.json("person", "Grete Halvard");
        assertThat(grete.each("relations", "name")).containsExactly("Arne Halvard", "Bo Hale");
        assertThat(grete.at("relations/0/other").isNull()).isTrue();
        assertThat(grete.at("relations/1/other").isNull()).isFalse();
        assertThat(terminal.json("person", "Bo Hale").each("relations", "label")).containsExactly("assistant of");
        assertThat(terminal.json("search", "Arne Halvard").each("hits", "title")).containsExactly("Grete Halvard");
        assertThat(terminal.json("search", "Bo Hale").each("hits", "title")).contains("Bo Hale", "Grete Halvard");
        assertThat(terminal.json("people", "Arne").each("people", "name")).containsExactly("Grete Halvard");
        assertThat(terminal.run("person", "Arne Halvard").code()).as("Arne is not in the book").isEqualTo(1);
        assertThat(terminal.run("person", "Grete").out()).contains("spouse: Arne Halvard");
        terminal.json("person", "relate", "Grete Halvard", "spouse", "Arne Halvard", "--remove");
        assertThat(terminal.json("search", "Arne").at("hits")).isEmpty();
    }

    @Test
    @DisplayName("tags and kinds are given and taken away, and list who has them")
    void labels() {
        terminal.people("Ana Ruiz", "Jonas Weber");
        terminal.json("tag", "Ana Ruiz", "add", "lisbon", "ferry");
        terminal.json("kind", "Jonas", "add", "friend");
        assertThat(terminal.json("people", "--tag", "LISBON").each("people", "name")).containsExactly("Ana Ruiz");
        assertThat(terminal.json("people", "--tag", "lisbon", "--tag", "x").at("people")).isEmpty();
        assertThat(terminal.json("people", "--kind", "friend", "--kind", "client").each("people", "name")).containsExactly("Jonas Weber");
        terminal.json("tag", "Ana Ruiz", "remove", "Lisbon");
        assertThat(terminal.json("people", "--tag", "lisbon").at("people")).isEmpty();
        assertThat(terminal.run("tag", "Ana Ruiz", "paint", "red").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("a label that nobody gave can't be taken away, a field needs a name, and a number is a number: said plainly, and nothing is made")
    void notThere() {
        terminal.people("Ana Ruiz");
        terminal.json("tag", "Ana Ruiz", "add", "lisbon");
        int steps = terminal.json("history").at("history").size();

        Said tag = terminal.run("tag", "Ana Ruiz", "remove", "lisbon", "notthere");
        assertThat(tag.code()).isEqualTo(1);
        assertThat(tag.err()).contains("Ana Ruiz has no tag “notthere”");
        assertThat(terminal.run("kind", "Ana Ruiz", "remove", "friend").err()).contains("has no kind “friend”");
        assertThat(terminal.run("person", "set", "Ana Ruiz", "--field", "=v").code()).isEqualTo(64);
        assertThat(terminal.run("person", "set", "Ana Ruiz", "--field", " =v").code()).isEqualTo(64);
        assertThat(terminal.run("part", "Ana Ruiz", "--source", "x").err()).contains("--source takes a whole number, not “x”").doesNotContain(" int");
        assertThat(terminal.run("people", "--limit", "x").err()).doesNotContain(" int");
        assertThat(terminal.json("history").at("history")).hasSize(steps);
        assertThat(terminal.json("tag", "Ana Ruiz", "remove", "#Lisbon").code()).isZero();
    }

    @Test
    @DisplayName("people who were quiet for a while are listed, the quietest first")
    void quiet() {
        terminal.people("Ana Ruiz", "Jonas Weber", "Bo Hale");
        terminal.json("log", "Ana Ruiz", "--kind", "call", "--at", "-200d");
        terminal.json("log", "Jonas Weber", "--kind", "call", "--at", "-100d");
        terminal.json("log", "Bo Hale", "--kind", "call", "--at", "today");
        assertThat(terminal.json("people", "--quiet-for", "3m").each("people", "name")).containsExactly("Ana Ruiz", "Jonas Weber");
        assertThat(terminal.run("people", "--quiet-for", "a while").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("an entry is changed and deleted by the id that the page shows")
    void touches() {
        terminal.people("Ana Ruiz", "Jonas Weber");
        String id = terminal.json("log", "Ana Ruiz", "--kind", "call", "--at", "2026-03-01", "--note", "The new shop",
                "--gave", "advice").at("interaction").asText();
        String brief = id.substring(id.length() - 8);
        assertThat(terminal.run("person", "Ana").out()).contains(brief);
        terminal.json("touch", "edit", brief, "--at", "2026-02-20", "--kind", "meeting", "--note", "The old shop",
                "--person", "Jonas Weber");
        assertThat(terminal.json("people", "Jonas").at("people/0/lastTouch").asText()).isEqualTo("2026-02-20");
        assertThat(terminal.json("people", "Ana").at("people/0/lastTouch").isNull()).isTrue();
        assertThat(terminal.json("person", "Jonas").each("timeline", "text")).containsExactly("The old shop");
        Said ana = terminal.json("person", "Ana");
        String favour = ana.at("timeline/0/id").asText();
        assertThat(ana.at("timeline/0/date").asText()).isEqualTo("2026-02-20");
        assertThat(terminal.run("touch", "edit", favour, "--kind", "call").code()).isEqualTo(1);
        terminal.json("touch", "edit", favour, "--note", "Where to find a shop");
        assertThat(terminal.json("person", "Ana").each("timeline", "text")).containsExactly("Where to find a shop");
        terminal.json("touch", "delete", id);
        assertThat(terminal.json("people", "Jonas").at("people/0/lastTouch").isNull()).isTrue();
        assertThat(terminal.run("touch", "delete", id).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("a try that reached nobody is logged and is no touch")
    void attempt() {
        terminal.people("Ana Ruiz");
        terminal.json("log", "Ana", "--kind", "call", "--attempt", "--note", "no answer");
        assertThat(terminal.json("people", "Ana").at("people/0/lastTouch").isNull()).isTrue();
        assertThat(terminal.json("person", "Ana").each("timeline", "mark")).containsExactly("attempt");
    }

    @Test
    @DisplayName("merge takes the other's words where that is asked for")
    void mergeTakes() {
        terminal.json("new");
        terminal.json("person", "new", "Stefan Mueller", "--birthday", "1970-01-01");
        terminal.json("person", "new", "Müller Stefan", "--birthday", "1971-01-01");
        terminal.json("merge", "Müller Stefan", "Stefan Mueller", "--take", "name", "--take", "birthday");
        Said page = terminal.json("person", "Stefan Mueller");
        assertThat(page.at("givenName").asText()).isEqualTo("Stefan");
        assertThat(page.at("nicknames/0").asText()).isEqualTo("Müller Stefan");
        assertThat(page.each("fields", "value")).containsExactly("1970-01-01", "1971-01-01");
        assertThat(page.each("fields", "name")).containsExactly("Birthday", "Other birthday");
    }

    @Test
    @DisplayName("the page shows next steps")
    void nextSteps() {
        terminal.people("Rosa Okafor");
        terminal.json("follow-up", "new", "Rosa Okafor", "--what", "Send the fee survey", "--due", "+3d");
        assertThat(terminal.json("person", "Rosa").each("nextSteps", "what")).containsExactly("Send the fee survey");
        assertThat(terminal.run("person", "Rosa").out()).contains("Next steps").contains("Send the fee survey");
    }

    @Test
    @DisplayName("the history of a person has the log and the promise, and undo says of how many people a step was")
    void history() {
        String[] many = java.util.stream.IntStream.range(0, 12).mapToObj(i -> "Person" + (char) ('A' + i) + " Lund").toArray(String[]::new);
        terminal.people(many);
        terminal.json("log", "PersonA", "--kind", "call");
        terminal.json("promise", "new", "PersonA", "--what", "The plans");
        Said said = terminal.json("history", "PersonA");
        assertThat(said.each("history", "label").subList(0, 2)).containsExactly("Promise to PersonA Lund: The plans", "Log a call with PersonA Lund");
        assertThat(said.at("history/2/people").asInt()).isEqualTo(12);
        assertThat(terminal.run("history", "PersonA").out()).contains("of 12 people");
        Said would = terminal.json("undo", "3", "--dry-run");
        assertThat(would.at("steps/2/people").asInt()).isEqualTo(12);
        assertThat(terminal.json("people").at("total").asInt()).as("nothing was done").isEqualTo(12);
        assertThat(terminal.run("undo", "3").out()).contains("12 people");
        assertThat(terminal.json("people").at("total").asInt()).isZero();
    }
}
