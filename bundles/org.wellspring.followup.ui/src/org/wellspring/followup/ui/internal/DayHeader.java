// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.TodayList;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** The date and the sentence above the list. */
final class DayHeader {
    /** Beside list and header, in pixels at the usual scale. */
    static final int MARGIN = 28;

    private final DayWords words;
    private final Heading title;
    private final Heading summary;
    private final LinkText hint;
    private String sentence = "";
    private String week = "";
    private boolean alone;

    /** @param capture writes something down, which is what a free day is good for */
    DayHeader(Composite header, Theme theme, DayWords words, Runnable capture) {
        this.words = words;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = theme.px(22);
        layout.marginBottom = theme.px(8);
        layout.verticalSpacing = theme.px(4);
        header.setLayout(layout);
        title = line(header, theme, Heading.Level.TITLE);
        summary = line(header, theme, Heading.Level.SUBTITLE);
        hint = new LinkText(header, theme, RichText.empty().plain(Texts.get("empty.done") + " ")
                .link(Texts.get("empty.done.action"), capture));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.verticalIndent = theme.px(14);
        hint.setLayoutData(below);
        free(false);
    }

    private void free(boolean nothingDue) {
        hint.setVisible(nothingDue);
        ((GridData) hint.getLayoutData()).exclude = !nothingDue;
    }

    /** Goes to the link, where there is one. */
    boolean setFocus() {
        return hint.isVisible() && hint.setFocus();
    }

    private static Heading line(Composite header, Theme theme, Heading.Level level) {
        Heading line = new Heading(header, theme, level, "");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return line;
    }

    void show(TodayList list) {
        title.setText(words.title(list.date()));
        sentence = words.summary(list);
        free(list.rows().isEmpty());
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
