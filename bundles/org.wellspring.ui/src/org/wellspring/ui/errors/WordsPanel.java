// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;

/** What was said of something that was done, to be read in full: each word leads to what it rests on, and all of it can be taken back (T). */
final class WordsPanel {
    private static final int WIDTH = 560;

    private final Theme theme;
    private final Notice notice;
    private final Consumer<UUID> show;

    /** @param show shows an object where it belongs */
    WordsPanel(Theme theme, Notice notice, Consumer<UUID> show) {
        this.theme = theme;
        this.notice = notice;
        this.show = show;
    }

    void open(Shell window) {
        Popover popover = new Popover(window, theme, Messages.wordsTitle, WIDTH).titled();
        for (Notice.Word word : notice.words()) {
            RichText text = RichText.of(word.text() + ". ");
            for (UUID first : word.about().stream().limit(1).toList()) {
                text = text.link(Messages.wordsLook, () -> {
                    popover.close();
                    show.accept(first);
                });
            }
            new LinkText(popover.content(), theme, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        row.setLayout(new GridLayout(2, false));
        row.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
        notice.link().ifPresent(link -> new FlatButton(row, theme, FlatButton.Kind.PLAIN, link.label()).onPress(() -> {
            popover.close();
            link.action().run();
        }));
        FlatButton leave = new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Messages.wordsLeave).onPress(popover::close);
        popover.open();
        leave.setFocus();
    }
}
