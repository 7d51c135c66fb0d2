// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.DeleteItem;
import org.wellspring.giving.commands.EditItem;
import org.wellspring.giving.commands.NewItem;
import org.wellspring.giving.commands.ShareItem;
import org.wellspring.giving.commands.ShareItem.To;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A thing kept to share")
class SharingTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Shelf items;
    private UUID rosa;
    private UUID bo;
    private UUID ana;

    @BeforeEach
    void fill() {
        space = temp.space();
        items = new Shelf(space);
        rosa = person(space, "Rosa Okafor");
        bo = person(space, "Bo Hale");
        ana = person(space, "Ana Ruiz");
    }

    private UUID kept(String title) {
        return new NewItem(title).run(space).result();
    }

    private List<UUID> share(UUID item, To... to) {
        return new ShareItem(item, List.of(to)).run(space).result();
    }

    private List<String> warned(Command<?> command, String rule) {
        List<String> words = new ArrayList<>();
        World.services(Guard.class).forEach(guard -> guard.warnings(command, space).stream().filter(w -> w.rule().equals(rule)).map(Warning::text)
                .forEach(words::add));
        return words;
    }

    @Test
    @DisplayName("goes to many in one step, to each with a reason, as a touch and a favour of their own (G8, M2)")
    void many() {
        UUID item = new NewItem("Twelve small museums").uri("https://museums.example/twelve").note("With what each cost").run(space).result();
        List<UUID> favours = share(item, new To(rosa, "You plan a hall"), new To(bo, "You asked what they cost"));
        assertThat(new Giving(space).shares(item)).extracting(HelpRow::id).containsExactlyInAnyOrderElementsOf(favours);
        HelpRow first = new Giving(space).find(favours.getFirst()).orElseThrow();
        assertThat(first.what()).isEqualTo("Twelve small museums");
        assertThat(first.note()).isEqualTo("You plan a hall");
        assertThat(first.item()).contains(item);
        assertThat(first.type()).isEqualTo(FavourType.INFORMATION);
        assertThat(first.isHelp()).isTrue();
        Favour favour = space.find(favours.get(1), Favour.class).orElseThrow();
        assertThat(favour.getInteraction().getKind()).isEqualTo(InteractionKind.SHARE);
        assertThat(favour.getInteraction().getParticipants()).singleElement().satisfies(one -> assertThat(one.getId()).isEqualTo(bo));
        assertThat(new People(space).find(rosa).orElseThrow().lastTouch()).contains(TODAY);
        assertThat(World.people(space).timeline(rosa, 0, 9)).anyMatch(entry -> entry.text().contains("Twelve small museums"));
        assertThat(items.find(item).orElseThrow().shared()).contains(TODAY);
        assertThat(space.history().recent(1).getFirst().label()).contains("Twelve small museums").contains("Rosa Okafor");
        space.history().undo();
        assertThat(new Giving(space).shares(item)).isEmpty();
        assertThat(World.people(space).timeline(rosa, 0, 9)).isEmpty();
    }

    @Test
    @DisplayName("needs a reason for each, somebody to go to, and a day that was; nothing is done otherwise (G8)")
    void refused() {
        UUID item = kept("Twelve small museums");
        assertThatThrownBy(() -> share(item, new To(rosa, "You plan a hall"), new To(bo, "  "))).isInstanceOf(SpaceException.class)
                .hasMessageContaining("Bo Hale");
        assertThatThrownBy(() -> share(item)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> share(UUID.randomUUID(), new To(rosa, "x"))).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> share(item, new To(UUID.randomUUID(), "x"))).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new ShareItem(item, List.of(new To(rosa, "x"))).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThat(new Giving(space).given(0, 9)).isEmpty();
        assertThat(space.all(ModelPackage.Literals.INTERACTION)).isEmpty();
        assertThat(share(item, new To(rosa, "one"), new To(rosa, "two"))).as("somebody named twice gets it once").hasSize(1);
    }

    @Test
    @DisplayName("is put before guards for each it goes to, and who had it before is named (G8)")
    void guarded() {
        UUID item = kept("Twelve small museums");
        ShareItem command = new ShareItem(item, List.of(new To(rosa, "You plan a hall"), new To(bo, "You asked")));
        assertThat(command.joined().stream().filter(LogInteraction.class::isInstance).map(one -> ((LogInteraction) one).people())).containsExactly(
                List.of(rosa), List.of(bo));
        assertThat(((LogInteraction) command.joined().getFirst()).text()).isEqualTo("You plan a hall");
        assertThat(command.joined().stream().filter(AddFavour.class::isInstance).map(one -> ((AddFavour) one).person())).containsExactly(rosa, bo);
        assertThat(warned(command, "G8")).isEmpty();
        command.run(space);
        assertThat(warned(new ShareItem(item, List.of(new To(rosa, "Once more"), new To(ana, "x"))), "G8"))
                .containsExactly("Rosa Okafor had it before (today)");
        new Settings(space).set(GivingSettings.MINUTES_A_MONTH, "10");
        assertThat(warned(new ShareItem(item, List.of(new To(ana, "x"))), "G6")).as("a link takes no time").isEmpty();
    }

    @Test
    @DisplayName("that somebody made goes on with a personal word, and both have something of it (G10)")
    void passedOn() {
        UUID item = new NewItem("Lighting wrecks").author(ana).run(space).result();
        assertThat(items.find(item).orElseThrow().author()).contains(new NamedPerson(ana, "Ana Ruiz"));
        assertThatThrownBy(() -> share(item, new To(rosa, ""))).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> share(item, new To(ana, "Look at this"))).isInstanceOf(SpaceException.class).hasMessageContaining("Ana Ruiz");
        HelpRow row = new Giving(space).find(share(item, new To(rosa, "Your hall is dark")).getFirst()).orElseThrow();
        assertThat(row.person()).isEqualTo(rosa);
        assertThat(row.passedOnFor()).contains(new NamedPerson(ana, "Ana Ruiz"));
        GivenHelp help = World.services(GivenHelp.class).getFirst();
        assertThat(help.between(space, rosa, TODAY, TODAY)).isTrue();
        assertThat(help.between(space, ana, TODAY, TODAY)).as("whose work it was has something of it, too").isTrue();
        assertThat(new Giving(space).passedOnFor(ana, 9)).extracting(HelpRow::name).containsExactly("Rosa Okafor");
        assertThat(World.people(space).timeline(ana, 0, 9)).singleElement().satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("Passed on");
            assertThat(entry.text()).isEqualTo("Lighting wrecks, to Rosa Okafor");
        });
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, ana).ask(true), "G3")).singleElement().asString()
                .isEqualTo("So far you gave Ana Ruiz: passed on to Rosa Okafor: Lighting wrecks (today)");
    }

    @Test
    @DisplayName("and any work that is passed on without the shelf needs the same: a note, another person, and to be given (G10)")
    void withoutShelf() {
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.GIVEN, FavourType.RECOMMENDATION, "her essay").passingOnFor(ana).run(space))
                .isInstanceOf(SpaceException.class).hasMessageContaining("Ana Ruiz");
        assertThatThrownBy(() -> new AddFavour(ana, FavourDirection.GIVEN, FavourType.RECOMMENDATION, "her essay").note("x").passingOnFor(ana).run(space))
                .isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.RECEIVED, FavourType.RECOMMENDATION, "her essay").note("x").passingOnFor(ana).run(space))
                .isInstanceOf(SpaceException.class);
        UUID id = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.RECOMMENDATION, "her essay").note("You teach that").passingOnFor(ana).run(space)
                .result();
        assertThat(new Giving(space).find(id).orElseThrow().passedOnFor()).contains(new NamedPerson(ana, "Ana Ruiz"));
    }

    @Test
    @DisplayName("of somebody whose help is closed is shared all the same, and with them, too; only suggestions end (G11)")
    void closedHelp() {
        UUID item = new NewItem("Lighting wrecks").note("museums after dark").author(ana).run(space).result();
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__HELP_CLOSED, true).run(space);
        assertThat(share(item, new To(rosa, "Your hall is dark"))).hasSize(1);
        UUID other = kept("A list of violin teachers");
        new AddNeed(ana, "a violin teacher").run(space);
        assertThat(items.uses(other, 9)).isEmpty();
        assertThat(World.ideas(space, ana)).isEmpty();
        assertThat(share(other, new To(ana, "You said you would like to learn"))).hasSize(1);
    }

    @Test
    @DisplayName("comes to mind for who needs it, until they have it (G8, G1)")
    void ideas() {
        UUID item = kept("Violin teachers in Bristol");
        UUID own = new NewItem("How I teach violin").author(bo).run(space).result();
        kept("Concrete, and how to leave it alone");
        new NewItem("The fee survey").note("What forty practices charge a violin maker").run(space);
        new AddNeed(rosa, "a violin teacher for her son").run(space);
        new AddWantedIntroduction(bo, "somebody who makes violins", "").run(space);
        new AddNeed(ana, "a plumber").run(space);
        assertThat(World.ideas(space, rosa).subList(0, 2)).containsExactlyInAnyOrder("Share “Violin teachers in Bristol”", "Share “How I teach violin”");
        assertThat(World.ideas(space, bo)).contains("Share “Violin teachers in Bristol”").doesNotContain("Share “How I teach violin”");
        assertThat(World.ideas(space, ana)).noneMatch(idea -> idea.startsWith("Share"));
        assertThat(items.uses(item, 9)).extracting(Shelf.Use::name).containsExactly("Rosa Okafor", "Bo Hale");
        assertThat(items.uses(item, 9).getFirst().need()).isEqualTo("a violin teacher for her son");
        assertThat(items.uses(own, 9)).extracting(Shelf.Use::name).as("not who made it").containsExactly("Rosa Okafor");
        share(item, new To(rosa, "For your son"));
        assertThat(items.uses(item, 9)).extracting(Shelf.Use::name).containsExactly("Bo Hale");
        assertThat(World.ideas(space, rosa)).doesNotContain("Share “Violin teachers in Bristol”");
        new EditEntity(bo).set(ModelPackage.Literals.PERSON__STATUS, "left").run(space);
        assertThat(items.uses(item, 9)).isEmpty();
    }

    @Test
    @DisplayName("is changed and deleted, and to whom it went stays noted; a title is needed (G8)")
    void edited() {
        UUID item = kept("A draft");
        assertThatThrownBy(() -> kept("  ")).isInstanceOf(SpaceException.class);
        new EditItem(item).title("Twelve small museums").uri("https://museums.example").note("old").author(ana).run(space);
        assertThat(items.find(item)).contains(new ItemRow(item, "Twelve small museums", "https://museums.example", "old",
                java.util.Optional.of(new NamedPerson(ana, "Ana Ruiz")), java.util.Optional.empty()));
        assertThatThrownBy(() -> new EditItem(item).title("").run(space)).isInstanceOf(SpaceException.class);
        new EditItem(item).note("").author(null).run(space);
        assertThat(items.find(item).orElseThrow().note()).isEmpty();
        assertThat(items.find(item).orElseThrow().author()).isEmpty();
        UUID favour = share(item, new To(rosa, "x")).getFirst();
        new DeleteItem(item).run(space);
        assertThat(items.all(0, 9)).isEmpty();
        assertThat(items.count()).isZero();
        assertThat(new Giving(space).find(favour).orElseThrow().what()).isEqualTo("Twelve small museums");
        assertThat(new Giving(space).find(favour).orElseThrow().item()).isEmpty();
        space.history().undo();
        assertThat(new Giving(space).shares(item)).hasSize(1);
        kept("Later");
        assertThat(items.all(0, 9)).extracting(ItemRow::title).containsExactly("Later", "Twelve small museums");
    }

    @Test
    @DisplayName("follows who made it and who has it through merges and deletions, and a rebuild says the same")
    void followed() {
        UUID item = new NewItem("Lighting wrecks").author(ana).run(space).result();
        share(item, new To(rosa, "Your hall is dark"));
        UUID twin = person(space, "Rosa Okafor-Lind");
        new MergePeople(twin, rosa).run(space);
        assertThat(new Giving(space).shares(item)).extracting(HelpRow::person).containsExactly(twin);
        new DeletePerson(ana).run(space);
        assertThat(items.find(item).orElseThrow().author()).isEmpty();
        assertThat(new Giving(space).shares(item).getFirst().passedOnFor()).isEmpty();
        share(item, new To(bo, "also for you"));
        List<HelpRow> before = new Giving(space).shares(item);
        Space again = temp.reopen();
        assertThat(new Giving(again).shares(item)).isEqualTo(before);
        assertThat(again.care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("is matched as a slow reading of all words would, whatever is kept and needed")
    void matched() {
        long seed = Seed.next();
        System.getLogger(SharingTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        String[] words = {"violin", "museum", "printer", "linen", "oak", "harbour", "teacher", "essay", "roof", "lime", "boat", "map"};
        List<UUID> people = List.of(rosa, bo, ana);
        for (int i = 0; i < 12; i++) {
            new NewItem(words[random.nextInt(words.length)] + " and " + words[random.nextInt(words.length)]).run(space);
            new AddNeed(people.get(random.nextInt(3)), words[random.nextInt(words.length)] + ", " + words[random.nextInt(words.length)]).run(space);
        }
        for (ItemRow item : items.all(0, 99)) {
            for (UUID person : people) {
                boolean uses = items.uses(item.id(), 99).stream().anyMatch(use -> use.person().equals(person));
                boolean wanted = space.find(person, org.wellspring.model.Person.class).orElseThrow().getNeeds().stream()
                        .anyMatch(need -> java.util.Arrays.stream(need.getWhat().split(", ")).anyMatch(word -> item.title().contains(word)));
                assertThat(uses).as("%s for %s, seed %d", item.title(), person, seed).isEqualTo(wanted);
            }
        }
    }
}
