// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Finds glyphs: the kit's own by {@link Icon}, a contributor's by URI. Line drawings take the palette's colour; any other
 * picture SWT can load (PNG, and SVG where SWT's SVG support is installed) keeps its own. UI thread only.
 */
public final class Icons {
    private final Display display;
    private final Map<String, Glyph> known = new HashMap<>();

    /** Icons for one display; pictures are disposed with it. */
    public Icons(Display display) {
        this.display = display;
    }

    /** A drawing of the kit. */
    public Glyph get(Icon icon) {
        return known.computeIfAbsent(icon.uri(), uri -> load(icon.resource(), uri).orElse(this::nothing));
    }

    /** The icon at a URI ({@code platform:/plugin/…}), or nothing if it cannot be read; the reason is logged once. */
    public Optional<Glyph> find(String uri) {
        Glyph glyph = known.get(uri);
        if (glyph == null) {
            glyph = loadUri(uri).orElse(this::nothing);
            known.put(uri, glyph);
        }
        return glyph instanceof LineDrawing || glyph instanceof Picture ? Optional.of(glyph) : Optional.empty();
    }

    private void nothing(org.eclipse.swt.graphics.GC gc, org.eclipse.swt.graphics.Color color, int x, int y, int size) {
        // An icon that cannot be read leaves its place empty; the reason is in the log.
    }

    private Optional<Glyph> loadUri(String uri) {
        try {
            return load(URI.create(uri).toURL(), uri);
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(Icons.class).warn("The icon " + uri + " has no valid address", e);
            return Optional.empty();
        }
    }

    private Optional<Glyph> load(URL url, String name) {
        try {
            if (name.endsWith(".svg")) {
                try (InputStream in = url.openStream()) {
                    Optional<LineDrawing> drawing = SvgReader.read(in);
                    if (drawing.isPresent()) {
                        return Optional.of(drawing.get());
                    }
                }
            }
            try (InputStream in = url.openStream()) {
                Image image = new Image(display, in);
                display.disposeExec(image::dispose);
                return Optional.of(new Picture(image));
            }
        } catch (IOException | SWTException e) {
            ILog.of(Icons.class).warn("The icon " + name + " cannot be read", e);
            return Optional.empty();
        }
    }
}
