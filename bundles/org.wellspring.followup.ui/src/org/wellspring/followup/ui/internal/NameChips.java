// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.Ahead;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Tone;

/** First names as chips, lit where there was a touch lately; one opens the person's page. */
final class NameChips extends Composite {
    NameChips(Composite parent, Theme theme, List<Ahead.Key> keys, Consumer<UUID> open) {
        super(parent, SWT.NONE);
        theme.surface(this, theme.surfaceOf(parent));
        setLayout(new FillLayout());
        ChipBar bar = new ChipBar(this, theme, Texts.get("aside.keys"));
        bar.setChips(keys.stream().map(k -> new Chip(k.id().toString(), shortName(k.name()),
                k.fresh() ? Tone.ACCENT : Tone.SOFT)).toList());
        bar.onToggle(on -> on.stream().findFirst().ifPresent(id -> {
            bar.setOn(Set.of());
            open.accept(UUID.fromString(id));
        }));
    }

    private static String shortName(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
