// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.interop.internal.book.SpaceDocument;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordSource;

/** A whole space, importable again (X7). */
@Component(service = RecordFormat.class)
public final class BookFormat implements RecordFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String name() {
        return Texts.say("format.json");
    }

    @Override
    public String nameToWrite() {
        return Texts.say("format.json.write");
    }

    @Override
    public String purpose() {
        return Texts.say("format.json.why");
    }

    @Override
    public List<String> endings() {
        return List.of("json");
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public int probe(RecordFile file) {
        String start = file.beginning().stripLeading();
        return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"" + SpaceDocument.MARK + "\"") ? SURE - 5 : NO;
    }

    @Override
    public Optional<FormatReader> reader() {
        return Optional.of(new FormatReader.OfSpace() {
            @Override
            public RecordSource open(RecordFile file) throws IOException {
                return new SpaceDocument(file);
            }
        });
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new BookWriter());
    }
}
