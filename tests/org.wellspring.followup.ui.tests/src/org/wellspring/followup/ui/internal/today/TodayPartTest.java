// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.TodayQuery;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.model.Snooze;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.spi.TodayRows;
import org.wellspring.testkit.TempSpace;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Window;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

@DisplayName("Today, in a real window over a real book")
class TodayPartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private final RecordingErrorService errors = new RecordingErrorService();
    private Window window;
    private TodayPart part;
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
        window = new Window();
        part = new TodayPart();
        UiJobs jobs = new UiJobs(window.display, new StatusModel(), errors);
        part.theme = window.theme;
        part.space = space;
        part.today = new TodayQuery(services(TodayRows.class), List.of(new OwnIdeas()),
                services(LoggerFactory.class).getFirst().getLogger(TodayPartTest.class, Logger.class), Duration.ofMinutes(1));
        part.commands = new Commands(null, null);
        part.write = new WriteTo(space, jobs, new Links(jobs, errors), errors, part.commands);
        part.actions = new Actions(space, errors, new TakingBack(space, errors, jobs), (command, where) -> List.of());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(TodayPartTest.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private UUID promise(String name, LocalDate due) {
        UUID person = new CreatePerson(name).run(space).result();
        return new NewPromise(person, "Send the plans", due).madeOn(TODAY.minusDays(11)).run(space).result();
    }

    @SuppressWarnings("unchecked")
    private RowList<DayRow> show() {
        part.create(window.shell);
        window.open();
        return window.all(RowList.class, l -> true).getFirst();
    }

    private RowList<DayRow> show(int rows) {
        RowList<DayRow> list = show();
        window.until(rows + " rows", () -> list.rowCount() == rows);
        return list;
    }

    private static String chosen(RowList<DayRow> list) {
        return list.lead().map(DayRow::name).orElse("nobody");
    }

    @Test
    @DisplayName("in a narrow window what stands beside the list is said above it, each a link; in a wide one it is not said twice")
    void narrow() {
        UUID rosa = new CreatePerson("Rosa Okafor").run(space).result();
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
        new NewCard("Look up the tram museum", null).run(space);
        promise("Dev Mehta", TODAY);
        RowList<DayRow> list = show();
        window.shell.setSize(640, 560);
        window.until("it is said above the list", () -> said(list).contains("One card waits") && said(list).contains("Key relationships: Rosa Okafor"));
        window.shell.setSize(1280, 800);
        window.until("it stands beside it", () -> !said(list).contains("One card waits")
                && window.all(LinkText.class, l -> l.text().text().equals("One card waits")).size() == 1);
    }

    /** What is said above the rows, in sight. */
    private String said(RowList<DayRow> list) {
        return String.join("\n", window.all(LinkText.class, l -> l.getParent() == list.header() && l.isVisible()).stream().map(l -> l.text().text()).toList());
    }

    @Test
    @DisplayName("S and a digit put the chosen row off; the next one is chosen then")
    void snoozes() {
        promise("Rosa Okafor", TODAY.minusDays(3));
        promise("Dev Mehta", TODAY);
        RowList<DayRow> list = show(2);
        assertThat(chosen(list)).isEqualTo("Rosa Okafor");

        Window.key(list, 's');
        RowList<?> choices = window.all(RowList.class, l -> l != list).getFirst();
        Window.key(choices, '2');

        window.until("it stands among the days to come", () -> list.rowCount() > 1 && row(list, 1) instanceof DayRow.Coming);
        assertThat(chosen(list)).isEqualTo("Dev Mehta");
        assertThat(errors.notices()).extracting(Notice::text).containsExactly("Rosa Okafor: put off until Wednesday, 25 November");
        assertThat(part.today.of(space, TODAY.plusDays(3), 9).rows()).extracting(TodayRow::name).contains("Rosa Okafor");
    }

    @Test
    @DisplayName("any day of the months to come can be chosen from the list of days")
    void snoozesToAnyDay() {
        promise("Rosa Okafor", TODAY);
        RowList<DayRow> list = show(1);

        Window.key(list, 's');
        Window.key(window.all(RowList.class, l -> l != list).getFirst(), '5');
        RowList<?> days = window.all(RowList.class, l -> l != list).getFirst();
        days.select(29);
        Window.key(days, org.eclipse.swt.SWT.CR);

        window.until("no row", () -> list.rowCount() == 0);
        assertThat(part.today.of(space, TODAY.plusDays(29), 9).rows()).isEmpty();
        assertThat(part.today.of(space, TODAY.plusDays(30), 9).rows()).hasSize(1);
    }

    @Test
    @DisplayName("a row that was put off or done is chosen again when that is taken back, and until then none of the days to come")
    void chosenAgain() {
        promise("Rosa Okafor", TODAY.minusDays(3));
        promise("Dev Mehta", TODAY);
        promise("Ana Lindqvist", TODAY.plusDays(2));
        RowList<DayRow> list = show(3);
        for (char deed : new char[] {'s', 'd', 'x'}) {
            list.select(1);
            Window.key(list, deed);
            if (deed == 's') {
                Window.key(window.all(RowList.class, l -> l != list).getFirst(), '2');
            }
            window.until("it is not due any more", () -> row(list, 1) instanceof DayRow.Coming);
            assertThat(chosen(list)).as("after " + deed).isEqualTo("Rosa Okafor");
            errors.notices().getLast().link().orElseThrow().action().run();
            window.until("it is back", () -> row(list, 1) instanceof DayRow.Due);
            assertThat(chosen(list)).as("after undo of " + deed).isEqualTo("Dev Mehta");
            assertThat(RowDeeds.canBeDone(list.lead().orElseThrow())).isTrue();
        }
    }

    @Test
    @DisplayName("of more than fits it says how much can wait, and shows it to who asks: of today and of the days to come (F6)")
    void more_F6() {
        UUID rosa = new CreatePerson("Rosa Okafor").run(space).result();
        for (int i = 0; i < 45; i++) {
            new NewPromise(rosa, "Plan " + i, TODAY.minusDays(1)).run(space);
        }
        for (int i = 0; i < 14; i++) {
            new NewPromise(rosa, "Later " + i, TODAY.plusDays(3)).run(space);
        }
        RowList<DayRow> list = show(40 + 12);
        assertThat(said(list)).contains("5 more can wait. Show 5 more", "The days to come hold 2 more. Show them");
        follow("Show 5 more");
        window.until("all that is due", () -> list.rowCount() == 45 + 12);
        assertThat(said(list)).doesNotContain("can wait").contains("The days to come hold 2 more.");
        follow("Show them");
        window.until("all there is", () -> list.rowCount() == 45 + 14);
        assertThat(said(list)).doesNotContain("hold");
    }

    @Test
    @DisplayName("X releases from a promise, and from nothing else")
    void letsGo() {
        UUID id = promise("Dev Mehta", TODAY);
        UUID step = new NewFollowUp(new CreatePerson("Bo Lund").run(space).result(), "Ask", TODAY).run(space).result();
        RowList<DayRow> list = show(2);
        list.select(1);
        Window.key(list, 'x');
        list.select(0);
        Window.key(list, 'x');
        window.until("one row", () -> list.rowCount() == 1);
        assertThat(space.find(id, Promise.class).orElseThrow().getState()).isEqualTo(PromiseState.RELEASED);
        assertThat(row(list, 0).id()).isEqualTo(step);
        assertThat(errors.notices().getLast().text()).isEqualTo("Dev Mehta: released from the promise");
    }

    @Test
    @DisplayName("D keeps the promise, and Undo in the notice takes that back")
    void done() {
        UUID id = promise("Dev Mehta", TODAY);
        RowList<DayRow> list = show(1);

        Window.key(list, 'd');

        window.until("no row", () -> list.rowCount() == 0);
        assertThat(space.find(id, Promise.class).orElseThrow().getState()).isEqualTo(PromiseState.KEPT);
        Notice notice = errors.notices().getFirst();
        assertThat(notice.text()).isEqualTo("Promise to Dev Mehta kept");

        notice.link().orElseThrow().action().run();

        window.until("the row is back", () -> list.rowCount() == 1);
        assertThat(space.find(id, Promise.class).orElseThrow().getState()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    @DisplayName("a week too full proposes what the command line proposes, and does just that, as one step to undo")
    void easesTheWeek() {
        for (int i = 0; i < 6; i++) {
            UUID person = new CreatePerson("Person " + (char) ('A' + i)).run(space).result();
            new LogInteraction(InteractionKind.CALL, List.of(person)).on(MONDAY.plusDays(i).minusDays(14)).summary("Call").run(space);
            new SetRhythm(person).since(TODAY.minusDays(400)).every(14).purpose("Keep each other's eyes open")
                    .benefitThem("doors").benefitMe("eyes").agreedBy(AgreedBy.BOTH).run(space);
        }
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "2");
        Relief.Proposal proposed = relief();
        assertThat(proposed.spread()).isNotEmpty();
        show(6);

        follow("Move to weeks with room");

        assertThat(asleep()).containsExactlyInAnyOrderElementsOf(proposed.spread().stream().map(l -> l.until().toString()).toList());
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Let 4 rhythms wait");
        assertThat(errors.notices().getLast().text()).isEqualTo("Four rhythms moved to weeks with room");
        window.until("nothing more to move", () -> link("Move to weeks with room").isEmpty());

        List<Relief.Longer> longer = relief().longer();
        follow("Give " + longer.size() + " of them more time");
        assertThat(new Rhythms(space).of(longer.getFirst().person()).orElseThrow().interval().days()).isEqualTo(longer.getFirst().proposedDays());
        space.history().undo();
        space.history().undo();
        assertThat(relief()).isEqualTo(proposed);
    }

    private Relief.Proposal relief() {
        return new Relief(space).of(TODAY, part.today.of(space, TODAY, 0).capacity());
    }

    /** Until when rhythms were put off. */
    private List<String> asleep() {
        return space.all(ModelPackage.eINSTANCE.getSnooze()).stream().map(id -> space.find(id, Snooze.class).orElseThrow().getUntil().toString()).toList();
    }

    private List<Runnable> link(String text) {
        return window.all(LinkText.class, l -> true).stream().flatMap(l -> l.text().spans().stream())
                .filter(s -> s.style() == RichText.Style.LINK && s.text().equals(text)).map(RichText.Span::action).toList();
    }

    private void follow(String text) {
        window.until("a link " + text, () -> !link(text).isEmpty());
        link(text).getFirst().run();
    }

    private DayRow row(RowList<DayRow> list, int index) {
        return list.row(index);
    }

    @Test
    @DisplayName("below what is due stand the days to come, which can be done before their day and not put off (F15)")
    void daysToCome() {
        promise("Rosa Okafor", TODAY);
        UUID later = promise("Dev Mehta", TODAY.plusDays(3));
        RowList<DayRow> list = show(2);
        assertThat(row(list, 1)).isInstanceOf(DayRow.Coming.class);
        list.select(1);
        assertThat(part.snooze()).isFalse();

        Window.key(list, 'd');

        window.until("one row", () -> list.rowCount() == 1);
        assertThat(space.find(later, Promise.class).orElseThrow().getState()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    @DisplayName("in a new book somebody proposed is taken up by a rhythm or put aside, by letters alone, until nobody is wanted (F15)")
    void firstPeople() {
        UUID ana = new CreatePerson("Ana Ruiz").kinds("friend").run(space).result();
        new CreatePerson("Bo Lund").kinds("mentor").run(space);
        new CreatePerson("Cy Young").run(space);
        RowList<DayRow> list = show(3);
        assertThat(row(list, 0).name()).isEqualTo("Bo Lund");
        list.select(1);
        assertThat(chosen(list)).isEqualTo("Ana Ruiz");

        Window.key(list, 'r');
        Text purpose = window.all(Text.class, t -> t.isVisible() && t.getMessage().contains("what they build")).getFirst();
        purpose.setText("Keep each other's eyes open");
        purpose.notifyListeners(org.eclipse.swt.SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        window.until("two are left", () -> list.rowCount() == 2);
        assertThat(new Rhythms(space).of(ana).orElseThrow().missing()).containsExactly("benefit-them", "benefit-me");
        assertThat(errors.notices().getLast().text()).isEqualTo("Rhythm with Ana Ruiz kept as a draft");

        list.select(0);
        Window.key(list, 'n');
        window.until("one is left", () -> list.rowCount() == 1);
        assertThat(errors.notices().getLast().text()).isEqualTo("Bo Lund: put aside");

        follow("Hide these proposals");
        window.until("nobody is left", () -> list.rowCount() == 0);
        window.until("the day is free", () -> !link("Capture something").isEmpty());
        errors.notices().getLast().link().orElseThrow().action().run();
        window.until("undone", () -> list.rowCount() == 1);
    }

    @Test
    @DisplayName("a change elsewhere leaves the chosen row chosen")
    void keepsTheChoice() {
        promise("Rosa Okafor", TODAY.minusDays(1));
        promise("Dev Mehta", TODAY);
        RowList<DayRow> list = show(2);
        list.select(1);

        promise("Ana Lindqvist", TODAY.minusDays(9));

        window.until("three rows", () -> list.rowCount() == 3);
        assertThat(chosen(list)).isEqualTo("Dev Mehta");
    }
}
