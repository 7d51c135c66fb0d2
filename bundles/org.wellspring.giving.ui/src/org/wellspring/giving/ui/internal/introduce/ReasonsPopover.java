// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.giving.Introductions;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** What each of two people may have of meeting the other; with that an introduction begins (I1). UI thread only. */
final class ReasonsPopover {
    private static final int WIDTH = 620;

    private final IntroductionPlace place;
    private final PersonRow a;
    private final PersonRow b;
    private Popover popover;
    private SearchField whyA;
    private SearchField whyB;
    private Heading said;

    ReasonsPopover(IntroductionPlace place, PersonRow a, PersonRow b) {
        this.place = place;
        this.a = a;
        this.b = b;
    }

    void open() {
        popover = new Popover(place.window(), place.theme(), Texts.get("reasons.title", a.name(), b.name()), WIDTH).titled().about(ReasonsPopover.class, a.id(),
                b.id());
        whyA = reason(a);
        whyB = reason(b);
        said = new Heading(popover.content(), place.theme(), Heading.Level.SUBTITLE, Texts.get("reasons.help"));
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite row = place.theme().surface(new Composite(popover.content(), SWT.NONE), place.theme().surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("reasons.save")).onPress(this::save);
        popover.kept(this::save).open();
        whyA.setFocus();
    }

    private SearchField reason(PersonRow person) {
        new Heading(popover.content(), place.theme(), Heading.Level.STRONG, Texts.get("reasons.why", person.name()))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SearchField field = new SearchField(popover.content(), place.theme(), Texts.get("reasons.hint", person.name()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = place.theme().px(38);
        field.setLayoutData(wide);
        field.control().addListener(SWT.DefaultSelection, e -> save());
        return field;
    }

    private void save() {
        SearchField open = whyA.getText().isBlank() ? whyA : whyB.getText().isBlank() ? whyB : null;
        if (open != null) {
            said.setText(Texts.get("reasons.missing"));
            open.setFocus();
            return;
        }
        place.actions().runAndSay(new NewIntroduction(a.id(), b.id(), whyA.getText(), whyB.getText()), Texts.get("reasons.said", a.name(), b.name()))
                .ifPresent(id -> {
                    popover.close();
                    new Latest(place.window()).ask(() -> new Introductions(place.space()).find(id),
                            found -> found.ifPresent(row -> new StepsPopover(place, row).open()));
                });
    }
}
