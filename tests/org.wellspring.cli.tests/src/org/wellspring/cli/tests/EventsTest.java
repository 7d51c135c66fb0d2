// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Events, by the command line")
class EventsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @BeforeEach
    void somebodyIsInTheBook() {
        terminal.people("Bo Lund");
    }

    @Test
    @DisplayName("event new, list, show, edit, expect, remove and delete: from a day to a page (E1, E4)")
    void fromDayToPage() {
        String id = terminal
                .json("event", "new", "Tuesday", "lunch", "--at", "2026-11-10 12:30", "--lasts", "2 h", "--place", "The Ostrich", "--aim", "networking",
                        "--cost", "12.50 EUR", "--hours", "2.5", "--host", "Plumb Line", "--on", "2026-11-12")
                .at("ids/0").asText();
        Said list = terminal.json("event", "list");
        assertThat(list.names("events/0")).containsExactly("id", "title", "day", "time", "end", "lastDay", "until", "place", "aim", "minutes", "expected",
                "met", "open",
                "closedOutOn", "cancelled");
        assertThat(list.at("events/0/day").asText()).isEqualTo("2026-11-10");
        assertThat(list.at("events/0/aim").asText()).isEqualTo("networking");
        assertThat(list.at("total").asInt()).isOne();
        assertThat(terminal.run("event", "list").out()).contains("Tuesday lunch", "The Ostrich", "1 event.");
        terminal.json("event", "expect", "lunch", "Bo", "--note", "Has a boat");
        terminal.json("event", "edit", id.substring(28), "--purpose", "Find oak", "--cost", "none");
        Said shown = terminal.json("event", "show", "tuesday");
        assertThat(shown.names("")).containsExactly("event", "purpose", "notes", "host", "cost", "goals", "met", "expected");
        assertThat(shown.at("expected/0/name").asText()).isEqualTo("Bo Lund");
        assertThat(shown.at("cost").isNull()).isTrue();
        assertThat(terminal.run("event", "show", "tuesday").out()).contains("Plumb Line", "networking: Find oak", "Likely there", "Has a boat", "2 h 30 min");
        terminal.json("event", "remove", "lunch", "Bo Lund");
        assertThat(terminal.json("event", "show", "tuesday").at("expected")).isEmpty();
        assertThat(terminal.json("event", "list", "--aim", "social").at("events")).isEmpty();
        assertThat(terminal.json("event", "list", "--shown", "past", "--on", "2026-12-01").at("events")).hasSize(1);
        terminal.json("event", "delete", "lunch");
        assertThat(terminal.run("event", "list").out()).contains("No event.");
        assertThat(terminal.run("event", "list", "--shown", "soon").code()).isEqualTo(64);
        assertThat(terminal.run("event", "new", "Lunch", "--at", "2026-11-10", "--cost", "much").code()).isEqualTo(64);
        assertThat(terminal.run("event", "new", "Lunch").code()).isOne();
        assertThat(terminal.run("event", "edit", "lunch").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("a length is read as in the window, a number alone as minutes; the end and the last day are said; nothing is dropped in silence (E1)")
    void lengths() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10 12:00", "--lasts", "90");
        assertThat(terminal.run("event", "show", "lunch").out()).contains("2026-11-10, 12:00–13:30");
        assertThat(terminal.run("event", "list").out()).contains("12:00–13:30");
        terminal.json("event", "edit", "lunch", "--lasts", "1.5", "--hours", "2h 15");
        assertThat(terminal.run("event", "show", "lunch").out()).contains("12:00–13:30", "2 h 15 min");
        terminal.json("event", "edit", "lunch", "--at", "2026-11-12");
        assertThat(terminal.run("event", "show", "lunch").out()).as("moved to a day, at the time it had").contains("2026-11-12, 12:00–13:30");
        terminal.json("event", "new", "Fair", "--at", "2026-12-04", "--lasts", "2 days");
        assertThat(terminal.run("event", "show", "fair").out()).contains("2026-12-04 – 2026-12-05");
        assertThat(terminal.run("event", "list").out()).contains("2026-12-04 – 2026-12-05");
        assertThat(terminal.run("event", "new", "Walk", "--at", "2026-12-20", "--lasts", "90").err()).contains("lasts whole days");
        assertThat(terminal.run("event", "new", "Walk", "--at", "2026-12-20 10:00", "--lasts", "2").err()).contains("minutes");
        assertThat(terminal.run("event", "new", "Walk", "--at", "2026-12-20 10:00", "--lasts", "long").code()).isEqualTo(64);
        assertThat(terminal.json("event", "list").at("total").asInt()).isEqualTo(2);
        terminal.json("event", "new", "Supper", "--at", "2026-11-12 5pm");
        assertThat(terminal.json("event", "list", "--on", "2026-11-12").at("events/1/time").asText()).isEqualTo("17:00");
    }

    @Test
    @DisplayName("event meet --card keeps a picture and says what is in it; event card writes it, or takes it away (E8)")
    void card() throws IOException {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        Path picture = terminal.file("card.png", "");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(200, 120, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        assertThat(terminal.run("event", "meet", "lunch", "--card", picture.toString(), "--on", "2026-11-11").code()).as("nobody is named").isEqualTo(64);
        Said met = terminal.json("event", "meet", "lunch", "Ana Ruiz", "--card", picture.toString(), "--on", "2026-11-11");
        assertThat(met.at("finding").asText()).isEqualTo("none");
        assertThat(met.at("card").isNull()).isTrue();
        assertThat(terminal.run("event", "meet", "lunch", "Bo", "--card", terminal.file("torn.png", "no picture").toString()).err())
                .contains("can’t be shown as a picture");
        assertThat(terminal.json("event", "show", "lunch").at("met/0/cards")).hasSize(1);
        assertThat(terminal.run("event", "show", "lunch").out()).contains("1 picture of a card");
        Path out = picture.resolveSibling("out.png");
        assertThat(terminal.run("event", "card", "lunch", "Ana", "--out", out.toString()).code()).isZero();
        assertThat(out).hasSameBinaryContentAs(picture);
        terminal.json("event", "card", "lunch", "Ana", "--remove");
        assertThat(terminal.run("event", "card", "lunch", "Ana", "--out", out.toString()).err()).contains("no picture of a card of Ana Ruiz");
        assertThat(terminal.run("event", "card", "lunch", "Ana").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("event meet keeps what they do and where, what was promised and what is next, unless --no-plan says not to (E8, F1, F9)")
    void besides() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        Said met = terminal.json("event", "meet", "lunch", "Sophie Grant, florist at Bloom & Co, I promised to send her the prices by Friday", "--on",
                "2026-11-11");
        assertThat(met.at("plans")).hasSize(1);
        assertThat(met.at("plans/0").asText()).startsWith("I promised: send her the prices");
        assertThat(terminal.run("person", "Sophie Grant").out()).contains("florist", "Bloom & Co", "send her the prices");
        assertThat(terminal.json("event", "meet", "lunch", "Anton Weiss, call him on Thursday", "--no-plan", "--on", "2026-11-11").at("plans")).isEmpty();
    }

    @Test
    @DisplayName("event meet keeps how somebody is reached, and the birthday, as a sentence elsewhere does (E8, F1)")
    void reached() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        Said met = terminal.json("event", "meet", "lunch", "Vera Ohm, baker at Ohm Brot, +43 1 5550122, vera@ohm.example, birthday 4 May", "--on",
                "2026-11-11");
        assertThat(met.at("plans")).extracting(plan -> plan.asText()).containsExactlyInAnyOrder("Phone: +43 1 5550122", "E-mail: vera@ohm.example",
                "Birthday: 4 May");
        assertThat(terminal.run("person", "Vera Ohm").out()).contains("baker", "Ohm Brot", "+43 1 5550122", "vera@ohm.example", "--05-04");
    }

    @Test
    @DisplayName("event prep says of each who is likely there what to have in mind, and who else came before (E4)")
    void prep() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        terminal.json("event", "meet", "lunch", "Ana Ruiz", "--new", "--on", "2026-11-11");
        terminal.json("event", "new", "Lunch", "--at", "2026-11-20", "--on", "2026-11-11");
        assertThat(terminal.run("event", "prep", "lunch 2026-11-20").out()).contains("Came before", "Ana Ruiz");
        terminal.json("need", "Bo", "--what", "oak boards");
        terminal.json("event", "expect", "lunch 2026-11-20", "Bo Lund");
        Said sheet = terminal.json("event", "prep", "lunch 2026-11-20");
        assertThat(sheet.names("")).containsExactly("event", "purpose", "people", "regulars");
        assertThat(sheet.at("people/0/needs/0").asText()).isEqualTo("oak boards");
        assertThat(sheet.at("regulars/0/name").asText()).isEqualTo("Ana Ruiz");
        assertThat(terminal.run("event", "prep", "lunch 2026-11-20").out()).contains("needs: oak boards", "you could: ");
    }

    @Test
    @DisplayName("event funnel says how many were met, followed up and helped, event origins where people came from (E3, E5)")
    void funnel() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--hours", "2", "--on", "2026-11-11");
        terminal.json("event", "new", "Supper", "--at", "2026-11-11", "--on", "2026-11-11");
        terminal.json("event", "meet", "lunch", "Ana Ruiz", "--new", "--on", "2026-11-11");
        terminal.json("event", "meet", "lunch", "Bo", "--on", "2026-11-11");
        terminal.json("event", "meet", "supper", "Bo", "--on", "2026-11-11");
        terminal.json("log", "Bo", "--kind", "email", "--direction", "out", "--at", "2026-11-12", "--on", "2026-11-12");
        Said all = terminal.json("event", "funnel", "--on", "2026-11-13");
        assertThat(all.names("")).containsExactly("within", "met", "followedUp", "helped", "events", "series", "aims", "evenings", "touches");
        assertThat(all.at("touches/atEvents").isInt()).isTrue();
        assertThat(terminal.run("event", "funnel").out()).contains("Conversations: ");
        assertThat(List.of(all.at("met").asInt(), all.at("followedUp").asInt(), all.at("helped").asInt())).containsExactly(3, 2, 0);
        assertThat(all.each("events", "title")).containsExactly("Supper", "Lunch");
        assertThat(terminal.json("event", "funnel", "--event", "lunch", "--within", "1d", "--on", "2026-11-13").at("followedUp").asInt()).isZero();
        assertThat(terminal.run("event", "funnel", "--on", "2026-11-13").out()).contains("Met 3, followed up 2, first helped 0, within 30 days.",
                "still running");
        assertThat(terminal.run("event", "funnel", "--within", "0d").code()).isEqualTo(64);
        assertThat(terminal.json("event", "origins").each("origins", "name")).containsExactly("Lunch", "");
        assertThat(terminal.run("event", "origins").out()).contains("event", "Lunch", "not known");
    }

    @Test
    @DisplayName("event origin and office say where people came from and what that took (E5, E6)")
    void origin() {
        terminal.people("Ana Ruiz");
        terminal.json("office", "new", "Board member", "--at", "Plumb Line", "--from", "2025-01-01");
        terminal.json("event", "origin", "Bo", "--office", "board", "--note", "Treasurer then");
        terminal.json("office", "spent", "board", "90", "--at", "2026-11-01", "--on", "2026-11-02");
        assertThat(terminal.json("office", "list").names("offices/0")).containsExactly("id", "title", "organization", "from", "until", "minutes", "people");
        assertThat(terminal.run("office", "list").out()).contains("Board member", "Plumb Line", "1 h 30 min", "1 person", "1 office.");
        terminal.json("event", "origin", "Ana", "--by", "Bo");
        assertThat(terminal.json("event", "origins").each("origins", "kind")).containsExactlyInAnyOrder("association", "introduction");
        terminal.json("event", "origin", "Ana", "--kind", "talk");
        assertThat(terminal.json("event", "origins").each("origins", "kind")).containsExactlyInAnyOrder("association", "talk");
        assertThat(terminal.run("event", "origin", "Ana").code()).isEqualTo(64);
        terminal.json("office", "edit", "board", "--title", "Chair of the board", "--until", "2026-11-01", "--on", "2026-11-02");
        assertThat(terminal.json("office", "list").at("offices/0/until").asText()).isEqualTo("2026-11-01");
        assertThat(terminal.json("office", "list").at("offices/0/title").asText()).isEqualTo("Chair of the board");
        assertThat(terminal.run("office", "edit", "board", "--until", "2020-11-01").code()).as("backwards").isOne();
        assertThat(terminal.run("office", "edit", "board").code()).isEqualTo(64);
        terminal.json("office", "edit", "board", "--until", "none");
        assertThat(terminal.json("office", "list").at("offices/0/until").isNull()).isTrue();
        terminal.json("office", "delete", "board");
        assertThat(terminal.run("office", "list").out()).contains("No office.");
    }

    @Test
    @DisplayName("a day that may be meant either way lies ahead, and of events of one name the day says which (E1)")
    void days() {
        terminal.json("event", "new", "Lunch", "--at", "friday", "--on", "2026-11-10");
        terminal.json("event", "new", "Lunch", "--at", "2026-11-20", "--on", "2026-11-10");
        assertThat(terminal.json("event", "list").each("events", "day")).containsExactly("2026-11-20", "2026-11-13");
        assertThat(terminal.run("event", "show", "lunch").err()).contains("“lunch” may be several: Lunch 2026-11-20, Lunch 2026-11-13");
        assertThat(terminal.json("event", "show", "lunch 2026-11-13").at("event/day").asText()).isEqualTo("2026-11-13");
    }

    @Test
    @DisplayName("event meet brings who is new into the book by a line, event closeout decides, and Today asks until then (E1, E2, E5, F13)")
    void meetAndCloseOut() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        terminal.json("event", "new", "Lunch", "--at", day.toString(), "--on", "2026-11-11");
        Said met = terminal.json("event", "meet", "lunch", "Ana Ruiz, Acme, seeks an architect", "--on", "2026-11-11");
        assertThat(met.names("")).containsExactly("transaction", "ids", "encounter", "person", "name", "fresh", "finding", "card", "needs",
                "wanted", "plans");
        assertThat(met.at("fresh").asBoolean()).isTrue();
        terminal.json("event", "meet", "lunch", "Bo Lund", "--line", "Has oak", "--help-idea", "Name Ana", "--next", "Write", "--due", "2026-11-20", "--on",
                "2026-11-11");
        assertThat(terminal.run("event", "meet", "lunch", "Bo Lund", "--on", "2026-11-11").out()).startsWith("Met Bo Lund");
        Said open = terminal.json("event", "closeout", "lunch");
        assertThat(open.each("open", "name")).containsExactly("Ana Ruiz");
        assertThat(open.at("open/0/line").asText()).isEqualTo("seeks an architect");
        assertThat(open.names("")).containsExactly("event", "open", "ideas", "thanks");
        assertThat(terminal.run("event", "closeout", "lunch", "Ana", "--introduce", "Bo Lund", "--thank", "Bo Lund", "--on", "2026-11-12").code()).isZero();
        assertThat(terminal.json("intro", "list").at("introductions")).hasSize(1);
        assertThat(terminal.json("follow-up", "list").each("followUps", "what")).contains("Thank them for “Lunch”");
        assertThat(terminal.json("event", "show", "lunch").at("met/0/helpIdea").asText()).isEqualTo("Introduce Bo Lund");
        terminal.run("undo");
        assertThat(terminal.json("intro", "list").at("introductions")).isEmpty();
        Said today = terminal.json("today", "--on", "2026-11-12");
        assertThat(today.each("rows", "kind")).contains("close-out");
        assertThat(terminal.run("event", "closeout", "lunch", "Ana").code()).isEqualTo(64);
        assertThat(terminal.run("event", "closeout", "lunch", "Ana", "--none", "--next", "Write").code()).isEqualTo(64);
        terminal.json("event", "closeout", "lunch", "Ana", "--help-idea", "Introduce Dev", "--next", "Call", "--due", "2026-11-14", "--promised", "--on",
                "2026-11-12");
        assertThat(terminal.json("today", "--on", "2026-11-12").each("rows", "kind")).doesNotContain("close-out");
        assertThat(terminal.json("promise", "list").each("promises", "what")).containsExactly("Call");
        assertThat(terminal.json("follow-up", "list").each("followUps", "what")).containsExactly("Write");
        assertThat(terminal.json("event", "show", "lunch").at("event/closedOutOn").asText()).isEqualTo("2026-11-12");
        terminal.json("event", "meet", "lunch", "Cy Hale", "--new", "--on", "2026-11-12");
        terminal.json("event", "closeout", "lunch", "--rest-none", "--on", "2026-11-12");
        assertThat(terminal.run("event", "closeout", "lunch").out()).contains("Nothing is to be decided.");
        assertThat(terminal.run("event", "show", "lunch").out()).contains("help: Introduce Dev", "next: Call 2026-11-14", "nothing comes of it");
    }

    @Test
    @DisplayName("event closeout keeps half of a decision and says what is still open (E2)")
    void half() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        terminal.json("event", "meet", "lunch", "Ana Ruiz", "--new", "--on", "2026-11-11");
        assertThat(terminal.run("event", "closeout", "lunch", "Ana", "--help-idea", "A name", "--on", "2026-11-11").out())
                .contains("of Ana Ruiz it is still open what is next");
        assertThat(terminal.json("event", "closeout", "lunch").each("open", "name")).containsExactly("Ana Ruiz");
        assertThat(terminal.run("event", "closeout", "lunch", "Ana", "--next", "Send it", "--on", "2026-11-11").out()).doesNotContain("still open");
    }

    @Test
    @DisplayName("event meet keeps what the line says they need and whom they would like to meet, and the next prep sheet tells it (E4, E8, M3)")
    void needs() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--on", "2026-11-11");
        assertThat(terminal.json("event", "meet", "lunch", "Ana Ruiz, Acme, seeks an architect", "--on", "2026-11-11").at("needs/0").asText())
                .isEqualTo("an architect");
        Said ben = terminal.run("event", "meet", "lunch", "Ben Otieno, Otieno Legal, looks for office space", "--on", "2026-11-11");
        assertThat(ben.out()).contains("Kept as a need: office space");
        assertThat(terminal.json("event", "meet", "lunch", "Clara Nunes, Nunes & Sons, wants to meet a banker", "--on", "2026-11-11").at("wanted/0").asText())
                .isEqualTo("a banker");
        assertThat(terminal.json("event", "meet", "lunch", "Ana Ruiz, needs a printer for brochures", "--on", "2026-11-11").at("needs/0").asText())
                .isEqualTo("a printer for brochures");
        assertThat(terminal.json("event", "meet", "lunch", "Dee Moss, needs oak", "--no-need", "--on", "2026-11-11").at("needs")).isEmpty();
        terminal.json("event", "new", "Supper", "--at", "2026-11-20", "--on", "2026-11-11");
        terminal.json("event", "expect", "supper", "Ana Ruiz", "--on", "2026-11-11");
        assertThat(terminal.run("event", "prep", "supper", "--on", "2026-11-12").out()).contains("an architect", "a printer for brochures");
    }

    @Test
    @DisplayName("selling where one went for something else is said, and done all the same (E7)")
    void mixing() {
        terminal.json("event", "new", "Lunch", "--at", "2026-11-10", "--aim", "networking", "--on", "2026-11-11");
        terminal.json("event", "meet", "lunch", "Bo", "--on", "2026-11-11");
        Said said = terminal.json("event", "edit", "lunch", "--aim", "prospecting", "--on", "2026-11-11");
        assertThat(said.each("warnings", "rule")).contains("E7");
        assertThat(terminal.json("event", "list").at("events/0/aim").asText()).isEqualTo("prospecting");
    }

    @Test
    @DisplayName("event import: a calendar comes in, and later what is new about it; what can’t be read is named (E9)")
    void calendar() throws IOException {
        Path file = terminal.file("club.ics", """
                BEGIN:VCALENDAR
                X-WR-CALNAME:Chamber
                BEGIN:VEVENT
                UID:breakfast@chamber.example
                SUMMARY:Chamber breakfast
                DTSTART;TZID=Romance Standard Time:20261112T080000
                RRULE:FREQ=WEEKLY;COUNT=2
                ATTENDEE;CN=Bo Lund:mailto:bo@lund.example
                ATTENDEE;CN=Vera Monk:mailto:vera@monk.example
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Someday
                DTSTART:soon
                END:VEVENT
                END:VCALENDAR
                """);
        Said first = terminal.json("event", "import", file.toString(), "--on", "2026-11-10");
        assertThat(first.names("calendars/0")).containsExactly("where", "name", "added", "changed", "same", "kept", "leftOut", "strangers", "unclear", "faults",
                "transaction", "events");
        assertThat(first.at("calendars/0/added")).hasSize(2);
        assertThat(first.at("calendars/0/strangers/0/name").asText()).isEqualTo("Vera Monk");
        assertThat(first.at("calendars/0/faults/0/fault").asText()).isEqualTo("start");
        assertThat(terminal.json("event", "show", "breakfast 2026-11-12").at("expected/0/name").asText()).isEqualTo("Bo Lund");
        Said again = terminal.run("event", "import", file.toString(), "--on", "2026-11-10");
        assertThat(again.out()).contains("From “Chamber”: no event new, 0 changed, 2 as before.", "“Someday”", "has no day that can be read: soon",
                "One who is invited is not in the book: Vera Monk").doesNotContain("undo");
        assertThat(terminal.run("event", "import", "nowhere.ics").code()).isOne();
        terminal.run("undo", first.at("calendars/0/transaction").asText());
        assertThat(terminal.json("event", "list").at("total").asInt()).isZero();
    }

    @Test
    @DisplayName("event import --dry-run says what would become of each event; calendars, refresh and forget are about those that are remembered (E9, X6)")
    void remembered() throws IOException {
        Path file = terminal.file("choir.ics", """
                BEGIN:VCALENDAR
                X-WR-CALNAME:Choir
                BEGIN:VEVENT
                UID:evening@choir.example
                SUMMARY:Choir evening
                DTSTART:20261112T190000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:dentist@choir.example
                SUMMARY:Dentist
                DTSTART;VALUE=DATE:20261113
                END:VEVENT
                END:VCALENDAR
                """);
        Said foreseen = terminal.json("event", "import", file.toString(), "--dry-run", "--on", "2026-11-10");
        assertThat(foreseen.names("calendars/0/events/0")).containsExactly("key", "title", "day", "time", "fate");
        assertThat(foreseen.each("calendars/0/events", "fate")).containsExactly("new", "new");
        assertThat(terminal.run("event", "import", file.toString(), "--dry-run", "--on", "2026-11-10").out()).contains("would bring 2 events", "Dentist",
                "Nothing was changed.");
        assertThat(terminal.json("event", "list").at("total").asInt()).isZero();
        terminal.json("event", "import", file.toString(), "--remember", "--leave-out", "dentist@choir.example", "--on", "2026-11-10");
        assertThat(terminal.json("event", "list").at("total").asInt()).isOne();
        Said calendars = terminal.json("event", "calendars");
        assertThat(calendars.names("calendars/0")).containsExactly("id", "name", "place", "words", "read", "tried", "problem");
        assertThat(calendars.at("calendars/0/name").asText()).isEqualTo("Choir");
        assertThat(terminal.run("event", "refresh", "--on", "2026-11-10").out()).contains("From “Choir”: no event new, 0 changed, 1 as before; 1 left out.");
        assertThat(terminal.run("event", "refresh", "--due", "--on", "2026-11-10").out()).contains("No calendar is to be read.");
        assertThat(terminal.json("event", "import", file.toString(), "--take-in", "dentist@choir.example", "--on", "2026-11-10").at("calendars/0/added"))
                .hasSize(1);
        Files.delete(file);
        Said away = terminal.run("event", "refresh", "choir", "--on", "2026-11-10");
        assertThat(away.code()).isOne();
        assertThat(away.out()).contains("Choir: ", "choir.ics");
        terminal.json("event", "forget", "choir");
        assertThat(terminal.run("event", "calendars").out()).contains("No calendar is remembered.");
        assertThat(terminal.json("event", "list").at("total").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("event series and venues list what belongs together; list and export narrow to one, and to days (E9)")
    void together() throws IOException {
        terminal.json("event", "new", "Tuesday lunch", "--at", "2026-11-03", "--place", "The Ostrich");
        terminal.json("event", "new", "Tuesday lunch", "--at", "2026-11-10", "--place", "Home");
        terminal.json("event", "new", "Fair", "--at", "2026-12-10", "--place", "the ostrich");
        Said series = terminal.json("event", "series", "--on", "2026-11-05");
        assertThat(series.names("gatherings/0")).containsExactly("name", "events", "met", "minutes", "first", "last", "next");
        assertThat(series.at("gatherings/0/next").asText()).isEqualTo("2026-11-10");
        assertThat(terminal.json("event", "venues").at("gatherings")).hasSize(2);
        assertThat(terminal.run("event", "venues").out()).contains("the ostrich", "2 times");
        assertThat(terminal.json("event", "list", "--series", "tuesday").at("total").asInt()).isEqualTo(2);
        assertThat(terminal.json("event", "list", "--venue", "ostrich", "--from", "2026-12-01").at("total").asInt()).isOne();
        assertThat(terminal.run("event", "list", "--series", "supper").code()).isOne();
        Path file = terminal.file("out.ics", "");
        assertThat(terminal.json("event", "export", "--venue", "Home", "--out", file.toString()).at("events").asInt()).isOne();
        assertThat(Files.readString(file)).contains("SUMMARY:Tuesday lunch").doesNotContain("Fair");
        Path text = terminal.file("out.md", "");
        assertThat(terminal.json("event", "export", "--event", "fair", "--out", text.toString()).at("format").asText()).isEqualTo("md");
        assertThat(Files.readString(text)).startsWith("# Fair");
    }
}
