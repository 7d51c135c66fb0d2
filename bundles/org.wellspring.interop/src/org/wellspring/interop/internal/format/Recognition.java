// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.table.Layout;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.Unreadable;

/** Tells the format of a file by how it begins: the surest of all formats. Any thread. */
public final class Recognition {
    /**
     * What was recognised.
     *
     * @param told whether the user said so
     * @param doubts who else was as sure, in a sentence for the user; empty where nobody was
     */
    public record Recognised(RecordFormat format, boolean told, List<String> doubts) {
    }

    private final Formats formats;

    /** Among these formats. */
    public Recognition(Formats formats) {
        this.formats = formats;
    }

    /**
     * The format of a file.
     *
     * @param told the format, where the user knows it
     * @throws Unreadable if nobody knows the file, with a sentence for the user
     */
    public Recognised of(RecordFile file, Optional<RecordFormat> told) throws Unreadable {
        if (file.head().length == 0 || file.beginning().replace("\ufeff", "").isBlank()) {
            throw new Unreadable(Words.say("file.empty", file.name()));
        }
        return told.isPresent() ? new Recognised(told.get(), true, List.of()) : surest(file);
    }

    private Recognised surest(RecordFile file) throws Unreadable {
        int most = RecordFormat.NO;
        List<RecordFormat> surest = new ArrayList<>();
        for (RecordFormat format : formats.readable()) {
            int sure = probe(format, file);
            if (sure > most) {
                surest.clear();
                most = sure;
            }
            if (sure == most && sure > RecordFormat.NO) {
                surest.add(format);
            }
        }
        if (surest.isEmpty()) {
            throw new Unreadable(unknown(file));
        }
        List<String> names = surest.stream().map(RecordFormat::name).toList();
        return new Recognised(surest.getFirst(), false, names.size() < 2 ? List.of()
                : List.of(Words.say("guess.format", String.join(", ", names), names.getFirst(), surest.get(1).id())));
    }

    private static int probe(RecordFormat format, RecordFile file) {
        try {
            return format.probe(file);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            new Faults(file.name()).failed(format.name(), e);
            return RecordFormat.NO;
        }
    }

    /** Why a file is not read; of a table it says what was seen, and what can be done. */
    public String unknown(RecordFile file) {
        byte[] head = file.head();
        String start = file.beginning().stripLeading();
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            String upper = start.toUpperCase(Locale.ROOT);
            boolean sheet = upper.contains("[CONTENT_TYPES].XML") || upper.contains("SPREADSHEET");
            return Words.say(sheet ? "file.spreadsheet" : "file.archive", file.name());
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            return Words.say("file.json.foreign", file.name());
        }
        List<String> names = Encodings.text(head) ? Layout.unknown(file) : List.of();
        return names.isEmpty() ? Words.say("file.notContacts", file.name(), known())
                : Words.say("file.unknownColumns", file.name(), String.join(", ", names), file.encoding());
    }

    private String known() {
        return String.join(", ", formats.readable().stream().map(RecordFormat::name).toList());
    }
}
