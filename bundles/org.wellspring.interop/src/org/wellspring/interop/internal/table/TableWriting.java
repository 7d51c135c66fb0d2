// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.OwnKinds;
import org.wellspring.interop.internal.text.Printable;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;

/**
 * Writes people as a table with the column names of Google Contacts, which other programs read, and some more for what
 * those leave out. As many numbered columns as the person with the most of a kind needs.
 */
public final class TableWriting {
    /** Names the column of our own ids in a table whose cells are guarded, by which the reader knows that they are. */
    static final String GUARDED_ID = "Wellspring Id";
    /** Names the same column where every cell is as it is. */
    static final String PLAIN_ID = "Wellspring Id (plain)";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** Numbered columns of one kind of thing. */
    private static final class Kind<T> {
        private final String name;
        private final List<String> parts;
        private final Function<Person, List<T>> items;
        private final Function<T, List<String>> cells;
        private int most;

        Kind(String name, List<String> parts, Function<Person, List<T>> items, Function<T, List<String>> cells) {
            this.name = name;
            this.parts = parts;
            this.items = items;
            this.cells = cells;
        }

        void measure(Person person) {
            most = Math.max(most, items.apply(person).size());
        }

        void header(List<String> header) {
            for (int i = 1; i <= most; i++) {
                for (String part : parts) {
                    header.add(name + " " + i + " - " + part);
                }
            }
        }

        void row(Person person, List<String> row) {
            List<T> all = items.apply(person);
            for (int i = 0; i < most; i++) {
                row.addAll(i < all.size() ? cells.apply(all.get(i)).stream().map(Several::put).toList() : parts.stream().map(p -> "").toList());
            }
        }
    }

    private record Single(String name, Function<Person, Object> value) {
    }

    private final LocalDate today;
    private final List<Single> singles = List.of(new Single("Name", Person::getName),
            new Single("Name Prefix", Person::getPrefix), new Single("First Name", Person::getGivenName),
            new Single("Middle Name", Person::getAdditionalNames), new Single("Last Name", Person::getFamilyName),
            new Single("Name Suffix", Person::getSuffix), new Single("Phonetic First Name", Person::getPhoneticName),
            new Single("Nickname", p -> Several.join(p.getNicknames())),
            new Single("File As", Person::getSortAs), new Single("Birthday", Person::getBirthday),
            new Single("Notes", Person::getNotes), new Single("Labels", p -> Several.join(OwnKinds.words(p))),
            new Single("Wellspring Kinds", p -> Several.join(OwnKinds.of(p))),
            new Single("Language", Person::getLanguage), new Single("Time Zone", Person::getTimeZone),
            new Single("Met On", Person::getMetOn),
            new Single("Photo", p -> p.getPhoto() == null ? null : p.getPhoto().getUri()),
            new Single(PLAIN_ID, Person::getId));
    private final List<Kind<?>> kinds = List.of(
            new Kind<Role>("Organization", List.of("Name", "Title", "Department"), this::current,
                    r -> List.of(text(Items.organization(r)), text(r.getTitle()), text(r.getDepartment()))),
            new Kind<EmailAddress>("E-mail", List.of("Label", "Value"), Person::getEmails,
                    e -> List.of(label(e.getLabel(), e.isPreferred()), text(e.getAddress()))),
            new Kind<PhoneNumber>("Phone", List.of("Label", "Value"), Person::getPhones,
                    p -> List.of(label(p.getLabel(), p.isPreferred()), text(p.getNumber()))),
            new Kind<PostalAddress>("Address", List.of("Label", "Street", "City", "PO Box", "Region", "Postal Code",
                    "Country", "Extended Address"), Person::getAddresses, TableWriting::address),
            new Kind<WebLink>("Website", List.of("Label", "Value"), Person::getLinks,
                    l -> List.of(label(l.getLabel(), false), text(l.getUri()))),
            new Kind<Anniversary>("Event", List.of("Label", "Value"), Person::getAnniversaries,
                    a -> List.of(label(a.getLabel() == null ? "Anniversary" : a.getLabel(), false), text(a.getDate()))),
            new Kind<Relation>("Relation", List.of("Label", "Value"), Person::getRelations,
                    r -> List.of(label(r.getKind(), false), text(r.getOther() == null ? r.getName() : r.getOther().getName()))),
            new Kind<CustomField>("Custom Field", List.of("Label", "Value"), Person::getCustomFields,
                    f -> List.of(label(f.getName(), false), text(f.getValue()))));
    private final boolean guarded;
    private CSVPrinter printer;

    /**
     * A table.
     *
     * @param guarded whether it is for a spreadsheet, which would run some cells, rather than for another address book
     * @param today roles that ended before are left out
     */
    public TableWriting(boolean guarded, LocalDate today) {
        this.guarded = guarded;
        this.today = today;
    }

    private List<Role> current(Person person) {
        return person.getRoles().stream().filter(r -> r.getTo() == null || r.getTo().isAfter(today)).toList();
    }

    private static List<String> address(PostalAddress a) {
        return List.of(label(a.getLabel(), a.isPreferred()), text(a.getStreet()), text(a.getLocality()),
                text(a.getPoBox()), text(a.getRegion()), text(a.getPostalCode()), text(a.getCountry()),
                text(a.getExtended()));
    }

    /** Google marks the preferred one with a star. */
    private static String label(String label, boolean preferred) {
        return ((preferred ? "* " : "") + Several.putLabel(text(label))).strip();
    }

    private static String text(Object value) {
        return value == null ? "" : Printable.of(value.toString());
    }

    /** An organization as a row: it has no name but that of its organization, as in Google's own tables. */
    private static Person row(Organization organization) {
        Person row = Companies.person(organization);
        Role company = ModelFactory.eINSTANCE.createRole();
        company.setOrganization(organization);
        row.setName(null);
        row.getRoles().add(company);
        return row;
    }

    /** As {@link #measure(Person)}. */
    public void measure(Organization organization) {
        measure(row(organization));
    }

    /** Writes an organization's row. */
    public void write(Organization organization) throws IOException {
        write(row(organization));
    }

    /** Makes sure that there are columns for all that a person has; for everybody, before {@link #begin}. */
    public void measure(Person person) {
        kinds.forEach(kind -> kind.measure(person));
    }

    /** Writes the names of the columns. */
    public void begin(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (guarded) {
            // without it Excel takes the file for the encoding of the country
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, FORMAT);
        List<String> header = new ArrayList<>(singles.stream().map(Single::name)
                .map(name -> guarded && name.equals(PLAIN_ID) ? GUARDED_ID : name).toList());
        kinds.forEach(kind -> kind.header(header));
        printer.printRecord(header);
    }

    /** Writes a person's row. */
    public void write(Person person) throws IOException {
        List<String> row = new ArrayList<>(singles.stream().map(s -> text(s.value().apply(person))).toList());
        kinds.forEach(kind -> kind.row(person, row));
        printer.printRecord(guarded ? row.stream().map(FormulaGuard::put).toList() : row);
    }

    /** Ends the table. */
    public void end() throws IOException {
        printer.flush();
    }
}
