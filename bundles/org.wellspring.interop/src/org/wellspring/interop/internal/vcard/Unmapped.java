// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Element;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import ezvcard.property.Xml;

/** What a card says that the model has no place for, so that it is seen whether a card says anything new (X1, X6). */
final class Unmapped {
    /** The model has a place for these, or they say nothing of anybody. */
    private static final Set<Class<? extends VCardProperty>> PLACED = Set.of(ezvcard.property.FormattedName.class,
            ezvcard.property.StructuredName.class, ezvcard.property.Nickname.class, ezvcard.property.Categories.class,
            ezvcard.property.Note.class, ezvcard.property.Title.class, ezvcard.property.Organization.class,
            ezvcard.property.Email.class, ezvcard.property.Telephone.class, ezvcard.property.Address.class,
            ezvcard.property.Url.class, ezvcard.property.Impp.class, ezvcard.property.Birthday.class,
            ezvcard.property.Anniversary.class, ezvcard.property.Deathdate.class, ezvcard.property.SortString.class,
            ezvcard.property.Photo.class, ezvcard.property.Member.class, ezvcard.property.Related.class,
            ezvcard.property.Uid.class, ezvcard.property.Revision.class, ezvcard.property.ProductId.class,
            ezvcard.property.Kind.class, ezvcard.property.ClientPidMap.class, ezvcard.property.Label.class,
            ezvcard.property.Profile.class);
    private static final Set<String> SILENT = Set.of("X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND",
            "X-ADDRESSBOOKSERVER-MEMBER", "X-WELLSPRING-VERSION");

    private Unmapped() {
    }

    /** Each property as a text that is equal where its value is, whatever its group and parameters. */
    static Set<String> of(VCard card) {
        Set<String> unmapped = new HashSet<>();
        for (VCardProperty property : card.getProperties()) {
            if (property instanceof RawProperty raw) {
                String name = raw.getPropertyName().toUpperCase(Locale.ROOT);
                if (!CardMapping.mapped(raw) && !SILENT.contains(name)) {
                    unmapped.add(plain(name, raw.getValue()));
                }
            } else if (property instanceof Xml xml && xml.getValue() != null) {
                // what a parser could not read of a card, it wraps into XML when it writes an xCard
                Element element = xml.getValue().getDocumentElement();
                unmapped.add(plain(element.getLocalName().toUpperCase(Locale.ROOT), element.getTextContent()));
            } else if (!PLACED.contains(property.getClass())) {
                VCardProperty bare = property.copy();
                bare.setGroup(null);
                bare.getParameters().clear();
                unmapped.add(bare.toString());
            }
        }
        return unmapped;
    }

    private static String plain(String name, String value) {
        return name.replaceFirst("^X-", "") + "=" + (value == null ? "" : value.strip());
    }
}
