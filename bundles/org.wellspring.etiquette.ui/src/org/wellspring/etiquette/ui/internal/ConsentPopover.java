// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.etiquette.ConsentRow;
import org.wellspring.etiquette.commands.SetConsent;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** How the owner of an address agreed to be written to, and when (T5). UI thread only. */
public final class ConsentPopover {
    private static final int WIDTH = 560;

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final ConsentRow address;
    private Popover popover;
    private SearchField source;
    private DayField day;
    private Heading said;

    public ConsentPopover(Theme theme, Space space, Actions actions, ConsentRow address) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.address = address;
    }

    /** Asks. */
    public void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("consent.title", address.address()), WIDTH).titled().about(ConsentPopover.class, address.id());
        source = new SearchField(popover.content(), theme, Texts.get("consent.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(38);
        source.setLayoutData(wide);
        source.setText(address.source());
        day = new DayField(popover.content(), theme, DayReader.of(space), Toward.PAST);
        address.on().ifPresent(day::setDay);
        day.onGrow(popover::place);
        said = new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("consent.help"));
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        source.control().addListener(SWT.DefaultSelection, e -> save());
        day.control().addListener(SWT.DefaultSelection, e -> save());
        buttons();
        popover.kept(this::save).open();
        source.setFocus();
    }

    private void buttons() {
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton withdraw = new FlatButton(row, theme, FlatButton.Kind.QUIET, Texts.get("consent.withdraw")).onPress(this::withdraw);
        withdraw.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        withdraw.setVisible(address.isGiven());
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
    }

    private void withdraw() {
        popover.close();
        actions.runAndSay(SetConsent.withdrawn(address.id()), Texts.get("consent.said.withdrawn", address.address()));
    }

    private void save() {
        if (source.getText().isBlank() || day.day().isEmpty()) {
            said.setText(Texts.get(source.getText().isBlank() ? "consent.missing" : "consent.day.wrong"));
            (source.getText().isBlank() ? source : day.control()).setFocus();
            return;
        }
        actions.runAndSay(SetConsent.given(address.id(), source.getText()).on(day.day().get()), Texts.get("consent.said", address.address()))
                .ifPresent(id -> popover.close());
    }
}
