// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.etiquette.Outreach;
import org.wellspring.etiquette.Outreach.ByPurpose;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.goals.TimeShare;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TouchShare;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;

@DisplayName("What is known of one’s networking comes from ordinary entries:")
class OrdinaryEntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    Path folder;
    private Space space;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        space = service(Spaces.class).create(folder.resolve("book"), Spaces.Options.here().at(clock));
    }

    @AfterEach
    void close() {
        space.close();
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(OrdinaryEntriesTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    private UUID person(String name, String... kinds) {
        return new CreatePerson(name).metOn(TODAY.minusDays(20)).kinds(kinds).run(space).result();
    }

    private void wrote(UUID person) {
        new LogInteraction(InteractionKind.EMAIL, person).direction(Direction.OUT).on(TODAY).minutes(15).run(space);
    }

    private ByPurpose outreach() {
        return new Outreach(space).byPurpose(TODAY.minusDays(30), TODAY);
    }

    @Test
    @DisplayName("one mail that is logged, and nothing else filled in, stands in every figure there is, and is out of all of them when it is taken back (N3)")
    void oneMail() {
        UUID ana = person("Ana Ruiz");
        Today today = service(Today.class);
        assertThat(today.of(space, TODAY, 10).newPeople().missed()).extracting(TodayList.Named::id).containsExactly(ana);
        wrote(ana);
        assertThat(outreach()).isEqualTo(new ByPurpose(1, 0, 0));
        assertThat(TouchShare.of(space).atEvents()).isZero();
        assertThat(TouchShare.of(space).between()).isEqualTo(1);
        assertThat(today.of(space, TODAY, 10).newPeople().followedUp()).isEqualTo(1);
        assertThat(today.of(space, TODAY, 10).newPeople().missed()).isEmpty();
        assertThat(today.of(space, TODAY, 10).capacity().done()).isEqualTo(1);
        assertThat(new People(space).find(ana).flatMap(PersonRow::lastTouch)).contains(TODAY);
        assertThat(TimeShare.lately(space).neither()).isEqualTo(15);
        space.history().undo();
        assertThat(outreach()).isEqualTo(new ByPurpose(0, 0, 0));
        assertThat(TouchShare.of(space).between()).isZero();
        assertThat(today.of(space, TODAY, 10).newPeople().followedUp()).isZero();
        assertThat(TimeShare.lately(space).neither()).isZero();
    }

    @Test
    @DisplayName("somebody may be several things to the user, and reports keep friends, prospects and the rest of the network apart by it (M5, T6, T7)")
    void kindsApart() {
        UUID friend = person("Ana Ruiz", "friend", "family");
        UUID prospect = person("Bo Lund", "prospect");
        UUID both = person("Carla Diaz", "client", "friend");
        List.of(friend, prospect, both).forEach(this::wrote);
        assertThat(new People(space).find(both).orElseThrow().kinds()).containsExactlyInAnyOrder("client", "friend");
        assertThat(outreach()).as("a client who is a friend is network").isEqualTo(new ByPurpose(1, 1, 1));
        EditLabels.kinds(prospect).add("mentor").run(space);
        assertThat(outreach()).isEqualTo(new ByPurpose(2, 0, 1));
        EditLabels.kinds(both).remove("client").run(space);
        assertThat(outreach()).isEqualTo(new ByPurpose(1, 0, 2));
    }
}
