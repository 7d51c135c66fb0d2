// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.rows.RowList;

/** Goes down the list of people and looks at each page, as fast as the window can show them. */
final class Browsing {
    private static final String PEOPLE = "org.wellspring.perspective.people";
    private static final int PAGES = 1_000;
    private static final int PAGE_MILLIS = 20;
    private static final int WAIT_MILLIS = 200;
    private final MApplication application;
    private final Display display;

    Browsing(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    void start(Runnable done) {
        EModelService model = application.getContext().get(EModelService.class);
        List<MPerspective> found = model.findElements(application, PEOPLE, MPerspective.class);
        application.getContext().getActiveLeaf().get(EPartService.class).switchPerspective(found.getFirst());
        display.timerExec(WAIT_MILLIS, () -> page(0, done));
    }

    private void page(int index, Runnable done) {
        RowList<?> people = longest(display);
        if (people == null || people.rowCount() < PAGES) {
            display.timerExec(WAIT_MILLIS, () -> page(index, done));
        } else if (index < PAGES) {
            people.select(index);
            display.timerExec(PAGE_MILLIS, () -> page(index + 1, done));
        } else {
            done.run();
        }
    }

    /** The visible list with the most rows; among people it is the one of all. */
    static RowList<?> longest(Display display) {
        RowList<?> longest = null;
        for (Shell shell : display.getShells()) {
            longest = longest(shell, longest);
        }
        return longest;
    }

    private static RowList<?> longest(Composite parent, RowList<?> soFar) {
        RowList<?> longest = soFar;
        for (Control child : parent.getChildren()) {
            if (child instanceof RowList<?> list && list.isVisible()
                    && (longest == null || list.rowCount() > longest.rowCount())) {
                longest = list;
            }
            if (child instanceof Composite composite) {
                longest = longest(composite, longest);
            }
        }
        return longest;
    }
}
