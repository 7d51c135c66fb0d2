// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.Decoder;
import org.wellspring.interop.internal.book.Trees;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordSource;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.Facet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads whole spaces (X7). What is missing is added with its own id; what is there is left as it is, whatever the file
 * says of it. Objects go through memory in batches, so a file may be larger than it.
 */
final class SpaceReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 500;
    private static final String FACETS = "facets";

    /** Takes what is to be added. */
    @FunctionalInterface
    interface Additions {
        /** One object with all it contains. */
        void add(Entity object);
    }

    private record Candidate(RawRecord record, UUID id, JsonNode tree) {
    }

    /** Counts while it goes. */
    private static final class Tally {
        private int records;
        private int created;
        private int unchanged;
        /** Created ones with all they contain. */
        private int objects;
        private final List<Entry.Failed> failed = new ArrayList<>();
        private final Failures failures = new Failures();

        void fail(RawRecord record, String reason) {
            failures.take(record, reason).ifPresent(failed::add);
        }

        /** All failures, of which the last may stand for many. */
        List<Entry> failed() {
            List<Entry> all = new ArrayList<>(failed);
            failures.rest().ifPresent(all::add);
            return all;
        }
    }

    private final Space space;

    SpaceReading(Space space) {
        this.space = space;
    }

    /**
     * What importing a file would do.
     *
     * @param format id of its format
     * @param reader reads it again when it is done
     */
    ReadFile count(Path path, String format, FormatReader.OfSpace reader, RecordSource records, String step, long size, Progress progress) throws IOException {
        Tally tally = new Tally();
        Set<UUID> seen = new HashSet<>();
        List<Candidate> batch = new ArrayList<>(BATCH);
        for (Optional<RawRecord> record = records.next(); record.isPresent(); record = records.next()) {
            candidate(record.get(), tally).ifPresent(batch::add);
            if (batch.size() == BATCH) {
                settle(batch, seen, tally, object -> {});
                progress.at(step, Math.min(size, records.consumed()), size);
                progress.check();
            }
        }
        settle(batch, seen, tally, object -> {});
        List<Entry> failed = tally.failed();
        FileReport report = new FileReport(path.toString(), Optional.of(format), tally.records, tally.created,
                0, tally.unchanged, failed.stream().map(Entry.Failed.class::cast)
                        .map(f -> new Failure(f.number(), f.line(), f.reason())).toList());
        return new ReadFile.WholeSpace(path, reader, failed, report);
    }

    /**
     * Adds what a file holds and the space does not.
     *
     * @param limit objects to add, contained ones too, before it is enough for once
     * @param from record to begin with
     * @return record to begin with next time, or 0 at the end
     */
    int apply(ReadFile.WholeSpace whole, int from, int limit, Additions additions, String step, Progress progress)
            throws IOException {
        Tally tally = new Tally();
        long size = Files.size(whole.path());
        try (SourceFile file = SourceFile.open(whole.path(), Optional.empty())) {
            RecordSource records = whole.reader().open(file);
            List<Candidate> batch = new ArrayList<>(BATCH);
            for (Optional<RawRecord> record = records.next(); record.isPresent(); record = records.next()) {
                if (record.get().number() < from) {
                    continue;
                }
                candidate(record.get(), tally).ifPresent(batch::add);
                if (batch.size() == BATCH) {
                    settle(batch, new HashSet<>(), tally, additions);
                    progress.at(step, Math.min(size, records.consumed()), size);
                    progress.check();
                    if (tally.objects >= limit) {
                        return record.get().number() + 1;
                    }
                }
            }
            settle(batch, new HashSet<>(), tally, additions);
            return 0;
        } catch (Unreadable e) {
            // it could be read a moment ago
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Adds single objects that failed before, where their classes are known now; and to objects that are there already,
     * the facets that were left out then.
     */
    List<Entry.Failed> again(List<RawRecord> records, Tx tx) {
        Tally tally = new Tally();
        List<Candidate> fresh = new ArrayList<>();
        for (RawRecord record : records) {
            candidate(record, tally).ifPresent(candidate -> {
                Optional<Entity> held = tx.find(candidate.id(), Entity.class);
                if (held.isPresent()) {
                    facets(candidate, held.get(), tx, tally);
                } else {
                    fresh.add(candidate);
                }
            });
        }
        settle(fresh, new HashSet<>(), tally, tx::add);
        return List.copyOf(tally.failed);
    }

    private static void facets(Candidate candidate, Entity holder, Tx tx, Tally tally) {
        tally.unchanged++;
        for (JsonNode facet : candidate.tree().path(FACETS)) {
            UUID id = UUID.fromString(facet.path(Trees.ID).asText());
            if (tx.find(id, Entity.class).isPresent()) {
                continue;
            }
            List<JsonNode> strangers = new ArrayList<>();
            Optional<Entity> entity = new Decoder(strangers::add).entity(facet);
            if (entity.orElse(null) instanceof Facet known && strangers.isEmpty()) {
                holder.getFacets().add(known);
            } else {
                tally.fail(candidate.record(), Texts.say("json.unknownPart", facet.path(Trees.CLASS).asText()));
            }
        }
    }

    private Optional<Candidate> candidate(RawRecord record, Tally tally) {
        tally.records++;
        if (record.problem().isPresent()) {
            tally.fail(record, record.problem().get());
            return Optional.empty();
        }
        try {
            JsonNode tree = JSON.readTree(record.text());
            UUID id = UUID.fromString(tree.path(Trees.ID).asText());
            String type = tree.path(Trees.CLASS).asText();
            Optional<EClass> known = Decoder.type(type);
            if (known.isEmpty()) {
                tally.fail(record, Texts.say("json.unknownClass", type));
                return Optional.empty();
            }
            if (!space.kind().carries(known.get().getEPackage())) {
                tally.fail(record, Texts.say("json.otherSpace", type));
                return Optional.empty();
            }
            return Optional.of(new Candidate(record, id, tree));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            tally.fail(record, Texts.say("json.noObject"));
            return Optional.empty();
        }
    }

    private void settle(List<Candidate> batch, Set<UUID> seen, Tally tally, Additions additions) {
        Set<UUID> present = present(batch.stream().map(Candidate::id).toList());
        for (Candidate candidate : batch) {
            if (present.contains(candidate.id()) || !seen.add(candidate.id())) {
                tally.unchanged++;
                continue;
            }
            List<JsonNode> strangers = new ArrayList<>();
            try {
                Entity entity = new Decoder(strangers::add).entity(candidate.tree()).orElseThrow();
                int contents = 0;
                for (var all = entity.eAllContents(); all.hasNext(); all.next()) {
                    contents++;
                }
                additions.add(entity);
                tally.created++;
                tally.objects += 1 + contents;
                strangers.forEach(s -> tally.fail(candidate.record(), Texts.say("json.unknownPart",
                        s.path(Trees.CLASS).asText())));
            } catch (IllegalArgumentException | ClassCastException | java.time.DateTimeException e) {
                tally.fail(candidate.record(), Texts.say("json.badValue", String.valueOf(e.getMessage())));
            }
        }
        batch.clear();
    }

    private Set<UUID> present(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        String marks = "?,".repeat(ids.size() - 1) + "?";
        return Rows.of(space).query("SELECT id FROM object WHERE id IN (" + marks + ")", r -> r.id(1), ids.toArray())
                .stream().collect(Collectors.toSet());
    }
}
