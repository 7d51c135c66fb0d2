// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Single records of a table as text, forgiving towards quotation marks in odd places. */
final class Cells {
    private static final CSVFormat LENIENT = CSVFormat.DEFAULT.builder().setLenientEof(true).setTrailingData(true)
            .setIgnoreEmptyLines(false).get();
    /** How a record is kept: commas, quoted where needed. */
    static final CSVFormat KEPT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private Cells() {
    }

    /** The values of one record. */
    static List<String> split(String record, char separator) {
        return record.indexOf('"') < 0 && record.indexOf('\n') < 0 ? plain(record, separator) : parsed(record, separator);
    }

    /** Without a quotation mark every separator is one; most records are so, and a parser for each takes its time. */
    private static List<String> plain(String record, char separator) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int to = record.indexOf(separator); to >= 0; to = record.indexOf(separator, from)) {
            values.add(record.substring(from, to));
            from = to + 1;
        }
        values.add(record.substring(from));
        return values;
    }

    private static List<String> parsed(String record, char separator) {
        CSVFormat format = separator == ',' ? LENIENT : LENIENT.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(record), format)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            return List.of(record.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1));
        }
    }

    /** A record as text, with nothing at its end. */
    static String join(List<String> values, char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).get().format(values.toArray());
    }

    /** The records of a kept text: the header and the row. */
    static List<List<String>> rows(String kept) throws IOException {
        int end = kept.indexOf('\n');
        if (end >= 0 && kept.indexOf('"') < 0) {
            return kept.lines().map(line -> plain(line, ',')).toList();
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(kept), LENIENT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
