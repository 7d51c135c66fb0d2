// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.days.PartialDay;
import org.wellspring.interop.internal.model.Labels;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Photo;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;

/** What one row of a table says of a person, in the model's words. */
final class RowMapping {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    /** What Outlook writes where nothing is known. */
    private static final Pattern NOTHING = Pattern.compile("0{1,2}[./-]0{1,2}[./-]0{2,4}|Unspecified");
    private static final String TITLE = "title";
    /** Google's group of all contacts, which says nothing of a person; its others do. */
    private static final Set<String> ALL_CONTACTS = Set.of("mycontacts", "my contacts", "meine kontakte", "mes contacts", "mis contactos", "i miei contatti",
            "meus contatos", "mijn contacten");
    /** What columns of Outlook say of nearly everybody. */
    private static final Set<String> USUAL = Set.of("normal", "normale", "false", "falsch", "faux", "falso", "no", "nein", "non", "0", "none");
    private static final Set<String> OF_NOTE = Set.of("priority", "prioritat", "sensitivity", "vertraulichkeit", "private", "privat");
    /** What a spreadsheet makes of a long number. */
    private static final Pattern SPOILED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");
    /** The name of somebody in an office's own directory, which is no address. */
    private static final Pattern DIRECTORY = Pattern.compile("(?i)/o=.*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\",;]+@[^\\s<>()\",;]+");

    /** The values of columns that belong together. */
    private static final class Group {
        private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
        private String label;

        String joined(Field field) {
            return values.containsKey(field) ? String.join(", ", values.get(field)) : null;
        }

        /** Where cells hold several values each, one group for the first of all, one for the second, and so on. */
        List<Group> apart(boolean ours) {
            if (values.values().stream().flatMap(List::stream).noneMatch(cell -> cell.contains(Several.BETWEEN))) {
                return List.of(ours ? taken() : this);
            }
            List<Group> groups = new ArrayList<>();
            values.forEach((field, cells) -> cells.forEach(cell -> {
                List<String> several = Several.split(cell);
                for (int i = 0; i < several.size(); i++) {
                    if (groups.size() == i) {
                        groups.add(new Group());
                    }
                    if (!several.get(i).isEmpty()) {
                        groups.get(i).values.computeIfAbsent(field, f -> new ArrayList<>(1)).add(several.get(i));
                    }
                }
            }));
            groups.forEach(group -> {
                group.label = label;
                if (!group.values.containsKey(Field.LABEL)
                        && values.getOrDefault(Field.LABEL, List.of()).stream().noneMatch(l -> l.contains(Several.BETWEEN))) {
                    // of several in one cell the first is the preferred one
                    Optional.ofNullable(values.get(Field.LABEL)).ifPresent(labels -> group.values.put(Field.LABEL, group == groups.getFirst() ? labels
                            : labels.stream().map(l -> l.replaceFirst("^\\* ?", "")).filter(l -> !l.isEmpty()).toList()));
                }
            });
            return ours ? groups.stream().map(Group::taken).toList() : groups;
        }

        /** With values of ours as they were before. */
        private Group taken() {
            values.replaceAll((field, cells) -> cells.stream().map(Several::take).toList());
            return this;
        }
    }

    private final TableKind kind;
    private final TableDays days;
    private final boolean ours;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> emailNames = new ArrayList<>();
    private final Map<Field, String> headers = new EnumMap<>(Field.class);
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<Field, List<String>> single = new EnumMap<>(Field.class);
    private final Map<String, String> phonetic = new LinkedHashMap<>();
    private final List<CustomField> unknown = new ArrayList<>();

    /**
     * For one row.
     *
     * @param ours whether it is of our own export, which says things as they are
     */
    RowMapping(TableKind kind, TableDays days, boolean ours) {
        this.ours = ours;
        this.kind = kind;
        this.days = days;
    }

    /** Takes one value that is not empty. */
    void take(String header, Optional<Column> column, String value) {
        if (NOTHING.matcher(value).matches()) {
            return;
        }
        if (column.isEmpty()) {
            if (Names.key(header).equals(TITLE)) {
                title(value);
            } else if (!header.isBlank()) {
                unknown.add(custom(header, value));
            }
            return;
        }
        if (column.get().field() == Field.IGNORE && OF_NOTE.contains(Names.key(header)) && !USUAL.contains(Names.key(value))) {
            unknown.add(custom(header, value));
        }
        headers.putIfAbsent(column.get().field(), header);
        take(column.get(), value);
    }

    /** What can't be used as it stands. */
    List<String> remarks() {
        return remarks;
    }

    /** Outlook's title is "Dr.", that of other tables mostly a job. */
    private void title(String value) {
        boolean before = kind == TableKind.OUTLOOK || Names.whole(value + " Xy").equals(List.of("xy"));
        take(before ? new Column(Field.PREFIX, "", null) : new Column(Field.TITLE, "role", null), value);
    }

    private void take(Column known, String value) {
        switch (known.field()) {
            case IGNORE -> {}
            case PHONETIC -> phonetic.put(String.valueOf(known.label()), value);
            case EMAIL, EMAIL_NAME, PHONE, LINK, MESSENGER, MESSENGER_SERVICE, DAY, CUSTOM, RELATION, LABEL, STREET, EXTENDED, PO_BOX, CITY,
                    REGION, POSTCODE, COUNTRY, FORMATTED, COMPANY, DEPARTMENT, TITLE -> {
                Group group = groups.computeIfAbsent(known.group(), g -> new Group());
                group.values.computeIfAbsent(known.field(), f -> new ArrayList<>(1)).add(value);
                group.label = group.label == null ? known.label() : group.label;
            }
            default -> single.computeIfAbsent(known.field(), f -> new ArrayList<>(1)).add(value);
        }
    }

    Optional<String> uid() {
        return one(Field.UID);
    }

    Optional<String> profile() {
        return kind == TableKind.LINKEDIN ? one(Field.PROFILE) : Optional.empty();
    }

    private Optional<String> one(Field field) {
        return single.getOrDefault(field, List.of()).stream().findFirst();
    }

    private String text(Field field) {
        return one(field).orElse(null);
    }

    /** The person, detached; without a name if the row names nobody. */
    Person person() {
        Person person = NEW.createPerson();
        groups.values().stream().flatMap(group -> group.apart(ours).stream()).forEach(group -> reach(person, group));
        about(person);
        names(person);
        emailNames(person);
        return person;
    }

    private void names(Person person) {
        person.setPrefix(text(Field.PREFIX));
        person.setGivenName(text(Field.GIVEN));
        person.setAdditionalNames(text(Field.MIDDLE));
        person.setFamilyName(text(Field.FAMILY));
        person.setSuffix(text(Field.SUFFIX));
        person.setSortAs(text(Field.SORT_AS));
        person.getNicknames().addAll(several(Field.NICKNAME).toList());
        person.setPhoneticName(words(Stream.of("null", "first", "middle", "last").map(phonetic::get)));
        String parts = words(Stream.of(person.getGivenName(), person.getAdditionalNames(), person.getFamilyName()));
        person.setName(Stream.of(text(Field.NAME), parts, person.getNicknames().stream().findFirst().orElse(null),
                person.getRoles().stream().map(Role::getOrganization).filter(Objects::nonNull)
                        .map(Organization::getName).findFirst().orElse(null),
                person.getEmails().stream().map(EmailAddress::getAddress).findFirst().orElse(null),
                person.getPhones().stream().map(PhoneNumber::getNumber).findFirst().orElse(null))
                .filter(Objects::nonNull).findFirst().orElse(null));
    }

    /**
     * Whether a row says of whom it is by the name of one organization alone, and nothing that only people have.
     *
     * @param ours whether it is of our own export, where whoever has a name has it in its column
     */
    boolean namesOnlyOrganization(Person read, boolean ours) {
        boolean somebody = Stream.of(Field.PREFIX, Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.SUFFIX, ours ? Field.NAME : Field.NICKNAME)
                .anyMatch(single::containsKey) || read.getBirthday() != null || read.getPhoto() != null
                || !read.getRelations().isEmpty() || !read.getAnniversaries().isEmpty() || read.getRoles().size() != 1;
        if (somebody || kind == TableKind.LINKEDIN) {
            return false;
        }
        Role role = read.getRoles().getFirst();
        return role.getTitle() == null && role.getOrganization() != null && (ours || role.getOrganization().getName().equals(read.getName()));
    }

    private static String words(Stream<String> words) {
        String joined = words.filter(Objects::nonNull).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    private void about(Person person) {
        birthday().ifPresent(person::setBirthday);
        one(Field.ANNIVERSARY).ifPresent(value -> day(person, null, value));
        person.setNotes(single.containsKey(Field.NOTES) ? String.join("\n\n", single.get(Field.NOTES)) : null);
        person.setLanguage(text(Field.LANGUAGE));
        person.setTimeZone(text(Field.TIME_ZONE));
        tags(person);
        person.getKinds().addAll(several(Field.KINDS).toList());
        one(Field.PROFILE).ifPresent(uri -> link(person, uri, kind == TableKind.LINKEDIN ? "LinkedIn" : null));
        one(Field.MET_ON).ifPresent(written -> days.read(written).flatMap(PartialDay::spelled).flatMap(PartialDay::whole)
                .ifPresentOrElse(person::setMetOn, () -> asField(headers.get(Field.MET_ON), written, "vcard.noDay")));
        one(Field.PHOTO).filter(uri -> uri.contains("://")).ifPresent(uri -> {
            Photo photo = NEW.createPhoto();
            photo.setUri(uri);
            person.setPhoto(photo);
        });
        person.getCustomFields().addAll(unknown);
        if (kind == TableKind.LINKEDIN) {
            Origin origin = NEW.createOrigin();
            origin.setKind(OriginKind.IMPORT);
            origin.setNote(Texts.say("origin.linkedin"));
            person.setOrigin(origin);
        }
    }

    /** In one column, or in three as Thunderbird has it; what can't be read as a day stays as text. */
    private Optional<String> birthday() {
        Optional<String> written = one(Field.BIRTHDAY);
        Optional<String> day = one(Field.BIRTH_DAY).or(() -> written.filter(text -> single.containsKey(Field.BIRTH_MONTH) && text.length() <= 2));
        if (day.isPresent() && single.containsKey(Field.BIRTH_MONTH)) {
            return days.spell(text(Field.BIRTH_YEAR), text(Field.BIRTH_MONTH), day.get());
        }
        return written.isPresent() ? written.map(text -> days.read(text).orElse(text)) : one(Field.BIRTH_YEAR);
    }

    /** The values of single columns, each once. */
    private Stream<String> several(Field field) {
        return single.getOrDefault(field, List.of()).stream().flatMap(cell -> Several.split(cell).stream()).map(value -> ours ? Several.take(value) : value)
                .filter(value -> !value.isBlank()).distinct();
    }

    /** Keeps what can't be used where it is seen. */
    private void asField(String name, String value, String remark) {
        unknown.add(custom(name, value));
        remarks.add(Texts.say(remark, value));
    }

    /** Google's groups of its own begin with a star. */
    private void tags(Person person) {
        Stream<String> words = ours ? several(Field.TAGS)
                : single.getOrDefault(Field.TAGS, List.of()).stream().flatMap(cell -> cell.contains(Several.BETWEEN) ? Several.split(cell).stream()
                        : Stream.of(cell.split(kind == TableKind.GOOGLE ? "\n" : "[;,]"))).map(String::strip)
                        .filter(tag -> !(tag.startsWith("* ") && ALL_CONTACTS.contains(Names.key(tag.substring(2)))))
                        .map(tag -> tag.startsWith("* ") ? tag.substring(2).strip() : tag);
        words.filter(tag -> !tag.isEmpty()).distinct().forEach(person.getTags()::add);
    }

    /** What an address is called, where that says more than whose it is. */
    private void emailNames(Person person) {
        for (String written : emailNames) {
            String name = written.replaceFirst("\\s*[(<]\\S+@\\S+[)>]$", "").strip();
            boolean plain = name.isEmpty() || Names.whole(name).equals(Names.whole(person.getName()))
                    || person.getEmails().stream().anyMatch(email -> EmailAddresses.key(email.getAddress()).equals(EmailAddresses.key(name)));
            if (!plain) {
                person.getCustomFields().add(custom(headers.get(Field.EMAIL_NAME), written));
            }
        }
    }

    private void reach(Person person, Group group) {
        String written = group.joined(Field.LABEL);
        boolean preferred = written != null && (written.equals("*") || written.startsWith("* ")) || "main".equals(group.label);
        String plain = written == null ? group.label : written.replaceFirst("^\\* ?", "");
        String label = ours ? Optional.ofNullable(plain).filter(l -> !l.isBlank()).map(Several::takeLabel).orElse(null) : label(plain);
        emailNames.addAll(group.values.getOrDefault(Field.EMAIL_NAME, List.of()));
        group.values.forEach((field, cells) -> {
            for (String value : cells) {
                switch (field) {
                    case EMAIL -> email(person, group, value, label, preferred);
                    case PHONE -> {
                        if (!ours && SPOILED.matcher(value.strip()).matches()) {
                            asField(label == null ? headers.get(Field.PHONE) : label, value, "table.spoiled");
                        } else {
                            phone(person, value, label, preferred);
                        }
                    }
                    case LINK -> link(person, value, label);
                    case MESSENGER -> link(person, messenger(group, value), label);
                    case DAY -> day(person, label, value);
                    case CUSTOM -> person.getCustomFields().add(custom(label == null ? "" : ours ? label : written, value));
                    case RELATION -> relations(person, label, value);
                    default -> {}
                }
            }
        });
        address(person, group, label, preferred);
        role(person, group);
    }

    /** Labels of programs in our words; the user's own stay as written. */
    private static String label(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String normal = lower.equals("cell") ? "mobile"
                : lower.equals("business") ? "work"
                        : lower.replace("homefax", "home fax").replace("workfax", "work fax");
        return Labels.types(normal).isPresent() || normal.equals("anniversary") ? normal : written.strip();
    }

    /** A day that can't be read stays as text, where it is seen. */
    private void day(Person person, String label, String value) {
        days.read(value).ifPresentOrElse(day -> anniversary(person, label, day), () -> unknown.add(custom(label == null ? "Event" : label, value)));
    }

    /** Outlook has all children in one cell. */
    private void relations(Person person, String label, String value) {
        String kind = label == null || ours ? label : label.toLowerCase(Locale.ROOT);
        for (String name : "child".equals(kind) && !ours ? value.split("\\s*[;,]\\s*") : new String[] {value}) {
            if (!name.isBlank()) {
                Relation relation = NEW.createRelation();
                relation.setKind(kind);
                relation.setName(name.strip());
                person.getRelations().add(relation);
            }
        }
    }

    /** Outlook writes the name in the office's directory in the place of an address, and the address behind what it is called. */
    private void email(Person person, Group group, String value, String label, boolean preferred) {
        if (ours || !DIRECTORY.matcher(value).matches()) {
            email(person, value, label, preferred);
            return;
        }
        Optional<String> address = group.values.getOrDefault(Field.EMAIL_NAME, List.of()).stream().map(ADDRESS::matcher).filter(Matcher::find)
                .map(Matcher::group).findFirst();
        address.ifPresentOrElse(found -> email(person, found, label, preferred), () -> asField(headers.get(Field.EMAIL), value, "record.noAddress"));
    }

    private static void email(Person person, String value, String label, boolean preferred) {
        EmailAddress email = NEW.createEmailAddress();
        email.setAddress(EmailAddresses.bare(value));
        email.setLabel(label);
        email.setPreferred(preferred);
        person.getEmails().add(email);
    }

    private static void phone(Person person, String value, String label, boolean preferred) {
        PhoneNumber phone = NEW.createPhoneNumber();
        phone.setNumber(value);
        phone.setLabel(label);
        phone.setPreferred(preferred);
        person.getPhones().add(phone);
    }

    private static void link(Person person, String uri, String label) {
        WebLink link = NEW.createWebLink();
        link.setUri(uri);
        link.setLabel(label);
        person.getLinks().add(link);
    }

    private static String messenger(Group group, String handle) {
        String service = group.joined(Field.MESSENGER_SERVICE);
        String scheme = service == null ? "im" : switch (service.toLowerCase(Locale.ROOT)) {
            case "google talk", "jabber", "google hangouts" -> "xmpp";
            case "yahoo", "yahoo!" -> "ymsgr";
            case "msn" -> "msnim";
            default -> service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+.-]", "");
        };
        return (scheme.isEmpty() ? "im" : scheme) + ":" + handle;
    }

    private static void anniversary(Person person, String label, String day) {
        Anniversary anniversary = NEW.createAnniversary();
        anniversary.setLabel("anniversary".equalsIgnoreCase(label) ? null : label);
        anniversary.setDate(day);
        person.getAnniversaries().add(anniversary);
    }

    static CustomField custom(String name, String value) {
        CustomField field = NEW.createCustomField();
        field.setName(name.strip());
        field.setValue(value);
        return field;
    }

    private static void address(Person person, Group group, String label, boolean preferred) {
        PostalAddress address = NEW.createPostalAddress();
        address.setPoBox(group.joined(Field.PO_BOX));
        address.setExtended(group.joined(Field.EXTENDED));
        address.setStreet(group.joined(Field.STREET));
        address.setLocality(group.joined(Field.CITY));
        address.setRegion(group.joined(Field.REGION));
        address.setPostalCode(group.joined(Field.POSTCODE));
        address.setCountry(group.joined(Field.COUNTRY));
        boolean empty = address.eClass().getEAllAttributes().stream().noneMatch(address::eIsSet);
        if (empty && group.joined(Field.FORMATTED) != null) {
            address.setStreet(group.joined(Field.FORMATTED));
            empty = false;
        }
        if (!empty) {
            address.setLabel(label);
            address.setPreferred(preferred);
            person.getAddresses().add(address);
        }
    }

    private static void role(Person person, Group group) {
        String company = group.joined(Field.COMPANY);
        Role role = NEW.createRole();
        role.setTitle(group.joined(Field.TITLE));
        role.setDepartment(group.joined(Field.DEPARTMENT));
        if (company != null) {
            Organization organization = NEW.createOrganization();
            organization.setName(company);
            role.setOrganization(organization);
        }
        if (company != null || role.getTitle() != null || role.getDepartment() != null) {
            person.getRoles().add(role);
        }
    }
}
