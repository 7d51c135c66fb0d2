// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.interop.internal.model.Labels;
import org.wellspring.interop.internal.vcard.part.CardDays;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.internal.vcard.part.Messengers;
import org.wellspring.interop.internal.vcard.part.Relations;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.RelatedType;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.Anniversary;
import ezvcard.property.Categories;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Label;
import ezvcard.property.Member;
import ezvcard.property.Nickname;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.SortString;
import ezvcard.property.StructuredName;
import ezvcard.property.VCardProperty;

/** Says the same in the words of another version: groups, companies, anniversaries, relations, messengers. */
final class CardWords {
    private static final String KIND = "X-ADDRESSBOOKSERVER-KIND";
    private static final String MEMBER = "X-ADDRESSBOOKSERVER-MEMBER";
    private static final String SHOW_AS = "X-ABShowAs";
    private static final Set<String> ANNIVERSARIES = Set.of("X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
            "X-KADDRESSBOOK-X-ANNIVERSARY", "X-MS-ANNIVERSARY");

    /** The parameter of a name that says how it is spoken. */
    static final String PHONETIC = "PHONETIC";

    /** X-messaging/xmpp-All, whose name no property can have. */
    private static final Pattern KDE_MESSENGER = Pattern.compile("X-MESSAGING-([A-Z][A-Z0-9.+]*)-ALL");

    private final VCard card;
    private final VCardVersion version;
    private final Map<VCardProperty, String> others;
    private boolean changed;

    CardWords(VCard card, VCardVersion version, Map<VCardProperty, String> others) {
        this.card = card;
        this.version = version;
        this.others = others;
    }

    /** Says it in this version; whether anything had to be said in another way. */
    boolean translate() {
        if (version == VCardVersion.V4_0) {
            modern();
        } else {
            older();
        }
        return changed;
    }

    private RawProperty raw(String name, String value) {
        changed = true;
        return card.addExtendedProperty(name, value);
    }

    private void remove(VCardProperty property) {
        changed = true;
        card.removeProperty(property);
    }

    // ------------------------------------------------------------ to versions before 4

    private void older() {
        Kind kind = card.getKind();
        if (kind != null) {
            remove(kind);
            if (kind.isGroup()) {
                once(KIND, "group");
            } else if (kind.isOrg()) {
                once(SHOW_AS, "COMPANY");
                if (card.getOrganization() == null && card.getFormattedName() != null) {
                    card.setOrganization(card.getFormattedName().getValue());
                }
            } else if (!kind.isIndividual()) {
                once("X-KIND", kind.getValue());
            }
        }
        for (Member member : List.copyOf(card.getMembers())) {
            remove(member);
            raw(MEMBER, member.getUri());
        }
        for (Anniversary anniversary : List.copyOf(card.getAnniversaries())) {
            CardDays.of(anniversary).ifPresent(day -> {
                remove(anniversary);
                once("X-ANNIVERSARY", day);
                once("X-EVOLUTION-ANNIVERSARY", day);
            });
        }
        List.copyOf(card.getRelations()).forEach(this::relation);
        List.copyOf(card.getStructuredNames()).stream().filter(name -> name.getParameter(PHONETIC) != null).forEach(this::spoken);
        sortString();
        List.copyOf(card.getImpps()).forEach(this::messenger);
    }

    private void once(String name, String value) {
        if (card.getExtendedProperties(name).stream().noneMatch(p -> value.equalsIgnoreCase(p.getValue()))) {
            raw(name, value);
        }
    }

    private void relation(Related related) {
        String name = others.getOrDefault(related, Relations.name(related));
        remove(related);
        if (name == null || name.isBlank()) {
            return;
        }
        Optional<RawProperty> own = ownLabel(related.getGroup());
        String kind = Labels.of(related.getParameters().getTypes(), own.map(p -> Escapes.read(p.getValue())).orElse(null));
        RawProperty fresh = raw(Relations.APPLE_NAME, Escapes.write(name));
        fresh.setGroup(own.isPresent() ? related.getGroup() : freeGroup());
        if (own.isEmpty()) {
            raw("X-ABLabel", Relations.label(kind == null ? "contact" : kind)).setGroup(fresh.getGroup());
        }
        for (String property : Relations.PROPERTIES.getOrDefault(String.valueOf(kind), List.of())) {
            if (card.getExtendedProperty(property) == null) {
                raw(property, Escapes.write(name));
            }
        }
    }

    private Optional<RawProperty> ownLabel(String group) {
        return group == null ? Optional.empty()
                : card.getExtendedProperties("X-ABLABEL").stream()
                        .filter(p -> group.equalsIgnoreCase(p.getGroup())).findFirst();
    }

    private String freeGroup() {
        Set<String> taken = CardFit.groups(card);
        return Stream.iterate(1, i -> i + 1).map(i -> "item" + i).filter(g -> !taken.contains(g)).findFirst().orElseThrow();
    }

    private void spoken(StructuredName name) {
        remove(name);
        boolean said = card.getExtendedProperties().stream().anyMatch(p -> p.getPropertyName().toUpperCase(Locale.ROOT).startsWith("X-PHONETIC-"));
        if (!said) {
            spoken("FIRST", name.getGiven());
            spoken("MIDDLE", name.getAdditionalNames().isEmpty() ? null : String.join(" ", name.getAdditionalNames()));
            spoken("LAST", name.getFamily());
        }
    }

    private void spoken(String part, String value) {
        if (value != null && !value.isBlank()) {
            raw("X-PHONETIC-" + part + "-NAME", Escapes.write(value));
        }
    }

    private void sortString() {
        StructuredName name = card.getStructuredName();
        if (name != null && !name.getSortAs().isEmpty() && card.getSortString() == null) {
            changed = true;
            card.setSortString(new SortString(String.join(" ", name.getSortAs())));
        }
    }

    /** Evolution reads no IMPP, so what comes from another version is said in both ways. */
    private void messenger(Impp impp) {
        if (card.getVersion() == version && version == VCardVersion.V3_0) {
            return;
        }
        Optional<Messengers.Handle> handle = Optional.ofNullable(impp.getUri()).map(Objects::toString).flatMap(Messengers::handle);
        boolean said = handle.isPresent() && card.getExtendedProperties(handle.get().name()).stream()
                .anyMatch(p -> handle.get().value().equals(p.getValue()));
        if (handle.isPresent() && !said) {
            RawProperty raw = raw(handle.get().name(), handle.get().value());
            List<String> types = impp.getParameters().getTypes().stream().filter(t -> !"pref".equalsIgnoreCase(t)).toList();
            (types.isEmpty() && version == VCardVersion.V3_0 ? List.of("HOME") : types).forEach(t -> raw.addParameter("TYPE", t));
        }
        if (handle.isPresent() && version == VCardVersion.V2_1) {
            remove(impp);
        }
    }

    // ------------------------------------------------------------ to version 4

    private void modern() {
        for (RawProperty property : List.copyOf(card.getExtendedProperties())) {
            String name = property.getPropertyName().toUpperCase(Locale.ROOT);
            if (name.equals(KIND) && card.getKind() == null && "group".equalsIgnoreCase(property.getValue())) {
                remove(property);
                card.setKind(Kind.group());
            } else if (name.equals("X-ABSHOWAS") && card.getKind() == null && "company".equalsIgnoreCase(property.getValue())) {
                changed = true;
                card.setKind(Kind.org());
            } else if (name.equals(MEMBER)) {
                remove(property);
                card.addMember(new Member(property.getValue()));
            } else if (ANNIVERSARIES.contains(name)) {
                anniversary(property);
            } else if (Relations.says(property)) {
                related(property, name);
            }
        }
        for (Label label : List.copyOf(card.getOrphanedLabels())) {
            remove(label);
            Address address = new Address();
            address.setStreetAddress(label.getValue());
            address.setLabel(label.getValue());
            address.setGroup(label.getGroup());
            label.getParameters().getTypes().forEach(address.getParameters().getTypes()::add);
            card.addAddress(address);
        }
        agent();
        SortString sort = card.getSortString();
        StructuredName name = card.getStructuredName();
        if (sort != null && name != null) {
            remove(sort);
            if (name.getSortAs().isEmpty() && sort.getValue() != null) {
                name.setSortAs(sort.getValue());
            }
        }
    }

    private void anniversary(RawProperty property) {
        CardDays.read(property.getValue()).ifPresent(day -> {
            if (card.getAnniversary() == null) {
                remove(property);
                card.setAnniversary(CardDays.whole(day).map(Anniversary::new)
                        .orElseGet(() -> new Anniversary(CardDays.partial(day).orElseThrow())));
            } else if (CardDays.of(card.getAnniversary()).filter(day::equals).isPresent()) {
                remove(property);
            }
        });
    }

    private void related(RawProperty property, String name) {
        Optional<RawProperty> own = ownLabel(property.getGroup());
        String kind = Relations.KINDS.getOrDefault(name, Labels.of(property.getParameters().getTypes(),
                own.map(p -> Escapes.read(p.getValue())).orElse(null)));
        String text = Relations.KINDS.containsKey(name) ? Relations.named(property) : Escapes.read(property.getValue());
        remove(property);
        boolean said = card.getRelations().stream().anyMatch(r -> text.equals(r.getText()) && Objects.equals(kind, kind(r)));
        if (!said) {
            card.addRelated(related(text, kind, own.map(RawProperty::getGroup).orElse(null)));
        }
        if (own.isPresent() && (said || Relations.standard(String.valueOf(kind)))) {
            card.removeProperty(own.get());
        }
    }

    private String kind(Related related) {
        return Labels.of(related.getParameters().getTypes(), ownLabel(related.getGroup()).map(p -> Escapes.read(p.getValue())).orElse(null));
    }

    private Related related(String text, String kind, String group) {
        Related related = new Related();
        related.setText(text);
        if (kind != null && Relations.standard(kind)) {
            related.getTypes().add(RelatedType.get(kind));
        } else if (kind != null) {
            related.setGroup(group == null ? freeGroup() : group);
            if (group == null) {
                raw("X-ABLabel", Relations.label(kind)).setGroup(related.getGroup());
            }
        }
        return related;
    }

    /** Version 4 has relations in place of agents. */
    private void agent() {
        Agent agent = card.getAgent();
        String name = agent == null ? null : Relations.name(agent);
        if (agent == null) {
            return;
        }
        if (name != null && !name.isBlank()) {
            card.addRelated(related(name, "agent", null));
        }
        remove(agent);
        if (agent.getVCard() != null) {
            raw("X-AGENT", Escapes.write(CardText.nested(agent.getVCard())));
        }
    }

    // ------------------------------------------------------------ back from names of our own

    /** Reads what {@link CardFit} wrote under a name that begins with X-, for versions that have no word for it. */
    static VCard back(VCard card) {
        for (RawProperty property : List.copyOf(card.getExtendedProperties())) {
            VCardProperty meant = meant(property);
            if (meant != null) {
                meant.setGroup(property.getGroup());
                card.removeProperty(property);
                card.addProperty(meant);
            }
        }
        for (StructuredName name : card.getStructuredNames()) {
            // how a name is spoken stands behind the name, wherever it was written (RFC 9554, 4.6)
            if (name.getParameter(PHONETIC) != null && card.getStructuredNames().getLast() != name) {
                card.removeProperty(name);
                card.addProperty(name);
            }
        }
        card.getProperties().stream().filter(property -> property.getParameters().getTypes().stream().anyMatch(type -> type.endsWith("\\")))
                .forEach(property -> property.getParameters().getTypes().replaceAll(type -> type.replaceFirst("\\\\+$", "")));
        return card;
    }

    private static VCardProperty meant(RawProperty property) {
        String value = property.getValue();
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        Matcher kde = KDE_MESSENGER.matcher(name);
        if (kde.matches() && value != null && !value.isBlank()) {
            return messenger(kde.group(1).toLowerCase(Locale.ROOT), Escapes.read(value).strip());
        }
        return switch (name) {
            case "X-NICKNAME" -> {
                Nickname nickname = new Nickname();
                nickname.getValues().addAll(list(value));
                yield nickname;
            }
            case "X-CATEGORIES" -> {
                Categories categories = new Categories();
                categories.getValues().addAll(list(value));
                yield categories;
            }
            case "X-SORT-STRING" -> new SortString(Escapes.read(value));
            case "X-LANG" -> new ezvcard.property.Language(Escapes.read(value));
            case "X-KIND" -> new Kind(value);
            case "X-DEATHDATE" -> CardDays.read(value).flatMap(CardDays::partial).map(ezvcard.property.Deathdate::new)
                    .orElseGet(() -> new ezvcard.property.Deathdate(Escapes.read(value)));
            default -> null;
        };
    }

    private static VCardProperty messenger(String scheme, String handle) {
        try {
            return new Impp(URI.create(Messengers.uri(scheme, handle)));
        } catch (IllegalArgumentException e) {
            // no address, and kept as it is
            return null;
        }
    }

    private static List<String> list(String value) {
        return VObjectPropertyValues.parseList(value);
    }
}
