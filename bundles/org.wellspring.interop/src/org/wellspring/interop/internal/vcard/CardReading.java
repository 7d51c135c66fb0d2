// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.internal.vcard.CardText.Parsed;
import org.wellspring.interop.internal.vcard.part.CardPhoto;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Remark;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Kind;
import ezvcard.property.Member;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;

/** Understands vCards in their three spellings. What is kept of each is its text as vCard. */
public final class CardReading implements RecordReader {
    private final Spelling spelling;

    /** Reads cards that are written so. */
    public CardReading(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public Draft read(RawRecord record, String digest) throws Unreadable {
        Parsed card;
        try {
            card = parse(record.text()).orElseThrow(() -> new Unreadable(Texts.say("vcard.empty")));
        } catch (IOException e) {
            throw new Unreadable(Texts.say("vcard.damaged"));
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(Texts.say("vcard.damaged"), e);
        }
        return draft(card, digest);
    }

    private Optional<Parsed> parse(String text) throws IOException {
        return switch (spelling) {
            case JSON -> asText(JsonCard.parse(text));
            case XML -> asText(XmlCard.parse(text));
            case TEXT -> CardText.parse(text);
        };
    }

    /** A card of another spelling as it is kept: as text, which is looked at as if it had come so. */
    private static Optional<Parsed> asText(Parsed other) throws IOException {
        Optional<Parsed> card = CardText.parse(CardText.write(CardFit.escaped(other.card()), VCardVersion.V4_0).replace("\r\n", "\n"));
        return card.map(c -> new Parsed(c.card(), c.text(), Stream.concat(other.remarks().stream(),
                c.remarks().stream().map(r -> new Remark(0, r.reason()))).toList()));
    }

    @Override
    public Optional<Draft> again(String kept) {
        try {
            Optional<Parsed> card = CardText.kept(kept);
            return card.isEmpty() ? Optional.empty() : Optional.of(draft(card.get(), ""));
        } catch (IOException | Unreadable e) {
            // what can't be read any more counts as never having been said
            return Optional.empty();
        }
    }

    @Override
    public Optional<Draft> echo(Draft now, Entity object, LocalDate today) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            VCardVersion version = CardText.kept(now.kept()).map(card -> card.card().getVersion()).orElse(VCardVersion.V4_0);
            try (Cards cards = new Cards(version, Spelling.TEXT, out, today)) {
                if (object instanceof Person person) {
                    cards.write(person);
                } else if (object instanceof Organization organization) {
                    cards.write(organization);
                }
            }
            return again(out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            // what can't be written says nothing
            return Optional.empty();
        }
    }

    @Override
    public Set<String> unmapped(String kept) {
        try {
            return CardText.kept(kept).map(card -> Unmapped.of(card.card())).orElse(Set.of());
        } catch (IOException e) {
            // what can't be read any more counts as never having been said
            return Set.of();
        }
    }

    private static Draft draft(Parsed parsed, String digest) throws Unreadable {
        VCard card = parsed.card();
        List<Remark> remarks = digest.isEmpty() ? List.of() : CardRemarks.with(parsed.remarks(), card);
        String text = parsed.text();
        Person person = new CardMapping(card).person();
        if (isGroup(card)) {
            String title = Objects.requireNonNullElse(person.getName(), Texts.say("group.unnamed"));
            return new Draft(ModelFactory.eINSTANCE.createImportRun(), title, identity(card, person, digest), text,
                    text, members(card), remarks);
        }
        name(card, person);
        byte[] photo = person.getPhoto() == null ? null : person.getPhoto().getContent();
        Entity entity = isOrganization(card) ? Companies.of(person) : person;
        return new Draft(entity, person.getName(), identity(card, person, digest), text,
                CardPhoto.without(text, photo), List.of(), remarks);
    }

    private static void name(VCard card, Person person) throws Unreadable {
        person.setName(nameOf(card, person).orElseThrow(() -> new Unreadable(Texts.say("record.nobody"))));
    }

    /** The name to show: a card without one is called by what else it has. */
    static Optional<String> nameOf(VCard card, Person person) {
        String organization = card.getOrganization() == null || card.getOrganization().getValues().isEmpty() ? null
                : card.getOrganization().getValues().get(0);
        return Stream.of(person.getName(), first(person.getNicknames().stream()), organization,
                first(person.getEmails().stream().map(e -> e.getAddress())),
                first(person.getPhones().stream().map(p -> p.getNumber())))
                .filter(s -> s != null && !s.isBlank()).map(String::strip).findFirst();
    }

    private static String first(Stream<String> values) {
        return values.findFirst().orElse(null);
    }

    private static boolean isGroup(VCard card) {
        Kind kind = card.getKind();
        return kind != null && kind.isGroup() || "group".equalsIgnoreCase(extended(card, "X-ADDRESSBOOKSERVER-KIND"));
    }

    /**
     * One that says so, or one whose only name is that of an organization, as KDE and Outlook write companies. A place, a device
     * and a program are nobody either, and have addresses and numbers like an organization.
     */
    static boolean isOrganization(VCard card) {
        return isThing(card.getKind()) || "COMPANY".equalsIgnoreCase(extended(card, "X-ABSHOWAS"))
                || card.getKind() == null && namesOnlyOrganization(card);
    }

    private static boolean isThing(Kind kind) {
        return kind != null && (kind.isOrg() || kind.isLocation() || kind.isDevice() || kind.isApplication());
    }

    private static boolean namesOnlyOrganization(VCard card) {
        String organization = card.getOrganization() == null ? null : card.getOrganization().getValues().stream().findFirst().orElse(null);
        if (organization == null || organization.isBlank() || !card.getTitles().isEmpty() || card.getNickname() != null) {
            return false;
        }
        StructuredName parts = card.getStructuredName();
        boolean named = parts != null && Stream.concat(Stream.of(parts.getFamily(), parts.getGiven()), parts.getAdditionalNames().stream())
                .anyMatch(p -> p != null && !p.isBlank());
        String name = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
        return !named && (name == null || name.isBlank() || name.strip().equals(organization.strip()));
    }

    private static String extended(VCard card, String name) {
        RawProperty property = card.getExtendedProperty(name);
        return property == null ? null : property.getValue();
    }

    private static List<String> members(VCard card) {
        return Stream.concat(card.getMembers().stream().map(Member::getUri),
                card.getExtendedProperties("X-ADDRESSBOOKSERVER-MEMBER").stream().map(RawProperty::getValue))
                .filter(Objects::nonNull).map(CardReading::uid).toList();
    }

    /** A UID with and without "urn:uuid:" is the same one. */
    static String uid(String value) {
        String uid = value.strip();
        return uid.regionMatches(true, 0, "urn:uuid:", 0, 9) ? uid.substring(9) : uid;
    }

    private static Identity identity(VCard card, Person person, String digest) {
        String uid = card.getUid() == null ? null : card.getUid().getValue();
        if (uid != null && !uid.isBlank()) {
            return new Identity(Identity.CARDS, uid(uid), true, digest);
        }
        return Identity.ofFields(Identity.CARDS, person, digest);
    }
}
