// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.model.group.Attendance;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.ParkedTopic;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.PostingState;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.Project;
import org.wellspring.model.group.Resource;
import org.wellspring.model.group.SeatNote;
import org.wellspring.model.group.SeatStage;

/**
 * The story of a group, read line by line from a file that says what its words mean. Days count from the group's own today: it meets next on the coming
 * Tuesday, and met every second one before.
 */
public final class SampleGroup {
    static final int FORTNIGHT = 14;
    private static final GroupFactory NEW = GroupFactory.eINSTANCE;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int MINUTES = 90;
    private static final Duration LASTED = Duration.ofMinutes(97);
    private static final String FILE = "harbor.txt";

    private record Line(String word, List<String> fields) {
        static Line of(String text) {
            String[] parts = text.split(" ", 2);
            return new Line(parts[0], Arrays.stream(parts.length > 1 ? parts[1].split("\\|", -1) : new String[] {""}).map(String::strip).toList());
        }

        /** A field from 0; empty if it is left out. */
        String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        int number(int index) {
            return Integer.parseInt(field(index));
        }
    }

    private final List<Line> lines;

    private SampleGroup(List<Line> lines) {
        this.lines = lines;
    }

    /** The one there is. */
    public static SampleGroup told() {
        try (InputStream in = SampleGroup.class.getResourceAsStream(FILE)) {
            return new SampleGroup(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Line> of(String word) {
        return lines.stream().filter(line -> line.word().equals(word));
    }

    /** What the group is called. */
    public String name() {
        return of("group").findFirst().orElseThrow().field(0);
    }

    /** Who keeps the book of the sample world. */
    String founder() {
        return of("member").findFirst().orElseThrow().field(0);
    }

    /**
     * Writes the year into a group that was just founded, and plans its next meeting. On the realm of the group's space.
     *
     * @param founder the first member, who is there already
     */
    public void tell(Space space, UUID founder) {
        space.change(new Texts(SampleGroup.class).get("sample.label"), tx -> new Telling(space, tx).tell(founder));
        new NewMeeting(founder, at(space, 0), MeetingFormats.own().named(MeetingFormats.USUAL)).run(space);
    }

    /** So many fortnights before the next meeting. */
    private static Instant at(Space space, int fortnights) {
        return day(space, fortnights).atTime(EVENING).atZone(space.clock().getZone()).toInstant();
    }

    private static LocalDate day(Space space, int fortnights) {
        return LocalDate.now(space.clock()).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).minusDays((long) FORTNIGHT * fortnights);
    }

    /** One time of telling. */
    private final class Telling {
        private final Space space;
        private final Tx tx;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private final Map<Integer, Meeting> meetings = new HashMap<>();
        private int number;
        private Meeting meeting;
        private HotSeat seat;

        Telling(Space space, Tx tx) {
            this.space = space;
            this.tx = tx;
        }

        void tell(UUID founder) {
            Group group = tx.find(GroupPage.groupOf(space), Group.class).orElseThrow();
            group.setCharter(String.join("\n\n", of("charter").map(line -> line.field(0)).toList()));
            group.setDefaultFormat(MeetingFormats.USUAL);
            int first = of("meeting").mapToInt(line -> line.number(0)).max().orElse(0);
            of("member").forEach(line -> {
                Member member = members.isEmpty() ? tx.find(founder, Member.class).orElseThrow() : NEW.createMember();
                member.setName(line.field(0));
                member.getRoles().addAll(names(line.field(1)));
                member.setJoinedOn(day(space, first));
                if (!members.isEmpty()) {
                    group.getMembers().add(member);
                }
                members.put(line.field(0), member);
            });
            // Commitments name the meeting that looked at them, which comes later.
            of("meeting").forEach(this::meeting);
            lines.forEach(this::line);
        }

        private void meeting(Line line) {
            Meeting one = NEW.createMeeting();
            one.setTitle(SampleGroup.this.name());
            one.setStart(at(space, line.number(0)));
            one.setMinutes(MINUTES);
            one.setFormat(MeetingFormats.USUAL);
            one.setState(MeetingState.HELD);
            one.setEndedAt(one.getStart().plus(LASTED));
            members.values().forEach(member -> {
                Attendance there = NEW.createAttendance();
                there.setMember(member);
                there.setPresence(Presence.PRESENT);
                one.getAttendance().add(there);
            });
            meetings.put(line.number(0), one);
            tx.add(one);
        }

        private void line(Line line) {
            switch (line.word()) {
                case "meeting" -> {
                    number = line.number(0);
                    meeting = meetings.get(number);
                }
                case "called" -> {
                    meeting.setState(MeetingState.CANCELLED);
                    meeting.setEndedAt(null);
                    meeting.getAttendance().clear();
                }
                case "away" -> meeting.getAttendance().stream().filter(there -> there.getMember() == member(line, 0))
                        .forEach(there -> there.setPresence(Presence.EXCUSED));
                case "note" -> meeting.setMinutesText(line.field(0));
                case "seat" -> seat(line);
                case "confidential" -> seat.setConfidential(true);
                case "conflict" -> seat.setConflictDeclared(line.field(0));
                case "-" -> said(line);
                case "park" -> parked(line);
                case "promise" -> promised(line);
                case "ask" -> posted(line, PostingKind.ASK);
                case "offer" -> posted(line, PostingKind.OFFER);
                case "project" -> project(line);
                case "resource" -> resource(line);
                default -> {}
            }
        }

        private void seat(Line line) {
            seat = NEW.createHotSeat();
            seat.setMember(member(line, 0));
            seat.setQuestion(line.field(1));
            seat.setStage(SeatStage.DONE);
            meeting.getHotSeats().add(seat);
        }

        private void said(Line line) {
            SeatNote note = NEW.createSeatNote();
            note.setStage(SeatStage.get(line.field(0)));
            note.setBy(member(line, 1));
            note.setText(line.field(2));
            seat.getNotes().add(note);
        }

        private void parked(Line line) {
            ParkedTopic topic = NEW.createParkedTopic();
            topic.setBy(member(line, 0));
            topic.setText(line.field(1));
            topic.setDone(line.field(2).equals("done"));
            meeting.getParkingLot().add(topic);
        }

        private void promised(Line line) {
            Commitment made = NEW.createCommitment();
            made.setMember(member(line, 0));
            made.setWhat(line.field(1));
            made.setMadeIn(meeting);
            made.setDue(day(space, number - 1));
            if (!line.field(2).isEmpty()) {
                made.setState(CommitmentState.get(line.field(2)));
                made.setReviewedIn(meetings.get(number - 1));
            }
            tx.add(made);
        }

        private void posted(Line line, PostingKind kind) {
            Posting posting = NEW.createPosting();
            posting.setKind(kind);
            posting.setBy(member(line, 0));
            posting.setOn(LocalDate.now(space.clock()).minusDays(line.number(1)));
            posting.setWhat(line.field(2));
            posting.setDetails(line.field(3));
            if (!line.field(4).isEmpty()) {
                posting.setState(PostingState.get(line.field(4)));
            }
            names(line.field(5)).forEach(name -> posting.getHelpers().add(members.get(name)));
            tx.add(posting);
        }

        private void project(Line line) {
            Project project = NEW.createProject();
            project.setName(line.field(0));
            project.setNotes(line.field(1));
            names(line.field(2)).forEach(name -> project.getMembers().add(members.get(name)));
            project.setClosed(line.field(3).equals("over"));
            tx.add(project);
        }

        private void resource(Line line) {
            Resource resource = NEW.createResource();
            resource.setTitle(line.field(0));
            resource.setUri(line.field(1));
            resource.setNote(line.field(2));
            resource.setBy(member(line, 3));
            tx.add(resource);
        }

        private Member member(Line line, int field) {
            Member member = members.get(line.field(field));
            if (member == null) {
                throw new IllegalArgumentException(FILE + ": nobody is called «" + line.field(field) + "»");
            }
            return member;
        }
    }

    private static List<String> names(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\s*,\\s*"));
    }
}
