// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.DetachedCopies;
import org.wellspring.interop.internal.book.Trees;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.model.OwnKinds;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Contents;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** What a book has to write, read in batches, so that it may be larger than memory. */
final class BookContents implements Contents {
    private final Space space;
    private final Optional<Collection<UUID>> chosen;
    private final String step;
    private final Progress progress;

    /**
     * Of a space.
     *
     * @param chosen ids of people; empty for everybody
     * @param file the file's name, for the user
     */
    BookContents(Space space, Optional<Collection<UUID>> chosen, String file, Progress progress) {
        this.space = space;
        this.chosen = chosen;
        this.step = Texts.say("step.export", file);
        this.progress = progress;
    }

    @Override
    public Space space() {
        return space;
    }

    @Override
    public boolean isChosen() {
        return chosen.isPresent();
    }

    @Override
    public long people(Taker<Person> taker) throws IOException {
        return take(List.copyOf(chosen.orElseGet(() -> space.all(ModelPackage.Literals.PERSON))), Person.class, taker);
    }

    /** Those that stand alone; a mere name of an employer is said with whoever works there. */
    @Override
    public long organizations(Taker<Organization> taker) throws IOException {
        long[] done = {0};
        all(ModelPackage.Literals.ORGANIZATION, Organization.class, organization -> {
            if (Companies.standsAlone(organization)) {
                taker.take(organization);
                done[0]++;
            }
        });
        return done[0];
    }

    @Override
    public long others(Taker<SourceRecord> taker) throws IOException {
        long[] done = {0};
        all(ModelPackage.Literals.IMPORT_RUN, ImportRun.class, run -> {
            for (SourceRecord other : run.getOthers()) {
                taker.take(other);
                done[0]++;
            }
        });
        return done[0];
    }

    @Override
    public long objects(EClass type, Taker<Entity> taker) throws IOException {
        return all(type, Entity.class, taker);
    }

    private <T extends Entity> long all(EClass type, Class<T> javaType, Taker<T> taker) throws IOException {
        return isChosen() ? 0 : take(space.all(type), javaType, taker);
    }

    private <T extends Entity> long take(List<UUID> ids, Class<T> javaType, Taker<T> taker) throws IOException {
        DetachedCopies reader = new DetachedCopies(Rows.of(space));
        long done = 0;
        for (List<UUID> batch : batches(ids)) {
            for (Entity entity : reader.read(batch)) {
                if (javaType.isInstance(entity)) {
                    taker.take(javaType.cast(entity));
                    done++;
                }
            }
            progress(done, ids.size());
        }
        return done;
    }

    private static List<List<UUID>> batches(List<UUID> ids) {
        return IntStream.range(0, (ids.size() + Trees.BATCH - 1) / Trees.BATCH)
                .mapToObj(i -> ids.subList(i * Trees.BATCH, Math.min(ids.size(), (i + 1) * Trees.BATCH))).toList();
    }

    @Override
    public List<String> words(Person person) {
        return OwnKinds.words(person);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(space.clock());
    }

    @Override
    public void progress(long done, long total) {
        progress.at(step, done, total);
        progress.check();
    }
}
