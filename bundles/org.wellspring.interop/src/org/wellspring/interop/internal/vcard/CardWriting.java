// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.OwnKinds;
import org.wellspring.interop.internal.model.Photos;
import org.wellspring.interop.internal.vcard.part.CardPhoto;
import org.wellspring.interop.internal.vcard.part.Escapes;
import org.wellspring.interop.internal.vcard.part.Relations;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.Names;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Categories;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Timezone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;

/**
 * Makes a person's vCard: the card the person came from, with what was changed in the book since changed in it (X1).
 * A property whose meaning in the book is still what it was goes out exactly as it came in.
 */
final class CardWriting {
    /**
     * What is to be written.
     *
     * @param text the card as it came, if it came in this version and nothing in it was changed; else null
     * @param name what it is to be called where it has no name
     * @param others names of those whom a property names by their card alone
     */
    record Written(VCard card, String text, String name, Map<VCardProperty, String> others) {
        private static final Pattern END = Pattern.compile("(?i)END:VCARD\\s*$");
        private static final Pattern OTHER_UID = Pattern.compile("(?im)^(?:[\\w-]+\\.)?UID(?:;[^:\\r\\n]*)?:[^\\r\\n]*\\r?\\n(?:[ \t][^\\r\\n]*\\r?\\n)*");

        /** With a key of its own, so that whoever reads it can tell it from others, and we know it again (X6). */
        Written known(String uid) {
            if (card.getUid() != null && uid.equals(card.getUid().getValue())) {
                return this;
            }
            card.setUid(new Uid(uid));
            return new Written(card, text == null ? null
                    : END.matcher(OTHER_UID.matcher(text).replaceAll("")).replaceFirst("UID:" + uid + "\r\n$0"), name, others);
        }
    }

    /** A field of the user's own; its name is the label of its group. */
    static final String CUSTOM_FIELD = "X-WELLSPRING-FIELD";
    /** A kind that no other book knows; all kinds are among the categories, too. */
    static final String OWN_KIND = "X-WELLSPRING-KIND";
    /** Properties of a second source card that would contradict the first. */
    private static final Set<Class<? extends VCardProperty>> ONE_VOICE = Set.of(FormattedName.class,
            StructuredName.class, Nickname.class, Categories.class, Note.class, Timezone.class, Title.class, Uid.class,
            ezvcard.property.Organization.class, ezvcard.property.Email.class, ezvcard.property.Telephone.class,
            ezvcard.property.Address.class, ezvcard.property.Url.class, ezvcard.property.Impp.class,
            ezvcard.property.Birthday.class, ezvcard.property.Anniversary.class,
            ezvcard.property.Deathdate.class, ezvcard.property.Language.class, ezvcard.property.SortString.class,
            ezvcard.property.Revision.class, ezvcard.property.ProductId.class, Kind.class,
            ezvcard.property.Gender.class, ezvcard.property.ClientPidMap.class, ezvcard.property.Label.class,
            ezvcard.property.Related.class, ezvcard.property.Agent.class);

    private final Person person;
    private final LocalDate today;
    private final VCardVersion version;
    private final VCard card;
    private final CardMapping base;
    private final Person before;
    private final CardParts parts;
    /** Names of those whom a property names by their card alone. */
    private final Map<VCardProperty, String> others = new IdentityHashMap<>();

    private CardWriting(Person person, VCard card, VCardVersion version, LocalDate today) {
        this.person = person;
        this.card = card;
        this.version = version;
        this.today = today;
        this.base = new CardMapping(card);
        this.before = base.person();
        this.parts = new CardParts(card, version);
    }

    /**
     * The card of a person.
     *
     * @param version the version it will be written in
     * @param today roles that ended before are left out
     */
    static Written card(Person person, VCardVersion version, LocalDate today) {
        List<Kept> sources = Kept.of(person.getSources());
        if (sources.isEmpty()) {
            CardWriting writing = new CardWriting(person, new VCard(VCardVersion.V4_0), version, today);
            writing.all();
            writing.roles();
            writing.card.setUid(new Uid("urn:uuid:" + person.getId()));
            return new Written(writing.card, null, person.getName(), writing.others);
        }
        CardWriting writing = new CardWriting(person, sources.get(0).card(), version, today);
        writing.all();
        writing.roles();
        sources.stream().skip(1).forEach(other -> writing.addUnknown(other.card()));
        return writing.written(sources.get(0)).known(Kept.uid(person.getSources()).orElseGet(() -> "urn:uuid:" + person.getId()));
    }

    /** The card of an organization: the one it came as, or a new one. */
    static Written card(Organization organization, VCardVersion version, LocalDate today) {
        Person person = Companies.person(organization);
        List<Kept> sources = Kept.of(person.getSources());
        Kept source = sources.isEmpty() ? new Kept(new VCard(VCardVersion.V4_0), "") : sources.getFirst();
        CardWriting writing = new CardWriting(person, source.card(), version, today);
        writing.sameParts();
        writing.all();
        writing.company(sources.isEmpty());
        sources.stream().skip(1).forEach(other -> writing.addUnknown(other.card()));
        return writing.written(source).known(Kept.uid(organization.getSources()).orElseGet(() -> "urn:uuid:" + person.getId()));
    }

    private Written written(Kept source) {
        byte[] photo = person.getPhoto() == null ? null : person.getPhoto().getContent();
        return new Written(card, parts.changed() ? null : source.verbatim(version, photo), person.getName(), others);
    }

    /** What the book has no place for with an organization, such as its logo or the parts of a name; what its card has of them stays. */
    private void sameParts() {
        before.setPhoto(null);
        person.getAnniversaries().addAll(EcoreUtil.copyAll(before.getAnniversaries()));
        person.getRelations().addAll(EcoreUtil.copyAll(before.getRelations()));
        for (var feature : List.of(ModelPackage.Literals.PERSON__PREFIX, ModelPackage.Literals.PERSON__GIVEN_NAME,
                ModelPackage.Literals.PERSON__ADDITIONAL_NAMES, ModelPackage.Literals.PERSON__FAMILY_NAME,
                ModelPackage.Literals.PERSON__SUFFIX, ModelPackage.Literals.PERSON__PHONETIC_NAME,
                ModelPackage.Literals.PERSON__SORT_AS, ModelPackage.Literals.PERSON__BIRTHDAY,
                ModelPackage.Literals.PERSON__TIME_ZONE, ModelPackage.Literals.PERSON__LANGUAGE,
                ModelPackage.Literals.PERSON__STATUS)) {
            person.eSet(feature, before.eGet(feature));
        }
    }

    /**
     * Its name is that of its organization, too, as programs that know no organizations show it by that; and it says what it is.
     *
     * @param fresh whether it is a new card
     */
    private void company(boolean fresh) {
        List<String> said = card.getOrganization() == null ? List.of() : card.getOrganization().getValues();
        boolean renamed = !said.isEmpty() && parts.changed() && Objects.equals(said.getFirst(),
                before.getName() == null ? said.getFirst() : before.getName()) && !said.getFirst().equals(person.getName());
        if (renamed) {
            card.getOrganization().getValues().set(0, person.getName());
        } else if (card.getProperties(ezvcard.property.Organization.class).isEmpty() && before.getName() == null && person.getName() != null) {
            card.setOrganization(person.getName());
        }
        if (fresh || !CardReading.isOrganization(card)) {
            parts.change();
            card.setKind(Kind.org());
        }
    }

    private void all() {
        names();
        about();
        lists();
        photo();
        otherPhotos();
    }

    private void names() {
        boolean sameName = Objects.equals(before.getName(), person.getName())
                || before.getName() == null && CardReading.nameOf(card, before).equals(
                        Optional.ofNullable(person.getName()));
        if (!sameName) {
            parts.change();
            card.setFormattedName(person.getName());
            card.removeExtendedProperty("X-EVOLUTION-FILE-AS");
        }
        if (differs(Person::getFamilyName, Person::getGivenName, Person::getAdditionalNames, Person::getPrefix,
                Person::getSuffix)) {
            boolean spoken = card.getStructuredNames().stream().anyMatch(name -> name.getParameter(CardWords.PHONETIC) != null);
            card.setStructuredName(structured());
            card.removeExtendedProperty("X-EVOLUTION-FILE-AS");
            if (spoken) {
                parts.phonetic(person.getPhoneticName());
            }
        }
        if (differs(Person::getSortAs)) {
            parts.sortAs(person.getSortAs());
        }
        if (differs(Person::getNicknames)) {
            card.removeProperties(Nickname.class);
            card.getExtendedProperties(Relations.ANDROID_NAME).stream()
                    .filter(p -> Relations.Row.of(p.getValue()).filter(row -> row.what().equals("nickname")).isPresent())
                    .toList().forEach(card::removeProperty);
            if (!person.getNicknames().isEmpty()) {
                card.setNickname(person.getNicknames().toArray(String[]::new));
            }
        }
        if (differs(Person::getPhoneticName)) {
            parts.phonetic(person.getPhoneticName());
        }
    }

    private StructuredName structured() {
        StructuredName name = new StructuredName();
        name.setFamily(person.getFamilyName());
        name.setGiven(person.getGivenName());
        Optional.ofNullable(person.getAdditionalNames()).ifPresent(name.getAdditionalNames()::add);
        Optional.ofNullable(person.getPrefix()).ifPresent(name.getPrefixes()::add);
        Optional.ofNullable(person.getSuffix()).ifPresent(name.getSuffixes()::add);
        return name;
    }

    private void about() {
        List<String> categories = categories();
        if (!categories.equals(before.getTags())) {
            parts.change();
            card.removeProperties(Categories.class);
            if (!categories.isEmpty()) {
                card.setCategories(categories.toArray(String[]::new));
            }
        }
        List<String> kinds = OwnKinds.of(person);
        if (!kinds.equals(OwnKinds.of(before))) {
            parts.change();
            card.removeExtendedProperty(OWN_KIND);
            kinds.forEach(kind -> card.addExtendedProperty(OWN_KIND, Escapes.write(kind)));
        }
        if (differs(Person::getNotes)) {
            card.removeProperties(Note.class);
            Optional.ofNullable(person.getNotes()).filter(n -> !n.isBlank()).ifPresent(card::addNote);
        }
        if (differs(Person::getTimeZone)) {
            card.removeProperties(Timezone.class);
            Optional.ofNullable(person.getTimeZone()).ifPresent(zone -> card.setTimezone(new Timezone(zone)));
        }
        if (differs(Person::getLanguage)) {
            card.removeProperties(ezvcard.property.Language.class);
            Optional.ofNullable(person.getLanguage()).ifPresent(card::addLanguage);
        }
        if (differs(Person::getBirthday)) {
            parts.birthday(person.getBirthday());
        }
        if (differs(Person::getStatus)) {
            parts.deceased(person.getStatus());
        }
    }

    /** The card's words that the person still has, be it as a kind, and the person's other tags and kinds. */
    private List<String> categories() {
        List<String> words = new ArrayList<>(before.getTags());
        Set<String> kinds = person.getKinds().stream().map(Names::key).collect(Collectors.toSet());
        words.removeIf(word -> !person.getTags().contains(word) && !kinds.contains(Names.key(word)));
        Set<String> there = words.stream().map(Names::key).collect(Collectors.toSet());
        OwnKinds.words(person).stream().filter(word -> !words.contains(word) && (person.getTags().contains(word) || !there.contains(Names.key(word))))
                .forEach(words::add);
        return words;
    }

    private void lists() {
        patch(before.getEmails(), person.getEmails(), parts::email);
        patch(before.getPhones(), person.getPhones(), parts::phone);
        patch(before.getAddresses(), person.getAddresses(), parts::address);
        patch(before.getLinks(), person.getLinks(), parts::link);
        patch(before.getCustomFields(), person.getCustomFields(), parts::custom);
        patch(before.getAnniversaries(), person.getAnniversaries(), parts::anniversary);
        patch(before.getRelations(), relations(), parts::relation);
    }

    /** A relation to somebody in the book is the one that names them by their card. */
    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : person.getRelations()) {
            Optional<Relation> same = relation.getOther() == null ? Optional.empty()
                    : before.getRelations().stream()
                            .filter(r -> Objects.equals(r.getKind(), relation.getKind()) && Objects.equals(r.getName(), relation.getName())).findFirst();
            same.flatMap(base::origin).ifPresent(property -> others.put(property, relation.getOther().getName()));
            // Who is named by words is named as they are called now.
            relations.add(same.filter(r -> Items.isCard(r.getName()) || r.getName().equals(Items.name(relation))).orElseGet(() -> {
                Relation plain = ModelFactory.eINSTANCE.createRelation();
                plain.setKind(relation.getKind());
                plain.setName(Items.name(relation));
                return plain;
            }));
        }
        relations.removeIf(r -> r.getName() == null || r.getName().isBlank());
        return relations;
    }

    private <T extends Entity> void patch(List<T> were, List<T> are, Function<T, VCardProperty> create) {
        Map<String, T> now = Items.byKey(are);
        Items.byKey(were).forEach((key, was) -> {
            T is = now.remove(key);
            List<VCardProperty> properties = base.origins(was);
            if (is == null) {
                parts.remove(properties);
            } else if (!Items.same(was, is)) {
                parts.replace(properties, create.apply(is), is);
            }
        });
        now.values().forEach(item -> parts.add(create.apply(item), item));
    }

    private void roles() {
        List<Role> current = person.getRoles().stream()
                .filter(r -> r.getTo() == null || r.getTo().isAfter(today)).toList();
        List<Role> were = before.getRoles();
        boolean same = current.size() == were.size()
                && Stream.iterate(0, i -> i < were.size(), i -> i + 1)
                        .allMatch(i -> Items.same(were.get(i), current.get(i)));
        if (!same) {
            parts.change();
            parts.roles(current);
        }
    }

    private void photo() {
        if (Photos.same(before.getPhoto(), person.getPhoto())) {
            if (person.getPhoto() != null && person.getPhoto().getContent() != null) {
                ezvcard.property.Photo property = (ezvcard.property.Photo) base.origin(before.getPhoto()).orElseThrow();
                property.setData(person.getPhoto().getContent(), property.getContentType());
            }
            return;
        }
        parts.change();
        // A photo that is there with all its bytes was never the book's; it goes out beside the book's own.
        if (before.getPhoto() != null && Photos.isHash(before.getPhoto())) {
            card.removeProperty(base.origin(before.getPhoto()).orElseThrow());
        }
        Optional.ofNullable(person.getPhoto()).map(CardPhoto::write).ifPresent(card::addPhoto);
    }

    /** Photos beside the one that is shown (M13). */
    private void otherPhotos() {
        List<Photo> there = card.getPhotos().stream().map(CardPhoto::read).filter(Objects::nonNull).toList();
        for (Photo photo : person.getOtherPhotos()) {
            if (!Photos.isHash(photo) && there.stream().noneMatch(p -> Photos.same(p, photo))) {
                parts.change();
                card.addPhoto(CardPhoto.write(photo));
            }
        }
    }

    /** What a second source card knows that neither the book nor the first card has a place for. */
    private void addUnknown(VCard other) {
        List<VCardProperty> known = List.copyOf(card.getProperties());
        for (VCardProperty property : other.getProperties()) {
            boolean speaks = !ONE_VOICE.contains(property.getClass()) && property.getGroup() == null
                    && !(property instanceof RawProperty raw && CardMapping.mapped(raw))
                    && !(property instanceof ezvcard.property.Photo photo && heldPhoto(photo));
            if (speaks && !known.contains(property)) {
                parts.change();
                card.addProperty(property);
            }
        }
    }

    private boolean heldPhoto(ezvcard.property.Photo property) {
        Photo photo = CardPhoto.read(property);
        return photo == null || Photos.isHash(photo) || Photos.same(photo, person.getPhoto());
    }

    @SafeVarargs
    private boolean differs(Function<Person, Object>... features) {
        boolean differs = Stream.of(features)
                .anyMatch(f -> !Objects.equals(blank(f.apply(before)), blank(f.apply(person))));
        if (differs) {
            parts.change();
        }
        return differs;
    }

    private static Object blank(Object value) {
        return "".equals(value) ? null : value;
    }
}
