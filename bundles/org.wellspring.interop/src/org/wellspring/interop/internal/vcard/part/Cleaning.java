// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.List;
import java.util.Map;

import org.wellspring.interop.internal.text.Printable;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.Address;
import ezvcard.property.BinaryProperty;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.SimpleProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.VCardProperty;
import ezvcard.property.Xml;

/** Takes out of cards what says nothing: characters that nobody can see ({@link Printable}), and properties without a value. */
public final class Cleaning {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final WriteContext WORDS = new WriteContext(VCardVersion.V4_0, null, false);

    private Cleaning() {
    }

    /** Takes characters out that are none; whether there were any. */
    public static boolean characters(VCard card) {
        boolean changed = false;
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            changed |= parameters(property);
            changed |= switch (property) {
                case BinaryProperty<?> bytes -> false;
                case Xml xml -> false;
                case RawProperty raw -> {
                    boolean bad = !Printable.is(raw.getValue());
                    raw.setValue(Printable.of(raw.getValue()));
                    yield bad;
                }
                default -> value(card, property);
            };
        }
        return changed;
    }

    private static boolean parameters(VCardProperty property) {
        boolean changed = false;
        for (Map.Entry<String, List<String>> parameter : property.getParameters()) {
            if (!parameter.getValue().stream().allMatch(Printable::is)) {
                parameter.getValue().replaceAll(Printable::of);
                changed = true;
            }
        }
        return changed;
    }

    /** By way of its own text, for each kind of property holds its words elsewhere. */
    @SuppressWarnings("unchecked")
    private static boolean value(VCard card, VCardProperty property) {
        String text = text(property);
        if (Printable.is(text)) {
            return false;
        }
        var scribe = (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
        card.removeProperty(property);
        try {
            ParseContext context = new ParseContext();
            context.setVersion(VCardVersion.V4_0);
            VCardProperty clean = scribe.parseText(Printable.of(text), scribe.dataType(property, VCardVersion.V4_0),
                    property.getParameters(), context);
            clean.setGroup(property.getGroup());
            card.addProperty(clean);
        } catch (CannotParseException e) {
            // Without such characters nothing is left that means anything.
            return true;
        }
        return true;
    }

    /** What a property says in the words of 4.0; null for one that has none. */
    @SuppressWarnings("unchecked")
    public static String text(VCardProperty property) {
        var scribe = (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
        try {
            return scribe == null ? null : scribe.writeText(property, WORDS);
        } catch (RuntimeException e) {
            // a property that was never given a value has no text
            return null;
        }
    }

    /** Takes properties without a value out, but for the parts of a name, which older versions ask for; whether there were any. */
    public static boolean empties(VCard card) {
        List<VCardProperty> empty = card.getProperties().stream().filter(Cleaning::empty).toList();
        empty.forEach(card::removeProperty);
        return !empty.isEmpty();
    }

    private static boolean empty(VCardProperty property) {
        return switch (property) {
            case StructuredName name -> false;
            case Organization organization -> organization.getValues().stream().allMatch(Cleaning::blank);
            case TextListProperty list -> list.getValues().stream().allMatch(Cleaning::blank);
            case Address address -> blank(address.getLabel()) && List.of(address.getPoBoxes(), address.getExtendedAddresses(),
                    address.getStreetAddresses(), address.getLocalities(), address.getRegions(), address.getPostalCodes(),
                    address.getCountries()).stream().flatMap(List::stream).allMatch(Cleaning::blank);
            case Telephone phone -> phone.getUri() == null && blank(phone.getText());
            case DateOrTimeProperty day -> day.getDate() == null && day.getPartialDate() == null && blank(day.getText())
                    && day.getCalscale() == null;
            case BinaryProperty<?> bytes -> bytes.getUrl() == null && (bytes.getData() == null || bytes.getData().length == 0)
                    && !(bytes instanceof ezvcard.property.Key key && !blank(key.getText()));
            case RawProperty raw -> blank(raw.getValue());
            case SimpleProperty<?> simple -> simple.getValue() == null || simple.getValue() instanceof String text && blank(text);
            default -> false;
        };
    }

    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
