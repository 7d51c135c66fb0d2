// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.people.spelling.Names;

/** Knows columns by their names, in the words of several programs and languages, never by position (X2). */
final class Headers {
    /** A name of Google's, such as "E-mail 2 - Value", folded. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(e mail|email|phone|address|organization|website|event|custom field|im|relation) (\\d{1,4}) (.+)");
    private static final Map<String, Field> GOOGLE_PARTS = Map.ofEntries(Map.entry("address street", Field.STREET),
            Map.entry("address city", Field.CITY), Map.entry("address po box", Field.PO_BOX),
            Map.entry("address region", Field.REGION), Map.entry("address postal code", Field.POSTCODE),
            Map.entry("address country", Field.COUNTRY), Map.entry("address extended address", Field.EXTENDED),
            Map.entry("address formatted", Field.FORMATTED), Map.entry("organization name", Field.COMPANY),
            Map.entry("organization title", Field.TITLE), Map.entry("organization department", Field.DEPARTMENT),
            Map.entry("e mail value", Field.EMAIL), Map.entry("email value", Field.EMAIL),
            Map.entry("phone value", Field.PHONE), Map.entry("website value", Field.LINK),
            Map.entry("event value", Field.DAY), Map.entry("relation value", Field.RELATION), Map.entry("custom field value", Field.CUSTOM),
            Map.entry("im value", Field.MESSENGER), Map.entry("im service", Field.MESSENGER_SERVICE));

    private final Map<String, Column> byName = new HashMap<>();

    /** Reads the list of names that comes with this bundle. */
    Headers() {
        try (InputStream in = Headers.class.getResourceAsStream("headers.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        int equals = line.indexOf('=');
        String[] what = line.substring(0, equals).strip().split(" ", 2);
        Field field = Field.valueOf(what[0]);
        String variant = what.length < 2 ? "" : what[1];
        String label = variant.replaceAll(" ?\\d+$", "");
        Column column = new Column(field, group(field, variant), label.isEmpty() ? null : label);
        for (String name : line.substring(equals + 1).split("\\|")) {
            byName.putIfAbsent(Names.key(name), column);
        }
    }

    private static String group(Field field, String variant) {
        return switch (field) {
            case STREET, EXTENDED, PO_BOX, CITY, REGION, POSTCODE, COUNTRY, FORMATTED -> "address/" + variant
                    .replaceAll(" ?\\d+$", "");
            case COMPANY, DEPARTMENT, TITLE -> "role";
            case EMAIL_NAME -> Field.EMAIL + "/" + variant;
            default -> field + "/" + variant;
        };
    }

    /** What a column of this name holds, or empty if nobody knows. */
    Optional<Column> column(String header) {
        String name = Names.key(header);
        Column known = byName.get(name);
        Matcher numbered = NUMBERED.matcher(name);
        // "E-mail 2 Type" of Outlook says nothing, "E-mail 2 - Type" of Google is a label; they are one name here
        if (known != null && (known.field() != Field.IGNORE || !numbered.matches())) {
            return Optional.of(known);
        }
        return numbered.matches() ? numbered(numbered).or(() -> Optional.ofNullable(known)) : Optional.empty();
    }

    private static Optional<Column> numbered(Matcher name) {
        String what = name.group(1).replace("email", "e mail");
        String group = (what.equals("organization") ? "role" : what) + "#" + name.group(2);
        String part = name.group(3);
        if (part.equals("label") || part.equals("type")) {
            return Optional.of(new Column(what.equals("organization") ? Field.IGNORE : Field.LABEL, group, null));
        }
        return Optional.ofNullable(GOOGLE_PARTS.get(what + " " + part)).map(field -> new Column(field, group, null));
    }
}
