// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.Toast;

class ToastTest extends DisplayCase {
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {420, 900, 1400})
    void aNoticeLiesOnTheStatusLineAndNowhereElse(int width) {
        shell.setSize(width, 420);
        show();
        Toast toast = open("Logged a call with Ana Lindqvist about the museum roof, the oak and the prices of both, and what her brother said");
        Rectangle window = display.map(shell, null, shell.getClientArea());
        int status = new StatusLine(shell, theme, new StatusModel()).computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        Rectangle notice = popup().getBounds();
        assertThat(notice.y).isGreaterThanOrEqualTo(window.y + window.height - status);
        assertThat(notice.x).isGreaterThanOrEqualTo(window.x);
        assertThat(notice.x + notice.width).isLessThanOrEqualTo(window.x + window.width);
        toast.close();
    }

    @Test
    void whatTheStatusLineSaysEndsBeforeIt() {
        shell.setSize(900, 420);
        StatusModel said = new StatusModel();
        said.say("long", "From the command line: a sentence that goes on and on, over the whole of the line and further than that, to its end");
        StatusLine line = new StatusLine(shell, theme, said);
        show();
        line.setBounds(0, shell.getClientArea().height - 28, shell.getClientArea().width, 28);
        settle();
        assertThat(Toast.over(shell)).isEmpty();
        String before = pixels(line);
        Toast toast = open("Logged a call with Ana Lindqvist");
        assertThat(Toast.over(shell)).contains(popup().getBounds());
        assertThat(pixels(line)).as("the words give way").isNotEqualTo(before);
        toast.close();
        settle();
        assertThat(pixels(line)).as("and are whole again").isEqualTo(before);
    }

    /** What the line draws, without what lies over it. */
    private String pixels(StatusLine line) {
        Image image = new Image(display, line.getSize().x, line.getSize().y);
        GC gc = new GC(image);
        try {
            Event paint = new Event();
            paint.gc = gc;
            paint.setBounds(line.getClientArea());
            line.notifyListeners(SWT.Paint, paint);
            return Arrays.toString(image.getImageData().data);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void whatItOffersCanBeDoneByAssistiveTechnology() {
        show();
        Toast toast = open("Deleted");
        Control line = popup().getChildren()[0];
        assertThat(Spoken.actions(line)).containsExactly("Undo");
        Spoken.act(line);
        assertThat(done).containsExactly("undone");
        assertThat(toast.isOpen()).isFalse();
    }

    private Toast open(String text) {
        Toast toast = new Toast(shell, theme, text, "Undo", () -> done.add("undone"));
        toast.open();
        settle();
        return toast;
    }

    private Shell popup() {
        return Stream.of(shell.getShells()).filter(Control::isVisible).findFirst().orElseThrow();
    }
}
