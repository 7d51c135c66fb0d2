// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.events.calendars.CalendarRead;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.commands.RememberCalendar;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Inject;

/** One import of events, from the place to what came of it: read, preview, take in (E9, X6). What may wait runs as a job; this class itself lives on the UI thread. */
@Creatable
public final class EventImport {
    @Inject
    Space space;
    @Inject
    @Service
    EventSources sources;
    @Inject
    UiJobs jobs;
    @Inject
    ErrorService errors;
    @Inject
    Theme theme;
    @Inject
    Actions actions;

    /**
     * What is to be taken in.
     *
     * @param place a file, a folder or an address
     * @param words only events with one of these; all where there is none
     * @param remember whether it is to be read again later
     */
    record Wanted(String place, List<String> words, boolean remember) {
        /** All of a place, this once. */
        static Wanted once(String place) {
            return new Wanted(place, List.of(), false);
        }

        /** What people call it, before it says so itself. */
        String name() {
            try {
                return place.contains("://") ? place : String.valueOf(Path.of(place).getFileName());
            } catch (InvalidPathException e) {
                return place;
            }
        }
    }

    /** What was read, and what taking it in would do. */
    record Foreseen(Wanted wanted, CalendarRead read, Report report) {
        String name() {
            return read.name().isEmpty() ? wanted.name() : read.name();
        }
    }

    /** Asks for a place. */
    void ask(Shell window) {
        new ImportStart(theme, wanted -> read(window, List.of(wanted))).open(window);
    }

    /** Reads places one after another, and shows of each what taking it in would do. */
    void read(Shell window, List<Wanted> all) {
        Wanted wanted = all.getFirst();
        jobs.run(Texts.get("import.job.read", wanted.name()), (IProgressMonitor monitor) -> foreseen(wanted, monitor), foreseen -> {
            if (!window.isDisposed()) {
                new EventPreview(theme, LocalDate.now(space.clock()), foreseen, take -> take(foreseen, take), () -> next(window, all)).open(window);
            }
        }, this::failed);
    }

    private void next(Shell window, List<Wanted> all) {
        if (all.size() > 1 && !window.isDisposed()) {
            read(window, all.subList(1, all.size()));
        }
    }

    private Foreseen foreseen(Wanted wanted, IProgressMonitor monitor) {
        try {
            CalendarRead read = sources.read(wanted.place(), Days.usual(space.clock()), monitor::isCanceled);
            return new Foreseen(wanted, read, new TakeEvents(read).only(wanted.words()).preview(space));
        } catch (CancellationException e) {
            OperationCanceledException cancelled = new OperationCanceledException();
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private void take(Foreseen foreseen, TakeEvents take) {
        Wanted wanted = foreseen.wanted();
        take.only(wanted.words()).then(Optional.of(wanted).filter(Wanted::remember)
                .map(one -> new RememberCalendar(sources.whole(one.place())).called(foreseen.name()).only(one.words())));
        jobs.run(Texts.get("import.job.take", foreseen.name()), () -> take.runInBackground(space),
                changed -> actions.say(Texts.get("import.said", foreseen.name(), changed.result().added().size(), changed.result().changed().size()), changed),
                this::failed);
    }

    private void failed(Exception e) {
        errors.show(e instanceof SpaceException s ? s.problem()
                : new Problem(Texts.get("import.failed"), Texts.get("import.failed.safe"), Texts.get("import.failed.todo")), e);
    }
}
