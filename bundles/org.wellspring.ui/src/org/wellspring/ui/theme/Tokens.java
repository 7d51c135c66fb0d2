// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The token file, read once: colours of both schemes and measures. Immutable; safe from any thread. */
public final class Tokens {
    private final Properties values;

    private Tokens(Properties values) {
        this.values = values;
    }

    /** Reads the token file that is part of this bundle. */
    public static Tokens load() {
        try (InputStream in = Tokens.class.getResourceAsStream("tokens.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties values = new Properties();
            values.load(reader);
            return new Tokens(values);
        } catch (IOException e) {
            throw new UncheckedIOException("The colours of the look (tokens.properties) could not be read", e);
        }
    }

    /** The hex value as written in the file, for example {@code #0f766e}. */
    public String hex(boolean dark, Token token) {
        return required((dark ? "dark." : "light.") + token.key());
    }

    /** A measure in pixels at 100 % zoom and the usual font size. */
    public int size(String name) {
        return Integer.parseInt(required("size." + name));
    }

    /** The colours of one scheme, ready to draw with. */
    public Palette palette(boolean dark) {
        Map<Token, Color> colours = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            colours.put(token, new Color(rgb(hex(dark, token))));
        }
        return new Palette(dark, colours);
    }

    static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    private String required(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("tokens.properties has no value for " + key);
        }
        return value.trim();
    }
}
