// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.SearchField;

/**
 * Where a file is to be saved. What is there already is replaced only where the user says so once more; a name that was proposed, and nobody changed, gives way to the next
 * one that is free. UI thread only.
 */
public final class FileToSave {
    private final GroupPlace place;
    private final FormPanel panel;
    private final SearchField field;
    private String proposed = "";
    private String warned = "";

    /** What is in a field of a panel. */
    public FileToSave(GroupPlace place, FormPanel panel, SearchField field) {
        this.place = place;
        this.panel = panel;
        this.field = field;
    }

    /** Proposes a name, unless the user said another one. */
    public void propose(String path) {
        if (field.getText().equals(proposed)) {
            proposed = path;
            field.setText(path);
        }
    }

    /** What stands there. */
    public String typed() {
        return field.getText();
    }

    /** The field. */
    public SearchField field() {
        return field;
    }

    /**
     * Saves it, away from the UI thread.
     *
     * @param what is being done
     * @param text of the file, made there; it is told where it is written
     * @param saved told where it is
     */
    public void save(String what, Function<String, String> text, Consumer<Path> saved) {
        String typed = typed();
        if (typed.isBlank()) {
            panel.object(Texts.get("file.missing"), field);
            return;
        }
        boolean gives = typed.equals(proposed);
        boolean replaces = typed.equals(warned);
        place.work(panel, what, () -> written(typed, gives, replaces, text), written -> written.ifPresentOrElse(saved, () -> {
            warned = typed;
            panel.object(Texts.get("file.there"), field);
        }));
    }

    private static Optional<Path> written(String typed, boolean gives, boolean replaces, Function<String, String> text) {
        if (replaces) {
            return Optional.of(MemberFile.replace(typed, () -> text.apply(typed)));
        }
        if (gives) {
            String free = MemberFile.free(Path.of(typed)).toString();
            return Optional.of(MemberFile.write(free, () -> text.apply(free)));
        }
        return MemberFile.isThere(typed) ? Optional.empty() : Optional.of(MemberFile.write(typed, () -> text.apply(typed)));
    }
}
