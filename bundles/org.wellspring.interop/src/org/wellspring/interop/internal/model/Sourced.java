// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;
import org.wellspring.interop.spi.Draft;
import org.wellspring.model.ImportRun;
import org.wellspring.model.Imported;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** What an object keeps of the records that it came from. */
public final class Sourced {
    private Sourced() {
    }

    /**
     * Writes where a draft came from into a source record.
     *
     * @param holder the object of the book it is about, as it is now
     */
    public static void describe(Draft draft, SourceRecord source, Entity holder, Instant now) {
        source.setFormat(draft.identity().format());
        source.setKey(draft.identity().key());
        source.setDigest(draft.identity().digest());
        String text = holdsPhoto(draft, holder) ? draft.slim() : draft.kept();
        if (source.getKept().size() != 1 || !source.getKept().get(0).equals(text)) {
            source.getKept().clear();
            source.getKept().add(text);
        }
        source.setImportedAt(now);
    }

    private static boolean holdsPhoto(Draft draft, Entity holder) {
        return holder instanceof Person ours && draft.entity() instanceof Person theirs && theirs.getPhoto() != null
                && Photos.same(theirs.getPhoto(), ours.getPhoto());
    }

    /** A new source record, as {@link #describe} writes it. */
    public static SourceRecord source(Draft draft, Entity holder, Instant now) {
        SourceRecord source = ModelFactory.eINSTANCE.createSourceRecord();
        describe(draft, source, holder, now);
        return source;
    }

    /** The source records of an object; what has no list of its own keeps them in a facet, which is made where there is none. */
    public static EList<SourceRecord> of(Entity holder) {
        return switch (holder) {
            case Person person -> person.getSources();
            case Organization organization -> organization.getSources();
            case ImportRun run -> run.getOthers();
            default -> imported(holder).getSources();
        };
    }

    private static Imported imported(Entity holder) {
        return holder.getFacets().stream().filter(Imported.class::isInstance).map(Imported.class::cast).findFirst().orElseGet(() -> {
            Imported imported = ModelFactory.eINSTANCE.createImported();
            holder.getFacets().add(imported);
            return imported;
        });
    }
}
