// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.testkit.Window;
import org.wellspring.ui.widgets.ChipBar;

@DisplayName("Agreeing on a rhythm, by keyboard alone")
class RhythmPopoverTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection());
    private final RecordingErrorService errors = new RecordingErrorService();
    private Window window;

    @BeforeEach
    void open() {
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName("reaches every chip: how often begins at what is chosen, and that both agreed is marked and kept")
    void everyChip() {
        Space space = temp.space();
        UUID rosa = new CreatePerson("Rosa Okafor").run(space).result();
        UiJobs jobs = new UiJobs(window.display, new StatusModel(), errors);
        Actions actions = new Actions(space, errors, new TakingBack(space, errors, jobs), (command, where) -> List.of());
        window.open();
        new RhythmPopover(window.theme, actions, space, rosa, "Rosa Okafor").open(window.shell);
        List<ChipBar> bars = window.all(ChipBar.class, bar -> bar.getShell() != window.shell);
        assertThat(bars).as("how often, examples, agreed by").hasSize(3).allSatisfy(bar -> assertThat(bar.isListening(SWT.KeyDown)).isTrue());
        ChipBar often = bars.getFirst();
        ChipBar agreed = bars.getLast();

        Window.key(often, SWT.ARROW_RIGHT);
        Window.key(often, ' ');
        assertThat(often.on()).as("one to the right of every month").containsExactly("3m");
        Window.key(agreed, SWT.ARROW_RIGHT);
        Window.key(agreed, SWT.ARROW_RIGHT);
        Window.key(agreed, SWT.ARROW_RIGHT);
        Window.key(agreed, ' ');
        assertThat(agreed.on()).containsExactly("BOTH");
        window.all(Text.class, text -> text.getShell() != window.shell).getFirst().notifyListeners(SWT.DefaultSelection, null);

        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm().getAgreedBy()).isEqualTo(AgreedBy.BOTH);
        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm().getIdealMonths()).isEqualTo(3);
    }
}
