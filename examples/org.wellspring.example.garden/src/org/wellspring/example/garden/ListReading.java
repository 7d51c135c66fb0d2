// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.core.words.Texts;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.RecordSource;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Reads a {@link GardenList}, a line for each record. What a line means is also what was kept of it. */
final class ListReading implements FormatReader.OfRecords, RecordReader {
    @Override
    public Opened open(RecordFile file, boolean told) throws IOException, Unreadable {
        Lines lines = new Lines(new BufferedReader(new InputStreamReader(file.stream(), StandardCharsets.UTF_8)));
        // one record that failed is tried again without the first line
        if (!told && !lines.begin()) {
            throw new Unreadable(words("list.other", file.name()));
        }
        return new Opened(lines, this);
    }

    @Override
    public RecordReader kept() {
        return this;
    }

    /** The lines that say something. */
    private static final class Lines implements RecordSource {
        private final BufferedReader reader;
        private int line;
        private int number;
        private long consumed;

        Lines(BufferedReader reader) {
            this.reader = reader;
        }

        boolean begin() throws IOException {
            Optional<String> first = line();
            return first.filter(text -> text.equals(GardenList.FIRST_LINE)).isPresent();
        }

        private Optional<String> line() throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                consumed += text.length() + 1;
                if (!text.isBlank()) {
                    return Optional.of(text.strip());
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<RawRecord> next() throws IOException {
            Optional<String> text = line();
            return text.filter(GardenList.FIRST_LINE::equals).isPresent() ? next() : text.map(found -> RawRecord.whole(++number, line, found));
        }

        @Override
        public long consumed() {
            return consumed;
        }
    }

    @Override
    public Draft read(RawRecord record, String digest) throws Unreadable {
        return draft(record.text(), digest);
    }

    @Override
    public Set<String> unmapped(String kept) {
        return Set.of();
    }

    private static Draft draft(String line, String digest) throws Unreadable {
        List<String> parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
        return switch (parts.getFirst()) {
            case "member" -> member(line, digest, parts);
            case "harvest" -> harvest(line, digest, parts);
            default -> throw new Unreadable(words("list.line"));
        };
    }

    private static Draft member(String line, String digest, List<String> parts) throws Unreadable {
        if (parts.size() < 2 || parts.get(1).isEmpty()) {
            throw new Unreadable(words("list.nobody"));
        }
        Person person = somebody(parts.get(1));
        parts.stream().skip(2).filter(address -> address.contains("@")).forEach(address -> person.getEmails().add(email(address)));
        return new Draft(person, person.getName(), Identity.ofFields(GardenList.ID, person, digest), line);
    }

    private static Draft harvest(String line, String digest, List<String> parts) throws Unreadable {
        if (parts.size() < 4) {
            throw new Unreadable(words("list.line"));
        }
        Entity harvest = GardenModel.harvest();
        harvest.eSet(GardenModel.ON, day(parts.get(2)));
        harvest.eSet(GardenModel.WHAT, parts.get(3));
        // whoever is named stands for somebody of the book, who is found by the import
        harvest.eSet(GardenModel.WITH, parts.size() < 5 ? List.of()
                : Stream.of(parts.get(4).split(",")).map(String::strip).filter(name -> !name.isEmpty())
                        .map(ListReading::somebody).toList());
        return new Draft(harvest, parts.get(3), new Identity(GardenList.ID, parts.get(1), true, digest), line);
    }

    private static Person somebody(String nameOrAddress) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        if (nameOrAddress.contains("@")) {
            person.getEmails().add(email(nameOrAddress));
        } else {
            person.setName(nameOrAddress);
        }
        return person;
    }

    private static EmailAddress email(String address) {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(address);
        return email;
    }

    private static LocalDate day(String text) throws Unreadable {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(words("list.day", text));
        }
    }

    private static String words(String key, Object... arguments) {
        return new Texts(ListReading.class).get(key, arguments);
    }
}
