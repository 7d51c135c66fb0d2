// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** A view that shows one word. */
public final class EmptyPart {
    @PostConstruct
    void create(Composite parent) {
        new Label(parent, SWT.NONE).setText("Empty");
    }
}
