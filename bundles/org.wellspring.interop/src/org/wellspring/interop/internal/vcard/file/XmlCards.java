// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

import org.wellspring.interop.internal.text.Encodings;
import org.wellspring.interop.internal.text.Guarded;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordSource;

/** The cards of an xCard file: the {@code vcard} elements inside {@code vcards}. */
public final class XmlCards implements RecordSource {
    private static final String NAMESPACE = "urn:ietf:params:xml:ns:vcard-4.0";

    /** Bytes of one card; half of what the other spellings may have, for reading it takes twice the memory. */
    private static final int MAX_BYTES = CardSplitter.MAX_BYTES / 2;

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int LONGEST_DECLARATION = 200;
    /** A character that no XML may hold. */
    private static final String FORBIDDEN = "\uFFFF";

    private final Guarded stream;
    private final XMLEventReader events;
    private final XMLOutputFactory output = XMLOutputFactory.newDefaultFactory();
    private int number;
    private int line;
    private long consumed;
    private boolean ended;

    /** Reads a file's cards. Entities are not resolved, so no file can name another or grow in memory. */
    public XmlCards(RecordFile file) throws IOException {
        stream = new Guarded(file.stream(), MAX_BYTES);
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        output.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        try {
            events = input.createXMLEventReader(characters(file.head(), stream));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * The characters of a stream. Bytes that are none in its encoding become one that XML forbids: the parser then says
     * where. Of bytes it can't read itself it also prints a line to the console.
     */
    private static Reader characters(byte[] head, InputStream stream) {
        CharsetDecoder decoder = encoding(head).newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(FORBIDDEN);
        return new InputStreamReader(stream, decoder);
    }

    /** What the file declares. A wide encoding is none any more: the stream is UTF-8 then. */
    private static Charset encoding(byte[] head) {
        Matcher declared = DECLARATION.matcher(new String(head, 0, Math.min(head.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declared.lookingAt() ? Encodings.named(declared.group(1)).filter(c -> !c.name().startsWith("UTF-"))
                .orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
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
                return Optional.of(RawRecord.broken(++number, at, "", stream.exceeded()
                        ? Texts.say("xcard.tooLong", MAX_BYTES >> 20)
                        : Texts.say("file.brokenFrom", at)));
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
