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

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.StreamWriter;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.xml.XCardWriter;

/** Writes cards to a file, one after the other, in any of their spellings. */
public final class Cards implements AutoCloseable {
    private final VCardVersion version;
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

    /** Writes a person's card. */
    public void write(Person person) throws IOException {
        write(CardWriting.card(person, version, today));
    }

    /** Writes an organization's card. */
    public void write(Organization organization) throws IOException {
        write(CardWriting.card(organization, version, today));
    }

    /** Writes a card that is about nobody, as it came; false if it can't be read any more. */
    public boolean write(SourceRecord source) throws IOException {
        Optional<Kept> kept = Kept.of(List.of(source)).stream().findFirst();
        if (kept.isPresent()) {
            String name = CardReading.nameOf(kept.get().card(), new CardMapping(kept.get().card()).person())
                    .orElseGet(() -> Texts.say("group.unnamed"));
            write(new CardWriting.Written(kept.get().card(), kept.get().verbatim(version, null), name, Map.of()));
        }
        return kept.isPresent();
    }

    private void write(CardWriting.Written written) throws IOException {
        boolean fitted = new CardFit(written.card(), version, written.others()).fit(written.name());
        if (writer != null) {
            writer.write(CardFit.unescaped(written.card()));
        } else if (written.text() != null && !fitted) {
            text.write(written.text());
        } else {
            text.write(text(CardFit.asText(written.card(), version)));
        }
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
