// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.Labels;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.CardPhoto;
import org.wellspring.interop.internal.vcard.part.Dialled;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.internal.vcard.part.Messengers;
import org.wellspring.interop.internal.vcard.part.Relations;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Photo;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.people.spelling.EmailAddresses;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Label;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;

/** What a vCard says of a person, in the model's words. Each part remembers the property it was read from. */
final class CardMapping {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    /** Properties by which programs named messengers before IMPP, with the scheme each one stands for. */
    static final Map<String, String> MESSENGERS = Map.ofEntries(Map.entry("X-AIM", "aim"), Map.entry("X-ICQ", "icq"),
            Map.entry("X-JABBER", "xmpp"), Map.entry("X-MSN", "msnim"), Map.entry("X-YAHOO", "ymsgr"),
            Map.entry("X-SKYPE", "skype"), Map.entry("X-SKYPE-USERNAME", "skype"),
            Map.entry("X-GOOGLE-TALK", "xmpp"), Map.entry("X-GTALK", "xmpp"), Map.entry("X-QQ", "qq"),
            Map.entry("X-GADUGADU", "gg"), Map.entry("X-TELEGRAM", "telegram"), Map.entry("X-SIP", "sip"),
            Map.entry("X-GROUPWISE", "groupwise"), Map.entry("X-MATRIX", "matrix"), Map.entry("X-TWITTER", "twitter"),
            Map.entry("X-KADDRESSBOOK-X-IMADDRESS", "im"), Map.entry("X-MS-IMADDRESS", "im"), Map.entry("X-MASTODON", "mastodon"),
            Map.entry("X-FACEBOOK", "facebook"), Map.entry("X-INSTAGRAM", "instagram"), Map.entry("X-SIGNAL", "signal"),
            Map.entry("X-WHATSAPP", "whatsapp"), Map.entry("X-THREEMA", "threema"), Map.entry("X-DISCORD", "discord"));
    /** Properties that hold a page each, with what it is. */
    private static final Map<String, String> PAGES = Map.of("X-EVOLUTION-BLOG-URL", "blog", "X-EVOLUTION-VIDEO-URL", "video",
            "X-KADDRESSBOOK-BLOGFEED", "blog", "ICSCALENDAR", "calendar", "X-EVOLUTION-WEBDAV-URL", "files", "X-BLOG-URL", "blog");
    /** What is said of a relation that nothing is said of. */
    private static final String RELATED = "contact";

    private final VCard card;
    private final Map<String, String> ownLabels = new HashMap<>();
    private final Map<EObject, List<VCardProperty>> origins = new IdentityHashMap<>();
    private final Person person = NEW.createPerson();

    CardMapping(VCard card) {
        this.card = card;
        for (RawProperty property : card.getExtendedProperties()) {
            if (property.getGroup() != null && "X-ABLABEL".equalsIgnoreCase(property.getPropertyName())) {
                ownLabels.put(property.getGroup().toLowerCase(Locale.ROOT), Escapes.read(property.getValue()));
            }
        }
        names();
        about();
        reach();
        roles();
        extended();
        photo();
    }

    /** The person, detached. */
    Person person() {
        return person;
    }

    /** The property that a part of the person was read from, the first of them if several say the same. */
    Optional<VCardProperty> origin(EObject part) {
        return origins(part).stream().findFirst();
    }

    /** All properties that say a part of the person; programs that speak to several others say some things twice. */
    List<VCardProperty> origins(EObject part) {
        return origins.getOrDefault(part, List.of());
    }

    private void names() {
        StructuredName n = card.getStructuredName();
        if (n != null && n.getParameter(CardWords.PHONETIC) == null) {
            person.setFamilyName(text(n.getFamily()));
            person.setGivenName(text(n.getGiven()));
            person.setAdditionalNames(words(n.getAdditionalNames(), " "));
            person.setPrefix(words(n.getPrefixes(), " "));
            person.setSuffix(words(n.getSuffixes(), " "));
            person.setSortAs(words(n.getSortAs(), " "));
        }
        if (card.getSortString() != null) {
            person.setSortAs(text(card.getSortString().getValue()));
        }
        FormattedName fn = card.getFormattedName();
        person.setName(fn == null ? null : text(fn.getValue()));
        if (person.getName() == null) {
            person.setName(words(Stream.of(person.getPrefix(), person.getGivenName(), person.getAdditionalNames(),
                    person.getFamilyName(), person.getSuffix()).toList(), " "));
        }
        for (Nickname nickname : card.getNicknames()) {
            add(person.getNicknames(), nickname.getValues());
        }
        person.setPhoneticName(words(Stream.of("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME",
                "X-PHONETIC-LAST-NAME").map(card::getExtendedProperty).filter(Objects::nonNull)
                .map(p -> Escapes.read(p.getValue())).toList(), " "));
        if (person.getPhoneticName() == null) {
            card.getStructuredNames().stream().filter(name -> name.getParameter(CardWords.PHONETIC) != null).findFirst()
                    .ifPresent(spoken -> person.setPhoneticName(words(Stream.of(spoken.getGiven(), words(spoken.getAdditionalNames(), " "), spoken.getFamily())
                            .filter(Objects::nonNull).toList(), " ")));
        }
    }

    private void about() {
        birthday();
        card.getAnniversaries().forEach(a -> CardDays.of(a).ifPresentOrElse(day -> anniversary(null, day, a),
                () -> dayText(Texts.say("field.anniversary"), a, CardDays.words(a))));
        if (card.getDeathdate() != null) {
            person.setStatus(PersonStatus.DECEASED);
        }
        card.getTimezones().stream().map(Timezone::getText).filter(CardMapping::zone).findFirst()
                .ifPresent(person::setTimeZone);
        card.getLanguages().stream().map(l -> text(l.getValue())).filter(Objects::nonNull).findFirst()
                .ifPresent(person::setLanguage);
        for (Categories categories : card.getCategoriesList()) {
            add(person.getTags(), categories.getValues());
        }
        person.setNotes(words(card.getNotes().stream().map(Note::getValue).toList(), "\n\n"));
        relations();
    }

    /** A birthday that is no day stays as text in a field of the user's own, where it is seen. */
    private void birthday() {
        Birthday said = card.getBirthday();
        if (said != null) {
            CardDays.of(said).ifPresentOrElse(person::setBirthday, () -> dayText(Texts.say("field.birthday"), said, CardDays.words(said)));
        }
        for (RawProperty raw : card.getExtendedProperties()) {
            boolean birthday = Set.of("BDAY", "X-BDAY").contains(raw.getPropertyName().toUpperCase(Locale.ROOT));
            if (birthday && person.getBirthday() == null) {
                CardDays.read(raw.getValue()).ifPresentOrElse(person::setBirthday,
                        () -> dayText(Texts.say("field.birthday"), raw, Escapes.read(raw.getValue())));
            }
        }
    }

    /** A day that is none stays as text in a field of the user's own, where it is seen; said twice, it is one. */
    private void dayText(String name, VCardProperty property, String value) {
        String said = text(value);
        if (said == null) {
            return;
        }
        Optional<CustomField> known = person.getCustomFields().stream().filter(f -> name.equals(f.getName()) && said.equals(f.getValue())).findFirst();
        CustomField field = known.orElseGet(NEW::createCustomField);
        if (known.isEmpty()) {
            field.setName(name);
            field.setValue(said);
            person.getCustomFields().add(field);
        }
        from(property, field);
    }

    private void relations() {
        for (Related related : card.getRelations()) {
            relation(label(related), Relations.name(related), related);
        }
        if (card.getAgent() != null) {
            relation("agent", Relations.name(card.getAgent()), card.getAgent());
        }
    }

    private void relation(String kind, String name, VCardProperty property) {
        if (text(name) != null) {
            Relation relation = NEW.createRelation();
            relation.setKind(kind == null ? RELATED : kind);
            relation.setName(text(name));
            String key = Items.key(relation);
            Optional<Relation> same = person.getRelations().stream().filter(r -> Items.key(r).equals(key)).findFirst();
            if (same.isEmpty()) {
                person.getRelations().add(relation);
            }
            from(property, same.orElse(relation));
        }
    }

    private static boolean zone(String name) {
        try {
            return name != null && name.contains("/") && ZoneId.of(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void reach() {
        for (Email property : card.getEmails()) {
            if (text(property.getValue()) != null) {
                EmailAddress email = NEW.createEmailAddress();
                email.setAddress(EmailAddresses.bare(text(property.getValue())));
                email.setLabel(label(property));
                email.setPreferred(preferred(property));
                person.getEmails().add(from(property, email));
            }
        }
        for (Telephone property : card.getTelephoneNumbers()) {
            if (number(property) != null) {
                PhoneNumber phone = NEW.createPhoneNumber();
                phone.setNumber(number(property));
                phone.setLabel(label(property));
                phone.setPreferred(preferred(property));
                person.getPhones().add(from(property, phone));
            }
        }
        for (Address property : card.getAddresses()) {
            PostalAddress address = address(property);
            if (!blank(address) && property.getParameter(CardWords.PHONETIC) == null) {
                person.getAddresses().add(from(property, address));
            }
        }
        for (Label property : card.getOrphanedLabels()) {
            // older programs have an address as it stands on a letter, and nothing else of it
            if (text(property.getValue()) != null) {
                PostalAddress address = NEW.createPostalAddress();
                address.setStreet(text(property.getValue()));
                address.setLabel(label(property));
                address.setPreferred(preferred(property));
                person.getAddresses().add(from(property, address));
            }
        }
        card.getUrls().forEach((Url url) -> link(url.getValue(), label(url), url));
        for (Impp impp : card.getImpps()) {
            link(impp.getUri() == null ? null : Messengers.uri(impp), label(impp), impp);
        }
    }

    private static String number(Telephone property) {
        return property.getUri() == null ? text(property.getText()) : Dialled.number(property.getUri());
    }

    private PostalAddress address(Address property) {
        PostalAddress address = NEW.createPostalAddress();
        address.setPoBox(words(property.getPoBoxes(), ", "));
        address.setExtended(words(property.getExtendedAddresses(), ", "));
        address.setStreet(words(property.getStreetAddresses(), ", "));
        address.setLocality(words(property.getLocalities(), ", "));
        address.setRegion(words(property.getRegions(), ", "));
        address.setPostalCode(words(property.getPostalCodes(), ", "));
        address.setCountry(words(property.getCountries(), ", "));
        if (blank(address)) {
            address.setStreet(text(property.getLabel()));
        }
        address.setLabel(label(property));
        address.setPreferred(preferred(property));
        return address;
    }

    private static boolean blank(PostalAddress a) {
        return Stream.of(a.getPoBox(), a.getExtended(), a.getStreet(), a.getLocality(), a.getRegion(),
                a.getPostalCode(), a.getCountry()).allMatch(Objects::isNull);
    }

    private void link(String uri, String label, VCardProperty property) {
        if (text(uri) != null) {
            Optional<WebLink> same = person.getLinks().stream().filter(l -> l.getUri().equals(text(uri))).findFirst();
            if (same.isPresent() && property instanceof RawProperty) {
                from(property, same.get());
                return;
            }
            WebLink link = NEW.createWebLink();
            link.setUri(text(uri));
            link.setLabel(label);
            person.getLinks().add(from(property, link));
        }
    }

    /**
     * An organization and a title belong together if they are in one group; else by their order, for want of
     * anything better in the format.
     */
    private void roles() {
        List<Title> titles = new ArrayList<>(card.getTitles());
        List<ezvcard.property.Organization> organizations = card.getOrganizations();
        for (ezvcard.property.Organization organization : organizations) {
            Title title = titles.stream().filter(t -> organization.getGroup() != null
                    ? organization.getGroup().equalsIgnoreCase(t.getGroup())
                    : t.getGroup() == null || inNoRole(t)).findFirst().orElse(null);
            titles.remove(title);
            role(organization.getValues(), title);
        }
        titles.forEach(title -> role(List.of(), title));
    }

    private boolean inNoRole(Title title) {
        return card.getOrganizations().stream().noneMatch(o -> title.getGroup().equalsIgnoreCase(o.getGroup()));
    }

    private void role(List<String> values, Title property) {
        String title = property == null ? null : text(property.getValue());
        String name = values.isEmpty() ? null : text(values.get(0));
        String department = values.size() < 2 ? null : words(values.subList(1, values.size()), ", ");
        if (title != null || name != null || department != null) {
            person.getRoles().add(role(name, department, title));
        }
    }

    private static Role role(String organization, String department, String title) {
        Role role = NEW.createRole();
        if (organization != null) {
            Organization named = NEW.createOrganization();
            named.setName(organization);
            role.setOrganization(named);
        }
        role.setDepartment(department);
        role.setTitle(title);
        return role;
    }

    private void extended() {
        for (RawProperty property : card.getExtendedProperties()) {
            String name = property.getPropertyName().toUpperCase(Locale.ROOT);
            String value = text(Escapes.read(property.getValue()));
            if (value == null) {
                continue;
            }
            switch (name) {
                case "X-SOCIALPROFILE", "SOCIALPROFILE" ->
                    link(value, Optional.ofNullable(label(property)).orElseGet(() -> Messengers.service(property)), property);
                case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY", "X-MS-ANNIVERSARY" ->
                    day(null, value, property);
                case "X-ABDATE" -> day(label(property), value, property);
                case CardWriting.CUSTOM_FIELD -> custom(property, value);
                case CardWriting.OWN_KIND -> add(person.getKinds(), List.of(value));
                case Relations.ANDROID_NAME -> Relations.Row.of(property.getValue()).ifPresent(row -> android(row, property));
                case Relations.APPLE_NAME -> relation(label(property), value, property);
                default -> extended(name, value, property);
            }
        }
    }

    private void extended(String name, String value, RawProperty property) {
        if (Relations.KINDS.containsKey(name)) {
            relation(Relations.KINDS.get(name), Relations.named(property), property);
        } else if (PAGES.containsKey(name)) {
            link(value, PAGES.get(name), property);
        } else if (MESSENGERS.containsKey(name)) {
            link(Messengers.uri(MESSENGERS.get(name), value), label(property), property);
        }
    }

    private void android(Relations.Row row, RawProperty property) {
        switch (row.what()) {
            case "nickname" -> add(person.getNicknames(), List.of(row.value()));
            case "relation" -> relation(row.label().isEmpty() ? null : row.label(), row.value(), property);
            case "contact_event" -> {
                if (!row.label().equals("birthday")) {
                    day(row.label().isEmpty() ? null : row.label(), row.value(), property);
                } else if (person.getBirthday() == null) {
                    CardDays.read(row.value()).ifPresentOrElse(person::setBirthday, () -> dayText(Texts.say("field.birthday"), property, row.value()));
                }
            }
            default -> {}
        }
    }

    /** Whether the model has a place for this extended property. */
    static boolean mapped(RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        return MESSENGERS.containsKey(name) || PAGES.containsKey(name) || Relations.says(property)
                || name.startsWith("X-PHONETIC-") || Set.of("X-SOCIALPROFILE", "SOCIALPROFILE", "BDAY", "X-BDAY", "ANNIVERSARY", "X-ANNIVERSARY",
                        "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-ABDATE",
                        CardWriting.CUSTOM_FIELD, CardWriting.OWN_KIND).contains(name);
    }

    private void day(String label, String value, VCardProperty property) {
        String name = label == null || label.equals("anniversary") ? Texts.say("field.anniversary") : label;
        CardDays.read(value).ifPresentOrElse(day -> anniversary(label, day, property), () -> dayText(name, property, value));
    }

    private void anniversary(String label, String day, VCardProperty property) {
        String shown = "anniversary".equals(label) ? null : label;
        Optional<Anniversary> known = person.getAnniversaries().stream()
                .filter(a -> day.equals(a.getDate()) && Objects.equals(a.getLabel(), shown)).findFirst();
        Anniversary anniversary = known.orElseGet(NEW::createAnniversary);
        if (known.isEmpty()) {
            anniversary.setLabel(shown);
            anniversary.setDate(day);
            person.getAnniversaries().add(anniversary);
        }
        from(property, anniversary);
    }

    private void custom(RawProperty property, String value) {
        CustomField field = NEW.createCustomField();
        field.setName(label(property));
        field.setValue(value);
        person.getCustomFields().add(from(property, field));
    }

    private void photo() {
        for (ezvcard.property.Photo property : card.getPhotos()) {
            Photo photo = CardPhoto.read(property);
            if (photo != null) {
                person.setPhoto(from(property, photo));
                return;
            }
        }
    }

    private <T extends EObject> T from(VCardProperty property, T part) {
        origins.computeIfAbsent(part, p -> new ArrayList<>(1)).add(property);
        return part;
    }

    private String label(VCardProperty property) {
        String group = property.getGroup();
        return Labels.of(property.getParameters().getTypes(),
                group == null ? null : ownLabels.get(group.toLowerCase(Locale.ROOT)));
    }

    private static boolean preferred(VCardProperty property) {
        return property.getParameters().getTypes().stream().anyMatch("pref"::equalsIgnoreCase) || rank(property) == 1;
    }

    private static int rank(VCardProperty property) {
        try {
            Integer rank = property.getParameters().getPref();
            return rank == null ? 0 : rank;
        } catch (IllegalStateException e) {
            // PREF=x is no rank; the parameter itself stays with the kept record
            return 0;
        }
    }

    private static void add(List<String> words, List<String> values) {
        for (String value : values) {
            String word = text(value);
            if (word != null && !words.contains(word)) {
                words.add(word);
            }
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String words(List<String> values, String glue) {
        // mostly it is one or none, many times in each card
        if (values.size() < 2) {
            return values.isEmpty() ? null : text(values.getFirst());
        }
        return text(values.stream().filter(v -> v != null && !v.isBlank()).map(String::strip)
                .collect(Collectors.joining(glue)));
    }
}
