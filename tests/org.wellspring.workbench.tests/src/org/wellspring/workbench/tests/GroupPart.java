// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceName;
import org.wellspring.ui.command.Actions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** A view of a group: it takes whatever space and actions its place in the window has. */
public final class GroupPart {
    @Inject
    Space space;
    @Inject
    Actions actions;
    private Text field;

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        field = new Text(parent, SWT.READ_ONLY);
        field.setText(SpaceName.of(space));
    }

    @Focus
    void focus() {
        field.setFocus();
    }
}
