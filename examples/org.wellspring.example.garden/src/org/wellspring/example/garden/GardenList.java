// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;

/**
 * A format of its own, in and out: members of the garden, and what was harvested and shared with whom.
 *
 * <pre>
 * community garden list
 * member; Rosa Okafor; rosa@beans.example
 * harvest; 7; 2026-05-12; Two kilos of beans; Rosa Okafor, ola@berg.example
 * </pre>
 */
@Component
public final class GardenList implements RecordFormat {
    static final String ID = "garden";
    static final String FIRST_LINE = "community garden list";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return new Texts(GardenList.class).get("list");
    }

    @Override
    public String purpose() {
        return new Texts(GardenList.class).get("list.purpose");
    }

    @Override
    public List<String> endings() {
        return List.of("garden");
    }

    @Override
    public int probe(RecordFile file) {
        return file.beginning().stripLeading().startsWith(FIRST_LINE) ? SURE : NO;
    }

    @Override
    public Optional<FormatReader> reader() {
        return Optional.of(new ListReading());
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new ListWriting());
    }
}
