// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;

/**
 * One property: a name, its parameters and a value (RFC 5545 3.1).
 *
 * @param number where it stands in the file, counted from 1
 */
record ContentLine(long number, VObjectProperty property) {
    /** The property on this line; empty if it is none. */
    static Optional<ContentLine> of(long number, String line) throws IOException {
        SyntaxRules rules = SyntaxRules.iCalendar();
        // A line by itself does not say of which version it is; by default quotes would stay.
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        VObjectReader reader = new VObjectReader(new StringReader(line), rules);
        reader.setCaretDecodingEnabled(true);
        VObjectProperty[] found = new VObjectProperty[1];
        reader.parse(new VObjectDataAdapter() {
            @Override
            public void onProperty(VObjectProperty property, Context context) {
                found[0] = property;
            }
        });
        return found[0] == null || found[0].getValue() == null ? Optional.empty() : Optional.of(new ContentLine(number, found[0]));
    }

    String name() {
        return property.getName().toUpperCase(Locale.ROOT);
    }

    /** As it stands. */
    String value() {
        return property.getValue();
    }

    /** Without the escapes of text. */
    String text() {
        return VObjectPropertyValues.unescape(property.getValue()).strip();
    }

    /** The first value of a parameter; empty if it is not given. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(property.getParameters().first(name)).filter(value -> !value.isBlank());
    }
}
