// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.twins;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.MergePeople.Whose;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: makes one person of two (M13). */
@Command(name = "merge")
public final class MergeVerb implements Verb {
    @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "merge.keep")
    private String keep;
    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "merge.other")
    private String other;
    @Option(names = "--take", paramLabel = "FIELD", descriptionKey = "merge.take")
    private List<String> taken = List.of();
    @Option(names = "--keep", paramLabel = "FIELD", descriptionKey = "merge.keep-field")
    private List<String> own = List.of();

    /** What the merge did; {@code setAside} are values that differed and were kept as fields. */
    record Merged(Optional<UUID> transaction, List<UUID> ids, UUID kept, int repointed, List<String> setAside,
            String done) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(done);
            if (!setAside.isEmpty()) {
                paper.say("merge.setAside", String.join(", ", setAside));
            }
            transaction.ifPresent(id -> paper.say("merge.undo", id.toString()));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> merge(session, space));
    }

    private static EStructuralFeature feature(String option, String field) {
        return MergePeople.CHOSEN.stream().filter(feature -> feature.getName().equalsIgnoreCase(field.strip())).findFirst()
                .orElseThrow(() -> Failure.value("choice", option, field, String.join(", ",
                        MergePeople.CHOSEN.stream().map(EStructuralFeature::getName).toList())));
    }

    private Answer merge(Session session, Space space) {
        PersonRow kept = Whom.of(space, keep);
        PersonRow gone = Whom.of(space, other);
        MergePeople command = new MergePeople(kept.id(), gone.id());
        taken.forEach(field -> command.stays(feature("--take", field), Whose.OTHER));
        own.forEach(field -> command.stays(feature("--keep", field), Whose.KEPT));
        Changed<MergePeople.Merged> changed = session.run(space, command);
        MergePeople.Merged merged = changed.result();
        return new Merged(changed.transaction(), List.of(merged.kept()), merged.kept(), merged.repointed(),
                merged.setAside(), new Texts(MergeVerb.class).get("merge.done", gone.name(), kept.name()));
    }
}
