// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.SpaceException;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.model.ConsentState;
import org.wellspring.model.Introduction;
import org.wellspring.model.NeedState;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.Person;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Introductions")
class IntroductionsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Introductions introductions;
    private UUID rosa;
    private UUID jonas;

    @BeforeEach
    void fill() {
        space = temp.space();
        introductions = new Introductions(space);
        rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        jonas = person(space, "Jonas Weber", "Curator", "Maritime Museum");
    }

    private UUID begun() {
        return new NewIntroduction(rosa, jonas, "He plans a hall about tides", "She builds halls that people remember.").run(space).result();
    }

    private Stage stage(UUID id) {
        return introductions.find(id).orElseThrow().stage();
    }

    @Test
    @DisplayName("of two who are being, or were, introduced says so; it is begun all the same (I1)")
    void again() {
        UUID one = person(space, "Ana Ruiz");
        UUID other = person(space, "Cy Young");
        assertThat(warned(new NewIntroduction(one, other, "x", "y"))).isEmpty();
        UUID id = new NewIntroduction(one, other, "x", "y").run(space).result();
        assertThat(warned(new NewIntroduction(other, one, "x", "y"))).containsExactly("An introduction of Ana Ruiz and Cy Young is under way already");
        SetIntroduction.declined(id, Side.B).run(space);
        assertThat(warned(new NewIntroduction(other, one, "x", "y"))).containsExactly("One of them would rather not: Ana Ruiz and Cy Young were asked before");
        SetIntroduction.accepted(id, Side.A).run(space);
        SetIntroduction.accepted(id, Side.B).run(space);
        SetIntroduction.made(id).run(space);
        assertThat(warned(new NewIntroduction(one, other, "x", "y"))).containsExactly("Ana Ruiz and Cy Young were introduced before");
    }

    private List<String> warned(NewIntroduction command) {
        return World.services(Guard.class).stream().flatMap(guard -> guard.warnings(command, space).stream()).filter(w -> w.rule().equals("I1"))
                .map(Warning::text).toList();
    }

    @Test
    @DisplayName("ask each, bring both together only once both said yes, say what came of it, and end with thanks (I1)")
    void doubleOptIn() {
        UUID id = begun();
        assertThat(stage(id)).isEqualTo(Stage.TO_ASK);
        assertThat(introductions.find(id).orElseThrow().toAsk()).contains(Side.A);
        assertThatThrownBy(() -> SetIntroduction.made(id).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Rosa Okafor, Jonas Weber");
        SetIntroduction.asked(id, Side.A).run(space);
        assertThat(introductions.find(id).orElseThrow().toAsk()).contains(Side.B);
        SetIntroduction.asked(id, Side.B).run(space);
        assertThat(stage(id)).isEqualTo(Stage.WAITING);
        SetIntroduction.accepted(id, Side.A).run(space);
        assertThat(stage(id)).isEqualTo(Stage.WAITING);
        assertThatThrownBy(() -> SetIntroduction.made(id).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Jonas Weber");
        assertThatThrownBy(() -> SetIntroduction.outcome(id, OutcomeType.JOB, "").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> SetIntroduction.thanked(id).run(space)).isInstanceOf(SpaceException.class);
        SetIntroduction.accepted(id, Side.B).run(space);
        assertThat(stage(id)).isEqualTo(Stage.AGREED);
        SetIntroduction.made(id).run(space);
        assertThat(stage(id)).isEqualTo(Stage.MADE);
        assertThat(introductions.find(id).orElseThrow().made()).contains(TODAY);
        assertThatThrownBy(() -> SetIntroduction.made(id).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> SetIntroduction.declined(id, Side.A).run(space)).isInstanceOf(SpaceException.class);
        SetIntroduction.outcome(id, OutcomeType.PARTNER, "They build the tide hall together").run(space);
        assertThat(stage(id)).isEqualTo(Stage.CAME_OF_IT);
        SetIntroduction.thanked(id).run(space);
        assertThat(stage(id)).isEqualTo(Stage.DONE);
        assertThat(introductions.open()).isEmpty();
        assertThat(introductions.all(0, 9)).hasSize(1);
        space.history().undo();
        assertThat(introductions.open()).extracting(IntroductionRow::id).containsExactly(id);
    }

    @Test
    @DisplayName("end without a word of blame where one would rather not, and can be taken up again (I1)")
    void declined() {
        UUID id = begun();
        SetIntroduction.accepted(id, Side.A).run(space);
        SetIntroduction.declined(id, Side.B).run(space);
        assertThat(stage(id)).isEqualTo(Stage.DECLINED);
        assertThat(introductions.open()).isEmpty();
        assertThat(World.people(space).timeline(rosa, 0, 9)).extracting(entry -> entry.chip().text()).containsExactly("declined");
        SetIntroduction.asked(id, Side.B).run(space);
        assertThat(introductions.open()).hasSize(1);
    }

    @Test
    @DisplayName("come with words to ask and to bring together: a reason for each, room for a no, and nobody's address (I1)")
    void letters() {
        IntroductionLetters letters = new IntroductionLetters(introductions.find(begun()).orElseThrow());
        IntroductionLetters.Letter ask = letters.asking(Side.A);
        assertThat(ask.body()).startsWith("Hello Rosa,").contains("He plans a hall about tides.", "just say so").doesNotContain("@", "She builds halls", "..");
        assertThat(letters.asking(Side.B).body()).startsWith("Hello Jonas,").contains("She builds halls").doesNotContain("remember..");
        assertThat(letters.introducing().subject()).isEqualTo("Rosa Okafor, meet Jonas Weber");
        assertThat(letters.introducing().body()).contains("Hello Rosa, hello Jonas,", "He plans a hall about tides.", "She builds halls that people remember.");
        assertThat(letters.thanking(Side.B).body()).startsWith("Hello Jonas,").contains("Rosa Okafor");
    }

    @Test
    @DisplayName("have each reason as a sentence of its own in their words, however it was written (I1)")
    void sentences() {
        UUID id = new NewIntroduction(rosa, jonas, "he plans a hall", "she builds halls").run(space).result();
        assertThat(new IntroductionLetters(introductions.find(id).orElseThrow()).introducing().body()).contains(". He plans a hall.", ". She builds halls.");
    }

    @Test
    @DisplayName("name nobody to the other before they said yes, and say nothing that is not so (I1)")
    void unasked() {
        UUID id = new NewIntroduction(rosa, jonas, "Jonas's hall is about tides, ask JONAS WEBER", "Rosa builds halls").run(space).result();
        for (Side side : Side.values()) {
            IntroductionLetters.Letter ask = new IntroductionLetters(introductions.find(id).orElseThrow()).asking(side);
            String other = side == Side.A ? "(?is).*(jonas|weber|curator|museum).*" : "(?is).*(rosa|okafor|designer|harbor).*";
            assertThat(ask.subject()).isEqualTo("Would you like to meet somebody?");
            assertThat(ask.body()).doesNotMatch(other).doesNotContain("passed on").contains(side == Side.A ? "hall is about tides" : "builds halls");
            SetIntroduction.asked(id, side).run(space);
        }
        assertThat(new IntroductionLetters(introductions.find(id).orElseThrow()).asking(Side.A).body()).as("asked is no yes").doesNotContain("Jonas");
        SetIntroduction.accepted(id, Side.A).run(space);
        IntroductionLetters.Letter ask = new IntroductionLetters(introductions.find(id).orElseThrow()).asking(Side.B);
        assertThat(ask.subject()).isEqualTo("Would you like to meet Rosa Okafor?");
        assertThat(ask.body()).contains("Rosa Okafor (Exhibit designer, Harbor Studio). Rosa builds halls.", "just say so");
    }

    @Test
    @DisplayName("keep a yes where somebody is asked once more, and are over for both once one would rather not (I1)")
    void answersStay() {
        UUID id = begun();
        SetIntroduction.accepted(id, Side.A).run(space);
        assertThatThrownBy(() -> SetIntroduction.asked(id, Side.A).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Rosa Okafor");
        assertThat(introductions.find(id).orElseThrow().a().state()).isEqualTo(ConsentState.ACCEPTED);
        UUID other = begun();
        SetIntroduction.declined(other, Side.A).run(space);
        assertThatThrownBy(() -> SetIntroduction.asked(other, Side.B).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Rosa Okafor");
        SetIntroduction.asked(other, Side.A).run(space);
        SetIntroduction.asked(other, Side.B).run(space);
        assertThat(stage(other)).isEqualTo(Stage.WAITING);
    }

    @Test
    @DisplayName("are on the open list exactly as long as something is to be done, whatever two devices made of them")
    void openOrNot() {
        long seed = Seed.next();
        System.getLogger(IntroductionsTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            UUID id = begun();
            space.change("Two devices", tx -> {
                Introduction one = tx.find(id, Introduction.class).orElseThrow();
                one.setStateA(ConsentState.VALUES.get(random.nextInt(ConsentState.VALUES.size())));
                one.setStateB(ConsentState.VALUES.get(random.nextInt(ConsentState.VALUES.size())));
                one.setMadeOn(random.nextBoolean() ? TODAY : null);
                one.setThankedOn(random.nextBoolean() ? TODAY : null);
            });
        }
        assertThat(introductions.open()).extracting(IntroductionRow::id).containsExactlyInAnyOrderElementsOf(
                introductions.all(0, 99).stream().filter(IntroductionRow::isOpen).map(IntroductionRow::id).toList());
        UUID made = begun();
        space.change("One declines, one makes", tx -> {
            Introduction one = tx.find(made, Introduction.class).orElseThrow();
            one.setStateA(ConsentState.DECLINED);
            one.setMadeOn(TODAY);
        });
        assertThat(introductions.open()).as("thanks are still to say").extracting(IntroductionRow::id).contains(made);
    }

    @Test
    @DisplayName("meet the wishes of both, count as help to both, and are not proposed again (I4, G3)")
    void meetWishes() {
        new AddWantedIntroduction(rosa, "Jonas Weber of the museum", "").run(space);
        new AddNeed(rosa, "a curator").run(space);
        assertThat(World.ideas(space, rosa)).anyMatch(idea -> idea.contains("Introduce Jonas Weber"));
        UUID id = begun();
        assertThat(World.ideas(space, rosa)).as("it is under way").noneMatch(idea -> idea.contains("Introduce Jonas Weber"));
        SetIntroduction.accepted(id, Side.A).run(space);
        SetIntroduction.accepted(id, Side.B).run(space);
        SetIntroduction.made(id).run(space);
        assertThat(space.find(rosa, Person.class).orElseThrow().getWantedIntroductions()).allMatch(wish -> wish.getState() == NeedState.MET);
        GivenHelp help = World.services(GivenHelp.class).getFirst();
        assertThat(help.between(space, rosa, TODAY, TODAY)).isTrue();
        assertThat(help.between(space, jonas, TODAY, TODAY)).isTrue();
        assertThat(help.introduced(space, jonas)).contains(rosa);
        assertThat(World.people(space).timeline(jonas, 0, 9)).extracting(TimelineEntry::text, entry -> entry.chip().word())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("To Rosa Okafor", TimelineEntry.Chip.GAVE));
    }

    @Test
    @DisplayName("are refused of one and the same person, and without a reason for each")
    void refused() {
        assertThatThrownBy(() -> new NewIntroduction(rosa, rosa, "x", "y").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewIntroduction(rosa, jonas, "x", " ").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewIntroduction(rosa, jonas, null, "y").run(space)).isInstanceOf(SpaceException.class);
        assertThat(introductions.all(0, 9)).isEmpty();
    }

    @Test
    @DisplayName("wait where one of the two is deleted, and come back with them")
    void oneGone() {
        UUID id = begun();
        new DeletePerson(jonas).run(space);
        assertThat(introductions.find(id)).isEmpty();
        assertThat(introductions.open()).isEmpty();
        assertThatThrownBy(() -> SetIntroduction.asked(id, Side.A).run(space)).isInstanceOf(SpaceException.class);
        space.history().undo();
        assertThat(introductions.with(rosa)).hasSize(1);
    }
}
