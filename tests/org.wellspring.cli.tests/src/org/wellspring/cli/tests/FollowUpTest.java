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
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is due, and what one does about it")
class FollowUpTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();
    private String ana;

    @BeforeEach
    void somebodyIsInTheBook() {
        ana = terminal.people("Ana Ruiz").getFirst();
    }

    private void agreeOnARhythm() {
        terminal.json("--on", "2026-01-01", "rhythm", "set", "Ana Ruiz", "--every", "30d", "--max", "60d", "--channel",
                "phone", "--channel", "coffee", "--purpose", "Learn from each other", "--benefit-them", "Introductions",
                "--benefit-me", "A frank view", "--agreed-by", "both");
        terminal.json("log", ana, "--kind", "call", "--at", "2026-01-10");
    }

    @Test
    @DisplayName("today proposes what can wait where a week is too full, rhythm spread does it in one step")
    void makesRoom() {
        terminal.people("Ana Ruiz", "Bo Lund", "Cy Young");
        for (String name : new String[] {"Ana Ruiz", "Bo Lund", "Cy Young"}) {
            terminal.json("log", name, "--kind", "call", "--at", "2026-03-02");
            terminal.json("rhythm", "set", name, "--every", "30d", "--purpose", "x", "--benefit-them", "x", "--benefit-me", "x",
                    "--agreed-by", "both");
        }
        terminal.json("settings", "set", "week.capacity", "2");
        Said day = terminal.json("today", "--on", "2026-04-01");
        assertThat(day.names("capacity")).containsExactly("room", "done", "planned", "over", "perWeek", "spread", "longer");
        assertThat(day.at("capacity/over").asInt()).isEqualTo(1);
        assertThat(day.names("capacity/spread/0")).containsExactly("rhythm", "person", "name", "until");
        assertThat(terminal.run("today", "--on", "2026-04-01").out()).contains("rhythm spread", "nothing is lost if it waits");
        assertThat(terminal.json("rhythm", "spread", "--dry-run", "--on", "2026-04-01").at("transaction").isNull()).isTrue();

        Said done = terminal.json("rhythm", "spread", "--on", "2026-04-01");
        assertThat(done.names("")).containsExactly("transaction", "spread", "longer");
        assertThat(terminal.json("today", "--on", "2026-04-01").at("capacity/over").asInt()).isZero();
        assertThat(terminal.json("rhythm", "spread", "--on", "2026-04-01").at("spread")).isEmpty();
    }

    @Test
    @DisplayName("today looks ahead, and in a new book proposes whom to begin with, until told not to (F15)")
    void looksAhead() {
        terminal.people("Bo Lund", "Cy Young");
        terminal.json("promise", "new", "Bo Lund", "--what", "The plans", "--due", "2026-02-06", "--on", "2026-02-01");
        Said day = terminal.json("today", "--on", "2026-02-01");
        assertThat(day.names("ahead/0")).containsExactly("id", "kind", "day", "time", "person", "name", "organization", "what", "years");
        assertThat(day.at("ahead/0/kind").asText()).isEqualTo("promise");
        assertThat(day.at("ahead/0/day").asText()).isEqualTo("2026-02-06");
        assertThat(day.names("firstPeople/0")).containsExactly("person", "name", "organization", "reason", "why", "help");
        assertThat(terminal.run("today", "--on", "2026-02-01").out()).contains("Nothing is due yet.", "Fri, 6 Feb", "Bo Lund · The plans", "not-now");
        assertThat(terminal.json("today", "--on", "2026-02-01", "--ahead", "4d").at("ahead")).isEmpty();
        assertThat(terminal.json("today", "--on", "2026-02-01", "--ahead", "0").at("ahead")).isEmpty();
        terminal.json("promise", "new", "Cy Young", "--what", "The list", "--due", "2026-03-02", "--on", "2026-02-01");
        assertThat(terminal.json("today", "--on", "2026-02-01", "--ahead", "1m").at("ahead")).hasSize(1);
        assertThat(terminal.json("today", "--on", "2026-02-01", "--ahead", "30d").at("ahead")).hasSize(2);
        assertThat(terminal.run("today", "--ahead", "3y").code()).isEqualTo(64);

        terminal.json("not-now", "Cy", "Young");
        assertThat(terminal.json("today", "--on", "2026-02-01").each("firstPeople", "name")).containsExactly("Ana Ruiz");
        terminal.json("not-now", "--all");
        assertThat(terminal.json("today", "--on", "2026-02-01").at("firstPeople")).isEmpty();
        assertThat(terminal.run("not-now").code()).isEqualTo(64);
        assertThat(terminal.run("not-now", "Bo", "--all").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("an offer that is taken up is a promise, and says how long it took (F9)")
    void offers_F9() {
        String offer = terminal.json("offer", "Ana", "--what", "A museum contact", "--at", "2026-03-01").at("ids/0").asText();
        assertThat(terminal.json("offers").names("offers/0")).containsExactly("id", "person", "name", "what", "on", "takenUp");
        String promise = terminal.json("takeup", offer, "--at", "2026-03-04", "--due", "2026-03-09").at("ids/0").asText();
        assertThat(terminal.json("offers").at("offers")).isEmpty();
        assertThat(terminal.json("promise", "list", "--on", "2026-03-12").at("promises/0/overdueDays").asInt()).isEqualTo(3);
        assertThat(terminal.run("today", "--on", "2026-03-12").out()).contains("They took up your offer 8 days ago");
        assertThat(terminal.run("takeup", offer).code()).isEqualTo(1);
        terminal.json("promise", "keep", promise, "--on", "2026-03-14");
        assertThat(terminal.json("offers", "--all").at("response/usual").asInt()).isEqualTo(10);
        assertThat(terminal.run("offers", "--all").out()).contains("taken up 2026-03-04", "10 days");
        assertThat(terminal.run("takeup", "nothing").code()).isNotZero();
    }

    @Test
    @DisplayName("desk lists what a session of so many minutes goes through, with what to have in mind (F12, M6)")
    void desk_F12_M6() {
        terminal.people("Bo Lund");
        terminal.json("promise", "new", "Ana", "--what", "The plans", "--due", "2026-03-12", "--on", "2026-03-10");
        terminal.json("promise", "new", "Bo", "--what", "The list", "--due", "2026-03-12", "--on", "2026-03-10");
        Said desk = terminal.json("desk", "--minutes", "5", "--on", "2026-03-14");
        assertThat(desk.names("")).containsExactly("minutes", "planned", "rows", "left");
        assertThat(desk.names("rows/0")).containsExactly("id", "rank", "kind", "person", "name", "subject", "why", "help", "minutes", "brief");
        assertThat(desk.at("rows")).hasSize(1);
        assertThat(desk.at("left").asInt()).isEqualTo(1);
        assertThat(desk.at("rows/0/brief/0").asText()).startsWith("You promised: The plans");
        assertThat(terminal.run("desk", "--on", "2026-03-14").out()).contains("Ana Ruiz", "Bo Lund", "2 things, about 10 minutes of 20");
        assertThat(terminal.run("desk", "--on", "2026-03-01").out()).contains("Nothing is due.");
        assertThat(terminal.run("desk", "--minutes", "0").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("reminders writes a calendar to subscribe to, once or from now on, and says where (F14)")
    void reminders_F14(@TempDir Path folder) throws IOException {
        terminal.json("promise", "new", "Ana", "--what", "The plans", "--due", "2026-03-12", "--on", "2026-03-10");
        Path file = folder.resolve("plans.ics");
        Said once = terminal.json("reminders", "--ics", file.toString(), "--on", "2026-03-10");
        assertThat(once.names("")).containsExactly("transaction", "file", "entries", "kept");
        assertThat(once.at("entries").asInt()).isEqualTo(1);
        assertThat(once.at("kept").isNull()).isTrue();
        assertThat(Files.readString(file)).as("whoever hosts it reads it (X10)").contains("SUMMARY:Ana Ruiz: promise").doesNotContain("The plans");
        terminal.run("settings", "set", "reminders.calendar-details", "yes");
        terminal.json("reminders", "--ics", file.toString(), "--on", "2026-03-10");
        assertThat(Files.readString(file)).contains("SUMMARY:Ana Ruiz: The plans");
        assertThat(terminal.json("reminders", "--ics", file.toString(), "--keep", "--on", "2026-03-10").at("kept").asText()).endsWith("plans.ics");
        Files.delete(file);
        terminal.json("reminders", "--on", "2026-03-10");
        assertThat(file).exists();
        assertThat(terminal.json("reminders", "--stop").at("kept").isNull()).isTrue();
        assertThat(terminal.run("reminders").out()).contains("No calendar is kept");
        assertThat(terminal.run("reminders", "--keep").code()).isEqualTo(64);
        assertThat(terminal.run("reminders", "--ics", folder.resolve("nowhere/x.ics").toString()).code()).isEqualTo(1);
        Path own = Files.writeString(folder.resolve("own.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Somebody//Else//EN\nEND:VCALENDAR\n");
        String before = Files.readString(own);
        assertThat(terminal.run("reminders", "--ics", own.toString()).code()).isNotZero();
        assertThat(terminal.run("reminders", "--ics", own.toString(), "--keep").code()).isNotZero();
        assertThat(Files.readString(own)).as("a calendar of the user's own").isEqualTo(before);
        assertThat(terminal.run("reminders").out()).contains("No calendar is kept");
    }

    @Test
    @DisplayName("whom one waits for, what the weeks hold, and how it goes: new people (F1), cards (F2), touches between events (F8)")
    void figures_F1_F2_F6_F8() {
        terminal.json("log", "Ana", "--kind", "email", "--direction", "out", "--at", "2026-03-01");
        Said waiting = terminal.json("waiting", "--on", "2026-03-10");
        assertThat(waiting.names("waiting/0")).containsExactly("person", "name", "organization", "since", "days", "kind");
        assertThat(waiting.at("waiting/0/days").asInt()).isEqualTo(9);
        assertThat(terminal.run("waiting", "--on", "2026-03-10").out()).contains("Ana Ruiz", "1 person has not answered");
        assertThat(terminal.json("waiting", "--on", "2026-08-10").at("waiting")).isEmpty();
        terminal.json("promise", "new", "Ana", "--what", "The plans", "--due", "2026-03-12", "--on", "2026-03-10");
        Said board = terminal.json("rhythm", "board", "--weeks", "2", "--on", "2026-03-10");
        assertThat(board.names("weeks/0")).containsExactly("monday", "promises", "steps", "rhythms", "done", "room", "over");
        assertThat(board.at("weeks/0/promises").asInt()).isEqualTo(1);
        assertThat(terminal.run("rhythm", "board", "--on", "2026-03-10").out()).contains("2026-03-09", "1 of 12");
        assertThat(terminal.run("rhythm", "board", "--weeks", "0").code()).isEqualTo(64);
        terminal.json("log", "Ana", "--kind", "event", "--at", "2026-03-02");
        terminal.json("card", "new", "Two people from the lunch", "--on", "2026-02-01");
        Said report = terminal.json("follow-up", "report", "--on", "2026-03-10");
        assertThat(report.names("")).containsExactly("newPeople", "cardsWaiting", "cardsFlagged", "touches", "response");
        assertThat(report.at("touches/atEvents").asInt()).isEqualTo(1);
        assertThat(report.at("touches/between").asInt()).isEqualTo(1);
        assertThat(report.at("cardsFlagged")).hasSize(1);
        assertThat(terminal.run("follow-up", "report", "--on", "2026-03-10").out()).contains("1 card is waiting. 1 of them", "50 % of 2 touches");
    }

    @Test
    @DisplayName("a promise put off and given a new day comes up on that day")
    void aNewDayLifts() {
        String id = terminal.json("promise", "new", "Ana", "--what", "The plans", "--due", "2026-12-04", "--on", "2026-11-29").at("ids/0").asText();
        terminal.json("snooze", id, "--until", "2026-12-13", "--on", "2026-11-29");
        terminal.json("touch", "edit", id, "--at", "2026-11-29", "--on", "2026-11-29");
        assertThat(terminal.json("today", "--on", "2026-11-29").each("rows", "subject")).contains("The plans");
        terminal.json("undo");
        assertThat(terminal.json("today", "--on", "2026-12-05").each("rows", "subject")).doesNotContain("The plans");
        assertThat(terminal.json("today", "--on", "2026-12-13").each("rows", "subject")).contains("The plans");
    }

    @Test
    @DisplayName("promises, next steps and cards go with their person and come back with them")
    void goWithThePerson() {
        terminal.json("promise", "new", "Ana", "--what", "The plans", "--due", "2026-12-04");
        terminal.json("follow-up", "new", "Ana", "--what", "Ask about the plans", "--due", "2026-12-04");
        String deletion = terminal.json("delete", "Ana Ruiz").at("transaction").asText();
        assertThat(terminal.json("promise", "list", "--all").at("promises")).isEmpty();
        assertThat(terminal.json("follow-up", "list", "--all").at("followUps")).isEmpty();
        assertThat(terminal.json("search", "plans").at("hits")).isEmpty();
        assertThat(terminal.json("today", "--on", "2026-12-05").at("rows")).isEmpty();
        terminal.json("undo", deletion);
        assertThat(terminal.json("promise", "list").each("promises", "name")).containsExactly("Ana Ruiz");
        assertThat(terminal.json("search", "plans").at("hits")).hasSize(2);
    }

    @Test
    @DisplayName("today says how new people fared, in words (F1)")
    void newPeopleInWords() {
        terminal.json("capture", "Met Ola Berg at the harbor fair", "--on", "2026-01-05");
        assertThat(terminal.run("today", "--on", "2026-01-07").out()).as("there is still time").doesNotContain("new person", "new people");
        assertThat(terminal.run("today", "--on", "2026-02-01").out()).contains("The last new person has not heard from you again.");
        terminal.json("capture", "Met June Park at the harbor fair", "--on", "2026-01-06");
        assertThat(terminal.run("today", "--on", "2026-02-01").out()).contains("None of the last 2 new people heard from you again.");
        terminal.json("log", "June Park", "--kind", "call", "--at", "2026-01-12");
        assertThat(terminal.run("today", "--on", "2026-02-01").out()).contains("One of the last 2 new people heard from you again.");
    }

    @Test
    @DisplayName("a rhythm stays a draft until purpose and both benefits are set")
    void aRhythmBeginsAsADraft() {
        Said draft = terminal.json("rhythm", "set", "Ana Ruiz", "--every", "4w");
        assertThat(draft.at("state").asText()).isEqualTo("draft");
        assertThat(draft.at("missing").toString()).contains("purpose", "benefit-them", "benefit-me");
        Said proposed = terminal.json("rhythm", "set", "Ana Ruiz", "--purpose", "Learn", "--benefit-them", "Leads",
                "--benefit-me", "Views", "--agreed-by", "me");
        assertThat(proposed.at("state").asText()).isEqualTo("proposed");
        Said list = terminal.json("rhythm", "list");
        assertThat(list.names("rhythms/0")).contains("id", "person", "state", "intervalDays", "maxDays", "lastTouch", "next");
        assertThat(list.at("rhythms/0/intervalDays").asInt()).isEqualTo(28);
        assertThat(list.at("rhythms/0/person").asText()).isEqualTo(ana);
    }

    @Test
    @DisplayName("a rhythm of a month comes due a calendar month later")
    void months() {
        terminal.people("Ana Ruiz", "Bo Lund");
        for (String[] one : new String[][] {{"Ana Ruiz", "1m", "2026-01-31", "2026-02-28"}, {"Bo Lund", "6m", "2026-08-31", "2027-02-28"}}) {
            terminal.json("rhythm", "set", one[0], "--every", one[1], "--purpose", "p", "--benefit-them", "t", "--benefit-me", "m",
                    "--agreed-by", "both");
            terminal.json("log", one[0], "--kind", "call", "--at", one[2]);
            assertThat(terminal.json("people", one[0], "--on", "2026-09-30").at("people/0/nextDue").asText()).isEqualTo(one[3]);
            assertThat(terminal.json("rhythm", "list", "--on", "2026-09-30").each("rhythms", "next")).contains(one[3]);
        }
    }

    @Test
    @DisplayName("the longest gap of a rhythm is of calendar months where it was said in months, and may be given in days again")
    void longestMonths() {
        terminal.json("rhythm", "set", "Ana Ruiz", "--every", "1m", "--max", "3m");
        Said list = terminal.json("rhythm", "list");
        assertThat(list.at("rhythms/0/maxMonths").asInt()).isEqualTo(3);
        assertThat(list.at("rhythms/0/maxDays").asInt()).isEqualTo(90);
        assertThat(terminal.json("person", "Ana Ruiz").at("rhythm/maxMonths").asInt()).isEqualTo(3);
        terminal.json("rhythm", "set", "Ana Ruiz", "--max", "90d");
        assertThat(terminal.json("rhythm", "list").at("rhythms/0/maxMonths").asInt()).isZero();
        assertThat(terminal.json("person", "Ana Ruiz").at("rhythm/maxDays").asInt()).isEqualTo(90);
    }

    @Test
    @DisplayName("--on moves today: a rhythm is not due the day before, and due on its day, with why and how to help")
    void onMovesToday() {
        agreeOnARhythm();
        assertThat(terminal.json("rhythm", "list").at("rhythms/0/next").asText()).isEqualTo("2026-02-09");
        Said before = terminal.json("--on", "2026-02-08", "today");
        assertThat(before.each("rows", "kind")).doesNotContain("rhythm");
        Said on = terminal.json("today", "--on", "2026-02-12");
        assertThat(on.names("")).containsExactly("date", "capacity", "newPeople", "rows", "more", "firstPeople", "ahead");
        assertThat(on.names("rows/0")).contains("rank", "kind", "person", "subject", "due", "overdueDays", "why", "help");
        assertThat(on.at("date").asText()).isEqualTo("2026-02-12");
        assertThat(on.each("rows", "kind")).contains("rhythm");
        assertThat(on.at("rows/0/rank").asInt()).isEqualTo(1);
        assertThat(on.at("rows/0/why").asText()).isNotBlank();
        assertThat(on.at("rows/0/help").asText()).isNotBlank();
        assertThat(terminal.run("today", "--on", "2026-02-12").out()).contains("Ana Ruiz").contains("→");
    }

    @Test
    @DisplayName("a paused rhythm is not due, a resumed one is again, an ended one never")
    void pausesResumesAndEnds() {
        agreeOnARhythm();
        terminal.json("rhythm", "pause", "Ana Ruiz");
        assertThat(terminal.json("rhythm", "list").at("rhythms/0/state").asText()).isEqualTo("paused");
        terminal.json("rhythm", "resume", "Ana Ruiz");
        assertThat(terminal.json("rhythm", "list").at("rhythms/0/state").asText()).isEqualTo("agreed");
        terminal.json("rhythm", "end", "Ana", "Ruiz");
        assertThat(terminal.json("--on", "2027-02-12", "today").each("rows", "kind")).doesNotContain("rhythm");
    }

    @Test
    @DisplayName("a promise is listed, acknowledged, kept and undone")
    void followsAPromise() {
        Said made = terminal.json("--on", "2026-03-01", "promise", "new", "Ana Ruiz", "--what", "Send the brochure",
                "--due", "+5d");
        String id = made.at("ids/0").asText();
        Said list = terminal.json("--on", "2026-03-08", "promise", "list");
        assertThat(list.names("promises/0")).contains("id", "person", "what", "due", "state", "overdueDays");
        assertThat(list.at("promises/0/due").asText()).isEqualTo("2026-03-06");
        assertThat(list.at("promises/0/overdueDays").asInt()).isEqualTo(2);
        assertThat(terminal.json("--on", "2026-03-08", "today").at("rows/0/kind").asText()).isEqualTo("promise");
        terminal.json("promise", "ack", id);
        terminal.json("promise", "keep", id.substring(id.length() - 8));
        assertThat(terminal.json("promise", "list").at("promises")).isEmpty();
        assertThat(terminal.json("promise", "list", "--all").at("promises/0/state").asText()).isEqualTo("kept");
        terminal.json("undo");
        assertThat(terminal.json("promise", "list", "--all").at("promises/0/state").asText()).isEqualTo("acknowledged");
    }

    @Test
    @DisplayName("a promise without a day gets the days of the setting")
    void promisesWithoutADay() {
        terminal.json("settings", "set", "promise.default-days", "3");
        terminal.json("--on", "2026-03-01", "promise", "new", "Ana Ruiz", "--what", "Call back");
        assertThat(terminal.json("promise", "list").at("promises/0/due").asText()).isEqualTo("2026-03-04");
    }

    @Test
    @DisplayName("a promise captured without a day is said before with the day it gets (F9)")
    void capturedWithoutADay() {
        terminal.json("settings", "set", "promise.default-days", "3");
        Said dry = terminal.json("--on", "2026-03-01", "capture", "--dry-run", "I owe Ana Ruiz a beer");
        assertThat(dry.each("understood", "part")).contains("promised");
        assertThat(dry.at("understood/" + dry.each("understood", "part").indexOf("promised") + "/means/dueOtherwise").asText()).isEqualTo("2026-03-04");
        assertThat(terminal.run("--on", "2026-03-01", "capture", "--dry-run", "I owe Ana Ruiz a beer").out()).contains("a beer · 2026-03-04");
    }

    @Test
    @DisplayName("snooze does not put a promise off to a day before its own (F6)")
    void snoozesToNoDayBefore() {
        terminal.json("--on", "2026-03-01", "promise", "new", "Ana Ruiz", "--what", "Call back", "--due", "2026-03-09");
        String row = terminal.json("--on", "2026-03-01", "promise", "list").at("promises/0/id").asText();
        assertThat(terminal.run("--on", "2026-03-01", "snooze", row, "--until", "2026-03-03").err()).contains("its own day is", "Nothing was changed");
        terminal.json("--on", "2026-03-01", "snooze", row, "--until", "2026-03-12");
    }

    @Test
    @DisplayName("what is put off says until when wherever it is listed, and is not late meanwhile (F6)")
    void saysUntilWhen() {
        String day = "2026-03-01";
        String promise = terminal.json("--on", day, "promise", "new", "Ana Ruiz", "--what", "the sheet music", "--due", "2026-03-02").at("ids/0").asText();
        String step = terminal.json("--on", day, "follow-up", "new", "Ana Ruiz", "--what", "Ask about the choir", "--due", "2026-03-02").at("ids/0").asText();
        terminal.json("--on", day, "snooze", promise, "--until", "2026-03-09");
        terminal.json("--on", day, "snooze", step, "--until", "2026-03-10");
        String meanwhile = "2026-03-05";
        for (String place : List.of("promise list", "person Ana")) {
            Said said = terminal.json(("--on " + meanwhile + " " + place).split(" "));
            assertThat(said.at("promises/0/due").asText()).as(place).isEqualTo("2026-03-02");
            assertThat(said.at("promises/0/putOff").asText()).as(place).isEqualTo("2026-03-09");
            assertThat(said.at("promises/0/overdueDays").asInt()).as(place).isZero();
            assertThat(terminal.run(("--on " + meanwhile + " " + place).split(" ")).out()).as(place).contains("put off until 2026-03-09")
                    .doesNotContain("late");
        }
        assertThat(terminal.json("--on", meanwhile, "follow-up", "list").at("followUps/0/putOff").asText()).isEqualTo("2026-03-10");
        assertThat(terminal.json("--on", meanwhile, "person", "Ana").at("nextSteps/0/putOff").asText()).isEqualTo("2026-03-10");
        assertThat(terminal.run("--on", meanwhile, "follow-up", "list").out()).contains("put off until 2026-03-10").doesNotContain("late");
        assertThat(terminal.run("--on", "2026-03-09", "promise", "list").out()).as("on that day it counts from its own again").contains("7 days late");
    }

    @Test
    @DisplayName("snooze puts a row off until its day")
    void snoozesARow() {
        agreeOnARhythm();
        String row = terminal.json("--on", "2026-02-12", "today").at("rows/0/id").asText();
        terminal.json("--on", "2026-02-12", "snooze", row, "--until", "2026-02-20");
        assertThat(terminal.json("--on", "2026-02-19", "today").each("rows", "id")).doesNotContain(row);
        assertThat(terminal.json("--on", "2026-02-20", "today").each("rows", "id")).contains(row);
    }

    @Test
    @DisplayName("a next step is listed, done, and gone from the day")
    void followsANextStep() {
        String id = terminal.json("follow-up", "new", "Ana", "--what", "Send the link", "--due", "2026-03-01").at("ids/0")
                .asText();
        assertThat(terminal.json("follow-up", "list").names("followUps/0")).contains("id", "person", "what", "due",
                "state", "overdueDays");
        assertThat(terminal.json("--on", "2026-03-01", "today").each("rows", "id")).contains(id);
        terminal.json("done", id);
        assertThat(terminal.json("follow-up", "list").at("followUps")).isEmpty();
        assertThat(terminal.json("follow-up", "list", "--all").at("followUps/0/state").asText()).isEqualTo("done");
    }

    @Test
    @DisplayName("a card waits in the inbox until it is done or dropped")
    void keepsCards() {
        String id = terminal.json("--on", "2026-03-01", "card", "new", "Somebody", "with", "a lighthouse").at("ids/0")
                .asText();
        Said list = terminal.json("--on", "2026-03-20", "card", "list");
        assertThat(list.names("cards/0")).contains("id", "person", "text", "capturedAt", "state", "waitingDays", "flagged");
        assertThat(list.at("cards/0/text").asText()).isEqualTo("Somebody with a lighthouse");
        assertThat(list.at("cards/0/flagged").asBoolean()).isTrue();
        terminal.json("card", "drop", id);
        assertThat(terminal.json("card", "list").at("cards")).isEmpty();
    }

    @Test
    @DisplayName("a card becomes a person with what else it says, a note or a next step; one undo takes that back")
    void sortsCards() {
        String person = terminal.json("card", "new", "Ines Falk,", "roof gardens").at("ids/0").asText();
        terminal.json("card", "person", person, "Ines", "Falk");
        assertThat(terminal.run("person", "Ines").out()).contains("Ines Falk, roof gardens");
        assertThat(terminal.json("card", "list").at("cards")).isEmpty();
        String note = terminal.json("card", "new", "Likes oak").at("ids/0").asText();
        terminal.json("card", "note", note, "Ines");
        assertThat(terminal.run("person", "Ines").out()).contains("Likes oak");
        terminal.json("undo");
        assertThat(terminal.json("card", "list").at("cards/0/text").asText()).isEqualTo("Likes oak");
        terminal.json("card", "step", note, "Ines", "--due", "+3d");
        assertThat(terminal.json("follow-up", "list").at("followUps").toString()).contains("Likes oak");
        assertThat(terminal.json("card", "list").at("cards")).isEmpty();
    }

    @Test
    @DisplayName("what is logged finishes a next step and keeps a promise; the page says so, and one undo takes it back")
    void finishedByLogging() {
        terminal.json("person", "new", "Karin", "Holt");
        String step = terminal.json("follow-up", "new", "Karin", "--what", "Send a thank-you card", "--due", "today").at("ids/0").asText();
        String promise = terminal.json("promise", "new", "Karin", "--what", "Lend the book").at("ids/0").asText();
        assertThat(terminal.run("log", "Karin", "--kind", "letter", "--done", "00000000-0000-7000-8000-000000000000", "--json").at("error/kind").asText())
                .isEqualTo("unknown-id");
        terminal.json("log", "Karin", "--kind", "letter", "--done", step, "--done", promise.substring(promise.length() - 8));
        assertThat(terminal.json("follow-up", "list").at("followUps").toString()).doesNotContain("thank-you");
        assertThat(terminal.json("promise", "list").at("promises").toString()).doesNotContain("Lend the book");
        assertThat(terminal.run("person", "Karin").out()).contains("Send a thank-you card (done)", "Lend the book (kept)");
        terminal.json("undo");
        assertThat(terminal.json("follow-up", "list").at("followUps").toString()).contains("thank-you");
        assertThat(terminal.json("promise", "list").at("promises").toString()).contains("Lend the book");
        assertThat(terminal.run("person", "Karin").out()).doesNotContain("(done)", "(kept)");
    }

    @Test
    @DisplayName("who is added is new, and counted as new people are; a day of long ago may be said")
    void newPeople() {
        int before = terminal.json("today").at("newPeople/of").asInt();
        terminal.json("person", "new", "Karin", "Holt");
        assertThat(terminal.json("today").at("newPeople/waiting").toString()).contains("Karin Holt");
        assertThat(terminal.json("today").at("newPeople/of").asInt()).isEqualTo(before + 1);
        terminal.json("person", "new", "Old", "Friend", "--met", "2001-05-01");
        assertThat(terminal.json("person", "Old").at("metOn").asText()).isEqualTo("2001-05-01");
    }

    @Test
    @DisplayName("an id that is none of them is refused, and nothing is changed")
    void refusesUnknownIds() {
        Said said = terminal.run("promise", "keep", "00000000-0000-7000-8000-000000000000", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.at("error/kind").asText()).isEqualTo("unknown-id");
        assertThat(terminal.run("snooze", "abcdefgh", "--until", "tomorrow", "--json").code()).isEqualTo(1);
        assertThat(terminal.run("rhythm", "set", "Ana", "--every", "often").code()).isEqualTo(64);
    }
}
