// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.gave;
import static org.wellspring.giving.tests.World.person;
import static org.wellspring.giving.tests.World.received;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Warning;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.Guard;
import org.wellspring.giving.Giving;
import org.wellspring.giving.GivingSettings;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.AddFavours;
import org.wellspring.giving.commands.EditFavour;
import org.wellspring.giving.commands.Favours;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.giving.helpers.HelpedMe;
import org.wellspring.giving.helpers.Helpers;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.model.Person;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.testkit.TempSpace;

@DisplayName("Help given and received")
class HelpTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Giving giving;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        giving = new Giving(space);
        rosa = person(space, "Rosa Okafor");
        bo = person(space, "Bo Hale");
    }

    private List<String> warned(Command<?> command) {
        return World.services(Guard.class).stream().flatMap(guard -> guard.warnings(command, space).stream())
                .filter(warning -> warning.rule().startsWith("G")).map(Warning::text).toList();
    }

    private static List<String> what(List<HelpRow> rows) {
        return rows.stream().map(HelpRow::what).toList();
    }

    @Test
    @DisplayName("is noted with its kind, its day and that nobody had asked, newest first (G2)")
    void noted() {
        gave(space, rosa, "the fee survey", TODAY.minusDays(3));
        UUID last = new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "an hour at the stall").unasked(true).minutes(60).run(space).result();
        assertThat(what(giving.given(0, 9))).containsExactly("an hour at the stall", "the fee survey");
        assertThat(what(giving.given(1, 1))).containsExactly("the fee survey");
        assertThat(giving.find(last)).hasValueSatisfying(row -> {
            assertThat(row.name()).isEqualTo("Bo Hale");
            assertThat(row.type()).isEqualTo(FavourType.TIME);
            assertThat(row.unasked()).isTrue();
            assertThat(row.on()).contains(TODAY);
        });
        assertThat(space.find(last, Favour.class).orElseThrow().getMinutes()).isEqualTo(60);
        space.history().undo();
        assertThat(giving.find(last)).isEmpty();
    }

    @Test
    @DisplayName("goes to several as a favour of its own for each, in one step (G2, G8)")
    void severalReceivers() {
        List<UUID> ids = new AddFavours(List.of(rosa, bo, rosa), one -> new AddFavour(one, FavourDirection.GIVEN, FavourType.RESOURCE, "the article on lime"))
                .run(space).result();
        assertThat(ids).hasSize(2);
        assertThat(giving.with(rosa)).hasSize(1);
        assertThat(giving.with(bo)).hasSize(1);
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Note help given to 2 people");
        space.history().undo();
        assertThat(giving.given(0, 9)).isEmpty();
        assertThatThrownBy(() -> new AddFavours(List.of(), one -> null).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("is refused without words, of tomorrow, and with less than no time, and nothing is changed")
    void refused() {
        assertThatThrownBy(() -> gave(space, rosa, "  ", TODAY)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> gave(space, rosa, "a seat", TODAY.plusDays(1))).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(-1).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> gave(space, UUID.randomUUID(), "x", TODAY)).isInstanceOf(SpaceException.class);
        assertThat(giving.given(0, 9)).isEmpty();
    }

    @Test
    @DisplayName("received is on my list to return, the oldest first, until it is returned (G4)")
    void toRepay() {
        UUID tea = received(space, rosa, "tea and a map", TODAY.minusDays(9));
        UUID door = received(space, bo, "a door opened", TODAY.minusDays(20));
        gave(space, bo, "a lead", TODAY);
        assertThat(what(giving.toRepay())).as("giving something is my own affair, not a payment").containsExactly("a door opened", "tea and a map");
        new SetRepaid(door, true).run(space);
        assertThat(what(giving.toRepay())).containsExactly("tea and a map");
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "where to find oak").repaying(tea).run(space);
        assertThat(giving.toRepay()).isEmpty();
        assertThat(giving.find(tea).orElseThrow().repaidOn()).contains(TODAY);
        new SetRepaid(tea, false).run(space);
        assertThat(what(giving.toRepay())).containsExactly("tea and a map");
        assertThat(World.ideas(space, rosa)).contains("Return a favour: tea and a map");
    }

    @Test
    @DisplayName("what was returned by help of mine is to be returned again once that help is deleted, and is returned when it is back (G4)")
    void returnedByWhatIsDeleted() {
        UUID tea = received(space, rosa, "tea", TODAY.minusDays(20));
        UUID oak = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "where to find oak").repaying(tea).run(space).result();
        assertThat(giving.toRepay()).isEmpty();
        new DeleteEntry(oak).run(space);
        assertThat(giving.toRepay()).extracting(HelpRow::id).containsExactly(tea);
        assertThat(giving.find(tea).orElseThrow().repaidOn()).isEmpty();
        space.history().undo();
        assertThat(giving.toRepay()).isEmpty();
        assertThat(giving.find(tea).orElseThrow().repaidOn()).contains(TODAY);
        space.history().redo();
        UUID ash = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "where to find ash").repaying(tea).run(space).result();
        new SetRepaid(tea, true).run(space);
        new DeleteEntry(ash).run(space);
        assertThat(giving.toRepay()).as("I said so myself, whatever it was").isEmpty();
    }

    @Test
    @DisplayName("of who left or died is not to be returned on their page either; it is again where they are back (G4, M8)")
    void toRepayOfOne() {
        UUID tea = received(space, rosa, "tea and a map", TODAY.minusDays(9));
        received(space, bo, "a door opened", TODAY.minusDays(20));
        new SetRepaid(received(space, rosa, "a chair", TODAY.minusDays(3)), true).run(space);
        assertThat(giving.toRepay(rosa)).extracting(HelpRow::id).containsExactly(tea);
        for (String status : List.of("left", "deceased")) {
            new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, status).run(space);
            assertThat(giving.toRepay(rosa)).as(status).isEmpty();
            assertThat(World.ideas(space, rosa)).as(status).noneMatch(idea -> idea.startsWith("Return"));
        }
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, "active").run(space);
        assertThat(giving.toRepay(rosa)).hasSize(1);
    }

    @Test
    @DisplayName("received from several is noted of each of them, in one step (G4)")
    void severalGivers() {
        new AddFavours(List.of(rosa, bo), one -> new AddFavour(one, FavourDirection.RECEIVED, FavourType.TIME, "the move")).run(space);
        assertThat(giving.toRepay()).extracting(HelpRow::name).containsExactlyInAnyOrder("Rosa Okafor", "Bo Hale");
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Note help received from 2 people");
    }

    @Test
    @DisplayName("that I gave is on nobody's list to return: there is no such list (G4)")
    void nobodysDebt() {
        UUID mine = gave(space, rosa, "the fee survey", TODAY);
        assertThat(giving.toRepay()).isEmpty();
        assertThatThrownBy(() -> new SetRepaid(mine, true).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddFavour(bo, FavourDirection.GIVEN, FavourType.ADVICE, "x").repaying(mine).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddFavour(bo, FavourDirection.RECEIVED, FavourType.ADVICE, "x").repaying(mine).run(space))
                .isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("received from who left or died is not on the list (M8), from who is deleted comes back with them")
    void muted() {
        received(space, rosa, "tea", TODAY);
        received(space, bo, "a door", TODAY);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, "deceased").run(space);
        assertThat(what(giving.toRepay())).containsExactly("a door");
        assertThat(new Helpers(space).most(9)).extracting(HelpedMe::name).containsExactly("Bo Hale");
        assertThat(what(giving.received(0, 9))).as("history stays").contains("tea");
        new DeletePerson(bo).run(space);
        assertThat(giving.toRepay()).isEmpty();
        assertThat(giving.count(FavourDirection.RECEIVED)).isEqualTo(giving.received(0, 9).size()).isEqualTo(1);
        space.history().undo();
        assertThat(what(giving.toRepay())).containsExactly("a door");
    }

    @Test
    @DisplayName("is said beside an ask, or what could be given first; it never blocks (G3)")
    void giveBeforeAsk() {
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa))).isEmpty();
        LogInteraction ask = new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).topics("the fair");
        assertThat(warned(ask)).containsExactly("You have not helped Rosa Okafor yet. Perhaps first: Ask what would help Rosa Okafor now");
        new AddNeed(rosa, "a violin teacher").run(space);
        assertThat(warned(ask)).singleElement().asString().endsWith("Perhaps first: Help with: a violin teacher");
        gave(space, rosa, "the fee survey", TODAY.minusDays(1));
        assertThat(warned(ask)).containsExactly("So far you gave Rosa Okafor: the fee survey (yesterday)");
        ask.run(space);
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, bo).ask(true).along(Favours.given(FavourType.ADVICE, "x", false)))).isEmpty();
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, List.of(rosa, bo)).ask(true))).hasSize(2);
    }

    @Test
    @DisplayName("is known beside an ask also where it was an introduction or a lead (G3)")
    void introducedBeforeAsk() {
        UUID id = new NewIntroduction(rosa, bo, "x", "y").run(space).result();
        SetIntroduction.accepted(id, Side.A).run(space);
        SetIntroduction.accepted(id, Side.B).run(space);
        LogInteraction ask = new LogInteraction(InteractionKind.EMAIL, rosa).ask(true);
        assertThat(warned(ask)).singleElement().asString().startsWith("You have not helped");
        SetIntroduction.made(id).run(space);
        assertThat(warned(ask)).containsExactly("So far you gave Rosa Okafor: introduction to Bo Hale (today)");
        UUID ana = person(space, "Ana Ruiz");
        received(space, ana, "a name", TODAY.minusDays(1));
        UUID lead = new NewLead("A library looks for an architect", null).run(space).result();
        SetLead.passed(lead, ana).run(space);
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, ana).ask(true)))
                .containsExactly("So far you gave Ana Ruiz: A library looks for an architect (today)");
        assertThat(new Helpers(space).most(9)).as("a lead passed on is help").isEmpty();
    }

    @Test
    @DisplayName("beyond the minutes one wants to give in a month, a word is said (G6)")
    void timeBudget() {
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.TIME, "reading the draft").minutes(100).run(space);
        Command<?> more = new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "an hour").minutes(60);
        assertThat(warned(more)).isEmpty();
        new Settings(space).set(GivingSettings.MINUTES_A_MONTH, "120");
        assertThat(warned(more)).containsExactly("That makes 160 minutes of help this month; you wanted to give 120");
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(20))).isEmpty();
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(60).on(TODAY.minusMonths(1)))).isEmpty();
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(130).on(TODAY.minusMonths(1)))).as("the month it was in")
                .containsExactly("That makes 130 minutes of help in October; you wanted to give 120 a month");
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(60).forSale(true))).as("a sale is no help").isEmpty();
        assertThat(warned(new AddFavour(bo, FavourDirection.RECEIVED, FavourType.TIME, "x").minutes(60))).isEmpty();
        assertThat(warned(new AddFavours(List.of(rosa, bo), one -> new AddFavour(one, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(11)))).hasSize(1);
    }

    @Test
    @DisplayName("is changed by the rules it was noted by; a change that passes the minutes of a month says so (G2, G6)")
    void edited() {
        UUID id = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.TIME, "reading the draft").minutes(100).run(space).result();
        new Settings(space).set(GivingSettings.MINUTES_A_MONTH, "120");
        assertThat(warned(new EditFavour(id).minutes(120))).isEmpty();
        assertThat(warned(new EditFavour(id).minutes(130))).containsExactly("That makes 130 minutes of help this month; you wanted to give 120");
        assertThat(warned(new EditFavour(id).what("other words"))).isEmpty();
        new EditFavour(id).type(FavourType.ADVICE).what("reading it twice").note("two evenings").minutes(30).unasked(true).on(TODAY.minusDays(2)).run(space);
        HelpRow row = giving.find(id).orElseThrow();
        assertThat(row).extracting(HelpRow::type, HelpRow::what, HelpRow::note, HelpRow::minutes, HelpRow::unasked).containsExactly(FavourType.ADVICE,
                "reading it twice", "two evenings", 30, true);
        assertThat(row.on()).contains(TODAY.minusDays(2));
        assertThatThrownBy(() -> new EditFavour(id).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new EditFavour(id).what(" ").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new EditFavour(id).minutes(-1).run(space)).isInstanceOf(SpaceException.class);
        assertThat(giving.find(id)).contains(row);
        UUID tea = received(space, bo, "tea", TODAY);
        new EditFavour(tea).forSale(true).unasked(true).run(space);
        assertThat(giving.find(tea).orElseThrow().forSale()).as("a sale is attached to what I give").isFalse();
    }

    @Test
    @DisplayName("returns what its person did, once, and nobody else’s (G4)")
    void returnsTheirs() {
        UUID tea = received(space, rosa, "tea", TODAY.minusDays(3));
        assertThatThrownBy(() -> new AddFavour(bo, FavourDirection.GIVEN, FavourType.ADVICE, "a name").repaying(tea).run(space))
                .isInstanceOf(SpaceException.class).hasMessageContaining("Rosa Okafor");
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "a name").on(TODAY.minusDays(2)).repaying(tea).run(space);
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "another").repaying(tea).run(space))
                .isInstanceOf(SpaceException.class);
        assertThat(giving.find(tea).orElseThrow().repaidOn()).contains(TODAY.minusDays(2));
    }

    @Test
    @DisplayName("that a newer version wrote in words of its own costs no list")
    void lenient() {
        assertThat(Lenient.word("karaoke", FavourType.VALUES, FavourType.OTHER)).isEqualTo(FavourType.OTHER);
        assertThat(Lenient.word("advice", FavourType.VALUES, FavourType.OTHER)).isEqualTo(FavourType.ADVICE);
        assertThat(Lenient.word(null, FavourType.VALUES, FavourType.OTHER)).isEqualTo(FavourType.OTHER);
        assertThat(Lenient.day("2026-W48")).isEmpty();
        assertThat(Lenient.day("2026-11-22")).contains(TODAY);
        assertThat(Lenient.day(null)).isEmpty();
    }

    @Test
    @DisplayName("names who helped me most and was not helped back since, and no number (G7)")
    void helpedMost() {
        UUID ana = person(space, "Ana Ruiz");
        received(space, rosa, "tea", TODAY.minusDays(30));
        received(space, rosa, "a map", TODAY.minusDays(20));
        received(space, bo, "a door", TODAY.minusDays(5));
        received(space, ana, "a name", TODAY.minusDays(9));
        gave(space, ana, "a lead", TODAY.minusDays(2));
        assertThat(new Helpers(space).most(9)).extracting(HelpedMe::name).containsExactly("Rosa Okafor", "Bo Hale");
        assertThat(what(new Helpers(space).most(9).getFirst().helped())).containsExactly("a map", "tea");
        assertThat(new Helpers(space).most(1)).hasSize(1);
        gave(space, rosa, "a lead", TODAY.minusDays(20));
        assertThat(new Helpers(space).most(9)).extracting(HelpedMe::name).containsExactly("Bo Hale");
    }

    @Test
    @DisplayName("goes on to others, and the chain is shown, also where what began it is gone (G9)")
    void chains() {
        UUID ana = person(space, "Ana Ruiz");
        UUID tea = received(space, rosa, "the recipe", TODAY.minusDays(30));
        UUID on = new AddFavour(bo, FavourDirection.GIVEN, FavourType.INFORMATION, "the recipe").on(TODAY.minusDays(20)).continuing(tea).run(space).result();
        UUID further = new AddFavour(ana, FavourDirection.GIVEN, FavourType.INFORMATION, "the recipe once more").continuing(on).run(space).result();
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.INFORMATION, "back again").continuing(tea).run(space);
        gave(space, ana, "alone", TODAY);
        assertThat(giving.chains()).hasSize(1);
        assertThat(giving.chain(further).orElseThrow().links()).extracting(link -> link.help().name() + " " + link.depth())
                .containsExactly("Rosa Okafor 0", "Bo Hale 1", "Ana Ruiz 2", "Rosa Okafor 1");
        assertThat(giving.chain(gave(space, bo, "alone", TODAY))).isEmpty();
        new DeletePerson(rosa).run(space);
        assertThat(giving.chain(further).orElseThrow().beginning()).as("who began it is gone").isEmpty();
        space.history().undo();
        assertThat(giving.chain(further).orElseThrow().beginning().orElseThrow().name()).isEqualTo("Rosa Okafor");
        space.change("Delete the beginning", tx -> tx.delete(tx.find(tea, Favour.class).orElseThrow()));
        assertThat(giving.chain(further).orElseThrow().links()).extracting(link -> link.help().name()).containsExactly("Bo Hale", "Ana Ruiz");
    }

    @Test
    @DisplayName("that continues itself, as two books merged may have it, ends all the same (G9)")
    void rounds() {
        UUID one = gave(space, rosa, "one", TODAY.minusDays(2));
        UUID two = new AddFavour(bo, FavourDirection.GIVEN, FavourType.ADVICE, "two").continuing(one).run(space).result();
        space.change("A round", tx -> tx.find(one, Favour.class).orElseThrow().setContinues(tx.find(two, Favour.class).orElseThrow()));
        assertThat(giving.chains()).hasSize(1);
        assertThat(what(giving.chain(two).orElseThrow().links().stream().map(link -> link.help()).toList())).containsExactlyInAnyOrder("one", "two");
        UUID tail = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "tail").continuing(two).run(space).result();
        assertThat(what(giving.chain(tail).orElseThrow().links().stream().map(link -> link.help()).toList())).as("what leads into a round is of it")
                .containsExactlyInAnyOrder("one", "two", "tail");
    }

    @Test
    @DisplayName("with a sale attached is prospecting, on the timeline and for all who ask whether there was help (G12)")
    void forSale() {
        GivenHelp help = World.services(GivenHelp.class).getFirst();
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "a free hour, then the offer").forSale(true).run(space);
        assertThat(help.between(space, rosa, TODAY, TODAY)).isFalse();
        assertThat(World.people(space).timeline(rosa, 0, 9)).extracting(entry -> entry.chip().text()).containsExactly("prospecting");
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true))).singleElement().asString().startsWith("You have not helped");
        UUID tea = received(space, rosa, "tea", TODAY);
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "an offer").forSale(true).repaying(tea).run(space))
                .isInstanceOf(SpaceException.class).hasMessageContaining("sale");
        new AddWantedIntroduction(rosa, "Bo Hale", "").run(space);
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.INTRODUCTION, "Bo Hale").forSale(true).run(space);
        assertThat(space.find(rosa, Person.class).orElseThrow().getWantedIntroductions()).allMatch(wish -> wish.getState() != NeedState.MET);
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.TIME, "a long offer").forSale(true).minutes(200).run(space);
        new Settings(space).set(GivingSettings.MINUTES_A_MONTH, "60");
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").minutes(60))).isEmpty();
        assertThat(warned(new AddFavour(bo, FavourDirection.GIVEN, FavourType.TIME, "x").forSale(true).minutes(600))).isEmpty();
        assertThat(giving.with(rosa)).filteredOn(HelpRow::isHelp).isEmpty();
        new DeleteEntry(tea).run(space);
        giving.given(0, 2).forEach(row -> new DeleteEntry(row.id()).run(space));
        gave(space, rosa, "a name", TODAY);
        assertThat(help.between(space, rosa, TODAY, TODAY)).isTrue();
        assertThat(World.people(space).timeline(rosa, 0, 9)).extracting(entry -> entry.chip().word()).contains(TimelineEntry.Chip.GAVE);
    }
}
