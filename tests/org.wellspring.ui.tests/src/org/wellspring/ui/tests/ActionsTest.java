// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.Warning;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;

@DisplayName("What the user asked for")
class ActionsTest extends DisplayCase {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private final RecordingErrorService errors = new RecordingErrorService();

    /** Gives one person a name. */
    private static final class Rename extends Command<String> {
        private final UUID person;
        private final String name;

        Rename(UUID person, String name) {
            this.person = person;
            this.name = name;
        }

        @Override
        public String label() {
            return "Rename";
        }

        @Override
        protected String perform(Space space, Tx tx) {
            tx.find(person, Person.class).orElseThrow().setName(name);
            return name;
        }
    }

    private Actions actions() {
        Space space = temp.space();
        return new Actions(space, errors, new TakingBack(space, errors, new UiJobs(Display.getDefault(), new StatusModel(), errors)),
                (command, where) -> warnings);
    }

    /** What guards have to say. */
    private List<Warning> warnings = List.of();

    private UUID ana() {
        return temp.space().changeReturning("Add", tx -> {
            Person ana = ModelFactory.eINSTANCE.createPerson();
            ana.setName("Ana Ruiz");
            return tx.add(ana).getId();
        }).result();
    }

    private Notice said() {
        return errors.notices().getLast();
    }

    @Test
    @DisplayName("is said with a way back that leads to before it")
    void wayBack() {
        UUID ana = ana();
        assertThat(actions().runAndSay(new Rename(ana, "Ana Lind"), "Renamed")).contains("Ana Lind");
        assertThat(said().text()).isEqualTo("Renamed");
        said().link().orElseThrow().action().run();
        assertThat(temp.space().find(ana, Person.class)).map(Person::getName).contains("Ana Ruiz");
    }

    @Test
    @DisplayName("is done although a guard has something to say, which stands beside it with its source and the way back")
    void warned() {
        UUID ana = ana();
        warnings = List.of(Warning.of("X1", "Names are kept for long"), new Warning("garden.names", "Roses have names, too", "Garden"));
        assertThat(actions().runAndSay(new Rename(ana, "Ana Lind"), name -> "Renamed to " + name)).contains("Ana Lind");
        assertThat(said().text()).isEqualTo("Renamed to Ana Lind. Names are kept for long. Garden: Roses have names, too");
        assertThat(said().words()).extracting(Notice.Word::text).containsExactly("Names are kept for long", "Garden: Roses have names, too");
        said().link().orElseThrow().action().run();
        assertThat(temp.space().find(ana, Person.class)).map(Person::getName).contains("Ana Ruiz");
    }

    @Test
    @DisplayName("is said in silence only while no guard has something to say")
    void silence() {
        UUID ana = ana();
        actions().run(new Rename(ana, "Ana Lind"));
        assertThat(errors.notices()).isEmpty();
        warnings = List.of(Warning.of("X1", "Names are kept for long"));
        actions().run(new Rename(ana, "Ana Ruiz"));
        assertThat(said().text()).isEqualTo("Names are kept for long");
        assertThat(said().link()).isPresent();
    }

    @Test
    @DisplayName("is said without a way back where nothing was different: there is nothing to undo")
    void nothingToUndo() {
        UUID ana = ana();
        assertThat(actions().runAndSay(new Rename(ana, "Ana Ruiz"), "Renamed")).contains("Ana Ruiz");
        assertThat(said()).isEqualTo(Notice.of("Renamed"));
        assertThat(errors.problems()).isEmpty();
    }
}
