// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.wellspring.followup.Due;
import org.wellspring.followup.Offers;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.TodayQuery;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.NewOffer;
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
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Window;
import org.wellspring.ui.widgets.Columns;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.Heading;

@DisplayName("Follow-ups, in a real window over a real book")
class FollowupsPartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private final RecordingErrorService errors = new RecordingErrorService();
    private Window window;
    private FollowupsPart part;
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
        window = new Window();
        part = new FollowupsPart();
        UiJobs jobs = new UiJobs(window.display, new StatusModel(), errors);
        part.theme = window.theme;
        part.space = space;
        part.today = new TodayQuery(services(TodayRows.class), List.of(new OwnIdeas()),
                services(LoggerFactory.class).getFirst().getLogger(FollowupsPartTest.class, Logger.class), Duration.ofMinutes(1));
        part.commands = new Commands(null, null);
        part.actions = new Actions(space, errors, new TakingBack(space, errors, jobs), (command, where) -> List.of());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(FollowupsPartTest.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private UUID person(String name) {
        return new CreatePerson(name).run(space).result();
    }

    @SuppressWarnings("unchecked")
    private RowList<BoardRow> show(int rows) {
        part.create(window.shell);
        window.open();
        RowList<BoardRow> list = window.all(RowList.class, l -> true).getFirst();
        window.until(rows + " rows", () -> list.rowCount() == rows);
        return list;
    }

    private static List<BoardRow.Sort> sorts(RowList<BoardRow> list) {
        return IntStream.range(0, list.rowCount()).mapToObj(i -> list.row(i).sort()).toList();
    }

    @Test
    @DisplayName("shows what is due, who has not answered, promises, next steps, offers and cards, each under its heading (F2, F9)")
    void all_F2_F9() {
        UUID rosa = person("Rosa Okafor");
        new NewPromise(rosa, "A museum contact", TODAY.minusDays(2)).run(space);
        new NewFollowUp(person("Bo Lund"), "Send the survey", TODAY.plusDays(2)).run(space);
        new NewOffer(person("Cy Young"), "A second look").run(space);
        new LogInteraction(InteractionKind.EMAIL, List.of(person("Dev Mehta"))).on(TODAY.minusDays(5)).direction(Direction.OUT).summary("x").run(space);
        new NewCard("Two from the lunch", null).at(Instant.parse("2026-11-01T10:00:00Z")).run(space);
        RowList<BoardRow> list = show(7);
        assertThat(sorts(list)).containsExactly(BoardRow.Sort.DUE, BoardRow.Sort.THING, BoardRow.Sort.WAITING, BoardRow.Sort.PROMISE, BoardRow.Sort.STEP,
                BoardRow.Sort.OFFER, BoardRow.Sort.CARD);
        assertThat(window.all(Heading.class, h -> h.getText().contains("late"))).singleElement()
                .satisfies(heading -> assertThat(heading.getText())
                        .isEqualTo("One thing you promised or planned is late. One person has not answered. One card waits."));
    }

    @Test
    @DisplayName("of a young book with nothing in sight it shows no weeks of nothing, but says so in a sentence; with the first thing the weeks are there (F6)")
    void young_F6() {
        UUID rosa = person("Rosa Okafor");
        new NewCard("Two from the lunch", null).at(Instant.parse("2026-11-01T10:00:00Z")).run(space);
        show(2);
        assertThat(window.all(Columns.class, Columns::isVisible)).isEmpty();
        assertThat(window.all(Heading.class, h -> h.isVisible() && h.getText().startsWith("The coming weeks are open."))).hasSize(1);
        new NewPromise(rosa, "A museum contact", TODAY.plusDays(9)).run(space);
        window.until("the weeks are there", () -> window.all(Columns.class, Columns::isVisible).size() == 1);
        assertThat(window.all(Heading.class, h -> h.isVisible() && h.getText().startsWith("The coming weeks are open."))).isEmpty();
    }

    @Test
    @DisplayName("by a letter an offer is taken up, which makes it a promise; D keeps that, and each can be taken back (F9)")
    void letters_F9() {
        new NewOffer(person("Rosa Okafor"), "A museum contact").run(space);
        RowList<BoardRow> list = show(1);
        Window.key(list, 't');
        window.until("a promise", () -> list.rowCount() == 1 && list.row(0).sort() == BoardRow.Sort.PROMISE);
        assertThat(new Offers(space).open()).isEmpty();
        assertThat(errors.notices()).extracting(Notice::text).containsExactly("Taken up, and promised now: A museum contact");
        Window.key(list, 'd');
        window.until("no row", () -> !window.all(EmptyState.class, e -> true).isEmpty());
        assertThat(new Due(space).promises(true)).isEmpty();
        errors.notices().getLast().link().orElseThrow().action().run();
        window.until("it is back", () -> list.rowCount() == 1);
    }

    @Test
    @DisplayName("with nothing promised, planned or waited for says how it is filled")
    void empty() {
        person("Rosa Okafor");
        part.create(window.shell);
        window.open();
        window.until("a sentence", () -> !window.all(EmptyState.class, e -> true).isEmpty());
    }
}
