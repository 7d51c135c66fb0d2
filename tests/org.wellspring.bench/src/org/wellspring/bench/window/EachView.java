// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench.window;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;

/** Opens one view after the other, and waits until each has drawn what it shows. */
final class EachView {
    private static final int LOOK_MILLIS = 1_500;
    private final MApplication application;
    private final Display display;

    EachView(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    void start(Runnable done) {
        EModelService model = application.getContext().get(EModelService.class);
        next(new ArrayDeque<>(model.findElements(application, null, MPerspective.class)), done);
    }

    private void next(Deque<MPerspective> left, Runnable done) {
        if (left.isEmpty()) {
            done.run();
            return;
        }
        application.getContext().getActiveLeaf().get(EPartService.class).switchPerspective(left.pop());
        display.timerExec(LOOK_MILLIS, () -> next(left, done));
    }
}
