// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.wellspring.interop.internal.table.Layout;
import org.wellspring.interop.internal.table.TableKind;
import org.wellspring.interop.internal.table.TableReading;
import org.wellspring.interop.internal.table.TableSource;
import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Unreadable;

/** A table of contacts, which is known by the names of its columns. */
abstract class TableFormat implements RecordFormat {
    private final TableKind kind;
    private final int place;

    TableFormat(TableKind kind, int place) {
        this.kind = kind;
        this.place = place;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String name() {
        return Texts.say("format." + id());
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public int probe(RecordFile file) {
        String start = file.beginning().stripLeading();
        boolean other = start.startsWith("{") || start.startsWith("[{") || start.startsWith("PK") || !Encodings.text(file.head());
        boolean mine = !other && Layout.of(file).filter(layout -> layout.kind() == kind).isPresent();
        return !mine ? NO : kind == TableKind.CSV ? PERHAPS : LIKELY;
    }

    @Override
    public Optional<FormatReader> reader() {
        return Optional.of(new FormatReader.OfRecords() {
            @Override
            public Opened open(RecordFile file, boolean told) throws IOException, Unreadable {
                Layout layout = Layout.of(file).orElseThrow(() -> new Unreadable(noLayout(file)));
                return new Opened(new TableSource(file, layout), new TableReading(kind, layout.dayFirst()), layout.words(), layout.guesses(told));
            }

            @Override
            public RecordReader kept() {
                return new TableReading(kind, true);
            }
        });
    }

    private static String noLayout(RecordFile file) {
        List<String> names = Layout.unknown(file);
        return names.isEmpty() ? Texts.say("file.noHeader", file.name())
                : Texts.say("file.unknownColumns", file.name(), String.join(", ", names), file.encoding());
    }
}
