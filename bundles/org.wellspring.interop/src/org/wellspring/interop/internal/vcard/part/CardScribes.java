// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.ParseContext;
import ezvcard.io.json.JCardValue;
import ezvcard.io.scribe.OrganizationScribe;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.StructuredNameScribe;
import ezvcard.io.scribe.TelephoneScribe;
import ezvcard.io.xml.XCardElement;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;

/** Where the library reads less of a property than it says. */
public final class CardScribes {
    /** The library's properties with our ways of reading. Any thread. */
    public static final ScribeIndex INDEX = new ScribeIndex();

    static {
        INDEX.register(new PlainNumbers());
        INDEX.register(new WholeNames());
        INDEX.register(new Houses());
    }

    private CardScribes() {
    }

    private static String all(List<String> values, String glue) {
        return values.stream().filter(value -> value != null && !value.isBlank()).map(String::strip).collect(Collectors.joining(glue));
    }

    /**
     * Telephone numbers of cards that are text. The library tries each of them as an address ("tel:…") first, and the exception
     * that says it is none takes a tenth of the time of the whole card.
     */
    private static final class PlainNumbers extends TelephoneScribe {
        @Override
        protected Telephone _parseText(String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
            boolean address = type == VCardDataType.URI || value.regionMatches(true, 0, "tel:", 0, 4);
            return address ? super._parseText(value, type, parameters, context) : new Telephone(VObjectPropertyValues.unescape(value));
        }
    }

    /** Each part of a name may be several (RFC 6350, 6.2.2); of family and given names the library takes the first alone. */
    private static final class WholeNames extends StructuredNameScribe {
        @Override
        protected StructuredName _parseText(String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
            StructuredName name = super._parseText(value, type, parameters, context);
            // in version 2.1 a comma is a comma
            return value.indexOf(',') < 0 || context.getVersion() == VCardVersion.V2_1 ? name : whole(name, VObjectPropertyValues.parseStructured(value));
        }

        @Override
        protected StructuredName _parseJson(JCardValue value, VCardDataType type, VCardParameters parameters, ParseContext context) {
            return whole(super._parseJson(value, type, parameters, context), value.asStructured());
        }

        @Override
        protected StructuredName _parseXml(XCardElement element, VCardParameters parameters, ParseContext context) {
            return whole(super._parseXml(element, parameters, context), List.of(element.all("surname"), element.all("given")));
        }

        private static StructuredName whole(StructuredName name, List<List<String>> parts) {
            if (!parts.isEmpty() && parts.getFirst().size() > 1) {
                name.setFamily(all(parts.getFirst(), " "));
            }
            if (parts.size() > 1 && parts.get(1).size() > 1) {
                name.setGiven(all(parts.get(1), " "));
            }
            return name;
        }
    }

    /** The first value is the house, even an empty one (RFC 6350, 6.6.4); outside of text the library leaves out what is empty. */
    private static final class Houses extends OrganizationScribe {
        @Override
        protected Organization _parseJson(JCardValue value, VCardDataType type, VCardParameters parameters, ParseContext context) {
            return positioned(super._parseJson(value, type, parameters, context), value.asStructured().stream().map(part -> all(part, ", ")).toList());
        }

        @Override
        protected Organization _parseXml(XCardElement element, VCardParameters parameters, ParseContext context) {
            Organization organization = super._parseXml(element, parameters, context);
            List<String> values = new ArrayList<>();
            for (Node node = element.element().getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element part && "text".equals(part.getLocalName())) {
                    values.add(part.getTextContent());
                }
            }
            return positioned(organization, values);
        }

        private static Organization positioned(Organization organization, List<String> values) {
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                organization.getValues().clear();
                organization.getValues().addAll(values);
            }
            return organization;
        }
    }
}
