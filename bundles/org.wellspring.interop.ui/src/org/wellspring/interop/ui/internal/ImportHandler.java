// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;

import jakarta.inject.Named;

/** Imports contacts: shows what would change, and does it when told to. */
public final class ImportHandler {
    private static final String PATTERNS = "*.vcf;*.vcard;*.csv;*.json;*.xml;*.VCF;*.CSV";

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void start(MWindow window, ImportTools tools, @Optional @Named(CommandIds.FILES) String given) {
        Shell shell = (Shell) window.getWidget();
        List<Path> files = given == null ? ask(shell) : given.lines().filter(l -> !l.isBlank()).map(Path::of).toList();
        if (!files.isEmpty()) {
            new ImportDialog(tools, shell, files).open();
        }
    }

    private static List<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.get("import.choose"));
        dialog.setFilterExtensions(new String[] {PATTERNS, "*"});
        dialog.setFilterNames(new String[] {Texts.get("import.contacts"), Texts.get("import.all")});
        return dialog.open() == null ? List.of()
                : Arrays.stream(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList();
    }
}
