// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.people.commands.WorkText;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.choose.Chooser;

/** Reads what somebody does and where from one line (M11), and asks where it may be meant in more than one way. UI thread only. */
public final class Work {
    private Work() {
    }

    /**
     * Takes a line as it is meant.
     *
     * @param meant called once with what is meant, or never if that is asked and not answered
     * @param asked called before it is asked: nothing is kept yet
     */
    public static void of(PageTools tools, Shell window, String text, Consumer<WorkText> meant, Runnable asked) {
        List<WorkText> readings = WorkText.readings(tools.space(), text);
        if (readings.size() == 1) {
            meant.accept(readings.getFirst());
            return;
        }
        asked.run();
        List<Chooser.Choice> choices = readings.stream().map(w -> new Chooser.Choice(Integer.toString(readings.indexOf(w)), w.organization(), w.title()))
                .toList();
        // The field that was left takes the keyboard first.
        tools.theme().display().asyncExec(() -> new Chooser(tools.theme(), Texts.get("work.which"), Texts.get("work.which.hint")).among(choices)
                .open(window, c -> meant.accept(readings.get(Integer.parseInt(c.id())))));
    }
}
