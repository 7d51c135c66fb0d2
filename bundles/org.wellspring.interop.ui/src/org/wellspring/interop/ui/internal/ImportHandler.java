// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.interop.Formats;
import org.wellspring.ui.CommandIds;

import jakarta.inject.Named;

/** Starts an import with the files named, or asks for them. */
public final class ImportHandler {
    private String folder = System.getProperty("user.home");

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MWindow window, ImportFlow flow, @Service Formats formats, @Optional @Named(CommandIds.FILES) String files) {
        if (window.getWidget() instanceof Shell shell) {
            List<Path> named = files == null ? List.of() : files.lines().filter(l -> !l.isBlank()).map(Path::of).toList();
            if (named.isEmpty()) {
                flow.ask(shell, () -> choose(shell, formats));
            } else {
                flow.start(shell, named);
            }
        }
    }

    private List<Path> choose(Shell shell, Formats formats) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.get("choose.title"));
        dialog.setFilterNames(new String[] {Texts.get("choose.contacts"), Texts.get("choose.all")});
        dialog.setFilterExtensions(new String[] {endings(formats), "*"});
        dialog.setFilterPath(folder);
        if (dialog.open() == null) {
            return List.of();
        }
        folder = dialog.getFilterPath();
        return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    /** As dialogs want them; some of them tell large letters from small ones. */
    private static String endings(Formats formats) {
        return formats.readable().stream().flatMap(format -> format.endings().stream()).distinct()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT))).collect(Collectors.joining(";"));
    }
}
