// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.ScratchFolder;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.widgets.FlatButton;

/** What the tour imports: new people, somebody known, and two cards that can't be read. */
final class TourFile {
    private static final String NAME = "contacts.vcf";

    private TourFile() {
    }

    /** Preview, import, report, and all of it taken back. */
    static TourStops.Stop stop() {
        return new TourStops.Stop("import-preview", CommandIds.IMPORT, Map.of(CommandIds.FILES, file().toString()), "")
                .then("import-report", preview -> last(preview).press())
                .leaving(report -> first(report, Texts.get("report.undo")).press());
    }

    private static Path file() {
        try (InputStream cards = TourFile.class.getResourceAsStream(NAME)) {
            Path file = ScratchFolder.make().path().resolve(NAME);
            Files.copy(cards, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the file that the tour imports", e);
        }
    }

    /** The last button of a panel: the one that goes on. */
    private static FlatButton last(Composite panel) {
        FlatButton last = null;
        for (Control child : panel.getChildren()) {
            FlatButton found = child instanceof FlatButton button ? button : child instanceof Composite inner ? last(inner) : null;
            last = found == null ? last : found;
        }
        return last;
    }

    private static FlatButton first(Composite panel, String text) {
        for (Control child : panel.getChildren()) {
            FlatButton found = child instanceof FlatButton button && button.getText().equals(text) ? button
                    : child instanceof Composite inner ? first(inner, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
