// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.IOException;

import org.wellspring.interop.internal.vcard.CardText.Parsed;
import org.wellspring.interop.internal.vcard.part.CardScribes;

import ezvcard.VCard;
import ezvcard.io.xml.XCardReader;

/** One xCard. */
final class XmlCard {
    private XmlCard() {
    }

    /** Reads a card; what of it can't be read is named. */
    static Parsed parse(String text) throws IOException {
        try (XCardReader reader = new XCardReader(text)) {
            reader.setScribeIndex(CardScribes.INDEX);
            VCard card = reader.readNext();
            return new Parsed(card, "", CardText.remarks(reader.getWarnings(), ""));
        }
    }
}
