// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** The date and the sentence above the list. */
final class DayHeader {
    /** Beside list and header, in pixels at the usual scale. */
    static final int MARGIN = 28;

    private final DayHeadline words;
    private final Heading title;
    private final Heading summary;
    private final Heading lost;
    private final LinkText more;
    private final LinkText beside;
    private final LinkText hint;
    private final RichText free;
    private final RichText begin;
    private final Runnable showRows;
    private final Runnable showComing;
    private String sentence = "";
    private String week = "";
    private RichText rest = RichText.empty();
    private boolean alone;

    /**
     * @param capture writes something down, which is what a free day is good for
     * @param nobody wants no proposals of whom to begin with
     * @param showRows shows more of what is due
     * @param showComing shows all of what is to come
     */
    DayHeader(Composite header, Theme theme, DayHeadline words, Runnable capture, Runnable nobody, Runnable showRows, Runnable showComing) {
        this.words = words;
        this.showRows = showRows;
        this.showComing = showComing;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = theme.px(22);
        layout.marginBottom = theme.px(8);
        layout.verticalSpacing = theme.px(4);
        header.setLayout(layout);
        title = line(header, theme, Heading.Level.TITLE);
        summary = line(header, theme, Heading.Level.SUBTITLE);
        lost = line(header, theme, Heading.Level.SUBTITLE);
        lost(Optional.empty());
        more = new LinkText(header, theme, RichText.empty());
        more.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        said(more, RichText.empty());
        beside = new LinkText(header, theme, RichText.empty());
        beside.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        beside(RichText.empty());
        free = RichText.empty().plain(Texts.get("empty.done") + " ").link(Texts.get("empty.done.action"), capture);
        begin = RichText.empty().plain(Texts.get("empty.begin") + " ").link(Texts.get("empty.begin.action"), nobody);
        hint = new LinkText(header, theme, free);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.verticalIndent = theme.px(14);
        hint.setLayoutData(below);
        hint(Optional.empty());
    }

    private void lost(Optional<String> sentence) {
        sentence.filter(text -> !text.equals(lost.getText())).ifPresent(lost::setText);
        lost.setVisible(sentence.isPresent());
        ((GridData) lost.getLayoutData()).exclude = sentence.isEmpty();
    }

    /** What stands beside the list where there is room for that: said in a line here where there is not. */
    void beside(RichText words) {
        rest = words;
        said(beside, alone ? words : RichText.empty());
    }

    /** What says the same stays as it is, with the focus that may be in it; nothing has no line. */
    private static void said(LinkText line, RichText words) {
        boolean said = !words.spans().isEmpty();
        if (said && !words.text().equals(line.text().text())) {
            line.setText(words);
        }
        line.setVisible(said);
        ((GridData) line.getLayoutData()).exclude = !said;
    }

    /** What is not shown, how much of it there is, and the way to it. */
    private RichText more(Listing listing) {
        RichText text = RichText.empty();
        int rows = listing.page().list().more();
        if (rows > 0) {
            text = text.muted(Texts.get("summary.more", rows) + " ").link(Texts.get("more.show", Math.min(rows, TodayReader.MOST_ROWS)), showRows);
        }
        int coming = listing.moreComing();
        if (coming > 0) {
            text = (rows > 0 ? text.muted(" · ") : text).muted(Texts.get("more.coming", coming) + " ").link(Texts.get("more.coming.show"), showComing);
        }
        return text;
    }

    private void hint(Optional<RichText> text) {
        text.filter(t -> t != hint.text()).ifPresent(hint::setText);
        hint.setVisible(text.isPresent());
        ((GridData) hint.getLayoutData()).exclude = text.isEmpty();
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

    void show(Listing listing) {
        TodayList list = listing.page().list();
        boolean begins = !listing.page().first().isEmpty();
        title.setText(words.title(list.date()));
        sentence = words.summary(list, begins);
        hint(begins ? Optional.of(begin) : list.rows().isEmpty() ? Optional.of(free) : Optional.empty());
        lost(listing.lost());
        said(more, more(listing));
        week = SidePanel.week(list.capacity());
        summarize();
    }

    /** Whether nothing stands beside the list, so that the week is said here. */
    void alone(boolean now) {
        if (now != alone) {
            alone = now;
            summarize();
            beside(rest);
        }
    }

    private void summarize() {
        String text = alone && !week.isEmpty() ? sentence + " " + week : sentence;
        if (!text.equals(summary.getText())) {
            summary.setText(text);
        }
    }
}
