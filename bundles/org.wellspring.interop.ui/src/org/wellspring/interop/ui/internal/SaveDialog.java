// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The system's own dialog for a file to write; it asks before a file is replaced, and begins where the last one ended. */
final class SaveDialog implements ExportPlace {
    private String folder = System.getProperty("user.home");

    @Override
    public Optional<Path> ask(Shell window, String name, String extension) {
        FileDialog dialog = new FileDialog(window, SWT.SAVE);
        dialog.setText(Texts.get("export.place"));
        dialog.setFilterPath(folder);
        dialog.setFilterExtensions(new String[] {"*." + extension, "*"});
        dialog.setFileName(name + "." + extension);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            folder = dialog.getFilterPath();
        }
        return Optional.ofNullable(chosen).map(Path::of);
    }
}
