// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Offers;
import org.wellspring.followup.TodayPage;
import org.wellspring.followup.WeekLoad;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OptOut;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.Help;
import org.wellspring.people.OnlyBusiness;
import org.wellspring.people.People;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.testkit.TempSpace;

@DisplayName("Who is left in peace")
class PeaceTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID ana;

    /** Why nobody is to come up by themselves. */
    enum Reason {
        /** T15. */
        WANTS_NO_MORE,
        /** T15, as an older version or a file may have written it: by no way in particular. */
        WANTS_NO_MORE_UNSAID,
        /** T15, until a day to come. */
        WANTS_NO_MORE_FOR_NOW,
        /** T10, T12. */
        DOES_NOT_ANSWER,
        /** M8. */
        LEFT,
        /** M8. */
        DECEASED
    }

    @BeforeEach
    void fill() {
        space = temp.space();
        ana = person(space, "Ana Ruiz");
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__KINDS, List.of("client")).run(space);
        log(InteractionKind.EMAIL, 140, false);
        log(InteractionKind.EMAIL, 120, true);
        new NewPromise(ana, "The plans", TODAY).run(space);
        new NewFollowUp(ana, "Ask about the roof", TODAY).run(space);
        new NewFollowUp(ana, "Ask about the cellar", TODAY.plusDays(3)).run(space);
        new NewCard("Ana knows the museum", ana).at(TODAY.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC)).run(space);
        new NewOffer(ana, "A museum contact").on(TODAY.minusDays(24)).run(space);
        rhythm(ana, 120 + 1).run(space);
    }

    private void log(InteractionKind kind, int daysAgo, boolean business) {
        new LogInteraction(kind, List.of(ana)).direction(Direction.OUT).on(TODAY.minusDays(daysAgo)).summary("the roof").business(business).run(space);
    }

    private void leave(Reason reason) {
        switch (reason) {
            case WANTS_NO_MORE -> optOut("all", null);
            case WANTS_NO_MORE_UNSAID -> optOut(null, null);
            case WANTS_NO_MORE_FOR_NOW -> optOut("all", TODAY.plusDays(30));
            case DOES_NOT_ANSWER -> SilenceStep.letRest(ana, "").run(space);
            case LEFT -> new EditEntity(ana).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT).run(space);
            case DECEASED -> new EditEntity(ana).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        }
    }

    private void optOut(String way, LocalDate end) {
        space.change("No more", tx -> {
            OptOut one = ModelFactory.eINSTANCE.createOptOut();
            one.setPerson(tx.find(ana, Person.class).orElseThrow());
            one.setChannel(way);
            one.setOn(TODAY.minusDays(80));
            one.setEndedOn(end);
            tx.add(one);
        });
    }

    /** All by which somebody may come up without having been asked for, by name. */
    private Set<String> comesUp() {
        Set<String> found = new TreeSet<>();
        Due due = new Due(space);
        add(found, "promises", !due.promises(true).isEmpty());
        add(found, "steps", !due.followUps(true).isEmpty());
        add(found, "cards", !due.cards(true).isEmpty());
        add(found, "offers", !new Offers(space).open().isEmpty());
        TodayPage page = World.LIST.page(space, TODAY, 50, 7);
        page.list().rows().forEach(row -> found.add("today: " + row.kind().word()));
        page.coming().forEach(row -> found.add("coming: " + row.kind().word()));
        page.first().forEach(row -> found.add("begin with"));
        add(found, "more", World.LIST.of(space, TODAY, 0).more() > 1);
        WeekLoad.of(space, TODAY, 3).forEach(week -> {
            add(found, "week: promises", week.promises() > 0);
            add(found, "week: steps", week.steps() > 0);
            add(found, "week: rhythms", week.rhythms() > 0);
        });
        DueRows rows = new DueRows(space, TODAY);
        add(found, "average week", rows.people().touchesPerWeek() > 0);
        add(found, "most frequent", !rows.people().mostFrequent(5).isEmpty());
        add(found, "waiting", !new SilenceProtocol(space, TODAY.minusDays(60)).open().isEmpty());
        add(found, "help", new Help(space, List.of(new OwnIdeas())).isOpen(ana));
        add(found, "fits", !new FittingPeople(space).of("Harbor Studio", null, 5).isEmpty());
        add(found, "client", !new OnlyBusiness(space).clients(TODAY).isEmpty());
        return found;
    }

    private static void add(Set<String> found, String what, boolean so) {
        if (so) {
            found.add(what);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("comes up nowhere by themselves (T12, T15, M8), whyever it is; what was promised stays, but for who left or died, and all comes back")
    void nowhere(Reason reason) {
        Set<String> before = comesUp();
        assertThat(before).contains("promises", "steps", "cards", "offers", "today: promise", "coming: follow-up", "week: steps", "week: rhythms",
                "average week", "most frequent", "waiting", "help", "fits", "client", "more");
        leave(reason);
        boolean gone = reason == Reason.LEFT || reason == Reason.DECEASED;
        assertThat(comesUp()).isEqualTo(gone ? Set.of() : Set.of("promises", "today: promise", "week: promises"));
        space.history().undo();
        assertThat(comesUp()).isEqualTo(before);
    }

    @Test
    @DisplayName("has no next date of a rhythm either, though something is planned with them (F5, T12)")
    void planned() {
        SilenceStep.letRest(ana, "").run(space);
        new LogInteraction(InteractionKind.EMAIL, List.of(ana)).direction(Direction.OUT).on(TODAY.plusDays(5)).run(space);
        assertThat(WeekLoad.of(space, TODAY, 3)).allSatisfy(week -> assertThat(week.rhythms()).isZero());
        assertThat(new People(space).find(ana).orElseThrow().nextDue()).isEmpty();
    }

    @Test
    @DisplayName("is left so by every way alone: who wants no calls comes up as before, and so does who wanted no more once (T2, T15)")
    void others() {
        Set<String> before = comesUp();
        optOut("phone", null);
        optOut("all", TODAY.minusDays(70));
        assertThat(comesUp()).isEqualTo(before);
    }

    @Test
    @DisplayName("is still found by who looks for them: on their page, and in the lists of all there ever was")
    void found() {
        optOut("all", null);
        assertThat(new NextSteps(space).with(ana)).hasSize(4);
        assertThat(new Due(space).followUps(false)).hasSize(2);
        assertThat(new Offers(space).openTo(ana)).hasSize(1);
        call(space, TODAY, ana);
        assertThat(new Due(space).followUps(true)).isEmpty();
    }
}
