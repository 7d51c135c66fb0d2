// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Fonts;
import org.wellspring.ui.theme.Palette;
import org.wellspring.ui.theme.Theme;

/** Words that name what follows. Wraps. */
public final class Heading extends WrappedText {
    /** The levels of text on a page. */
    public enum Level {
        /** The page itself, 21 px. */
        TITLE,
        /** A strong line inside a card. */
        STRONG,
        /** A part of the page: small, muted, strong. */
        SECTION,
        /** A muted line under a title. */
        SUBTITLE,
        /** Running text. */
        TEXT;

        Font font(Fonts fonts) {
            return switch (this) {
                case TITLE -> fonts.title();
                case STRONG -> fonts.strong();
                case SECTION -> fonts.captionStrong();
                case SUBTITLE, TEXT -> fonts.text();
            };
        }

        Color ink(Palette palette) {
            return this == SECTION || this == SUBTITLE ? palette.muted() : palette.text();
        }
    }

    private final Level level;
    private String text;

    /** A heading of the given level. */
    public Heading(Composite parent, Theme theme, Level level, String text) {
        super(parent, theme, SWT.NO_FOCUS);
        this.level = level;
        this.text = text;
        accessible(level == Level.TITLE || level == Level.SECTION ? ACC.ROLE_HEADING : ACC.ROLE_LABEL, () -> this.text);
        compose();
    }

    /** Changes the words. */
    public void setText(String changed) {
        text = changed;
        changed();
    }

    /** The words. */
    public String getText() {
        return text;
    }

    @Override
    void compose() {
        lines().setFont(level.font(theme().fonts()));
        lines().setText(text);
        lines().setSpacing(theme().px(2));
    }

    @Override
    Color ink() {
        return level.ink(theme().palette());
    }
}
