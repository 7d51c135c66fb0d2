// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Finding people and noting what happens with them")
class PeopleTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("people lists those asked for, with permanent names")
    void listsPeople() {
        terminal.people("Ana Ruiz", "Jonas Weber", "李小龍");
        Said said = terminal.json("people", "ruiz");
        assertThat(said.names("people/0")).containsExactly("id", "name", "organization", "kinds", "lastTouch", "lastTwoWayTouch", "nextDue");
        assertThat(said.each("people", "name")).containsExactly("Ana Ruiz");
        assertThat(said.at("people/0/lastTouch").isNull()).isTrue();
        assertThat(terminal.json("people", "小龍").each("people", "name")).containsExactly("李小龍");
        assertThat(terminal.json("people", "--limit", "2").at("people")).hasSize(2);
        assertThat(terminal.json("people", "--limit", "2").at("total").asInt()).isEqualTo(3);
        assertThat(terminal.run("people").out()).contains("Jonas Weber").contains("3 people.");
    }

    @Test
    @DisplayName("people, person and the filter agree on who is not yet active, whoever called (M1)")
    void agreesOnWhoIsActive() {
        terminal.people("Ingrid Berg", "Jonas Weber", "Ana Ruiz");
        terminal.json("capture", "Ingrid called", "--on", "2026-11-29");
        terminal.json("log", "Jonas", "--kind", "email", "--direction", "out", "--on", "2026-11-29");
        terminal.json("log", "Ana", "--kind", "call", "--attempt", "--on", "2026-11-29");
        assertThat(terminal.run("person", "Ingrid", "--on", "2026-11-29").out()).contains("In touch: today");
        assertThat(terminal.run("people", "Ingrid", "--on", "2026-11-29").out()).contains("today").doesNotContain("not yet active");
        assertThat(terminal.json("people", "Ingrid").at("people/0/lastTwoWayTouch").asText()).isEqualTo("2026-11-29");
        for (String quiet : new String[] {"Jonas", "Ana"}) {
            assertThat(terminal.run("person", quiet, "--on", "2026-11-29").out()).contains("In touch: not yet active");
            assertThat(terminal.run("people", quiet, "--on", "2026-11-29").out()).contains("not yet active");
            assertThat(terminal.json("people", quiet).at("people/0/lastTwoWayTouch").isNull()).isTrue();
        }
    }

    @Test
    @DisplayName("people and search find somebody by town, street, postcode and country, and a town names nobody")
    void findsByPlace() {
        terminal.json("import", terminal.file("places.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Greta Moser
                ADR;TYPE=HOME:;;Hauptstraße 5;Rosenheim;Bayern;83022;Deutschland
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Tom Baker
                ADR;TYPE=HOME:;;9 Harbour Street;London;;E1 6AN;United Kingdom
                END:VCARD
                """).toString());
        for (String[] one : new String[][] {{"rosenheim", "Greta Moser"}, {"hauptstrasse", "Greta Moser"}, {"83022", "Greta Moser"},
                {"Deutschland", "Greta Moser"},
                {"London", "Tom Baker"}, {"Harbour Street", "Tom Baker"}, {"E1 6AN", "Tom Baker"}, {"kingdom", "Tom Baker"}}) {
            assertThat(terminal.json("people", one[0]).each("people", "name")).as(one[0]).containsExactly(one[1]);
            assertThat(terminal.json("search", one[0]).each("hits", "title")).as(one[0]).containsExactly(one[1]);
        }
        assertThat(terminal.run("log", "London", "--kind", "call", "--json").at("error/kind").asText()).isEqualTo("unknown-person");
    }

    @Test
    @DisplayName("person shows the whole page, by name, by id and by a part of the name")
    void showsAPage() {
        String id = terminal.people("Ana Ruiz").getFirst();
        terminal.json("need", id, "--what", "A print shop for small runs");
        terminal.json("log", id, "--kind", "call", "--at", "2026-03-01", "--note", "The new shop", "--gave", "advice");
        Said said = terminal.json("person", "Ana Ruiz");
        assertThat(said.names("")).contains("id", "name", "kinds", "tags", "help", "needs", "wantedIntroductions",
                "rhythm", "promises", "roles", "contacts", "fields", "notes", "gives", "received", "timeline");
        assertThat(said.at("id").asText()).isEqualTo(id);
        assertThat(said.at("needs/0/text").asText()).isEqualTo("A print shop for small runs");
        assertThat(said.at("gives")).hasSize(1);
        assertThat(said.names("timeline/0")).containsExactly("id", "class", "date", "label", "text", "mark");
        assertThat(said.each("timeline", "date")).contains("2026-03-01");
        assertThat(terminal.json("person", id).json()).isEqualTo(said.json());
        assertThat(terminal.json("person", "ruiz").json()).isEqualTo(said.json());
        String page = terminal.run("person", "Ana", "Ruiz").out();
        assertThat(page.indexOf("How can I help?")).isPositive().isLessThan(page.indexOf("What happened"));
    }

    @Test
    @DisplayName("person shows all that somebody does and did, and all of the name, as the window does")
    void showsAllWork() {
        terminal.json("import", terminal.file("tina.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Dr. Tina Test Jr.
                N:Test;Tina;;Dr.;Jr.
                ORG:First Works
                TITLE:Director
                item1.ORG:Second House
                item1.TITLE:Advisor
                END:VCARD
                """).toString());
        String page = terminal.run("person", "Tina").out();
        assertThat(page).contains("Director, First Works").contains("Advisor, Second House").containsPattern("Title +Dr\\.").containsPattern("Suffix +Jr\\.");
        terminal.people("Ana Ruiz");
        assertThat(terminal.run("person", "Ana").out()).doesNotContain("Title").doesNotContain("Work");
    }

    @Test
    @DisplayName("a name that may mean several lists them with their ids and changes nothing")
    void asksWhichOne() {
        List<String> ids = terminal.people("Ana Ruiz", "Ana Lindqvist");
        Said said = terminal.run("log", "Ana", "--kind", "call", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.at("error/kind").asText()).isEqualTo("ambiguous");
        assertThat(said.each("error/candidates", "id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(said.names("error/candidates/0")).containsExactly("id", "name", "organization", "apart");
        Said text = terminal.run("person", "Ana");
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).contains("Ana Lindqvist").contains(ids.getFirst());
        assertThat(said.each("error/candidates", "apart")).containsOnly("");
        terminal.json("person", "new", "Ana", "Ruiz");
        assertThat(terminal.run("person", "Ana Ruiz", "--json").each("error/candidates", "apart")).hasSize(2).doesNotContain("").doesNotHaveDuplicates();
        assertThat(terminal.json("info").at("objects/Interaction").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("nobody of that name is said so")
    void saysThatNobodyIsCalledSo() {
        terminal.people("Ana Ruiz");
        Said said = terminal.run("person", "Nobody", "Here", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.at("error/kind").asText()).isEqualTo("unknown-person");
    }

    @Test
    @DisplayName("log notes a touch with several people, and what was given in it, as one step")
    void logsATouch() {
        List<String> ids = terminal.people("Ana Ruiz", "Jonas Weber");
        Said said = terminal.json("log", "Ana Ruiz", ids.get(1), "--kind", "meeting", "--at", "2026-03-01T15:30",
                "--note", "Lunch at the harbour", "--direction", "both", "--gave", "introduction");
        assertThat(said.names("")).contains("transaction", "ids", "interaction", "favours", "people", "onlyAsk");
        assertThat(said.at("favours")).hasSize(2);
        assertThat(said.at("ids")).hasSize(3);
        assertThat(terminal.json("people", "Jonas").at("people/0/lastTouch").asText()).isEqualTo("2026-03-01");
        terminal.json("undo", said.at("transaction").asText());
        assertThat(terminal.json("people", "Jonas").at("people/0/lastTouch").isNull()).isTrue();
    }

    @Test
    @DisplayName("log says a gentle word when a touch held nothing but an ask")
    void noticesABareAsk() {
        terminal.people("Ana Ruiz", "Bo Lund");
        assertThat(terminal.json("log", "Ana", "--kind", "email", "--ask").at("onlyAsk").asBoolean()).isTrue();
        Said said = terminal.json("log", "Ana", "--kind", "email", "--ask");
        assertThat(said.names("")).endsWith("warnings");
        assertThat(said.names("warnings/0")).containsExactly("rule", "message", "source", "about");
        assertThat(said.each("warnings", "rule")).contains("F7");
        assertThat(said.at("transaction").isNull()).isFalse();
        assertThat(terminal.run("log", "Bo", "--kind", "email", "--ask").out()).endsWith(
                "It held nothing but an ask; something to give next time keeps it in balance.\n");
        assertThat(terminal.json("log", "Bo", "--kind", "email", "--ask", "--gave", "lead").names("")).doesNotContain("warnings");
        assertThat(terminal.run("log", "Ana", "--kind", "email", "--ask").out()).contains("nothing but an ask");
    }

    @Test
    @DisplayName("log refuses a kind, a way, a type or a day that is none, as wrong usage")
    void refusesWrongWords() {
        terminal.people("Ana Ruiz");
        assertThat(terminal.run("log", "Ana", "--kind", "smoke").code()).isEqualTo(64);
        assertThat(terminal.run("log", "Ana", "--kind", "call", "--direction", "up").code()).isEqualTo(64);
        assertThat(terminal.run("log", "Ana", "--kind", "call", "--gave", "money").code()).isEqualTo(64);
        assertThat(terminal.run("log", "Ana", "--kind", "call", "--at", "soon").code()).isEqualTo(64);
        assertThat(terminal.run("log", "Ana").code()).isEqualTo(64);
        assertThat(terminal.json("info").at("objects/Interaction").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("capture understands a sentence and saves what it says")
    void capturesASentence() {
        terminal.json("new");
        Said said = terminal.json("capture", "Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks");
        assertThat(said.names("")).containsExactly("sentence", "date", "understood", "questions", "saved", "ids");
        assertThat(said.names("understood/0")).containsExactly("part", "said", "means", "asks", "orElse", "choices", "replaces");
        assertThat(said.each("understood", "part")).contains("who", "needs", "next-step");
        assertThat(said.at("saved/newPeople")).hasSize(1);
        assertThat(said.at("ids").size()).isGreaterThan(2);
        assertThat(terminal.json("people").each("people", "name")).containsExactly("Ana Ruiz");
        terminal.json("undo");
        assertThat(terminal.json("people").at("total").asInt()).isZero();
    }

    @Test
    @DisplayName("capture keeps a plan with several for each of them (F9), a trade without a house, and ends the job that somebody left (M11)")
    void capturesWhatItShows() {
        terminal.people("Mehmet Yıldız", "Ayşe Yıldız", "Wei Zhang");
        Said plan = terminal.json("capture", "Dinner with Mehmet, Ayşe and Wei on 12 December 2099");
        assertThat(plan.at("understood/0/means/with").asText()).isEqualTo("Mehmet Yıldız, Ayşe Yıldız, Wei Zhang");
        assertThat(plan.at("saved/followUps")).hasSize(3);
        assertThat(List.of("Mehmet", "Ayşe", "Wei")).allSatisfy(name -> assertThat(terminal.run("person", name).out()).contains("Dinner with"));
        terminal.json("capture", "Met Frieda Lindner, a luthier in Mittenwald, at the fair");
        assertThat(terminal.json("person", "Frieda").at("title").asText()).isEqualTo("luthier");
        terminal.json("capture", "Wei now works at Foo Works");
        Said left = terminal.json("capture", "Wei no longer works at Foo Works");
        assertThat(left.each("understood", "part")).containsExactly("who", "left");
        assertThat(left.at("understood/1/means/organization").asText()).isEqualTo("Foo Works");
        assertThat(terminal.json("person", "Wei").at("organization").asText()).isEmpty();
    }

    @Test
    @DisplayName("capture --dry-run says what it understood and changes nothing")
    void captureDryRunChangesNothing() {
        terminal.json("new");
        Said said = terminal.json("capture", "Met Ana Ruiz, Acme, at the lunch", "--dry-run");
        assertThat(said.at("saved").isNull()).isTrue();
        assertThat(said.at("understood")).isNotEmpty();
        assertThat(terminal.json("info").at("transactions").asInt()).isZero();
    }

    @Test
    @DisplayName("capture takes a given name for its one bearer, says who is new, and proposes one of several")
    void capturesAGivenName() {
        terminal.people("Rosa Okafor", "Rosalind Bell");
        Said one = terminal.json("capture", "Coffee with Rosa", "--dry-run");
        assertThat(one.at("understood/1/means/name").asText()).isEqualTo("Rosa Okafor");
        assertThat(one.at("understood/1/means/known").asBoolean()).isTrue();
        assertThat(one.at("questions")).isEmpty();
        assertThat(terminal.run("capture", "Coffee with Nils Dahl", "--dry-run").out()).contains("Nils Dahl · new in the book");
        assertThat(terminal.run("capture", "Called Nils Dahl, no answer", "--dry-run").out()).contains("Tried").doesNotContain("Touch");

        terminal.json("capture", "Met Rosa Diaz; call in 2 weeks");
        Said several = terminal.json("capture", "Coffee with Rosa", "--dry-run");
        assertThat(several.at("questions/0").asText()).isEqualTo("Rosa");
        assertThat(several.at("understood/1/means/alternatives/0/name").asText()).isEqualTo("Rosa Diaz");
        assertThat(several.at("understood/1/means/proposedId")).isEqualTo(several.at("understood/1/means/alternatives/0/id"));
        assertThat(terminal.run("capture", "Coffee with Rosa", "--dry-run").out()).contains("Rosa Diaz", "in touch last", "Rosa Okafor");
        terminal.json("capture", "Met Greta Falk; call in 2 weeks");
        for (String name : List.of("Peter Smith", "Peter Jones", "Peter Hale")) {
            terminal.json("person", "new", name);
        }
        assertThat(terminal.run("capture", "Peter rang", "--dry-run").out()).contains("Peter Smith", "Peter Jones", "Peter Hale")
                .doesNotContain("in touch last");
    }

    @Test
    @DisplayName("search finds a part of a name, other names of a person, and one character of a name without spaces")
    void searchesNames() {
        terminal.people("王小明", "Bob Miller");
        assertThat(terminal.json("search", "小").each("hits", "title")).containsExactly("王小明");
        assertThat(terminal.json("search", "ille").each("hits", "title")).containsExactly("Bob Miller");
        assertThat(terminal.json("search", "ille").names("hits/0")).containsExactly("id", "class", "title", "snippet", "date");
    }

    @Test
    @DisplayName("capture - saves each line of standard input on its own, and names those it can't")
    void capturesLines() {
        terminal.people("Ana Ruiz", "Ana Bell", "Tom Becker");
        Said said = terminal.piped("Called Tom, no answer\n\ncalled Ana\nBuy a new lamp\nMet Rosa Diaz from Acme; call in March\n", "capture", "-", "--json");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.at("saved").asInt()).isEqualTo(2);
        assertThat(said.at("failed").asInt()).isEqualTo(2);
        assertThat(said.at("lines/0/answer/understood/0/means/attempt").asBoolean()).isTrue();
        assertThat(said.at("lines/1/line").asInt()).isEqualTo(3);
        assertThat(said.at("lines/1/error/kind").asText()).isEqualTo("ambiguous");
        assertThat(said.at("lines/2/answer/saved/card").asText()).isNotEmpty();
        assertThat(said.at("lines/3/error/kind").asText()).isEqualTo("unclear-day");
        assertThat(terminal.run("person", "Tom Becker").out()).contains("Called Tom, no answer");
        assertThat(terminal.json("people", "Rosa Diaz").at("total").asInt()).isZero();
        assertThat(terminal.piped("", "capture", "-").code()).isZero();
        assertThat(terminal.piped("called Ana\n", "capture", "-").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("capture keeps a sentence that names nobody as a card, and says so")
    void capturesACard() {
        terminal.people("Ana Ruiz");
        Said said = terminal.run("capture", "Think about the pricing");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Kept as a card");
        assertThat(terminal.json("card", "list").at("cards/0/text").asText()).isEqualTo("Think about the pricing");
    }

    @Test
    @DisplayName("capture asks whether a single word is a name, and saves somebody new when told so")
    void captureAsksWhetherNew() {
        terminal.people("Ana Ruiz");
        assertThat(terminal.run("capture", "Called Bobby", "--dry-run").out()).contains("Is “Bobby” somebody new?", "--answer 1a");
        assertThat(terminal.run("capture", "Called Bobby", "--json").at("error/kind").asText()).isEqualTo("unclear-person");
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
        Said saved = terminal.json("capture", "Called Bobby", "--new");
        assertThat(saved.at("saved/newPeople")).hasSize(1);
        assertThat(terminal.json("people", "Bobby").at("total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("capture asks whom a name means, and takes the answer")
    void captureAsksWhom() {
        List<String> ids = terminal.people("Ana Ruiz", "Ana Lindqvist");
        Said said = terminal.run("capture", "Called Ana today about the shop", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.each("error/candidates", "id")).containsExactlyInAnyOrderElementsOf(ids);
        Said answered = terminal.json("capture", "Called Ana today about the shop", "--person", ids.get(1));
        assertThat(answered.at("saved/people/0").asText()).isEqualTo(ids.get(1));
        assertThat(answered.at("saved/newPeople")).isEmpty();
    }

    @Test
    @DisplayName("capture shows what to type for a day that may be several, and takes it, another day, or none of them")
    void captureAsksWhichDay() {
        terminal.people("Ana Ruiz");
        String sentence = "Met Rosa Diaz from Acme; call in March 2099";
        assertThat(terminal.run("capture", sentence, "--dry-run").out()).contains("Which day does", "--answer 1b", "2099-03-15", "none of these");
        assertThat(terminal.run("capture", sentence).err()).contains("1b Call · 2099-03-15", "--answer 1a");
        Said asked = terminal.json("capture", sentence, "--dry-run");
        assertThat(asked.names("understood/3/choices/0")).containsExactly("answer", "part", "means");
        assertThat(asked.each("understood/3/choices", "answer")).containsExactly("1a", "1b", "1c", "1d");
        Said answered = terminal.json("capture", sentence, "--dry-run", "--answer", "1b");
        assertThat(answered.at("questions")).isEmpty();
        assertThat(answered.at("understood/3/means/due").asText()).isEqualTo("2099-03-15");
        assertThat(terminal.json("capture", sentence, "--dry-run", "--answer", "1=2099-03-20").at("understood/3/means/due").asText()).isEqualTo("2099-03-20");
        assertThat(terminal.json("capture", sentence, "--dry-run", "--answer", "1D").at("understood/3/part").asText()).isEqualTo("note");
        assertThat(terminal.json("people", "Rosa Diaz").at("total").asInt()).isZero();
        assertThat(terminal.json("capture", sentence, "--answer", "1c").at("saved/followUps")).hasSize(1);
    }

    @Test
    @DisplayName("capture takes answers to several questions at once, whatever their order, and leaves the others their numbers")
    void captureTakesSeveralAnswers() {
        List<String> ids = terminal.people("Ana Ruiz", "Ana Lindqvist");
        String sentence = "Called Ana today; call her in March 2099";
        Said one = terminal.json("capture", sentence, "--dry-run", "--answer", "1b");
        String second = one.at("understood/2/choices/0/answer").asText();
        assertThat(second).isEqualTo("2a");
        Said saved = terminal.json("capture", sentence, "--answer", "2b", "--answer", "1b");
        assertThat(ids).contains(saved.at("saved/people/0").asText());
        assertThat(saved.at("saved/newPeople")).isEmpty();
        assertThat(terminal.json("capture", sentence, "--answer", "1c", "--answer", "2a").at("saved/newPeople")).hasSize(1);
    }

    @Test
    @DisplayName("capture takes the answer whether something is meant, says of whom, and refuses an answer that fits no question")
    void captureAsksWhether() {
        terminal.people("Ana Ruiz", "Tom Becker");
        String sentence = "Coffee with Ana and Tom, someone needs a lawyer. Needs a printer";
        Said asked = terminal.json("capture", sentence, "--dry-run");
        assertThat(asked.json().toString()).contains("\"of\"");
        assertThat(terminal.run("capture", sentence, "--answer", "9a", "--json").at("error/happened").asText()).contains("1a");
        assertThat(terminal.run("capture", "Called Tom", "--answer", "1a", "--json").at("error/happened").asText()).contains("leaves nothing open");
        assertThat(terminal.run("capture", sentence, "--answer", "yes", "--json").code()).isEqualTo(64);
        assertThat(terminal.piped("called Ana\n", "capture", "-", "--answer", "1a").code()).isEqualTo(64);
        assertThat(terminal.run("capture", "Met Ana in June 2020", "--answer", "1=2099-01-01", "--json").at("error/happened").asText())
                .contains("still to come");
    }

    @Test
    @DisplayName("want-intro notes whom somebody would like to meet")
    void notesAWantedIntroduction() {
        terminal.people("Ana Ruiz");
        Said said = terminal.json("want-intro", "Ana Ruiz", "--what", "a museum curator", "--why", "an exhibition");
        assertThat(said.names("")).containsExactly("transaction", "ids", "done");
        assertThat(terminal.json("person", "Ana Ruiz").at("wantedIntroductions/0/text").asText())
                .isEqualTo("a museum curator");
    }

    @Test
    @DisplayName("search finds what was written, newest first")
    void searches() {
        terminal.people("Ana Ruiz");
        terminal.json("log", "Ana", "--kind", "call", "--at", "2026-03-01", "--note", "Talked about the lighthouse");
        terminal.json("log", "Ana", "--kind", "call", "--at", "2026-04-01", "--note", "The lighthouse again");
        Said said = terminal.json("search", "lighth");
        assertThat(said.names("hits/0")).containsExactly("id", "class", "title", "snippet", "date");
        assertThat(said.each("hits", "date")).containsExactly("2026-04-01", "2026-03-01");
        assertThat(terminal.json("search", "\"quotes' OR *").at("hits")).isEmpty();
        assertThat(terminal.json("search", "lighthouse", "--limit", "1").at("hits")).hasSize(1);
    }

    @Test
    @DisplayName("merge makes one person of two and can be taken back by its transaction")
    void mergesTwoPeople() {
        List<String> ids = terminal.people("Ana Ruiz", "Anna Ruiz");
        terminal.json("log", ids.get(1), "--kind", "call", "--at", "2026-03-01");
        Said said = terminal.json("merge", ids.get(0), ids.get(1));
        assertThat(said.at("kept").asText()).isEqualTo(ids.get(0));
        assertThat(terminal.json("person", ids.get(0)).each("timeline", "date")).contains("2026-03-01");
        terminal.json("log", ids.get(0), "--kind", "call", "--at", "2026-03-02");
        terminal.json("undo", said.at("transaction").asText());
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("duplicates are named with the reason, and dismissed for good")
    void findsDuplicates() {
        List<String> ids = terminal.people("Ana Ruiz");
        terminal.json("import", terminal.file("more.csv", "Name,Organization\nAna Ruiz,Acme\n").toString(), "--format", "csv");
        Said said = terminal.json("duplicates", "list");
        assertThat(said.names("duplicates/0")).containsExactly("keep", "other", "confidence", "reasons", "why");
        String keep = said.at("duplicates/0/keep/id").asText();
        String other = said.at("duplicates/0/other/id").asText();
        assertThat(List.of(keep, other)).containsAll(ids);
        terminal.json("duplicates", "dismiss", keep, other);
        assertThat(terminal.json("duplicates", "list").at("duplicates")).isEmpty();
    }

    @Test
    @DisplayName("delete takes a person out, undo brings the person back, redo takes the person out again")
    void deletesAndBringsBack() {
        String id = terminal.people("Ana Ruiz").getFirst();
        assertThat(terminal.json("delete", "Ana Ruiz").at("ids/0").asText()).isEqualTo(id);
        assertThat(terminal.json("people").at("total").asInt()).isZero();
        terminal.json("undo");
        assertThat(terminal.json("people").each("people", "id")).containsExactly(id);
        terminal.json("redo");
        assertThat(terminal.json("people").at("total").asInt()).isZero();
    }
}
