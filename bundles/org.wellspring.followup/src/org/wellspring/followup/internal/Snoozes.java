// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Snooze;
import org.wellspring.model.base.Entity;

/** What is put off, kept once for each subject and occasion. */
public final class Snoozes {
    private static final String PRESENT = """
            SELECT o.id, o.data ->> '$.occasion', o.data ->> '$.until' FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'subject')""";

    private record Present(UUID id, LocalDate occasion, LocalDate until) {
    }

    private Snoozes() {
    }

    /**
     * Puts something off; answers the snooze's id.
     *
     * @param occasion the day of the birthday or anniversary it is about; null for any other row
     * @param until when it comes back; null for never
     */
    public static UUID put(Space space, Tx tx, Entity subject, LocalDate occasion, LocalDate until) {
        Snooze snooze = present(space, tx, subject, occasion, until).orElseGet(() -> {
            Snooze fresh = ModelFactory.eINSTANCE.createSnooze();
            fresh.setSubject(subject);
            fresh.setOccasion(occasion);
            return tx.add(fresh);
        });
        snooze.setUntil(until);
        return snooze.getId();
    }

    /** Putting off again moves the day; what was put aside for good is left alone, unless it is about an occasion. */
    private static Optional<Snooze> present(Space space, Tx tx, Entity subject, LocalDate occasion, LocalDate until) {
        List<Snooze> touched = tx.touched(Snooze.class);
        return Stream.concat(
                touched.stream().filter(snooze -> snooze.getSubject() == subject)
                        .map(snooze -> new Present(snooze.getId(), snooze.getOccasion(), snooze.getUntil())),
                Rows.of(space).query(PRESENT, r -> new Present(r.id(1), day(r.text(2)), day(r.text(3))),
                        ModelPackage.eINSTANCE.getSnooze(), subject.getId()).stream()
                        .filter(stored -> touched.stream().noneMatch(snooze -> snooze.getId().equals(stored.id()))))
                .filter(p -> Objects.equals(p.occasion(), occasion) && (occasion != null || (p.until() == null) == (until == null)))
                .flatMap(p -> tx.find(p.id(), Snooze.class).stream()).findFirst();
    }

    private static LocalDate day(String iso) {
        return iso == null || iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}
