// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.Labels;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.internal.vcard.part.Relations;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.model.base.Entity;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.Deathdate;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.SortString;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;

/** Writes single parts of a person into a card. */
final class CardParts {
    private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps", "file", "gopher");

    private final VCard card;
    private final boolean modern;
    private boolean changed;

    CardParts(VCard card, VCardVersion version) {
        this.card = card;
        this.modern = version == VCardVersion.V4_0;
    }

    /** Says that the card is no longer as it came. */
    void change() {
        changed = true;
    }

    /** Whether anything was changed in the card. */
    boolean changed() {
        return changed;
    }

    VCardProperty email(EmailAddress email) {
        return new Email(email.getAddress());
    }

    VCardProperty phone(PhoneNumber phone) {
        return new Telephone(phone.getNumber());
    }

    VCardProperty address(PostalAddress from) {
        Address address = new Address();
        address.setPoBox(from.getPoBox());
        address.setExtendedAddress(from.getExtended());
        address.setStreetAddress(from.getStreet());
        address.setLocality(from.getLocality());
        address.setRegion(from.getRegion());
        address.setPostalCode(from.getPostalCode());
        address.setCountry(from.getCountry());
        return address;
    }

    VCardProperty link(WebLink link) {
        int colon = link.getUri().indexOf(':');
        String scheme = colon < 0 ? "http" : link.getUri().substring(0, colon).toLowerCase(Locale.ROOT);
        if (WEB.contains(scheme)) {
            return new Url(link.getUri());
        }
        try {
            return new Impp(URI.create(link.getUri()));
        } catch (IllegalArgumentException e) {
            return new Url(link.getUri());
        }
    }

    /** A field of the user's own; a birthday in words has a place of its own in version 4. */
    VCardProperty custom(CustomField field) {
        if (modern && Texts.say("field.birthday").equals(field.getName()) && card.getBirthday() == null) {
            return new Birthday(field.getValue());
        }
        return new RawProperty(CardWriting.CUSTOM_FIELD, Escapes.write(field.getValue()));
    }

    VCardProperty relation(Relation relation) {
        Related related = new Related();
        related.setText(Items.name(relation));
        return related;
    }

    VCardProperty anniversary(org.wellspring.model.Anniversary from) {
        if (from.getLabel() != null) {
            return new RawProperty("X-ABDATE", from.getDate());
        }
        return CardDays.partial(from.getDate()).<VCardProperty>map(Anniversary::new).orElseGet(() -> new Anniversary(from.getDate()));
    }

    /** Adds a property for a part that is new. */
    void add(VCardProperty property, Entity part) {
        change();
        label(property, labelOf(part));
        if (flag(part)) {
            property.getParameters().setPref(1);
        }
        card.addProperty(property);
    }

    /** Puts a property in the place of others; what the first of them said that the model does not know stays. */
    void replace(List<VCardProperty> olds, VCardProperty fresh, Entity part) {
        change();
        olds.stream().skip(1).forEach(this::remove);
        VCardProperty old = olds.getFirst();
        VCardProperty result = old;
        if (old.getClass() != fresh.getClass() || !valueHeld(old, fresh)) {
            old.getParameters().getMap().forEach((name, values) -> fresh.getParameters().putAll(name, values));
            fresh.setGroup(old.getGroup());
            card.removeProperty(old);
            card.addProperty(fresh);
            result = fresh;
        }
        label(result, labelOf(part));
        result.getParameters().removeAll("PREF");
        if (flag(part)) {
            result.getParameters().setPref(1);
        }
    }

    /** The same value with another label needs no new property, so nothing of the old one is lost. */
    private static boolean valueHeld(VCardProperty old, VCardProperty fresh) {
        return switch (old) {
            case Email email -> email.getValue().strip().equals(((Email) fresh).getValue());
            case Telephone phone -> phone.getUri() != null
                    || phone.getText().strip().equals(((Telephone) fresh).getText());
            case Url url -> url.getValue().strip().equals(((Url) fresh).getValue());
            case Impp impp -> impp.getUri().equals(((Impp) fresh).getUri());
            case RawProperty raw -> Escapes.read(raw.getValue()).strip().equals(Escapes.read(((RawProperty) fresh).getValue()));
            case Address address -> components(address).equals(components((Address) fresh));
            default -> false;
        };
    }

    private static List<String> components(Address a) {
        return Stream.of(a.getPoBoxes(), a.getExtendedAddresses(), a.getStreetAddresses(), a.getLocalities(),
                a.getRegions(), a.getPostalCodes(), a.getCountries()).map(values -> String.join(", ", values)).toList();
    }

    /** Takes properties away. */
    void remove(List<VCardProperty> properties) {
        properties.forEach(this::remove);
    }

    /** Takes a property away, with the label of its own group. */
    void remove(VCardProperty property) {
        change();
        card.removeProperty(property);
        ownLabel(property.getGroup()).ifPresent(card::removeProperty);
    }

    private static String labelOf(Entity part) {
        if (part instanceof CustomField field) {
            return field.getName();
        }
        if (part instanceof Relation relation) {
            return relation.getKind();
        }
        Object label = part.eGet(part.eClass().getEStructuralFeature("label"));
        return label == null || label.toString().isBlank() ? null : label.toString();
    }

    private static boolean flag(Entity part) {
        var preferred = part.eClass().getEStructuralFeature("preferred");
        return preferred != null && Boolean.TRUE.equals(part.eGet(preferred));
    }

    private void label(VCardProperty property, String label) {
        List<String> types = property.getParameters().getTypes();
        Optional<RawProperty> own = ownLabel(property.getGroup());
        if (property instanceof Birthday || Objects.equals(Labels.of(types, own.map(p -> Escapes.read(p.getValue())).orElse(null)), label)) {
            types.removeIf("pref"::equalsIgnoreCase);
            return;
        }
        own.ifPresent(card::removeProperty);
        List<String> silent = types.stream().filter(t -> Labels.of(List.of(t), null) == null
                && !"pref".equalsIgnoreCase(t)).toList();
        types.clear();
        boolean custom = property instanceof RawProperty;
        Optional<List<String>> standard = label == null ? Optional.of(List.of())
                : property instanceof Related ? Optional.of(label).filter(Relations::standard).map(List::of)
                        : custom ? Optional.empty() : Labels.types(label);
        types.addAll(silent);
        if (standard.isPresent()) {
            types.addAll(standard.get());
        } else {
            group(property);
            RawProperty written = card.addExtendedProperty("X-ABLabel",
                    property instanceof Related ? Relations.label(label) : Escapes.write(label));
            written.setGroup(property.getGroup());
        }
    }

    private Optional<RawProperty> ownLabel(String group) {
        return group == null ? Optional.empty()
                : card.getExtendedProperties("X-ABLABEL").stream()
                        .filter(p -> group.equalsIgnoreCase(p.getGroup())).findFirst();
    }

    private void group(VCardProperty property) {
        if (property.getGroup() == null) {
            Set<String> taken = card.getProperties().stream().map(VCardProperty::getGroup)
                    .filter(Objects::nonNull).map(g -> g.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            property.setGroup(Stream.iterate(1, i -> i + 1).map(i -> "item" + i).filter(g -> !taken.contains(g))
                    .findFirst().orElseThrow());
        }
    }

    void roles(List<Role> roles) {
        card.removeProperties(Organization.class);
        card.removeProperties(Title.class);
        for (Role role : roles) {
            Organization organization = new Organization();
            String name = Items.organization(role);
            if (name != null || role.getDepartment() != null) {
                organization.getValues().add(name == null ? "" : name);
                Optional.ofNullable(role.getDepartment()).ifPresent(organization.getValues()::add);
                card.addOrganization(organization);
            }
            if (roles.size() > 1) {
                group(organization);
            }
            if (role.getTitle() != null) {
                Title title = new Title(role.getTitle());
                title.setGroup(organization.getGroup());
                card.addTitle(title);
            }
        }
    }

    void sortAs(String sortAs) {
        card.removeProperties(SortString.class);
        StructuredName name = card.getStructuredName();
        if (name != null) {
            name.getSortAs().clear();
        }
        if (sortAs != null && modern && name != null) {
            name.setSortAs(sortAs);
        } else if (sortAs != null) {
            card.setSortString(new SortString(sortAs));
        }
    }

    void phonetic(String name) {
        List.copyOf(card.getStructuredNames()).stream().filter(spoken -> spoken.getParameter(CardWords.PHONETIC) != null).forEach(card::removeProperty);
        for (String part : List.of("FIRST", "MIDDLE", "LAST")) {
            card.removeExtendedProperty("X-PHONETIC-" + part + "-NAME");
        }
        if (name != null && !name.isBlank()) {
            card.addExtendedProperty("X-PHONETIC-FIRST-NAME", Escapes.write(name));
        }
    }

    void birthday(String day) {
        card.removeProperties(Birthday.class);
        card.removeExtendedProperty("BDAY");
        card.removeExtendedProperty("X-BDAY");
        Optional<LocalDate> whole = CardDays.whole(day);
        if (whole.isPresent()) {
            card.setBirthday(new Birthday(whole.get()));
        } else {
            CardDays.partial(day).ifPresent(partial -> card.setBirthday(new Birthday(partial)));
        }
    }

    void deceased(PersonStatus status) {
        card.removeProperties(Deathdate.class);
        if (status == PersonStatus.DECEASED) {
            card.setDeathdate(new Deathdate("unknown"));
        }
    }
}
