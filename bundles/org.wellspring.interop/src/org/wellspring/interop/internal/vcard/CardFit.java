// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.interop.internal.vcard.line.OldText;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.Cleaning;
import org.wellspring.interop.internal.vcard.part.Dialled;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.internal.vcard.part.Messengers;
import org.wellspring.people.spelling.EmailAddresses;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Birthday;
import ezvcard.property.CalendarRequestUri;
import ezvcard.property.CalendarUri;
import ezvcard.property.ClientPidMap;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.FormattedName;
import ezvcard.property.FreeBusyUrl;
import ezvcard.property.Impp;
import ezvcard.property.Organization;
import ezvcard.property.ProductId;
import ezvcard.property.Profile;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.Uid;
import ezvcard.property.UriProperty;
import ezvcard.property.VCardProperty;
import ezvcard.property.Xml;
import ezvcard.util.TelUri;

/**
 * Fits a card to a version: each version gets only what it knows, in its own words, and what it has no word for goes
 * under a name of its own that begins with X-. Nothing that is not valid goes out (X1).
 */
final class CardFit {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final WriteContext WORDS = new WriteContext(VCardVersion.V4_0, null, false);
    /** Parameters that only version 4 knows. */
    private static final Set<String> MODERN = Set.of("ALTID", "CALSCALE", "GEO", "INDEX", "LEVEL", "MEDIATYPE", "PHONETIC", "PID", "SCRIPT", "SORT-AS", "TZ");
    /** Parameters that only older versions know. */
    private static final Set<String> OLD = Set.of("CHARSET", "ENCODING");
    /** Names of version 4 that the parser does not know. */
    private static final Set<String> LATER = Set.of("CREATED", "GRAMGENDER", "LANGUAGE", "PRONOUNS", "SOCIALPROFILE", "JSPROP",
            "CONTACT-URI");
    /** Types that mean nothing to a reader of the other versions. */
    private static final Set<String> OLD_TYPES = Set.of("internet", "x400", "msg", "dom", "intl", "postal", "parcel", "pref");
    private static final Set<String> MODERN_TYPES = Set.of("text", "textphone");
    /** What stands once in a card. */
    private static final Set<Class<? extends VCardProperty>> ONCE = Set.of(Birthday.class, ezvcard.property.Anniversary.class,
            StructuredName.class, ezvcard.property.Gender.class, ezvcard.property.Kind.class, ProductId.class,
            ezvcard.property.Revision.class, Uid.class);
    /** A place as version 2.1 writes it, which the parser does not know. */
    private static final Pattern OLD_PLACE = Pattern.compile("-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?");
    /** What stands in a parameter between quotation marks alone. */
    private static final Pattern MARKS = Pattern.compile("[\":;,=\\[\\]]");
    private static final String OMIT = "X-APPLE-OMIT-YEAR";

    private final VCard card;
    private final VCardVersion version;
    private final boolean modern;
    private final Map<VCardProperty, String> others;
    private boolean changed;

    /**
     * For a card, which is changed.
     *
     * @param others names of those whom a property names by their card alone
     */
    CardFit(VCard card, VCardVersion version, Map<VCardProperty, String> others) {
        this.card = card;
        this.version = version;
        this.modern = version == VCardVersion.V4_0;
        this.others = others;
    }

    /**
     * Fits the card.
     *
     * @param name what it is called, if it has no name
     * @return whether anything had to be changed
     */
    boolean fit(String name) {
        changed = Cleaning.characters(card) | Cleaning.empties(card);
        changed |= new CardWords(card, version, others).translate();
        List.copyOf(card.getProperties()).forEach(this::known);
        List.copyOf(card.getExtendedProperties()).forEach(this::named);
        names(name);
        once();
        List.copyOf(card.getProperties()).forEach(this::parameters);
        return changed;
    }

    private void change(VCardProperty old, VCardProperty fresh) {
        changed = true;
        card.removeProperty(old);
        if (fresh != null) {
            fresh.setGroup(old.getGroup());
            card.addProperty(fresh);
        }
    }

    /** A property that the parser knows. */
    private void known(VCardProperty property) {
        if (property instanceof RawProperty) {
            return;
        }
        if (property instanceof DateOrTimeProperty date) {
            day(date);
        } else if (property instanceof Telephone phone && phone.getUri() != null && asText(phone.getUri())) {
            phone.setText(Dialled.number(phone.getUri()));
            changed = true;
        } else if (property instanceof Impp impp && impp.getUri() != null && !impp.getUri().isAbsolute()
                && !Messengers.uri(impp).equals(impp.getUri().toString())) {
            impp.setUri(Messengers.uri(impp));
            changed = true;
        } else if (property instanceof Related related && related.getUri() != null && !address(related.getUri())) {
            related.setText(related.getUri());
            changed = true;
        } else if (property instanceof ezvcard.property.Email email && email.getValue() != null
                && !email.getValue().strip().equals(EmailAddresses.bare(email.getValue()))) {
            email.setValue(EmailAddresses.bare(email.getValue()));
            changed = true;
        } else if (!property.isSupportedBy(version) && !calendar(property)) {
            change(property, property instanceof Xml || property instanceof ClientPidMap || property instanceof Profile
                    || property instanceof ProductId ? null : extended(property));
        }
    }

    /** Where the library would write another number, or one in the code of addresses. */
    private boolean asText(TelUri uri) {
        return uri.getPhoneContext() != null || uri.getNumber().indexOf('%') >= 0 || !modern && uri.getExtension() != null;
    }

    /** Whether it is an address; older versions of KDE's write a name in its place. */
    private static boolean address(String uri) {
        try {
            return URI.create(uri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Addresses of calendars have a standard of their own for the older versions (RFC 2739). */
    private static boolean calendar(VCardProperty property) {
        return property instanceof FreeBusyUrl || property instanceof CalendarUri || property instanceof CalendarRequestUri;
    }

    @SuppressWarnings("unchecked")
    private static RawProperty extended(VCardProperty property) {
        VCardPropertyScribe<VCardProperty> scribe = (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
        RawProperty raw = new RawProperty("X-" + scribe.getPropertyName(), scribe.writeText(property, WORDS));
        property.getParameters().forEach(p -> p.getValue().forEach(v -> raw.addParameter(p.getKey(), v)));
        return raw;
    }

    /** Without the year that some programs write for none; the older versions spell what is left as KDE and Thunderbird do. */
    private void day(DateOrTimeProperty property) {
        Optional<String> day = CardDays.of(property);
        if (day.isEmpty() && property.getPartialDate() != null && property.getPartialDate().getDate() != null) {
            // 30 February, or the second of no month
            property.setText(property.getPartialDate().toISO8601(true));
            changed = true;
        }
        boolean partial = day.isPresent() && day.get().length() < 10;
        boolean omitted = property.getParameter(OMIT) != null || property.getDate() != null && partial;
        if (omitted) {
            property.removeParameter(OMIT);
            changed = true;
        }
        if (partial && !modern) {
            boolean before = changed;
            change(property, property instanceof Birthday ? new RawProperty("BDAY", day.get()) : extended(property));
            changed = before;
        } else if (partial && omitted) {
            property.setPartialDate(CardDays.partial(day.get()).orElseThrow());
        } else if (property.getText() != null && !modern) {
            change(property, field(property));
        } else if (!property.isSupportedBy(version)) {
            change(property, extended(property));
        }
    }

    private VCardProperty field(DateOrTimeProperty property) {
        return property instanceof Birthday ? new RawProperty("X-BDAY", Escapes.write(property.getText())) : extended(property);
    }

    /** A property that the parser does not know, or could not understand. */
    private void named(RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        if (name.equals("BDAY") || name.equals("X-BDAY")) {
            birthday(property);
        } else if (name.equals("ANNIVERSARY")) {
            change(property,
                    modern ? new ezvcard.property.Anniversary(Escapes.read(property.getValue())) : new RawProperty("X-ANNIVERSARY", property.getValue()));
        } else if (name.startsWith("X-") || modern && LATER.contains(name)) {
            return;
        } else if (name.equals("GEO") && version == VCardVersion.V2_1 && OLD_PLACE.matcher(property.getValue()).matches()) {
            return;
        } else if (SCRIBES.getPropertyScribe(name) != null && !name.equals("IMPP")) {
            change(property, null);
        } else {
            property.setPropertyName("X-" + property.getPropertyName());
            changed = true;
        }
    }

    private void birthday(RawProperty property) {
        Optional<String> day = CardDays.read(property.getValue());
        if (modern && card.getBirthday() == null) {
            change(property, day.flatMap(CardDays::partial).map(Birthday::new).orElseGet(
                    () -> new Birthday(Escapes.read(property.getValue()))));
        } else if (day.isPresent() && !modern) {
            changed |= !day.get().equals(property.getValue()) && !day.get().replace("-", "").equals(property.getValue().replace("-", ""));
            property.setPropertyName("BDAY");
            property.setValue(day.get());
        } else if (property.getPropertyName().equalsIgnoreCase("BDAY")) {
            property.setPropertyName("X-BDAY");
            changed = true;
        }
    }

    private void names(String name) {
        List<FormattedName> names = card.getFormattedNames();
        List<FormattedName> blank = names.stream().filter(n -> n.getValue() == null || n.getValue().isBlank()).toList();
        blank.forEach(n -> change(n, null));
        if (card.getFormattedName() == null) {
            changed = true;
            card.setFormattedName(name == null || name.isBlank() ? "?" : name);
        }
        if (!modern) {
            List.copyOf(card.getFormattedNames()).stream().skip(1).forEach(n -> change(n, extended(n)));
        }
        if (!modern && card.getStructuredName() == null) {
            changed = true;
            card.setStructuredName(new StructuredName());
        }
    }

    private void once() {
        Set<Object> seen = new HashSet<>();
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            boolean again = ONCE.contains(property.getClass()) && !seen.add(property.getClass());
            if (again && (!modern || property.getParameter("ALTID") == null)) {
                change(property, null);
            }
        }
    }

    private void parameters(VCardProperty property) {
        VCardParameters parameters = property.getParameters();
        for (String name : List.copyOf(parameters.keySet())) {
            boolean keep = modern ? !OLD.contains(name) : !MODERN.contains(name) && !(name.equals("CHARSET") && version == VCardVersion.V3_0);
            if (!keep || name.isEmpty()) {
                changed |= modern || !name.equals("SORT-AS");
                parameters.removeAll(name);
            }
        }
        boolean quoted = version == VCardVersion.V3_0 && "QUOTED-PRINTABLE".equalsIgnoreCase(parameters.first("ENCODING"));
        changed |= quoted;
        if (property instanceof RawProperty || property instanceof UriProperty) {
            changed |= !modern && !parameters.removeAll("PREF").isEmpty();
        }
        changed |= types(property, parameters.getTypes());
        if (version == VCardVersion.V2_1) {
            unquoted(property);
        }
        if (!parameters.isEmpty()) {
            texts(property);
        }
    }

    /** Version 2.1 has no quotation marks: a label goes where own labels go, and what else a parameter can't say is left out. */
    private void unquoted(VCardProperty property) {
        VCardParameters parameters = property.getParameters();
        for (String name : List.copyOf(parameters.keySet())) {
            List<String> values = parameters.get(name).stream().filter(value -> value != null && MARKS.matcher(value).find()).toList();
            for (String value : values) {
                changed = true;
                parameters.get(name).remove(value);
                if (name.equals("TYPE") && !(property instanceof RawProperty) && property.getGroup() == null) {
                    property.setGroup(Stream.iterate(1, i -> i + 1).map(i -> "item" + i).filter(g -> !groups(card).contains(g)).findFirst().orElseThrow());
                    card.addExtendedProperty("X-ABLabel", Escapes.write(value)).setGroup(property.getGroup());
                }
            }
        }
    }

    private boolean types(VCardProperty property, List<String> types) {
        if (types.isEmpty() || property instanceof RawProperty) {
            return false;
        }
        if (modern && property instanceof ezvcard.property.BinaryProperty<?> binary) {
            boolean typed = !types.isEmpty();
            if (binary.getData() != null || binary.getUrl() != null) {
                types.clear();
            }
            return typed;
        }
        Set<String> silent = modern ? OLD_TYPES : MODERN_TYPES;
        if (modern && types.stream().anyMatch("pref"::equalsIgnoreCase) && property.getParameters().getPref() == null) {
            property.getParameters().setPref(1);
        }
        return types.removeIf(t -> silent.contains(t.toLowerCase(Locale.ROOT)) || t.isBlank());
    }

    /** What no parameter can hold: control characters. */
    private void texts(VCardProperty property) {
        for (Map.Entry<String, List<String>> parameter : property.getParameters()) {
            if (!parameter.getKey().equals("LABEL") && parameter.getValue().stream().anyMatch(v -> v.chars().anyMatch(c -> c < ' ' && c != '\n'))) {
                CardText.parameters(property, v -> v.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " "));
                changed = true;
                return;
            }
        }
    }

    /**
     * Ready for being written as text: addresses of pages with their semicolons as they are, for an escaped one is read by
     * KDE with its backslash, but commas escaped, for khard and others end an address at a bare one; and a word that ends
     * with a backslash in a list of its own, for KDE's mistake of escaping twice looks like it.
     */
    static VCard asText(VCard card, VCardVersion version) {
        boolean old = version == VCardVersion.V2_1;
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            if (property instanceof TextListProperty list && !(list instanceof Organization) && list.getValues().size() > 1
                    && list.getValues().stream().anyMatch(v -> v != null && v.endsWith("\\"))) {
                card.removeProperty(property);
                for (String value : list.getValues()) {
                    TextListProperty one = (TextListProperty) list.copy();
                    one.getValues().clear();
                    one.getValues().add(value);
                    card.addProperty(one);
                }
            }
        }
        for (VCardProperty property : List.copyOf(card.getProperties())) {
            if (property instanceof UriProperty uri && !(property instanceof Uid) && uri.getValue() != null
                    && Stream.of(";", "\\", "\n", "\r").anyMatch(uri.getValue()::contains)) {
                RawProperty raw = new RawProperty(SCRIBES.getPropertyScribe(property).getPropertyName(), uri.getValue()
                        .replace("\\", "%5C").replaceAll("[\\r\\n]+", "").replace(",", old ? "," : "\\,"));
                raw.setGroup(property.getGroup());
                property.getParameters().forEach(p -> p.getValue().forEach(v -> raw.addParameter(p.getKey(), v)));
                card.removeProperty(property);
                card.addProperty(raw);
            }
        }
        if (old) {
            OldText.write(card);
        }
        return card;
    }

    /** With the text of labels and the like as it is, for spellings that have their own way to escape. */
    static VCard unescaped(VCard card) {
        texts(card).forEach(property -> property.setValue(Escapes.read(property.getValue())));
        return card;
    }

    /** With the text of labels and the like as vCard escapes it: {@link #unescaped} the other way round. */
    static VCard escaped(VCard card) {
        texts(card).forEach(property -> property.setValue(Escapes.write(property.getValue())));
        return card;
    }

    private static List<RawProperty> texts(VCard card) {
        return card.getExtendedProperties().stream().filter(p -> p.getValue() != null
                && (CardMapping.mapped(p) || p.getPropertyName().equalsIgnoreCase("X-ABLABEL"))).toList();
    }

    /** Names of groups in use. */
    static Set<String> groups(VCard card) {
        return card.getProperties().stream().map(VCardProperty::getGroup).filter(Objects::nonNull)
                .map(g -> g.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
