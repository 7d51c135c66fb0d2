// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;

/** A field for a file or a folder: typed, chosen, or dropped on it. UI thread only. */
final class PathField {
    private PathField() {
    }

    /** A folder. */
    static SearchField folder(FormPanel panel, Shell window, String heading, String hint, Runnable enter) {
        return of(panel, window, heading, hint, enter, shell -> {
            DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
            dialog.setText(heading);
            return Optional.ofNullable(dialog.open());
        });
    }

    /** A file that is there. */
    static SearchField file(FormPanel panel, Shell window, String heading, String hint, Runnable enter) {
        return of(panel, window, heading, hint, enter, shell -> {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(heading);
            return Optional.ofNullable(dialog.open());
        });
    }

    /** A file to be written. */
    static SearchField saved(FormPanel panel, Shell window, String heading, String hint, Runnable enter) {
        return of(panel, window, heading, hint, enter, shell -> {
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(heading);
            dialog.setOverwrite(true);
            return Optional.ofNullable(dialog.open());
        });
    }

    private static SearchField of(FormPanel panel, Shell window, String heading, String hint, Runnable enter, Function<Shell, Optional<String>> choose) {
        SearchField[] chosen = new SearchField[1];
        SearchField field = panel.field(heading, hint, enter, FlatButton.Kind.PLAIN, Texts.get("path.choose"),
                () -> choose.apply(window).ifPresent(path -> fill(panel, chosen[0], path)));
        chosen[0] = field;
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                e.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent e) {
                if (e.data instanceof String[] paths && paths.length > 0) {
                    fill(panel, field, paths[0]);
                }
            }
        });
        return field;
    }

    private static void fill(FormPanel panel, SearchField field, String path) {
        if (panel.popover().isOpen()) {
            field.setText(path);
            field.setFocus();
        }
    }
}
