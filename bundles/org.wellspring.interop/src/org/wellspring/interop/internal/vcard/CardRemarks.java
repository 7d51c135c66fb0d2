// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.line.CardMending;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.Cleaning;
import org.wellspring.interop.spi.Remark;
import org.wellspring.people.spelling.EmailAddresses;

import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.property.Birthday;
import ezvcard.property.Deathdate;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Kind;
import ezvcard.property.SortString;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;

/** What of a card that was read well is not used, or may not mean what its writer thought (X2). */
final class CardRemarks {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    /** What a person has one of. */
    private static final List<Class<? extends VCardProperty>> ONE = List.of(FormattedName.class, StructuredName.class, Birthday.class, Deathdate.class,
            Gender.class,
            Kind.class, SortString.class, Uid.class);

    private CardRemarks() {
    }

    /** The remarks that were made when a card was read, and those about what it says. */
    static List<Remark> with(List<Remark> read, VCard card) {
        List<Remark> remarks = new ArrayList<>(read);
        ONE.forEach(type -> again(type, card, remarks));
        if (card.getPhotos().stream().map(photo -> photo.getUrl() != null ? photo.getUrl() : Arrays.hashCode(photo.getData())).distinct().count() > 1) {
            remarks.add(new Remark(0, Texts.say("vcard.photos")));
        }
        card.getEmails().stream().map(Email::getValue).filter(e -> !Cleaning.blank(e) && !EmailAddresses.isAddress(e))
                .forEach(e -> remarks.add(new Remark(0, Texts.say("record.noAddress", CardMending.shown(e)))));
        Birthday day = card.getBirthday();
        // with a year it is told of where the line is read
        if (day != null && day.getPartialDate() != null && day.getPartialDate().getYear() == null && CardDays.of(day).isEmpty()) {
            remarks.add(new Remark(0, Texts.say("vcard.noDay", day.getPartialDate().toISO8601(true))));
        }
        return remarks.size() == read.size() ? read : remarks;
    }

    /** The same said twice is no remark, nor is the same in another language or script. */
    private static <T extends VCardProperty> void again(Class<T> type, VCard card, List<Remark> remarks) {
        List<T> all = card.getProperties(type);
        if (all.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (T property : all) {
            String text = Cleaning.text(property);
            String altId = property.getParameter("ALTID");
            boolean alternative = altId != null && altId.equals(all.getFirst().getParameter("ALTID"));
            if (!Cleaning.blank(text) && seen.add(text) && seen.size() > 1 && !alternative) {
                remarks.add(new Remark(0, Texts.say("vcard.again", SCRIBES.getPropertyScribe(property).getPropertyName(), CardMending.shown(text))));
            }
        }
    }
}
