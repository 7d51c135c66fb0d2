// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.interop.ExportFormat;
import org.wellspring.interop.Exporter;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Writes everybody, or everything, to an open format (X8): a format, a place, done. */
public final class ExportHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void choose(MWindow window, Theme theme, Space space, UiJobs jobs, ErrorService errors) {
        Shell shell = (Shell) window.getWidget();
        Popover popover = new Popover(shell, theme, Texts.get("export.title"), 420);
        new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("export.title"));
        for (ExportFormat format : ExportFormat.values()) {
            FlatButton button = new FlatButton(popover.content(), theme, FlatButton.Kind.PLAIN, Texts.get("export." + format.id()));
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            button.onPress(() -> {
                popover.close();
                write(shell, format, space, jobs, errors);
            });
        }
        popover.open();
        popover.content().getChildren()[1].setFocus();
    }

    private static void write(Shell shell, ExportFormat format, Space space, UiJobs jobs, ErrorService errors) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName("wellspring." + format.extension());
        String file = dialog.open();
        if (file == null) {
            return;
        }
        jobs.run(Texts.get("export.title"), monitor -> {
            try {
                return new Exporter(space).export(format, Path.of(file), new MonitorProgress(monitor, (step, part) -> { }));
            } catch (CancellationException e) {
                throw new OperationCanceledException(e.getMessage());
            }
        }, result -> errors.notice(Notice.of(Texts.get("export.done", result.records(), result.file().getFileName()))));
    }
}
