// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.calendars.EventExport;
import org.wellspring.events.calendars.EventExport.Format;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;

import jakarta.inject.Inject;

/** Takes events out of the book into a file, whose name says whether it is a calendar or a text (E9, X3). Writing runs as a job. UI thread only. */
@Creatable
public final class ExportFlow {
    private static String folder = System.getProperty("user.home");

    @Inject
    Space space;
    @Inject
    UiJobs jobs;
    @Inject
    ErrorService errors;
    @Inject
    @Service
    List<HelpIdeas> ideas;

    /** Those that are listed. */
    public void these(Shell window, EventsQuery query) {
        ask(window, Texts.get("export.name"), Format.ICS)
                .ifPresent(file -> write(() -> new Events(space).list(query).stream().map(EventRow::id).toList(), file));
    }

    /** One of them. */
    public void one(Shell window, UUID event, String title, Format format) {
        ask(window, title.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip(), format).ifPresent(file -> write(() -> List.of(event), file));
    }

    private static Optional<Path> ask(Shell window, String name, Format format) {
        FileDialog dialog = new FileDialog(window, SWT.SAVE);
        dialog.setText(Texts.get("export.title"));
        dialog.setFilterPath(folder);
        List<Format> order = format == Format.ICS ? List.of(Format.ICS, Format.MD) : List.of(Format.MD, Format.ICS);
        dialog.setFilterNames(order.stream().map(one -> Texts.get("export.format." + one.ending())).toArray(String[]::new));
        dialog.setFilterExtensions(order.stream().map(one -> "*." + one.ending()).toArray(String[]::new));
        dialog.setFileName((name.isEmpty() ? Texts.get("export.name") : name) + "." + format.ending());
        dialog.setOverwrite(true);
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
        chosen.ifPresent(file -> folder = dialog.getFilterPath());
        return chosen;
    }

    /** Writes events into a file; what became of it is said. */
    public void write(Callable<List<UUID>> events, Path file) {
        jobs.run(Texts.get("export.job", file.getFileName()), () -> new EventExport(space, ideas).write(events.call(), file, Format.of(file)),
                done -> errors.notice(Notice.of(Texts.get("export.said", done.events(), done.file().getFileName(), done.withoutDay()))),
                e -> errors.show(e instanceof SpaceException s ? s.problem()
                        : new Problem(Texts.get("export.failed"), Texts.get("export.failed.safe"), Texts.get("export.failed.todo")), e));
    }
}
