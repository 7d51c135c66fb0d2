// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.table.Layout;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;

/** Why a file that no format knows is not read; of a table it says what was seen, and what can be done. */
public final class UnknownFile implements Function<RecordFile, String> {
    private final Formats formats;

    /** Which none of these knows. */
    public UnknownFile(Formats formats) {
        this.formats = formats;
    }

    @Override
    public String apply(RecordFile file) {
        byte[] head = file.head();
        String start = file.beginning().stripLeading();
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            String upper = start.toUpperCase(Locale.ROOT);
            boolean sheet = upper.contains("[CONTENT_TYPES].XML") || upper.contains("SPREADSHEET");
            return Texts.say(sheet ? "file.spreadsheet" : "file.archive", file.name());
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            return Texts.say("file.json.foreign", file.name());
        }
        List<String> names = Encodings.text(head) ? Layout.unknown(file) : List.of();
        return names.isEmpty() ? Texts.say("file.notContacts", file.name(), known())
                : Texts.say("file.unknownColumns", file.name(), String.join(", ", names), file.encoding());
    }

    private String known() {
        return String.join(", ", formats.readable().stream().map(RecordFormat::name).toList());
    }
}
