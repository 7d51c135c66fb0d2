// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.TodayList;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

/** The date and the sentence above the list. */
final class DayHeader {
    /** Beside list and header, in pixels at the usual scale. */
    static final int MARGIN = 28;

    private final DayWords words;
    private final Heading title;
    private final Heading summary;
    private String sentence = "";
    private String week = "";
    private boolean alone;

    DayHeader(Composite header, Theme theme, DayWords words) {
        this.words = words;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = theme.px(22);
        layout.verticalSpacing = theme.px(4);
        header.setLayout(layout);
        title = line(header, theme, Heading.Level.TITLE);
        summary = line(header, theme, Heading.Level.SUBTITLE);
    }

    private static Heading line(Composite header, Theme theme, Heading.Level level) {
        Heading line = new Heading(header, theme, level, "");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return line;
    }

    void show(TodayList list) {
        title.setText(words.title(list.date()));
        sentence = words.summary(list);
        week = SidePanel.week(list.capacity());
        summarize();
    }

    /** Whether nothing stands beside the list, so that the week is said here. */
    void alone(boolean now) {
        if (now != alone) {
            alone = now;
            summarize();
        }
    }

    private void summarize() {
        String text = alone && !week.isEmpty() ? sentence + " " + week : sentence;
        if (!text.equals(summary.getText())) {
            summary.setText(text);
        }
    }
}
