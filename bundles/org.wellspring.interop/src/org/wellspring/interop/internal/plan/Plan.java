// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.interop.internal.book.People;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.model.ThreeWay;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** The plan of an import: files that were read, and what is to be done with their records. */
final class Plan implements ImportPlan {
    private static final int BATCH = 256;

    private final Space space;
    private final List<ReadFile> files;
    private final long basis;
    private boolean used;

    /**
     * A plan.
     *
     * @param basis number of the newest transaction when the book was compared with the files
     */
    Plan(Space space, List<ReadFile> files, long basis) {
        this.space = space;
        this.files = List.copyOf(files);
        this.basis = basis;
    }

    List<ReadFile> files() {
        return files;
    }

    long basis() {
        return basis;
    }

    /** Marks the plan as used; false if it was before. */
    synchronized boolean use() {
        boolean fresh = !used;
        used = true;
        return fresh;
    }

    @Override
    public String label() {
        return label(files, preview());
    }

    /** What the undo step is called. */
    static String label(List<ReadFile> files, ImportReport report) {
        String from = files.size() == 1 ? files.get(0).name() : Words.say("label.files", files.size());
        boolean space = files.stream().anyMatch(ReadFile::space);
        int done = report.created() + report.updated();
        if (done == 0 && report.failed() > 0) {
            return Words.say("label.failures", report.failed(), from);
        }
        return Words.say(space ? "label.restore" : "label.people", done, from);
    }

    @Override
    public boolean empty() {
        ImportReport report = preview();
        return report.created() + report.updated() == 0;
    }

    @Override
    public ImportReport preview() {
        return new ImportReport(files.stream().map(ReadFile::report).toList(), Optional.empty(), List.of());
    }

    @Override
    public List<PlannedRecord> records(int file) {
        ReadFile read = files.get(file);
        People people = new People(space.rows());
        Map<UUID, String> names = read.entries().stream().anyMatch(e -> e.title() == null) ? people.names() : Map.of();
        List<PlannedRecord> records = new ArrayList<>(read.entries().size());
        for (int from = 0; from < read.entries().size(); from += BATCH) {
            List<Entry> part = read.entries().subList(from, Math.min(read.entries().size(), from + BATCH));
            Map<UUID, Entity> held = held(part, people);
            part.forEach(e -> records.add(new PlannedRecord(e.number(), e.line(), title(e, names),
                    outcome(e, read.reader(), held))));
        }
        return records;
    }

    private static String title(Entry entry, Map<UUID, String> names) {
        return entry instanceof Entry.Same same && same.title() == null ? names.getOrDefault(same.object(), "")
                : entry.title();
    }

    private static Map<UUID, Entity> held(List<Entry> entries, People people) {
        Set<UUID> ids = new LinkedHashSet<>();
        entries.forEach(e -> {
            if (e instanceof Entry.Into into) {
                ids.add(into.object());
            }
        });
        Map<UUID, Entity> held = new HashMap<>();
        people.read(ids).forEach(e -> held.put(e.getId(), e));
        return held;
    }

    private Outcome outcome(Entry entry, RecordReader reader, Map<UUID, Entity> held) {
        return switch (entry) {
            case Entry.New fresh -> new Outcome.Create();
            case Entry.Joining join -> new Outcome.Join(join.first().title(), join.known());
            case Entry.Same same -> new Outcome.Unchanged();
            case Entry.Failed failed -> new Outcome.Failed(failed.reason());
            case Entry.Into into -> held.containsKey(into.object())
                    ? update(into, reader, held.get(into.object())) : new Outcome.Create();
        };
    }

    private Outcome update(Entry.Into entry, RecordReader reader, Entity ours) {
        Draft draft = entry.draft();
        List<FieldChange> changes = List.of();
        String title = String.valueOf(Objects.requireNonNullElse(title(ours), draft.title()));
        if (ours.eClass() == draft.entity().eClass() && !(ours instanceof ImportRun)) {
            Optional<SourceRecord> source = Draft.sources(ours).stream()
                    .filter(s -> Objects.equals(draft.identity().format(), s.getFormat())
                            && Objects.equals(draft.identity().key(), s.getKey())).findFirst();
            Entity before = source.flatMap(s -> reader.again(String.join("\n", s.getKept()))).map(Draft::entity)
                    .filter(b -> b.eClass() == ours.eClass()).orElse(null);
            changes = new ThreeWay(before, draft.entity(), org.eclipse.emf.ecore.util.EcoreUtil.copy(ours),
                    LocalDate.now(space.clock()), Plan::named).merge();
        }
        return new Outcome.Update(entry.object(), title, entry.known(),
                changes.isEmpty() ? List.of(new FieldChange("sources", "", "")) : List.copyOf(changes));
    }

    private static Organization named(String name) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return organization;
    }

    private static Object title(Entity entity) {
        var name = entity.eClass().getEStructuralFeature("name");
        return name == null ? null : entity.eGet(name);
    }
}
