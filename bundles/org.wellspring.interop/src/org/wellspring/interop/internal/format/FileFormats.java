// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.interop.Format;
import org.wellspring.interop.internal.book.SpaceDocument;
import org.wellspring.interop.internal.record.Formats;
import org.wellspring.interop.internal.record.Opened;
import org.wellspring.interop.internal.record.RecordReader;
import org.wellspring.interop.internal.record.RecordSource;
import org.wellspring.interop.internal.record.Unreadable;
import org.wellspring.interop.internal.table.Layout;
import org.wellspring.interop.internal.table.TableReading;
import org.wellspring.interop.internal.table.TableSource;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.interop.internal.vcard.CardReading;
import org.wellspring.interop.internal.vcard.CardSplitter;
import org.wellspring.interop.internal.vcard.JsonCards;
import org.wellspring.interop.internal.vcard.XmlCards;

/** The formats that Wellspring reads, and how each is told from the others by how a file begins. */
public final class FileFormats implements Formats {
    @Override
    public Opened open(SourceFile file, Optional<Format> given) throws IOException, Unreadable {
        byte[] head = file.head();
        if (head.length == 0 || file.decoding().peek(head, head.length).replace("\ufeff", "").isBlank()) {
            throw new Unreadable(Words.say("file.empty", file.name()));
        }
        Optional<Format> told = given.isPresent() ? given : marked(file);
        Optional<Layout> layout = told.isPresent() ? Optional.empty() : Layout.of(file);
        Format format = told.or(() -> layout.map(Layout::format))
                .orElseThrow(() -> new Unreadable(unknown(file)));
        return switch (format) {
            case VCARD -> cards(format, new CardSplitter(file));
            case JCARD -> cards(format, new JsonCards(file));
            case XCARD -> cards(format, new XmlCards(file));
            case JSON -> new Opened.WholeSpace(new SpaceDocument(file));
            default -> table(file, format, layout, given.isPresent());
        };
    }

    @Override
    public RecordReader reader(Format format) {
        return switch (format) {
            case VCARD, JCARD, XCARD -> new CardReading(format);
            default -> new TableReading(format, true);
        };
    }

    private static Opened cards(Format format, RecordSource records) {
        return new Opened.Contacts(format, records, new CardReading(format), CardReading.SOURCE, "", List.of());
    }

    private static Opened table(SourceFile file, Format format, Optional<Layout> found, boolean told) throws IOException, Unreadable {
        Layout layout = found.or(() -> Layout.of(file))
                .orElseThrow(() -> new Unreadable(Layout.unknown(file).isEmpty() ? Words.say("file.noHeader", file.name()) : unknown(file)));
        return new Opened.Contacts(format, new TableSource(file, layout), new TableReading(format, layout.dayFirst()), format.id(),
                layout.words(), layout.guesses(told));
    }

    /** Why a text is not read; of a table it says what was seen, and what can be done. */
    private static String unknown(SourceFile file) {
        List<String> names = Layout.unknown(file);
        return names.isEmpty() ? Words.say("file.notContacts", file.name())
                : Words.say("file.unknownColumns", file.name(), String.join(", ", names), file.encoding());
    }

    /** Formats that show what they are by how they begin; empty for what may be a table. */
    private static Optional<Format> marked(SourceFile file) throws Unreadable {
        byte[] head = file.head();
        String text = file.decoding().peek(head, head.length);
        String upper = text.toUpperCase(Locale.ROOT);
        String start = text.stripLeading();
        if (upper.startsWith("BEGIN:VCARD") || upper.contains("\nBEGIN:VCARD") || upper.contains("\rBEGIN:VCARD")
                || upper.stripLeading().startsWith("BEGIN:VCARD")) {
            return Optional.of(Format.VCARD);
        }
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            boolean sheet = upper.contains("[CONTENT_TYPES].XML") || upper.contains("SPREADSHEET");
            throw new Unreadable(Words.say(sheet ? "file.spreadsheet" : "file.archive", file.name()));
        }
        if (start.startsWith("[") && upper.contains("\"VCARD\"")) {
            return Optional.of(Format.JCARD);
        }
        if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"" + SpaceDocument.MARK + "\"")) {
            return Optional.of(Format.JSON);
        }
        if (start.startsWith("<") && upper.contains("VCARD")) {
            return Optional.of(Format.XCARD);
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            throw new Unreadable(Words.say("file.json.foreign", file.name()));
        }
        if (!Encodings.text(head)) {
            throw new Unreadable(Words.say("file.notContacts", file.name()));
        }
        return Optional.empty();
    }
}
