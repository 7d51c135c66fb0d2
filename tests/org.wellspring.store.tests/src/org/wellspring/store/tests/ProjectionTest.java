// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Interaction;
import org.wellspring.model.Person;
import org.wellspring.store.FileSpaces;
import org.wellspring.testkit.TempSpace;

@DisplayName("A projection")
class ProjectionTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));

    private static List<Long> counts(Space space) {
        return Rows.of(space).query("SELECT count FROM touches ORDER BY person", row -> row.number(1));
    }

    @Test
    @DisplayName("follows every change in the same transaction: new, moved, deleted, undone")
    void followsChanges() {
        Space space = temp.space();
        Person ana = aPerson("Ana").in(space);
        Person bo = aPerson("Bo").in(space);
        Interaction call = aCall("One").with(ana).on(LocalDate.of(2024, 1, 1)).in(space);
        aCall("Two").with(ana, bo).on(LocalDate.of(2024, 1, 2)).in(space);
        assertThat(counts(space)).containsExactly(2L, 1L);

        space.change("Move", tx -> {
            call.getParticipants().clear();
            call.getParticipants().add(bo);
        });
        assertThat(counts(space)).containsExactly(1L, 2L);
        space.history().undo();
        assertThat(counts(space)).containsExactly(2L, 1L);
        space.change("Delete", tx -> {
            tx.delete(call);
        });
        assertThat(counts(space)).containsExactly(1L, 1L);
        space.change("Delete", tx -> {
            tx.delete(ana);
        });
        assertThat(counts(space)).containsExactly(1L);
        space.history().undo();
        assertThat(counts(space)).containsExactly(1L, 1L);
        assertThat(Rows.of(space).query("SELECT last FROM touches", row -> row.instant(1).toString()))
                .containsOnly("2024-01-02T12:00:00Z");
    }

    @Test
    @DisplayName("is built anew when it was absent, or has another version")
    void isBuiltAnew() {
        Space space = temp.space();
        Person ana = aPerson("Ana").in(space);
        aCall("One").with(ana).in(space);
        temp.close();
        try (Space without = FileSpaces.keeping(List.of()).open(temp.directory(), Options.here())) {
            Person again = without.find(ana.getId(), Person.class).orElseThrow();
            aCall("Two").with(again).in(without);
            assertThat(counts(without)).containsExactly(1L);
        }
        assertThat(counts(temp.reopen())).containsExactly(2L);
        temp.close();
        try (Space other = FileSpaces.keeping(List.of(new TouchCount(2))).open(temp.directory(), Options.here())) {
            assertThat(counts(other)).containsExactly(2L);
            assertThat(Rows.of(other).number("SELECT version FROM projection WHERE name = 'touches'")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("of another version is built anew for who only reads, too; while somebody else writes the space, that is said")
    void isBuiltAnewForReaders() {
        aCall("One").with(aPerson("Ana").in(temp.space())).in(temp.space());
        FileSpaces later = FileSpaces.keeping(List.of(new TouchCount(2)));
        assertThatThrownBy(() -> later.open(temp.directory(), Options.here().forReading()))
                .isInstanceOfSatisfying(SpaceException.class, e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.LOCKED));
        temp.close();
        try (Space read = later.open(temp.directory(), Options.here().forReading())) {
            assertThat(counts(read)).containsExactly(1L);
            assertThat(Rows.of(read).number("SELECT version FROM projection WHERE name = 'touches'")).isEqualTo(2);
            assertThat(read.readOnlyReason()).map(Problem::kind).contains(Problem.Kind.READ_ONLY);
        }
    }

    @Test
    @DisplayName("that missed something is read as it is while somebody else writes the space")
    void anEarlierListIsBetterThanNone() {
        temp.close();
        try (Space without = FileSpaces.keeping(List.of()).open(temp.directory(), Options.here())) {
            aCall("One").with(aPerson("Ana").in(without)).in(without);
            try (Space read = FileSpaces.keeping(List.of(new TouchCount(1))).open(temp.directory(), Options.here().forReading())) {
                assertThat(counts(read)).isEmpty();
            }
        }
        try (Space read = FileSpaces.keeping(List.of(new TouchCount(1))).open(temp.directory(), Options.here().forReading())) {
            assertThat(counts(read)).containsExactly(1L);
        }
    }

    @Test
    @DisplayName("that fails takes the change back")
    void failureTakesTheChangeBack() {
        temp.close();
        Projection<Long> failing = new Projection<>() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public List<String> schema() {
                return List.of();
            }

            @Override
            public void owners(TouchedObject touched, Set<Long> owners) {
                throw new IllegalStateException("broken projection");
            }

            @Override
            public void refresh(TableWriter writer, Set<Long> owners) {
                throw new IllegalStateException("not reached");
            }

            @Override
            public void rebuild(TableWriter writer) {
                // It has no tables.
            }
        };
        try (Space space = FileSpaces.keeping(List.of(failing)).open(temp.directory(), Options.here())) {
            assertThatThrownBy(() -> aPerson("Ana").in(space)).hasMessage("broken projection");
            assertThat(space.info().objects()).isEmpty();
            assertThat(space.info().transactions()).isZero();
        }
    }
}
