// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
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
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.Due;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.TodayQuery;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.spi.TodayRows;
import org.wellspring.testkit.TempSpace;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Window;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

@DisplayName("A desk session over the window (F12), by keyboard alone")
class DeskSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private final RecordingErrorService errors = new RecordingErrorService();
    private Window window;
    private Space space;
    private Today today;

    @BeforeEach
    void open() {
        space = temp.space();
        window = new Window();
        today = new TodayQuery(services(TodayRows.class), List.of(new OwnIdeas()),
                services(LoggerFactory.class).getFirst().getLogger(DeskSheetTest.class, Logger.class), Duration.ofMinutes(1));
        UUID rosa = new CreatePerson("Rosa Okafor").run(space).result();
        new AddNeed(rosa, "a lighting designer").run(space);
        new NewPromise(rosa, "A museum contact", TODAY.minusDays(2)).run(space);
        new NewPromise(new CreatePerson("Dev Mehta").run(space).result(), "The plans", TODAY).run(space);
        new NewFollowUp(new CreatePerson("Bo Lund").run(space).result(), "Send the survey", TODAY).run(space);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(DeskSheetTest.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private DeskSession begin() {
        UiJobs jobs = new UiJobs(window.display, new StatusModel(), errors);
        Actions actions = new Actions(space, errors, new TakingBack(space, errors, jobs), (command, where) -> List.of());
        DeskSession session = new DeskSession(today.of(space, 50).rows(), space.clock().instant());
        DeskDeeds deeds = new DeskDeeds(window.theme, space, actions, new Commands(null, null), today, session);
        window.open();
        new DeskSheet(window.shell, window.theme, space, deeds, session, 20).open();
        return session;
    }

    private void shows(String words) {
        window.until("it says " + words, () -> window.all(Heading.class, h -> h.getText().contains(words)).size() > 0);
    }

    private void press(int key) {
        Window.key(window.all(Control.class, FlatButton.class::isInstance).getFirst(), key);
    }

    @Test
    @DisplayName("shows a row at a time with its reason and brief; D, S and N go on, and a summary ends it (F12, F13, M6)")
    void keys_F12_F13_M6() {
        begin();
        shows("Rosa Okafor");
        shows("1 of 3");
        shows("They need: a lighting designer");
        press('d');
        shows("Dev Mehta");
        assertThat(new Due(space).promises(true)).hasSize(1);
        press('s');
        Window.key(window.all(RowList.class, l -> true).getFirst(), '1');
        shows("Bo Lund");
        press('n');
        shows("That was your session");
        shows("One minute, and 2 things are dealt with.");
        shows("Rosa Okafor");
        shows("Dev Mehta");
        shows("One thing is still due; it can wait.");
        press(SWT.ESC);
        window.until("the window is back", () -> !DeskSheet.over(window.shell));
    }

    @Test
    @DisplayName("counts what was done a moment before it was ended (F12)")
    void endedAtOnce_F12() {
        begin();
        shows("Rosa Okafor");
        press('d');
        press(SWT.ESC);
        shows("That was your session");
        shows("One minute, and one thing is dealt with.");
        shows("Dev Mehta, Bo Lund");
        assertThat(DeskSheet.over(window.shell)).isTrue();
    }

    @Test
    @DisplayName("can be ended at any row; what was taken back comes up again (F12)")
    void ends_F12() {
        DeskSession session = begin();
        shows("Rosa Okafor");
        press('d');
        shows("Dev Mehta");
        space.history().undo();
        shows("Rosa Okafor");
        assertThat(session.place()).isEqualTo(1);
        press(SWT.ESC);
        shows("Not come to");
        shows("Rosa Okafor, Dev Mehta, Bo Lund");
    }
}
