// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Choice;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.DetachedCopies;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** The plan of an import: files that were read, and what is to be done with their records. */
public final class Plan {
    private final Space space;
    private final BookIndex book;
    private final Comparing comparing;
    private final List<ReadFile> found;
    private final Optional<UUID> basis;
    private final Chosen chosen = new Chosen();
    private List<ReadFile> files;
    private boolean used;

    /**
     * A plan.
     *
     * @param comparing compares records with what the book has
     * @param found files with what was found of their records
     * @param book what they were compared with
     * @param basis the newest transaction when the book was compared with the files
     */
    Plan(Space space, BookIndex book, Comparing comparing, List<ReadFile> found, Optional<UUID> basis) {
        this.space = space;
        this.book = book;
        this.comparing = comparing;
        this.found = List.copyOf(found);
        this.files = this.found;
        this.basis = basis;
    }

    /** The files as they were found, and what was chosen against it. */
    List<ReadFile> found() {
        return found;
    }

    Chosen chosen() {
        return chosen;
    }

    /** The files with what is to be done with their records. */
    synchronized List<ReadFile> files() {
        return files;
    }

    Optional<UUID> basis() {
        return basis;
    }

    /** Says what is to become of a record. */
    public synchronized boolean choose(int file, int record, Choice choice) {
        boolean possible = file >= 0 && file < found.size() && found.get(file).entries().stream()
                .anyMatch(entry -> entry.number() == record
                        && Entry.draft(entry).filter(draft -> !(choice instanceof Choice.Join) || !NamedTargets.isOwn(draft)).isPresent());
        if (!possible) {
            return false;
        }
        chosen.put(new Chosen.Place(file, record), choice);
        files = chosen.applied(found, book);
        return true;
    }

    /** What was chosen for a record. */
    public synchronized Choice choice(int file, int record) {
        return chosen.of(new Chosen.Place(file, record));
    }

    /** Marks the plan as used; false if it was before. */
    synchronized boolean use() {
        boolean fresh = !used;
        used = true;
        return fresh;
    }

    /** What the undo step would be called. */
    public String label() {
        return label(files(), preview());
    }

    /** What the undo step is called. */
    static String label(List<ReadFile> files, ImportReport report) {
        String from = files.size() == 1 ? files.get(0).name() : Texts.say("label.files", files.size());
        boolean space = files.stream().anyMatch(ReadFile.WholeSpace.class::isInstance);
        // Two records of one person are one person.
        int done = report.created() + report.updated()
                - (int) files.stream().flatMap(f -> f.entries().stream()).filter(Entry.Joining.class::isInstance).count();
        if (report.changing() == 0 && report.failed() > 0) {
            return Texts.say("label.failures", report.failed(), from);
        }
        if (space) {
            return Texts.say("label.restore", done, from);
        }
        if (files.stream().flatMap(f -> f.entries().stream()).anyMatch(entry -> Entry.draft(entry).filter(NamedTargets::isOwn).isPresent())) {
            return Texts.say("label.records", done, from);
        }
        int organizations = (int) files.stream().flatMap(f -> f.entries().stream()).filter(Plan::changesOrganization).count();
        return organizations == 0 ? Texts.say("label.people", done, from)
                : organizations == done ? Texts.say("label.organizations", done, from)
                        : Texts.say("label.both", done - organizations, organizations, from);
    }

    private static boolean changesOrganization(Entry entry) {
        return (entry instanceof Entry.New || entry instanceof Entry.Into)
                && Entry.draft(entry).map(Draft::entity).filter(Organization.class::isInstance).isPresent();
    }

    /** Whether doing it would change nothing. */
    public boolean empty() {
        ImportReport report = preview();
        return report.changing() == 0;
    }

    /** Counts and failures of each file. */
    public ImportReport preview() {
        return report(files(), book, Made.NOBODY, Optional.empty(), List.of());
    }

    /** What doing these files would do, or did. */
    static ImportReport report(List<ReadFile> files, BookIndex book, Made made,
            Optional<UUID> transaction, List<UUID> runs) {
        List<List<Remark>> missing = new Groups(book).missing(files);
        List<List<Remark>> nobody = NamedTargets.missing(files, book);
        List<List<Remark>> open = NamedEmployers.of(files, book).open(files);
        return new ImportReport(
                IntStream.range(0, files.size()).mapToObj(i -> files.get(i).report(both(both(missing.get(i), nobody.get(i)), open.get(i)), made)).toList(),
                transaction, runs);
    }

    private static List<Remark> both(List<Remark> some, List<Remark> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The records of one file. */
    public List<PlannedRecord> records(int file) {
        return switch (files().get(file)) {
            case ReadFile.Contacts contacts -> records(contacts);
            case ReadFile.WholeSpace whole -> whole.failures().stream().map(Plan::failed).toList();
            case ReadFile.Unread unread -> List.of();
        };
    }

    private static PlannedRecord failed(Entry.Failed failed) {
        return planned(failed, failed.title(), new Outcome.Failed(failed.reason()));
    }

    private List<PlannedRecord> records(ReadFile.Contacts read) {
        Map<UUID, String> names = read.entries().stream().anyMatch(e -> e.title() == null) ? new DetachedCopies(Rows.of(space)).names() : Map.of();
        List<PlannedRecord> records = new ArrayList<>(read.entries().size());
        for (int from = 0; from < read.entries().size(); from += Comparing.BATCH) {
            List<Entry> part = read.entries().subList(from, Math.min(read.entries().size(), from + Comparing.BATCH));
            Map<UUID, Entity> held = comparing.held(part);
            part.forEach(e -> records.add(planned(e, title(e, names), outcome(e, read.reader(), held, comparing))));
        }
        return records;
    }

    /** One record as it stands after what was chosen. */
    public PlannedRecord record(int file, int record) {
        return switch (files().get(file)) {
            case ReadFile.Contacts contacts -> record(contacts, record);
            case ReadFile.WholeSpace whole -> failed(whole, record);
            case ReadFile.Unread unread -> failed(unread, record);
        };
    }

    private static PlannedRecord failed(ReadFile read, int record) {
        return read.failures().stream().filter(failed -> failed.number() == record).findFirst().map(Plan::failed).orElseThrow();
    }

    private PlannedRecord record(ReadFile.Contacts read, int record) {
        Entry entry = read.entries().stream().filter(e -> e.number() == record).findFirst().orElseThrow();
        return planned(entry, entry.title() == null ? "" : entry.title(), outcome(entry, read.reader(), comparing.held(List.of(entry)), comparing));
    }

    private static String title(Entry entry, Map<UUID, String> names) {
        return entry instanceof Entry.Same same && same.title() == null ? names.getOrDefault(same.object(), "")
                : entry.title();
    }

    private static PlannedRecord planned(Entry entry, String title, Outcome outcome) {
        Optional<Person> person = Entry.draft(entry).map(Draft::entity).filter(Person.class::isInstance).map(Person.class::cast);
        Optional<String> company = Entry.draft(entry).map(Draft::entity).filter(Organization.class::isInstance).map(Organization.class::cast)
                .map(Companies::about);
        return new PlannedRecord(entry.number(), entry.line(), title, company.or(() -> person.map(Someone::about)).orElse(""),
                person.map(Plan::isNamed).orElse(true), outcome, entry instanceof Entry.New fresh ? fresh.like() : List.of(),
                entry.remarks().stream().map(org.wellspring.interop.spi.Remark::reason).toList());
    }

    /** An address or a number can stand in for a name, and should not look like one. */
    private static boolean isNamed(Person person) {
        String name = person.getName();
        return person.getEmails().stream().noneMatch(e -> name.equals(e.getAddress()))
                && person.getPhones().stream().noneMatch(p -> name.equals(p.getNumber()))
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static Outcome outcome(Entry entry, RecordReader reader, Map<UUID, Entity> held, Comparing comparing) {
        return switch (entry) {
            case Entry.New fresh -> new Outcome.Create();
            case Entry.Joining join -> new Outcome.Join(join.first().title(), join.tie().known(), join.tie().why());
            case Entry.Same same -> new Outcome.Unchanged();
            case Entry.LeftOut left -> new Outcome.LeftOut();
            case Entry.Failed failed -> new Outcome.Failed(failed.reason());
            case Entry.Into into -> held.containsKey(into.object())
                    ? update(into, reader, held.get(into.object()), comparing)
                    : new Outcome.Create();
        };
    }

    private static Outcome update(Entry.Into entry, RecordReader reader, Entity ours, Comparing comparing) {
        String title = String.valueOf(Objects.requireNonNullElse(title(ours), entry.title()));
        List<FieldChange> changes = comparing.changes(entry, reader, ours);
        return new Outcome.Update(entry.object(), title, entry.tie().known(), entry.tie().why(),
                changes.isEmpty() ? List.of(new FieldChange("sources", "", "")) : changes);
    }

    private static Object title(Entity entity) {
        var name = entity.eClass().getEStructuralFeature("name");
        return name == null ? null : entity.eGet(name);
    }
}
