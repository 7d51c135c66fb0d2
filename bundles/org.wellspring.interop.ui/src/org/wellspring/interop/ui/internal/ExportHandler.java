// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;

/** Writes everybody, or everything, to a file (X7, X8): asks for the format, then for the place. */
public final class ExportHandler {
    private final ExportPlace place;

    /** Asks for the place with the system's own dialog. */
    public ExportHandler() {
        this(new SaveDialog());
    }

    /** Asks for the place in a way of one's own; for tests, for nobody else can answer the system's dialog. */
    public ExportHandler(ExportPlace place) {
        this.place = place;
    }

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MWindow window, Space space, UiJobs jobs, ErrorService errors, Theme theme, @Service Formats formats) {
        if (window.getWidget() instanceof Shell shell) {
            new ExportPopover(theme, formats.writable()).open(shell, format -> place
                    .ask(shell, Texts.get("export.name", LocalDate.now(space.clock()).toString()), format.endings().getFirst())
                    .ifPresent(file -> export(space, jobs, errors, format, file)));
        }
    }

    private static String said(RecordFormat format, Exporter.Result done) {
        String said = Texts.get(format.writer().filter(FormatWriter::isOfEverything).isPresent() ? "export.done.all" : "export.done",
                done.records() - done.organizations(), done.file().getFileName(), done.organizations());
        return done.unwritten().isEmpty() ? said : said + Texts.get("export.unwritten", String.join(", ", done.unwritten()));
    }

    private static void export(Space space, UiJobs jobs, ErrorService errors, RecordFormat format, Path file) {
        jobs.run(Texts.get("job.export", file.getFileName()),
                monitor -> MonitorProgress.during(monitor, p -> new Exporter(space).export(format, file, p)),
                done -> errors.notice(Notice.of(said(format, done))),
                e -> errors.show(e instanceof SpaceException s ? s.problem()
                        : new Problem(Texts.get("export.failed"), Texts.get("export.failed.safe"), Texts.get("export.failed.todo")), e));
    }
}
