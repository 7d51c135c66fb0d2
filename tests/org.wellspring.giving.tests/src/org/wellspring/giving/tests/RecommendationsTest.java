// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.giving.Fit;
import org.wellspring.giving.IntroductionLetters.Letter;
import org.wellspring.giving.Leads;
import org.wellspring.giving.RecommendationLetters;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.RecommendationRow.Link;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.NewRecommendation;
import org.wellspring.giving.commands.NewRecommendation.By;
import org.wellspring.giving.commands.ThankForRecommendation;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.testkit.TempSpace;

@DisplayName("A recommendation of me")
class RecommendationsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Recommendations all;
    private UUID malik;
    private UUID aoife;
    private UUID ben;

    @BeforeEach
    void fill() {
        space = temp.space();
        all = new Recommendations(space);
        malik = person(space, "Malik Adeyemi", "Engineer", "Tern");
        aoife = person(space, "Aoife Byrne", "Engineer", "Byrne");
        ben = person(space, "Ben Stone");
    }

    private UUID recommended(UUID... chain) {
        return new NewRecommendation("That I make engineers readable", List.of(chain).stream().map(one -> new By(one, null)).toList()).run(space).result();
    }

    private RecommendationRow row(UUID id) {
        return all.find(id).orElseThrow();
    }

    @Test
    @DisplayName("keeps its chain in order and opens a thank-you to each, until all are thanked (I5)")
    void chain() {
        UUID id = new NewRecommendation("That I make engineers readable", List.of(new By(malik, "at the fair"), new By(ben, null), new By(aoife, null)))
                .on(TODAY.minusDays(3)).run(space).result();
        assertThat(row(id).on()).contains(TODAY.minusDays(3));
        assertThat(row(id).chain()).extracting(Link::name).containsExactly("Malik Adeyemi", "Ben Stone", "Aoife Byrne");
        assertThat(row(id).chain().getFirst().note()).isEqualTo("at the fair");
        assertThat(all.open()).extracting(RecommendationRow::id).containsExactly(id);
        ThankForRecommendation.one(id, ben).run(space);
        assertThat(row(id).toThank()).extracting(Link::name).containsExactly("Malik Adeyemi", "Aoife Byrne");
        ThankForRecommendation.one(id, malik).run(space);
        ThankForRecommendation.one(id, aoife).run(space);
        assertThat(row(id).thanked()).contains(TODAY);
        assertThat(all.open()).isEmpty();
        assertThat(all.all(0, 9)).hasSize(1);
        assertThat(all.count()).isEqualTo(1);
        space.history().undo();
        assertThat(all.open()).singleElement().satisfies(open -> assertThat(open.toThank()).extracting(Link::name).containsExactly("Aoife Byrne"));
        assertThatThrownBy(() -> ThankForRecommendation.all(id).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThat(row(id).thanked()).as("thanks to come are none").isEmpty();
        ThankForRecommendation.all(id).on(TODAY.minusDays(1)).run(space);
        assertThat(row(id).thanked()).contains(TODAY.minusDays(1));
        assertThat(row(id).chain().get(1).thanked()).as("who was thanked before stays so").contains(TODAY);
    }

    @Test
    @DisplayName("is on the timeline of each of its chain, and gives words to thank the one who spoke and those who passed it on (I5)")
    void words() {
        UUID id = recommended(malik, aoife);
        for (UUID one : List.of(malik, aoife)) {
            assertThat(World.people(space).timeline(one, 0, 9)).singleElement()
                    .satisfies(entry -> assertThat(entry.label() + ": " + entry.text()).isEqualTo("Recommendation: That I make engineers readable"));
        }
        RecommendationLetters letters = new RecommendationLetters(row(id));
        Letter first = letters.thanking(row(id).chain().getFirst());
        assertThat(first.body()).startsWith("Hello Malik,").contains("you spoke well of me", "That I make engineers readable");
        assertThat(letters.thanking(row(id).chain().get(1)).body()).startsWith("Hello Aoife,").contains("Malik Adeyemi", "passing it on");
        assertThat(first.subject() + first.body()).doesNotContain("{");
    }

    @Test
    @DisplayName("needs words, somebody it came by and a day that was; one of nobody's is refused (I5)")
    void refused() {
        assertThatThrownBy(() -> recommended()).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewRecommendation(" ", List.of(new By(malik, null))).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewRecommendation("x", List.of(new By(malik, null))).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> recommended(UUID.randomUUID())).isInstanceOf(SpaceException.class);
        UUID id = recommended(malik, malik);
        assertThat(row(id).chain()).hasSize(1);
        assertThatThrownBy(() -> ThankForRecommendation.one(id, ben).run(space)).isInstanceOf(SpaceException.class);
        assertThat(row(id).isOpen()).isTrue();
    }

    @Test
    @DisplayName("waits for nobody who died, left or is no longer in the book (I5, M8)")
    void gone() {
        UUID id = recommended(malik, aoife);
        new EditEntity(malik).set(ModelPackage.Literals.PERSON__STATUS, "deceased").run(space);
        assertThat(row(id).toThank()).extracting(Link::name).containsExactly("Aoife Byrne");
        ThankForRecommendation.one(id, aoife).run(space);
        assertThat(row(id).thanked()).contains(TODAY);
        UUID other = recommended(ben);
        new DeletePerson(ben).run(space);
        assertThat(all.open()).isEmpty();
        assertThat(row(other).chain()).isEmpty();
        space.history().undo();
        assertThat(all.open()).extracting(RecommendationRow::id).containsExactly(other);
        new DeleteEntry(other).run(space);
        assertThat(all.find(other)).isEmpty();
    }

    @Test
    @DisplayName("counts as help of theirs where a lead asks who helped me, follows a merge, and a rebuild says the same (I3, I5)")
    void followed() {
        UUID id = recommended(malik);
        assertThat(new Leads(space).fitting("A bridge needs an engineer", null, 9)).extracting(Fit::name).containsExactly("Malik Adeyemi", "Aoife Byrne");
        assertThat(new Leads(space).fitting("A bridge needs an engineer", null, 9)).extracting(Fit::helped).containsExactly(true, false);
        new MergePeople(aoife, malik).run(space);
        assertThat(row(id).chain()).extracting(Link::person).containsExactly(aoife);
        assertThat(all.with(aoife)).extracting(RecommendationRow::id).containsExactly(id);
        List<RecommendationRow> before = all.all(0, 9);
        assertThat(new Recommendations(temp.reopen()).all(0, 9)).isEqualTo(before);
    }
}
