// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.events.ui.internal.calendars.EventImport.Wanted;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Which calendar, which of its events, and whether it is read again later. UI thread only. */
final class ImportStart {
    private static final String REMEMBER = "remember";

    private final Theme theme;
    private final Consumer<Wanted> chosen;
    private FormPanel panel;
    private SearchField place;
    private SearchField words;
    private ChipBar remember;
    private Heading said;

    /** @param chosen gets the answer, once */
    ImportStart(Theme theme, Consumer<Wanted> chosen) {
        this.theme = theme;
        this.chosen = chosen;
    }

    void open(Shell window) {
        panel = new FormPanel(window, theme, Texts.get("import.title"));
        panel.line(Heading.Level.SUBTITLE, Texts.get("import.about"));
        place = panel.field(Texts.get("import.place"), Texts.get("import.place.hint"), this::go);
        panel.links(RichText.empty().link(Texts.get("import.file"), () -> file(window)).muted("   ")
                .link(Texts.get("import.folder"), () -> folder(window)));
        words = panel.field(Texts.get("import.words"), Texts.get("import.words.hint"), this::go);
        remember = panel.chips(Texts.get("import.later"));
        remember.setChips(List.of(new Chip(REMEMBER, Texts.get("import.remember"), Tone.SOFT)));
        remember.onToggle(remember::setOn);
        said = panel.line(Heading.Level.SUBTITLE, Texts.get("import.preview"));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("import.look"), this::go);
        panel.popover().stay().open();
        place.setFocus();
    }

    private void file(Shell window) {
        FileDialog dialog = new FileDialog(window, SWT.OPEN);
        dialog.setText(Texts.get("import.title"));
        dialog.setFilterNames(new String[] {Texts.get("import.files"), Texts.get("import.files.all")});
        dialog.setFilterExtensions(new String[] {"*.ics;*.ICS;*.ical;*.icalendar;*.ifb", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(this::fill);
    }

    private void folder(Shell window) {
        DirectoryDialog dialog = new DirectoryDialog(window, SWT.OPEN);
        dialog.setText(Texts.get("import.title"));
        Optional.ofNullable(dialog.open()).ifPresent(this::fill);
    }

    private void fill(String path) {
        if (panel.popover().isOpen()) {
            place.setText(path);
            place.setFocus();
        }
    }

    private void go() {
        if (place.getText().isBlank()) {
            said.setText(Texts.get("import.place.missing"));
            place.setFocus();
            return;
        }
        Wanted wanted = new Wanted(place.getText().strip(), Stream.of(words.getText().split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList(),
                remember.on().equals(Set.of(REMEMBER)));
        panel.leave(() -> chosen.accept(wanted));
    }
}
