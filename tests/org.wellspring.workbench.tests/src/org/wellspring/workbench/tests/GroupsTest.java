// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.words.DateWords;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.TimeLeft;

@DisplayName("Groups in the window")
class GroupsTest {
    private static final String PERSPECTIVE = "org.wellspring.perspective.groups";
    private static final String WRONG = "Something did not work";
    private static final List<String> OTHERS = List.of("Bo Lind", "Cy Dar", "Dev Rao", "Eva Sand", "Fay Moss");

    @TempDir
    Path folder;

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(GroupsTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    private Path book() throws Exception {
        Path book = folder.resolve("book");
        Spaces.create(book).close();
        return book;
    }

    private static void toGroups(Window window) throws Exception {
        window.space();
        window.ui(() -> window.get(EPartService.class).switchPerspective(PERSPECTIVE));
    }

    private static Space group(Window window) throws Exception {
        window.until("the group is open", () -> !service(OpenSpaces.class).of(SpaceKind.GROUP).isEmpty());
        return window.ui(() -> service(OpenSpaces.class).of(SpaceKind.GROUP).getFirst());
    }

    /** Whether these words stand somewhere in the window. */
    private static boolean says(Window window, String words) {
        return window.find(Heading.class, heading -> heading.getText().contains(words)) != null
                || window.find(LinkText.class, line -> line.text().text().contains(words)) != null
                || window.find(InlineEdit.class, edit -> edit.value().contains(words)) != null;
    }

    /** Writes in the field with this name and presses Enter. */
    private static void write(Window window, String label, String text) throws Exception {
        window.until("there is a field “" + label + "”", () -> field(window, label) != null);
        window.ui(() -> {
            InlineEdit field = field(window, label);
            field.setFocus();
            field.startEditing();
            Text editor = field.editor().orElseThrow();
            editor.setText(text);
            enter(editor);
            return null;
        });
    }

    private static void enter(Text editor) {
        Event e = new Event();
        e.detail = SWT.TRAVERSE_RETURN;
        e.doit = true;
        editor.notifyListeners(SWT.Traverse, e);
    }

    private static InlineEdit field(Window window, String label) {
        return window.find(InlineEdit.class, edit -> Spoken.name(edit, ACC.CHILDID_SELF).contains(label));
    }

    @Test
    @DisplayName("are founded by name and Enter; what is asked and promised in one is in its own space, and its own Ctrl+Z takes it back (K1, K2, K3)")
    void found() throws Exception {
        Window.open(book(), window -> {
            toGroups(window);
            window.press("Found a group");
            window.typeAndEnter("Harbor mastermind");
            Space space = group(window);
            window.until("its page is there", () -> says(window, "What I committed to"));
            assertThat(window.ui(() -> GroupPage.of(space).name())).isEqualTo("Harbor mastermind");
            write(window, "Ask the group for something", "A lawyer who knows design contracts");
            window.until("it is on the board", () -> GroupPage.of(space).asks().size() == 1);
            window.until("it is shown", () -> says(window, "A lawyer who knows design contracts"));
            window.follow("+ Commit to something");
            window.typeAndEnter("Write the letter");
            window.until("it is promised", () -> GroupPage.of(space).commitments().size() == 1);
            window.until("it is shown", () -> says(window, "Write the letter"));
            window.ui(() -> {
                // Without a window manager nobody gives the keyboard back to the window.
                window.shells().getFirst().forceActive();
                return field(window, "Ask the group for something").setFocus();
            });
            window.until("undo is of the group", () -> window.find(FlatButton.class,
                    button -> button.getToolTipText() != null && button.getToolTipText().startsWith("Undo in Harbor mastermind: “Commit")) != null);
            window.key(SWT.MOD1, 'z');
            window.until("it is taken back", () -> GroupPage.of(space).commitments().isEmpty());
            assertThat(window.ui(() -> GroupPage.of(space).asks())).hasSize(1);
        });
    }

    @Test
    @DisplayName("show the first of many commitments, and more of them on demand: a page of all would hold up the window (K3)")
    void many() throws Exception {
        Path book = book();
        try (SharedGroup group = new Founding("Harbor mastermind", "Ana Ruiz").run(service(SharedGroups.class), book, Options.here())) {
            for (int i = 100; i < 140; i++) {
                new MakeCommitment(group.me().orElseThrow(), "Call client " + i, LocalDate.now()).run(group.space());
            }
        }
        Window.open(book, window -> {
            toGroups(window);
            group(window);
            window.until("the page is there", () -> says(window, "Call client 1"));
            window.until("not all of them", () -> window.offers("28 more"));
            window.follow("28 more");
            window.until("all of them", () -> !window.offers("28 more") && says(window, "Call client 100") && says(window, "Call client 139"));
        });
    }

    @Test
    @DisplayName("propose the day that follows by the group’s rhythm, at the hour of the last meeting (K1)")
    void rhythm() throws Exception {
        Path book = book();
        ZonedDateTime last = ZonedDateTime.now().minusDays(3).withHour(18).withMinute(30).truncatedTo(ChronoUnit.MINUTES);
        try (SharedGroup group = new Founding("Harbor mastermind", "Ana Ruiz").everyDays(14).run(service(SharedGroups.class), book, Options.here())) {
            new NewMeeting(group.me().orElseThrow(), last.toInstant(), MeetingFormats.own().named("hot-seat-90")).run(group.space());
        }
        Window.open(book, window -> {
            toGroups(window);
            group(window);
            window.until("the page is there", () -> window.button("Plan a meeting") != null);
            window.press("Plan a meeting");
            window.until("one is asked when", () -> window.panel() != null && Window.find(window.panel(), Text.class, text -> true) != null);
            ZonedDateTime next = last.plusDays(14);
            assertThat(window.ui(() -> Window.find(window.panel(), Text.class, text -> true).getText()))
                    .isEqualTo(new DateWords().date(next.toLocalDate(), LocalDate.now()) + ", " + new DateWords().time(next.toLocalTime()));
        });
    }

    @Test
    @DisplayName("have what went wrong in front of the sheet that is open; when that is closed, the sheet is there with what was written")
    void inFront() throws Exception {
        Path book = book();
        sixWithMeeting(book);
        Window.open(book, window -> {
            toGroups(window);
            group(window);
            window.until("the page is there", () -> window.button("Run the meeting") != null);
            window.follow("+ Commit to something");
            window.until("the sheet is there", () -> window.panel() != null && Window.find(window.panel(), Text.class, text -> true) != null);
            Shell sheet = window.ui(window::panel);
            window.ui(() -> {
                Text what = Window.find(sheet, Text.class, text -> true);
                what.setFocus();
                what.setText("Write the letter");
                return null;
            });
            wrong(window);
            window.until("it is in front of the sheet", () -> wrongIn(sheet) != null);
            window.ui(() -> {
                Window.find(wrongIn(sheet), FlatButton.class, button -> button.getText().equals("Close")).press();
                return null;
            });
            window.until("the sheet is in front again", () -> wrongIn(sheet) == null && window.panel() == sheet);
            assertThat(window.ui(() -> Window.find(sheet, Text.class, text -> true).getText())).isEqualTo("Write the letter");
        });
    }

    /** What tells of it, over this; null if nothing does. */
    private static Shell wrongIn(Shell below) {
        return Popover.inFront(below).filter(over -> over.getText().equals(WRONG)).orElse(null);
    }

    private static void wrong(Window window) throws Exception {
        window.ui(() -> {
            window.get(ErrorService.class).show(new Problem("The folder can’t be reached.", "What you wrote is saved.", "Connect the drive."),
                    new IllegalStateException("gremlins"));
            return null;
        });
    }

    @Test
    @DisplayName("leave the keyboard, and what is half written, in the field of a section while others’ work comes in and the page is built anew")
    void keyboard() throws Exception {
        Path book = book();
        sixWithMeeting(book);
        Window.open(book, window -> {
            toGroups(window);
            Space space = group(window);
            String label = "Ask the group for something";
            window.until("the page is there", () -> field(window, label) != null);
            window.ui(() -> {
                window.shells().getFirst().forceActive();
                InlineEdit field = field(window, label);
                field.setFocus();
                field.startEditing();
                field.editor().orElseThrow().setText("A lawyer who kn");
                return null;
            });
            UUID bo = GroupPage.of(space).members().get(1).id();
            window.ui(() -> new MakeCommitment(bo, "Bring the tide tables", LocalDate.now()).run(space));
            window.until("it is shown", () -> says(window, "Bring the tide tables"));
            assertThat(window.ui(() -> field(window, label).editor().orElseThrow().getText())).isEqualTo("A lawyer who kn");
            window.until("it has the keyboard", () -> window.keyboard() == field(window, label).editor().orElseThrow());
            window.ui(() -> {
                enter(field(window, label).editor().orElseThrow());
                return null;
            });
            window.until("it is asked", () -> GroupPage.of(space).asks().stream().anyMatch(ask -> ask.what().equals("A lawyer who kn")));
            window.until("the next one can be typed at once",
                    () -> window.keyboard() instanceof Control at && at.getShell() == window.shells().getFirst() && at != window.shells().getFirst());
        });
    }

    private UUID sixWithMeeting(Path book) {
        Founding founding = new Founding("Harbor mastermind", "Ana Ruiz");
        try (SharedGroup group = founding.run(service(SharedGroups.class), book, Options.here())) {
            Space space = group.space();
            space.change("Five more", tx -> {
                Group entry = tx.find(GroupPage.groupOf(space), Group.class).orElseThrow();
                for (String name : OTHERS) {
                    Member member = GroupFactory.eINSTANCE.createMember();
                    member.setName(name);
                    member.setJoinedOn(LocalDate.now());
                    entry.getMembers().add(member);
                }
            });
            UUID me = group.me().orElseThrow();
            new MakeCommitment(me, "Call three clients", LocalDate.now()).run(space);
            return new NewMeeting(me, Instant.now().plus(Duration.ofMinutes(5)), MeetingFormats.own().named("hot-seat-90")).run(space).result();
        }
    }

    private static MeetingPage met(Window window, UUID meeting) throws Exception {
        Space space = group(window);
        return window.ui(() -> MeetingPage.of(space, meeting).orElseThrow());
    }

    private static void untilMet(Window window, UUID meeting, String what, java.util.function.Predicate<MeetingPage> holds) throws Exception {
        Space space = group(window);
        window.until(what, () -> holds.test(MeetingPage.of(space, meeting).orElseThrow()));
    }

    /** Enter leaves the step that is seen: pressed before the next one is shown, it would be said of the one that was left already. */
    private static void next(Window window, UUID meeting) throws Exception {
        UUID before = met(window, meeting).run().current().orElseThrow().id();
        Space space = group(window);
        window.until("it moved on", () -> {
            if (MeetingPage.of(space, meeting).orElseThrow().run().current().filter(now -> now.id().equals(before)).isPresent()) {
                window.key(0, SWT.CR);
            }
            return MeetingPage.of(space, meeting).orElseThrow().run().current().filter(now -> now.id().equals(before)).isEmpty();
        });
    }

    /** A letter opens a panel; without a window manager the window may take the keyboard back while it comes up. */
    private static void panel(Window window, char letter) throws Exception {
        window.until("the panel of " + letter, () -> {
            if (window.panel() == null) {
                window.key(0, letter);
            }
            return window.panel() != null && Window.find(window.panel(), Text.class, text -> true) != null;
        });
    }

    private static void untilTitle(Window window, String words) throws Exception {
        window.until("the title says " + words, () -> window.find(Heading.class, heading -> heading.getText().equals(words)) != null);
    }

    private static void note(Window window, String text) throws Exception {
        window.key(0, 'n');
        window.until("the note is open", () -> window.find(InlineEdit.class, InlineEdit::isEditing) != null);
        window.ui(() -> {
            Text editor = window.find(InlineEdit.class, InlineEdit::isEditing).editor().orElseThrow();
            editor.setText(text);
            enter(editor);
            return null;
        });
    }

    @Test
    @DisplayName("hold a meeting of six by keyboard alone, from its start to its minutes, also when the window is closed in the middle of a seat (K4, K7, K11, K12)")
    void meeting() throws Exception {
        Path book = book();
        UUID meeting = sixWithMeeting(book);
        UUID[] step = new UUID[1];
        Instant[] began = new Instant[1];
        Window.open(book, window -> {
            toGroups(window);
            group(window);
            window.until("the page is there", () -> window.button("Run the meeting") != null);
            window.ui(() -> window.button("Run the meeting").setFocus());
            // Once: asked for again, it is taken away.
            window.key(0, ' ');
            untilTitle(window, "Who is here?");
            window.key(0, 'a');
            untilMet(window, meeting, "all are here", page -> page.attendance().stream().filter(there -> there.presence() == Presence.PRESENT).count() == 6);
            window.key(0, SWT.CR);
            untilTitle(window, "Welcome");
            window.key(0, SWT.CR);
            window.until("what was promised is asked about", () -> says(window, "Call three clients"));
            for (int turn = 0; turn < 6; turn++) {
                next(window, meeting);
            }
            window.until("the first seat", () -> window.find(Heading.class, heading -> heading.getText().endsWith("hot seat")) != null);
            panel(window, 'i');
            window.typeAndEnter("Works for the same client");
            untilMet(window, meeting, "the conflict is noted", page -> page.seats().stream().anyMatch(seat -> seat.conflict().contains("same client")));
            window.key(0, SWT.ARROW_RIGHT);
            untilMet(window, meeting, "the statement", page -> page.run().current().orElseThrow().title().equals("Statement"));
            window.until("it is shown", () -> says(window, "nobody interrupts"));
            note(window, "The fee is unchanged since 2021");
            untilMet(window, meeting, "it is noted", page -> page.seats().stream().anyMatch(seat -> seat.notes().size() == 1));
            window.key(0, ' ');
            untilMet(window, meeting, "the clock stands still", page -> page.run().current().orElseThrow().pausedAt().isPresent());
            window.until("it says so", () -> says(window, "The clock stands still"));
            window.key(0, ' ');
            untilMet(window, meeting, "the clock goes on", page -> page.run().current().orElseThrow().pausedAt().isEmpty());
            step[0] = met(window, meeting).run().current().orElseThrow().id();
            began[0] = met(window, meeting).run().current().orElseThrow().startedAt().orElseThrow();
        });
        Window.open(book, window -> {
            toGroups(window);
            group(window);
            window.press("Go on with the meeting");
            window.until("the clock is there", () -> window.find(TimeLeft.class, time -> !time.time().isEmpty()) != null);
            MeetingPage page = met(window, meeting);
            assertThat(page.run().current().orElseThrow().id()).isEqualTo(step[0]);
            long gone = Duration.between(began[0], Instant.now()).toSeconds();
            String shown = window.ui(() -> window.find(TimeLeft.class, time -> true).time());
            String[] parts = shown.split(":");
            assertThat(300 - gone).isCloseTo(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]), org.assertj.core.data.Offset.offset(2L));
            panel(window, 'p');
            window.typeAndEnter("The offsite in spring");
            untilMet(window, meeting, "it is parked", met -> met.parked().size() == 1);
            panel(window, 'c');
            window.typeAndEnter("Write the letter");
            untilMet(window, meeting, "it is promised", met -> met.commitments().size() == 1);
            while (met(window, meeting).run().current().isPresent()) {
                next(window, meeting);
            }
            untilTitle(window, "All steps are done");
            window.key(0, SWT.CR);
            untilMet(window, meeting, "it is over", met -> met.state() == MeetingState.HELD);
            untilTitle(window, "The meeting is over");
            window.until("the minutes are shown", () -> says(window, "The fee is unchanged since 2021"));
            Path minutes = folder.resolve("minutes.md");
            panel(window, 'm');
            window.typeAndEnter(minutes.toString());
            window.until("they are saved", () -> Files.exists(minutes));
            assertThat(minutes).content().contains("Works for the same client", "The fee is unchanged since 2021", "Write the letter", "The offsite in spring");
            window.key(0, SWT.CR);
            window.until("the view is left", () -> window.find(FlatButton.class, button -> button.getText().equals("Plan a meeting")) != null);
        });
    }
}
