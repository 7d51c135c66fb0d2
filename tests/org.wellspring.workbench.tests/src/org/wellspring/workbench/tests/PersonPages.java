// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.wellspring.core.Space;
import org.wellspring.model.Person;

/** The pages of people in a window under test. */
final class PersonPages {
    private PersonPages() {
    }

    /** The book that the window has open. */
    static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    /** Somebody of it. On the UI thread. */
    static Person person(Window window, UUID id) {
        return space(window).find(id, Person.class).orElseThrow();
    }

    /** Opens somebody's page with all details. */
    static void details(Window window, UUID id) throws Exception {
        window.key(SWT.MOD1, '3');
        window.showPage(id);
        String name = window.ui(() -> person(window, id).getName());
        window.until("the page is there", () -> window.field(name) != null);
        window.follow("All details");
        window.until("the details are open", () -> window.offers("Fewer details"));
    }
}
