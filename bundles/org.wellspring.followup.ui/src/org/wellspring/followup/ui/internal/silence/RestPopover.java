// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.silence;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** Lets it rest with somebody who does not answer (T10), with a note for the user alone (T11). UI thread only. */
final class RestPopover {
    private static final int WIDTH = 560;

    private final SectionPlace place;
    private final UUID person;
    private final String name;
    private Popover popover;
    private SearchField note;

    RestPopover(SectionPlace place, UUID person, String name) {
        this.place = place;
        this.person = person;
        this.name = name;
    }

    void open() {
        popover = new Popover(place.box().composite().getShell(), place.theme(), Texts.get("silence.rest.title", name), WIDTH).titled().about(RestPopover.class,
                person);
        place.words(popover.content(), Heading.Level.TEXT, Texts.get("silence.rest.means"));
        note = new SearchField(popover.content(), place.theme(), Texts.get("silence.rest.note"));
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.heightHint = place.theme().px(38);
        note.setLayoutData(line);
        place.words(popover.content(), Heading.Level.SUBTITLE, Texts.get("silence.rest.private"));
        Composite row = place.theme().surface(new Composite(popover.content(), SWT.NONE), place.theme().surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("step.cancel")).onPress(popover::close);
        new FlatButton(row, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("silence.rest.do")).onPress(this::rest);
        note.control().addListener(SWT.DefaultSelection, e -> rest());
        popover.kept(this::rest).open();
        note.setFocus();
    }

    private void rest() {
        place.actions().runAndSay(SilenceStep.letRest(person, note.getText()), Texts.get("silence.rested", name)).ifPresent(id -> popover.close());
    }
}
