// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Versions.Contested;
import org.wellspring.core.Versions.Version;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("What two people wrote of one thing without having heard of each other")
class VersionsTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @RegisterExtension
    final TempSpace temp = new TempSpace().at(Clock.fixed(NOW.minus(Duration.ofDays(30)), ZoneOffset.UTC));
    private UUID ana;
    private Peer rosa;
    private Peer bo;

    @BeforeEach
    void begin() {
        ana = aPerson("Ana").in(temp.space()).getId();
        Path backup = temp.beside().resolve("base.db");
        temp.space().care().backup(backup);
        rosa = new Peer(temp.spaces(), temp.beside().resolve("rosa"), backup, "Rosa", NOW);
        bo = new Peer(temp.spaces(), temp.beside().resolve("bo"), backup, "Bo", NOW.plusSeconds(60));
    }

    @AfterEach
    void close() {
        rosa.close();
        bo.close();
    }

    private Person person(Peer peer) {
        return peer.space().find(ana, Person.class).orElseThrow();
    }

    private void rename(Peer peer, String name) {
        peer.space().change("Rename", tx -> person(peer).setName(name));
    }

    private void note(Peer peer, String notes) {
        peer.space().change("Note", tx -> person(peer).setNotes(notes));
    }

    private void meet() {
        rosa.hear(bo);
        bo.hear(rosa);
        for (Peer peer : List.of(rosa, bo)) {
            assertThat(peer.space().care().check().findings()).isEmpty();
        }
    }

    private static List<Contested> contested(Peer peer) {
        return peer.space().versions().contested();
    }

    private static Optional<Entry> choose(Peer peer, Contested what, String value) {
        Version version = what.versions().stream().filter(one -> one.value().equals(Optional.ofNullable(value))).findFirst().orElseThrow();
        return peer.space().versions().choose("Choose", what, version.id());
    }

    private void bothRename() {
        rename(rosa, "Anna");
        rename(bo, "Anne");
        meet();
    }

    @Test
    @DisplayName("is listed with who and when, the one that is shown first, on both machines the same")
    void listed() {
        assertThat(contested(rosa)).isEmpty();
        bothRename();
        Contested one = contested(rosa).getFirst();
        assertThat(contested(rosa)).hasSize(1);
        assertThat(one.object()).isEqualTo(ana);
        assertThat(one.type()).isEqualTo("Person");
        assertThat(one.feature()).isEqualTo("name");
        assertThat(one.versions()).extracting(Version::value).containsExactly(Optional.of("Anne"), Optional.of("Anna"));
        assertThat(one.versions()).extracting(Version::author).containsExactly("Bo", "Rosa");
        assertThat(one.versions()).extracting(Version::at).containsExactly(NOW.plusSeconds(60), NOW);
        assertThat(person(rosa).getName()).isEqualTo("Anne");
        assertThat(contested(bo)).isEqualTo(contested(rosa));
        rosa.restart();
        assertThat(contested(rosa)).isEqualTo(contested(bo));
    }

    @Test
    @DisplayName("is settled by choosing the other one, and that can be taken back")
    void choosingTheOther() {
        bothRename();
        assertThat(choose(rosa, contested(rosa).getFirst(), "Anna")).hasValueSatisfying(step -> assertThat(step.label()).isEqualTo("Choose"));
        assertThat(contested(rosa)).isEmpty();
        assertThat(person(rosa).getName()).isEqualTo("Anna");
        meet();
        assertThat(contested(bo)).isEmpty();
        assertThat(person(bo).getName()).isEqualTo("Anna");
        rosa.space().history().undo();
        assertThat(person(rosa).getName()).isEqualTo("Anne");
        assertThat(contested(rosa).getFirst().versions()).hasSize(2);
        meet();
        assertThat(contested(bo)).isEqualTo(contested(rosa));
    }

    @Test
    @DisplayName("is settled by choosing what is shown; choosing once more, or what is gone meanwhile, changes nothing")
    void choosingTheShown() {
        bothRename();
        Contested one = contested(rosa).getFirst();
        assertThat(choose(rosa, one, "Anne")).isPresent();
        assertThat(contested(rosa)).isEmpty();
        assertThat(choose(rosa, one, "Anne")).isEmpty();
        assertThat(choose(rosa, one, "Anna")).as("overwritten meanwhile").isEmpty();
        assertThat(person(rosa).getName()).isEqualTo("Anne");
    }

    @Test
    @DisplayName("is settled by writing something else in its place, where it is text")
    void writing() {
        bothRename();
        Contested one = contested(rosa).getFirst();
        assertThat(one.text()).isTrue();
        assertThat(rosa.space().versions().write("Keep both", one, "Anne or Anna")).isPresent();
        meet();
        assertThat(person(bo).getName()).isEqualTo("Anne or Anna");
        assertThat(contested(bo)).isEmpty();

        note(rosa, "One.\nTwo.\nThree.");
        meet();
        note(rosa, "One.\nTwo, and more.\nThree.");
        note(bo, "One.\nTwo, or less.\nThree.");
        meet();
        Contested two = contested(bo).getFirst();
        assertThatThrownBy(() -> bo.space().versions().write("Keep both", two, "a\nb")).isInstanceOf(IllegalArgumentException.class);
        bo.space().versions().write("Keep both", two, "Two, and more. / Two, or less.");
        meet();
        assertThat(person(rosa).getNotes()).isEqualTo("One.\nTwo, and more. / Two, or less.\nThree.");

        rosa.space().change("Birthday", tx -> person(rosa).setTimeZone("Europe/Lisbon"));
        bo.space().change("Birthday", tx -> person(bo).setTimeZone("Europe/Paris"));
        meet();
        Contested zone = contested(bo).getFirst();
        assertThat(zone.text()).as("a time zone is no free text").isFalse();
        assertThatThrownBy(() -> bo.space().versions().write("Write", zone, "somewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("that both settle apart, each otherwise, is contested again")
    void settledApart() {
        bothRename();
        choose(rosa, contested(rosa).getFirst(), "Anna");
        choose(bo, contested(bo).getFirst(), "Anne");
        meet();
        assertThat(contested(rosa).getFirst().versions()).extracting(Version::value).containsExactlyInAnyOrder(Optional.of("Anna"), Optional.of("Anne"));
        assertThat(contested(bo)).isEqualTo(contested(rosa));
    }

    @Test
    @DisplayName("is nothing to look at where both wrote the same, or one had heard of the other, or it is deleted since")
    void nothing() {
        rename(rosa, "Anna");
        rename(bo, "Anna");
        meet();
        assertThat(contested(rosa)).isEmpty();
        rename(rosa, "Anne");
        bo.hear(rosa);
        rename(bo, "Annie");
        meet();
        assertThat(contested(rosa)).isEmpty();
        bothRename();
        rosa.space().change("Delete", tx -> tx.delete(person(rosa)));
        assertThat(contested(rosa)).isEmpty();
        meet();
        assertThat(contested(bo)).isEmpty();
        rosa.space().history().undo();
        assertThat(contested(rosa)).hasSize(1);
    }

    @Test
    @DisplayName("in a long text is a paragraph: the others stay as they are, and one that was taken out meanwhile is a version without words")
    void paragraphs() {
        note(rosa, "Met at the fair.\nLikes tea.\nHas a dog.");
        meet();
        note(rosa, "Met at the fair.\nLikes green tea.\nHas a dog.");
        note(bo, "Met at the fair.\nLikes mint tea.\nHas two dogs.");
        meet();
        Contested tea = contested(rosa).getFirst();
        assertThat(contested(rosa)).as("the dogs are Bo's alone").hasSize(1);
        assertThat(tea.part()).isNotEmpty();
        choose(rosa, tea, "Likes green tea.");
        assertThat(person(rosa).getNotes()).isEqualTo("Met at the fair.\nLikes green tea.\nHas two dogs.");
        meet();

        note(rosa, "Met at the fair.\nLikes black tea.\nHas two dogs.");
        bo.tick(Duration.ofMinutes(5));
        note(bo, "Met at the fair.\nHas two dogs.");
        meet();
        Contested gone = contested(bo).getFirst();
        assertThat(gone.versions()).extracting(Version::value).containsExactly(Optional.of("Likes black tea."), Optional.empty());
        assertThat(person(bo).getNotes()).contains("black tea");
        choose(bo, gone, null);
        meet();
        assertThat(person(rosa).getNotes()).isEqualTo("Met at the fair.\nHas two dogs.");
        assertThat(contested(rosa)).isEmpty();
    }

    @Test
    @DisplayName("is found in a file of a version that did not note it")
    void olderFile() throws Exception {
        bothRename();
        List<Contested> before = contested(rosa);
        rosa.close();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + rosa.directory().resolve("space.db")); Statement sql = file.createStatement()) {
            sql.execute("DROP TABLE contested");
            sql.execute("UPDATE meta SET value = 4 WHERE key = 'format'");
        }
        rosa.open();
        assertThat(contested(rosa)).isEqualTo(before);
        meet();
    }
}
