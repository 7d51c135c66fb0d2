// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.interop.FileReading;
import org.wellspring.interop.Format;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.internal.book.SpaceDocument;
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

/**
 * A file whose format is known, with what cuts it into records and what understands them.
 *
 * @param source the format under which its source records are kept
 * @param layout how it is laid out, if it is a table
 */
public record Opened(Format format, RecordSource records, RecordReader reader, String source, Optional<Layout> layout) {
    /**
     * Tells the format of a file by its content.
     *
     * @param kinds what of a file's words are kinds
     * @throws Unreadable if it is no file of contacts, with a sentence for the user
     */
    public static Opened of(SourceFile file, ImportOptions options, Kinds kinds) throws IOException, Unreadable {
        byte[] head = file.head();
        if (head.length == 0 || file.decoding().peek(head, head.length).replace("\ufeff", "").isBlank()) {
            throw new Unreadable(Words.say("file.empty", file.name()));
        }
        Optional<Format> told = options.format().isPresent() ? options.format() : marked(file);
        Optional<Layout> layout = told.isPresent() ? Optional.empty() : Layout.of(file);
        Format format = told.or(() -> layout.map(Layout::format))
                .orElseThrow(() -> new Unreadable(unknown(file)));
        return switch (format) {
            case VCARD -> new Opened(format, new CardSplitter(file), kinds.placing(new CardReading(format)), CardReading.SOURCE, Optional.empty());
            case JCARD -> new Opened(format, new JsonCards(file), kinds.placing(new CardReading(format)), CardReading.SOURCE, Optional.empty());
            case XCARD -> new Opened(format, new XmlCards(file), kinds.placing(new CardReading(format)), CardReading.SOURCE, Optional.empty());
            case JSON -> new Opened(format, new SpaceDocument(file), null, format.id(), Optional.empty());
            default -> table(file, format, layout, kinds);
        };
    }

    private static Opened table(SourceFile file, Format format, Optional<Layout> found, Kinds kinds)
            throws IOException, Unreadable {
        Layout layout = found.or(() -> Layout.of(file))
                .orElseThrow(() -> new Unreadable(Layout.unknown(file).isEmpty() ? Words.say("file.noHeader", file.name()) : unknown(file)));
        return new Opened(format, new TableSource(file, layout), kinds.placing(new TableReading(format, layout.dayFirst())),
                format.id(), Optional.of(layout));
    }

    /** Why a text is not read; of a table it says what was seen, and what can be done. */
    private static String unknown(SourceFile file) {
        List<String> names = Layout.unknown(file);
        return names.isEmpty() ? Words.say("file.notContacts", file.name())
                : Words.say("file.unknownColumns", file.name(), String.join(", ", names), file.encoding());
    }

    /** How the file was read, once it has been. */
    FileReading reading(SourceFile file, ImportOptions options) {
        List<String> guessed = new ArrayList<>();
        if (options.charset().isEmpty() && file.isEncodingGuessed()) {
            guessed.add(Words.say("guess.encoding", file.encoding()));
        }
        layout.ifPresent(table -> guessed.addAll(table.guesses(options.format().isPresent())));
        return new FileReading(file.encoding(), layout.map(Layout::words).orElse(""), List.copyOf(guessed));
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
