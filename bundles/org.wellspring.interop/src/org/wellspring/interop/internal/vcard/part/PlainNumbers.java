// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import ezvcard.VCardDataType;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.TelephoneScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Telephone;

/**
 * Telephone numbers of cards that are text. The library tries each of them as an address ("tel:…") first, and the exception
 * that says it is none takes a tenth of the time of the whole card.
 */
public final class PlainNumbers extends TelephoneScribe {
    /** The library's properties with this way of reading numbers. Any thread. */
    public static final ScribeIndex SCRIBES = new ScribeIndex();

    static {
        SCRIBES.register(new PlainNumbers());
    }

    private PlainNumbers() {
    }

    @Override
    protected Telephone _parseText(String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
        boolean address = type == VCardDataType.URI || value.regionMatches(true, 0, "tel:", 0, 4);
        return address ? super._parseText(value, type, parameters, context) : new Telephone(VObjectPropertyValues.unescape(value));
    }
}
