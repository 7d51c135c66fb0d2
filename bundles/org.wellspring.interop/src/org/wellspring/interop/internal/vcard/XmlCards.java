// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

import org.wellspring.interop.internal.plan.RawRecord;
import org.wellspring.interop.internal.plan.RecordSource;
import org.wellspring.interop.internal.text.Guarded;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;

/** The cards of an xCard file: the {@code vcard} elements inside {@code vcards}. */
public final class XmlCards implements RecordSource {
    private static final String NAMESPACE = "urn:ietf:params:xml:ns:vcard-4.0";

    /** Bytes of one card; half of what the other spellings may have, for reading it takes twice the memory. */
    private static final int MAX_BYTES = CardSplitter.MAX_BYTES / 2;

    private final Guarded stream;
    private final XMLEventReader events;
    private final XMLOutputFactory output = XMLOutputFactory.newDefaultFactory();
    private int number;
    private int line;
    private long consumed;
    private boolean ended;

    /** Reads a file's cards. Entities are not resolved, so no file can name another or grow in memory. */
    public XmlCards(SourceFile file) throws IOException {
        stream = new Guarded(file.stream(), MAX_BYTES);
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        output.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        try {
            events = input.createXMLEventReader(stream);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<RawRecord> next() {
        while (!ended) {
            try {
                XMLEvent event = events.hasNext() ? events.nextEvent() : null;
                if (event == null || event.isEndDocument()) {
                    ended = true;
                } else if (isCard(event)) {
                    line = event.getLocation().getLineNumber();
                    stream.allow();
                    String card = card(event);
                    return Optional.of(RawRecord.whole(++number, line, card));
                }
            } catch (XMLStreamException e) {
                ended = true;
                int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
                return Optional.of(new RawRecord(++number, at, "", stream.exceeded()
                        ? Words.say("xcard.tooLong", MAX_BYTES >> 20) : Words.say("file.brokenFrom", at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isCard(XMLEvent event) {
        return event.isStartElement() && "vcard".equals(event.asStartElement().getName().getLocalPart());
    }

    private String card(XMLEvent start) throws XMLStreamException {
        StringWriter text = new StringWriter();
        text.write("<vcards xmlns=\"" + NAMESPACE + "\">");
        XMLEventWriter writer = output.createXMLEventWriter(text);
        writer.add(start);
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = events.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            writer.add(event);
            consumed = event.getLocation().getCharacterOffset();
        }
        writer.close();
        text.write("</vcards>");
        return text.toString();
    }

    @Override
    public long consumed() {
        return Math.max(0, consumed);
    }
}
