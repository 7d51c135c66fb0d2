// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.UiJobs;

import jakarta.inject.Inject;

/** The three ways to begin: with one's own contacts, with a sample world, or with nothing. UI thread only. */
@Creatable
public final class FirstSteps {
    private final Threshold threshold;
    private final UiJobs jobs;
    private final MainWindow window;
    private final java.util.Optional<Starter> sample;

    @Inject
    public FirstSteps(Threshold threshold, UiJobs jobs, MainWindow window,
            @org.eclipse.e4.core.di.annotations.Optional @Service Starter sample) {
        this.threshold = threshold;
        this.jobs = jobs;
        this.window = window;
        this.sample = java.util.Optional.ofNullable(sample);
    }

    /** Whether there is a sample world to look around in. */
    boolean hasSample() {
        return sample.isPresent();
    }

    /** Whether contacts can be brought in. */
    boolean hasImport() {
        return commands().has(CommandIds.IMPORT);
    }

    /** By then the door this was pressed on is gone, and with it the context it was made in. */
    private Commands commands() {
        return ContextInjectionFactory.make(Commands.class, window.model().getContext());
    }

    /** Creates a space and opens the import; if it is given up, the three ways are open again. */
    void importContacts() {
        threshold.createTentatively(space -> commands().run(CommandIds.IMPORT));
    }

    /** Creates a space and fills it with the sample world, as one undo step. */
    void lookAround() {
        threshold.create(this::fill);
    }

    /** Creates an empty space. */
    public void startEmpty() {
        threshold.create(space -> {});
    }

    /** Creates an empty space and writes down the first person one thinks of, in a sentence where those are understood. */
    void writeDown() {
        threshold.create(space -> {
            if (!commands().run(CommandIds.CAPTURE)) {
                commands().run(CommandIds.NEW_PERSON);
            }
        });
    }

    /** Creates an empty space with a first person in it. */
    void newPerson() {
        threshold.create(space -> commands().run(CommandIds.NEW_PERSON));
    }

    /** Fills a space with the sample world, as one undo step. */
    public void fill(Space space) {
        sample.ifPresent(world -> jobs.run(Texts.get("welcome.sample.job"), () -> {
            world.fill(space);
            return space;
        }, done -> {}));
    }
}
