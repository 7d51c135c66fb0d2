// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.StreamWriter;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.xml.XCardWriter;

/** Writes cards to a file, one after the other, in any of their spellings. */
public final class Cards implements AutoCloseable {
    private final VCardVersion version;
    private final Spelling spelling;
    private final LocalDate today;
    private final Writer text;
    /** Writes the spellings other than text; null for text. */
    private final StreamWriter writer;

    /**
     * Begins a file.
     *
     * @param today roles that ended before are left out
     */
    public Cards(VCardVersion version, Spelling spelling, OutputStream out, LocalDate today) throws IOException {
        this.today = today;
        this.version = version;
        this.spelling = spelling;
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer = switch (spelling) {
            case JSON -> new JCardWriter(text, true);
            case XML -> new XCardWriter(text);
            case TEXT -> null;
        };
        if (writer != null) {
            CardText.configure(writer);
        }
    }

    /** Writes a person's card; false, with nothing written, if it can't be said in this version and spelling. */
    public boolean write(Person person) throws IOException {
        return write(() -> CardWriting.card(person, version, today));
    }

    /** Writes an organization's card; false, with nothing written, if it can't be said in this version and spelling. */
    public boolean write(Organization organization) throws IOException {
        return write(() -> CardWriting.card(organization, version, today));
    }

    /** Writes a card that is about nobody, as it came; false if it can't be read any more. */
    public boolean write(SourceRecord source) throws IOException {
        Optional<Kept> kept = Kept.of(List.of(source)).stream().findFirst();
        if (kept.isPresent()) {
            String name = CardReading.nameOf(kept.get().card(), new CardMapping(kept.get().card()).person())
                    .orElseGet(() -> Texts.say("group.unnamed"));
            return write(() -> new CardWriting.Written(kept.get().card(), kept.get().verbatim(version, null), name, Map.of()));
        }
        return false;
    }

    private boolean write(Supplier<CardWriting.Written> made) throws IOException {
        String whole;
        VCard card;
        try {
            CardWriting.Written written = made.get();
            card = written.card();
            boolean fitted = new CardFit(card, version, written.others()).fit(written.name());
            whole = writer != null ? tried(CardFit.unescaped(card)) : written.text() != null && !fitted ? written.text() : text(CardFit.asText(card, version));
        } catch (RuntimeException e) {
            // what the library refuses of one card; who it was is told with the export
            return false;
        }
        if (writer != null) {
            writer.write(card);
        } else {
            text.write(whole);
        }
        return true;
    }

    /** Half a card in the middle of a file would cost all that come after it. */
    private String tried(VCard card) {
        return spelling == Spelling.JSON ? Ezvcard.writeJson(card).prodId(false).versionStrict(false).go()
                : Ezvcard.writeXml(card).prodId(false).versionStrict(false).go();
    }

    private String text(VCard card) throws IOException {
        try {
            return CardText.write(card, version);
        } catch (IllegalArgumentException e) {
            return CardText.write(CardText.writable(card), version);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        } else {
            text.close();
        }
    }
}
