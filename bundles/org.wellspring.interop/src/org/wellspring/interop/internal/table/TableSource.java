// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVPrinter;
import org.wellspring.interop.internal.text.Lines;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordSource;

/**
 * The rows of a table. A quoted value may run over lines; one that never ends costs its own row and no other. A row's
 * text is its header and its values without the empty ones, by which it can be understood and kept on its own. It is
 * recognised whatever the order of its columns.
 */
public final class TableSource implements RecordSource {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_LINES_OF_A_VALUE = 2_000;

    /** Most values of one row, out of however many columns. */
    private static final int MAX_VALUES = 1_000;

    private record Line(int number, String text, boolean cut) {
    }

    private final Lines lines;
    private final RecordFile file;
    private final Layout layout;
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private int number;

    /** Reads the rows after the header. */
    public TableSource(RecordFile file, Layout layout) throws IOException {
        this.file = file;
        this.layout = layout;
        this.lines = new Lines(file.stream(), MAX_BYTES);
        for (int i = 0; i < layout.headerLine(); i++) {
            lines.next();
        }
    }

    @Override
    public long consumed() {
        return lines.consumed();
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        Optional<Line> line = line();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = line();
        }
        while (line.isPresent()) {
            Optional<RawRecord> record = record(line.get());
            if (record.isPresent()) {
                return record;
            }
            line = line();
        }
        return Optional.empty();
    }

    private Optional<Line> line() throws IOException {
        if (!pushedBack.isEmpty()) {
            return Optional.of(pushedBack.poll());
        }
        return lines.next() ? Optional.of(new Line(lines.number(),
                file.text(lines.bytes(), lines.length()), lines.cut())) : Optional.empty();
    }

    /** The record that begins with this line; empty if all its values are. */
    private Optional<RawRecord> record(Line first) throws IOException {
        if (first.cut()) {
            return Optional.of(RawRecord.broken(++number, first.number(), "", Texts.say("table.tooLong", MAX_BYTES >> 20)));
        }
        Quotes quotes = new Quotes(layout.separator());
        StringBuilder text = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        boolean open = quotes.openAfter(first.text(), true);
        while (open) {
            Optional<Line> next = more.size() < MAX_LINES_OF_A_VALUE ? line() : Optional.empty();
            next.ifPresent(more::add);
            if (next.isEmpty() || next.get().cut() || text.length() > MAX_BYTES) {
                return Optional.of(unterminated(first, more));
            }
            text.append('\n').append(next.get().text());
            open = quotes.openAfter(next.get().text(), false);
            if (quotes.broken()) {
                return Optional.of(unterminated(first, more));
            }
        }
        return row(first.number(), Cells.split(text.toString(), layout.separator()));
    }

    /** Gives up the line with the open quote alone; what was taken for the rest of its value is read as rows again. */
    private RawRecord unterminated(Line first, List<Line> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            pushedBack.push(more.get(i));
        }
        return RawRecord.broken(++number, first.number(), Cells.join(layout.names(), layout.separator()) + "\n" + first.text(),
                Texts.say("table.unterminated"));
    }

    /** A column that the header does not name is called by its place, so that what is in it is kept. */
    private String name(int column) {
        String name = column < layout.names().size() ? layout.names().get(column) : "";
        return name.isEmpty() ? Texts.say("table.column", column + 1) : name;
    }

    private Optional<RawRecord> row(int line, List<String> values) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            String value = values.get(column).strip();
            if (!value.isEmpty()) {
                String name = name(column);
                names.add(name);
                cells.add(value);
                pairs.add(name + "\t" + value);
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.size() > MAX_VALUES) {
            return Optional.of(RawRecord.broken(++number, line, "", Texts.say("table.tooMany", MAX_VALUES)));
        }
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, Cells.KEPT)) {
            printer.printRecord(names);
            printer.printRecord(cells);
        }
        Collections.sort(pairs);
        return Optional.of(new RawRecord(++number, line, text.toString(), Optional.empty(), String.join("\n", pairs)));
    }
}
