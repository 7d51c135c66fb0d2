// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.wellspring.core.days.PartialDay;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.text.Printable;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Remark;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.EmailAddresses;

/** Understands the rows of a table, by the names of their columns. */
public final class TableReading implements RecordReader {
    private final TableKind kind;
    private final TableDays days;
    private final Map<String, Optional<Column>> columns = new ConcurrentHashMap<>();

    /**
     * Reads rows.
     *
     * @param kind whose table it is
     * @param dayFirst whether 3/4/1980 is in April
     */
    public TableReading(TableKind kind, boolean dayFirst) {
        this.kind = kind;
        this.days = new TableDays(dayFirst);
    }

    @Override
    public Draft read(RawRecord record, String digest) throws Unreadable {
        return draft(record.text(), digest);
    }

    private Draft draft(String text, String digest) throws Unreadable {
        List<List<String>> rows = rows(text);
        if (rows.size() < 2) {
            throw new Unreadable(Texts.say("record.nobody"));
        }
        List<String> names = rows.get(0);
        List<String> cells = rows.get(1);
        boolean guarded = names.contains(TableWriting.GUARDED_ID);
        boolean ours = guarded || names.contains(TableWriting.PLAIN_ID);
        RowMapping mapping = new RowMapping(kind, days, ours);
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            Optional<Column> column = columns.computeIfAbsent(names.get(i), Layout::column);
            boolean foreignNumber = !ours && column.filter(c -> c.field() == Field.PHONE).isPresent();
            String cell = Printable.of(cells.get(i)).strip();
            String value = guarded ? FormulaGuard.take(cell) : foreignNumber ? FormulaGuard.number(cell) : cell;
            if (!value.isEmpty()) {
                mapping.take(names.get(i), column, value);
            }
        }
        Person person = mapping.person();
        if (person.getName() == null) {
            throw new Unreadable(Texts.say("record.nobody"));
        }
        List<Remark> remarks = Stream.concat(remarks(person).stream(), mapping.remarks().stream().map(said -> new Remark(0, said))).toList();
        Identity identity = identity(mapping, person, digest);
        Entity entity = mapping.namesOnlyOrganization(person, ours) ? organization(person) : person;
        return new Draft(entity, entity instanceof Organization company ? company.getName() : person.getName(), identity, text, text, List.of(), remarks);
    }

    /** What was kept though it may not be what its column says. */
    private static List<Remark> remarks(Person person) {
        Stream<Remark> emails = person.getEmails().stream().map(EmailAddress::getAddress).filter(address -> !EmailAddresses.isAddress(address))
                .map(address -> new Remark(0, Texts.say("record.noAddress", address)));
        return Stream.concat(emails, Stream.ofNullable(person.getBirthday()).filter(day -> PartialDay.spelled(day).isEmpty())
                .map(day -> new Remark(0, Texts.say("vcard.noDay", day)))).toList();
    }

    /** The row of an organization, with its department as a field. */
    private static Organization organization(Person read) {
        Organization organization = Companies.of(read);
        organization.setName(read.getRoles().getFirst().getOrganization().getName());
        read.getRoles().stream().map(Role::getDepartment).filter(Objects::nonNull)
                .forEach(department -> organization.getCustomFields().add(RowMapping.custom("department", department)));
        return organization;
    }

    private static List<List<String>> rows(String text) throws Unreadable {
        try {
            return Cells.rows(text);
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable(Texts.say("table.unterminated"));
        }
    }

    private Identity identity(RowMapping mapping, Person person, String digest) {
        Optional<String> own = mapping.uid().map(TableReading::plain)
                .or(() -> mapping.profile().map(TableReading::profile));
        return own.map(key -> new Identity(kind.id(), key, true, digest))
                .orElseGet(() -> Identity.ofFields(kind.id(), person, digest));
    }

    private static String plain(String uid) {
        return uid.regionMatches(true, 0, "urn:uuid:", 0, 9) ? uid.substring(9) : uid;
    }

    /** A profile's address without what varies: scheme, country, query, a slash at the end. */
    private static String profile(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "")
                .replaceFirst("[?#].*$", "").replaceFirst("^[a-z]{2,3}\\.linkedin\\.", "linkedin.")
                .replaceFirst("/+$", "");
        return "https://" + (plain.startsWith("linkedin.") ? "www." + plain : plain);
    }

    /** Cells of columns that nobody knows, or that say nothing of a person. */
    @Override
    public Set<String> unmapped(String kept) {
        try {
            List<List<String>> rows = rows(kept);
            if (rows.size() < 2) {
                return Set.of();
            }
            Set<String> unmapped = new HashSet<>();
            for (int i = 0; i < Math.min(rows.get(0).size(), rows.get(1).size()); i++) {
                Optional<Column> column = columns.computeIfAbsent(rows.get(0).get(i), Layout::column);
                String value = rows.get(1).get(i).strip();
                if (!value.isEmpty() && column.filter(c -> c.field() != Field.IGNORE).isEmpty()) {
                    unmapped.add(rows.get(0).get(i) + "\t" + value);
                }
            }
            return unmapped;
        } catch (Unreadable e) {
            // a row that can't be read says nothing
            return Set.of();
        }
    }
}
