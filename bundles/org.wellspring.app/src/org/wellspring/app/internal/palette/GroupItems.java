// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.palette;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.MApplication;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Everywhere;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.SpaceName;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** What is in the groups that are open, in the palette, each with its group; what is confidential stays in there (K10). */
public final class GroupItems implements PaletteProvider {
    private static final int MOST = 5;
    private static final int FEWEST_LETTERS = 2;

    private final MApplication application;
    private final Supplier<OpenSpaces> open;

    public GroupItems(MApplication application, Supplier<OpenSpaces> open) {
        this.application = application;
        this.open = open;
    }

    @Override
    public String section() {
        return Texts.get("palette.groups");
    }

    @Override
    public void search(String query, Sink sink) {
        if (query.length() >= FEWEST_LETTERS && !sink.isStale()) {
            sink.add(new Everywhere(open.get()).inGroups(query, MOST).stream().map(this::item).toList());
        }
    }

    private PaletteItem item(Everywhere.Found found) {
        String title = found.hit().title().isBlank() ? found.hit().snippet().replaceAll("[«»]", "") : found.hit().title();
        return new PaletteItem(Icon.NOTE, title, SpaceName.of(found.space()), "", () -> new MainWindow(application).make(Commands.class)
                .run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, found.ref().toString())));
    }
}
