// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.MinutesBlock;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

/** Minutes as they would be saved, as one reads them (K11). UI thread only, but for {@link #of}. */
public final class MinutesView {
    private static final int INDENT = 10;

    private MinutesView() {
    }

    /** What is shown of a meeting; without its name, which stands above. Any thread. */
    public static List<MinutesBlock> of(Space space, UUID meeting) {
        return new Minutes(space).markdown(meeting).map(MinutesBlock::of).orElse(List.of()).stream().filter(block -> block.kind() != MinutesBlock.Kind.TITLE)
                .toList();
    }

    /** Fills a one-column grid with it. */
    public static void show(Composite parent, Theme theme, List<MinutesBlock> blocks) {
        for (MinutesBlock block : blocks) {
            Heading line = new Heading(parent, theme, level(block.kind()), block.kind() == MinutesBlock.Kind.ITEM ? "•  " + block.text() : block.text());
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.verticalIndent = block.kind() == MinutesBlock.Kind.HEADING ? theme.px(INDENT) : 0;
            wide.horizontalIndent = block.kind() == MinutesBlock.Kind.ITEM ? theme.px(INDENT) : 0;
            line.setLayoutData(wide);
        }
    }

    private static Heading.Level level(MinutesBlock.Kind kind) {
        return switch (kind) {
            case TITLE -> Heading.Level.TITLE;
            case HEADING -> Heading.Level.STRONG;
            case PART -> Heading.Level.SECTION;
            case WORDS, ITEM -> Heading.Level.TEXT;
        };
    }
}
