// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.mastermind.tests.Circle.NOW;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.mastermind.MeetingCalendar;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.MinutesBlock;
import org.wellspring.mastermind.MinutesBlock.Kind;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.NewResource;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.ParkTopic;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.mastermind.commands.TakeNote;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;

@DisplayName("What goes out of a meeting")
class MinutesTest {
    private static final String SECRET = "zanzibar";

    @RegisterExtension
    final Circle circle = new Circle();
    private Space space;
    private UUID ana;
    private UUID bo;
    private UUID meeting;

    @BeforeEach
    void hold() {
        space = circle.space();
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
        UUID old = new MakeCommitment(bo, "Call the yard", TODAY).run(space).result();
        UUID hidden = new MakeCommitment(bo, "Leave " + SECRET, TODAY).confidential(true).run(space).result();
        meeting = new NewMeeting(ana, NOW, MeetingFormats.own().named("hot-seat-90")).run(space).result();
        List<MeetingPage.Seat> seats = page().seats();
        new EditSeat(ana, seats.get(0).id()).question("How do I price *wood* & <b>steel</b>?").conflict("I sell wood").run(space);
        new EditSeat(bo, seats.get(1).id()).question("How do I tell " + SECRET + "?").confidential(true).conflict(SECRET).run(space);
        new StartMeeting(ana, meeting).run(space);
        new NoteAttendance(ana, meeting, List.of(bo), Presence.PRESENT).run(space);
        new NoteAttendance(ana, meeting, List.of(circle.member("Dev Patel")), Presence.EXCUSED).run(space);
        new SettleCommitment(bo, old, CommitmentState.KEPT).run(space);
        new SettleCommitment(bo, hidden, CommitmentState.KEPT).run(space);
        new TakeNote(ana, meeting, "Dev sent **regards**.").run(space);
        until(seats.get(0).id(), SeatStage.IDEAS);
        new TakeNote(bo, meeting, "1. Ask three\nyards").run(space);
        until(seats.get(1).id(), SeatStage.STATEMENT);
        new TakeNote(bo, meeting, "It is about " + SECRET).run(space);
        new MakeCommitment(ana, "Write to three yards", TODAY.plusDays(14)).run(space);
        new MakeCommitment(bo, "Tell them " + SECRET, TODAY.plusDays(14)).confidential(true).run(space);
        new ParkTopic(bo, meeting, "A trip to Cork").run(space);
        new EndMeeting(ana, meeting).run(space);
    }

    private MeetingPage page() {
        return MeetingPage.of(space, meeting).orElseThrow();
    }

    private void until(UUID seat, SeatStage stage) {
        Circle.asLongAs(() -> page().run().current().filter(step -> step.seat().filter(seat::equals).isPresent() && step.stage() == stage).isEmpty(),
                () -> new NextStage(ana, meeting).run(space));
    }

    @Test
    @DisplayName("are minutes as Markdown: who was there, what was kept, said by stage, promised and parked; what people typed means what it says (K11)")
    void markdown() {
        assertThat(new Minutes(space).markdown(meeting).orElseThrow()).isEqualTo("""
                # Harbour Circle

                Wednesday, 2 December 2026, 18:00 (Europe/Lisbon)

                Began 18:00, ended 18:00: 0 min; 90 min were planned

                Present: Ana Ruiz, Bo Lind

                Excused: Dev Patel

                ## Commitments of last time

                - Bo Lind: Call the yard, by 2 Dec – kept

                ## Ana Ruiz: How do I price \\*wood\\* \\& \\<b\\>steel\\</b\\>?

                Conflicts of interest declared: Ana Ruiz: I sell wood

                ### Ideas

                - 1\\. Ask three yards

                ## Notes

                Dev sent **regards**.

                ## Commitments

                - Ana Ruiz: Write to three yards, by 16 Dec

                ## Parked

                - A trip to Cork
                """);
        assertThat(new Minutes(space).markdown(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("are minutes as a page of HTML that stands alone, in which nothing runs (K11)")
    void html() {
        new org.wellspring.mastermind.commands.EditMeeting(ana, meeting).title("<script>x</script>")
                .minutesText("<script>alert(1)</script>\n\n[here](javascript:x)")
                .run(space);
        String html = new Minutes(space).html(meeting).orElseThrow();
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<h2>Ana Ruiz: How do I price *wood* &amp; &lt;b&gt;steel&lt;/b&gt;?</h2>",
                "<li>1. Ask three yards</li>", "<title>&lt;script&gt;").doesNotContain("<script", "javascript:");
    }

    @Test
    @DisplayName("never has what is confidential: not the minutes, not the calendar, not the search from outside; in the group it is found (K10)")
    void confidential() {
        new PostOnBoard(bo, PostingKind.ASK, "A lawyer for " + SECRET).confidential(true).run(space);
        new NewResource(bo, "The " + SECRET + " file").confidential(true).run(space);
        Minutes minutes = new Minutes(space);
        assertThat((minutes.markdown(meeting).orElseThrow() + minutes.html(meeting).orElseThrow() + MeetingCalendar.text(space, meeting).orElseThrow())
                .toLowerCase(Locale.ROOT)).doesNotContain(SECRET, "confidential");
        assertThat(space.search().findOutside(SECRET, Set.of(), 99)).isEmpty();
        assertThat(space.search().findOutside("yards", Set.of(), 99)).extracting(Search.Hit::snippet).isNotEmpty().allSatisfy(
                snippet -> assertThat(snippet).doesNotContain(SECRET));
        assertThat(space.search().find(SECRET, Set.of(), 99)).hasSize(5);
        assertThat(space.history().recent(99)).allSatisfy(entry -> assertThat(entry.label()).doesNotContain(SECRET));
    }

    @Test
    @DisplayName("is a file that calendars read, with its zone, its length and its agenda; nobody is invited by it (K1)")
    void calendar() {
        UUID next = new NewMeeting(ana, NOW.plusSeconds(14 * 86_400), MeetingFormats.own().named("10-40-10")).run(space).result();
        String text = MeetingCalendar.text(space, next).orElseThrow().replace("\r\n ", "");
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID=Europe/Lisbon:20261216T180000", "SUMMARY:Harbour Circle", "40 min  Hot seat: ",
                "10 min".substring(0, 2)).doesNotContain("ATTENDEE");
        assertThat(text).contains("3 min  Wins since last time: ");
    }

    @Test
    @DisplayName("are shown as they read: headings, lists and words without the signs of Markdown (K11)")
    void shown() {
        assertThat(MinutesBlock.of("# Circle\n\n## Ana: 100 \\% more?\n\n### Ideas\n\n- ask \\*her\\*\n- wait\n\nIt was **warm**.\n")).containsExactly(
                new MinutesBlock(Kind.TITLE, "Circle"), new MinutesBlock(Kind.HEADING, "Ana: 100 % more?"), new MinutesBlock(Kind.PART, "Ideas"),
                new MinutesBlock(Kind.ITEM, "ask *her*"), new MinutesBlock(Kind.ITEM, "wait"), new MinutesBlock(Kind.WORDS, "It was warm."));
    }
}
