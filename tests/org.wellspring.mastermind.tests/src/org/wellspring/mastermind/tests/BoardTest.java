// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.EditCommitment;
import org.wellspring.mastermind.commands.EditGroup;
import org.wellspring.mastermind.commands.EditPosting;
import org.wellspring.mastermind.commands.EditProject;
import org.wellspring.mastermind.commands.EditResource;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewProject;
import org.wellspring.mastermind.commands.NewResource;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.commands.SetRoles;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.commands.SettlePosting;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.PostingState;

@DisplayName("The workspace of a group")
class BoardTest {
    @RegisterExtension
    final Circle circle = new Circle();
    private Space space;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void open() {
        space = circle.space();
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
    }

    @Test
    @DisplayName("has a charter, a name, a rhythm in its own time zone and members with roles, and each changes by itself (K1)")
    void isSomething() {
        new EditGroup(ana).charter("What is said here stays here.").everyDays(21).timeZone("Atlantic/Azores").defaultFormat("forum").run(space);
        new EditGroup(bo).name("Harbour and Hill").run(space);
        new SetRoles(ana, bo, List.of("scribe", " host ", "")).run(space);
        GroupPage page = circle.page();
        assertThat(page).extracting(GroupPage::name, GroupPage::charter, GroupPage::everyDays, GroupPage::timeZone, GroupPage::format)
                .containsExactly("Harbour and Hill", "What is said here stays here.", 21, "Atlantic/Azores", "forum");
        assertThat(page.members()).extracting(Belonging::name).containsExactly("Ana Ruiz", "Bo Lind", "Carla Dias", "Dev Patel");
        assertThat(page.members().get(1).roles()).containsExactly("scribe", "host");
        assertThatThrownBy(() -> new EditGroup(ana).timeZone("Lisboa").run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Lisboa");
        assertThatThrownBy(() -> new EditGroup(ana).everyDays(-1).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("shows who left below the others, and takes nothing more from them (K1)")
    void whoLeft() {
        circle.leave(ana, TODAY);
        assertThat(circle.page().members()).extracting(Belonging::name).containsExactly("Bo Lind", "Carla Dias", "Dev Patel", "Ana Ruiz");
        assertThatThrownBy(() -> new PostOnBoard(ana, PostingKind.ASK, "A boat").run(space)).isInstanceOf(SpaceException.class)
                .hasMessageContaining("Ana Ruiz");
    }

    @Test
    @DisplayName("has asks and offers with details and helpers, until they are met or withdrawn (K2)")
    void asksAndOffers() {
        UUID ask = new PostOnBoard(ana, PostingKind.ASK, "A restorer of old boats").details("Wood, not steel").on(TODAY.plusDays(30)).run(space).result();
        UUID offer = new PostOnBoard(bo, PostingKind.OFFER, "A van on Saturdays").run(space).result();
        new HelpWithPosting(bo, ask).run(space);
        new HelpWithPosting(bo, ask).run(space);
        new HelpWithPosting(circle.member("Dev Patel"), ask).run(space);
        Posted asked = circle.page().asks().getFirst();
        assertThat(asked.by()).contains(new MemberName(ana, "Ana Ruiz"));
        assertThat(asked).extracting(Posted::what, Posted::details, posted -> posted.on().orElseThrow(), Posted::state)
                .containsExactly("A restorer of old boats", "Wood, not steel", TODAY.plusDays(30), PostingState.OPEN);
        assertThat(asked.helpers()).extracting(MemberName::name).containsExactlyInAnyOrder("Bo Lind", "Dev Patel");
        assertThat(circle.page().offers()).extracting(Posted::id).containsExactly(offer);

        new HelpWithPosting(bo, ask, false).run(space);
        new EditPosting(ana, ask).details("").confidential(true).run(space);
        new SettlePosting(ana, ask, PostingState.MET).run(space);
        asked = circle.page().asks().getFirst();
        assertThat(asked.helpers()).extracting(MemberName::name).containsExactly("Dev Patel");
        assertThat(asked).extracting(Posted::details, Posted::confidential, Posted::state).containsExactly("", true, PostingState.MET);
        assertThatThrownBy(() -> new HelpWithPosting(bo, ask).run(space)).hasMessageContaining("met");
        assertThatThrownBy(() -> new HelpWithPosting(bo, offer).run(space)).hasMessageContaining("yourself");
        assertThatThrownBy(() -> new SettlePosting(ana, offer, PostingState.WITHDRAWN).run(space)).hasMessageContaining("Bo Lind");
        new SettlePosting(bo, offer, PostingState.WITHDRAWN).run(space);
        assertThat(circle.page().offers().getFirst().state()).isEqualTo(PostingState.WITHDRAWN);
    }

    @Test
    @DisplayName("asks at the next meeting about commitments that are due by then, until they are kept, missed or dropped (K3)")
    void commitments() {
        UUID late = new MakeCommitment(ana, "Call the yard", TODAY.minusDays(1)).run(space).result();
        UUID due = new MakeCommitment(bo, "Send the drawings", TODAY).of(circle.member("Dev Patel")).run(space).result();
        UUID later = new MakeCommitment(bo, "Paint the hull", TODAY.plusDays(40)).confidential(true).run(space).result();
        assertThat(circle.page().commitments()).extracting(Promised::id).containsExactly(late, due, later);
        assertThat(circle.page().commitments().get(1).member()).contains(new MemberName(circle.member("Dev Patel"), "Dev Patel"));
        assertThat(new Meetings(space).asked()).extracting(Promised::id).containsExactly(late, due);
        new SettleCommitment(ana, late, CommitmentState.KEPT).run(space);
        new SettleCommitment(ana, due, CommitmentState.MISSED).run(space);
        new SettleCommitment(ana, later, CommitmentState.DROPPED).run(space);
        assertThat(new Meetings(space).asked()).isEmpty();
        assertThat(circle.page().commitments()).extracting(Promised::state).containsExactlyInAnyOrder(CommitmentState.KEPT, CommitmentState.MISSED,
                CommitmentState.DROPPED);
        new SettleCommitment(ana, due, CommitmentState.OPEN).run(space);
        new EditCommitment(ana, due).what("Send all drawings").due(TODAY.minusDays(2)).run(space);
        assertThat(circle.page().commitments().getFirst()).extracting(Promised::what, one -> one.due().orElseThrow()).containsExactly("Send all drawings",
                TODAY.minusDays(2));
        assertThat(new Meetings(space).asked()).extracting(Promised::id).containsExactly(due);
    }

    @Test
    @DisplayName("has projects and resources, which are of no space but the group's (K5)")
    void projects() {
        UUID boat = new NewProject(ana, "The boat").notes("A year of Sundays").run(space).result();
        UUID list = new NewResource(bo, "Yards of the coast").uri("https://yards.example").note("By price").run(space).result();
        new EditProject(bo, boat).joined(true).notes("").run(space);
        GroupPage page = circle.page();
        assertThat(page.projects().getFirst().members()).extracting(MemberName::name).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lind");
        assertThat(page.resources().getFirst()).isEqualTo(new GroupPage.Kept(list, "Yards of the coast", "https://yards.example", "By price",
                java.util.Optional.of(new MemberName(bo, "Bo Lind")), false));
        new EditResource(ana, list).title("Yards").uri("").note("").confidential(true).run(space);
        assertThat(circle.page().resources().getFirst()).extracting(GroupPage.Kept::title, GroupPage.Kept::uri, GroupPage.Kept::confidential)
                .containsExactly("Yards", "", true);
        new EditProject(ana, boat).joined(false).closed(true).run(space);
        assertThat(circle.page().projects().getFirst()).extracting(GroupPage.Common::closed, project -> project.members().size()).containsExactly(true, 1);
        new DeleteEntryOfGroup(bo, list).run(space);
        assertThat(circle.page().resources()).isEmpty();
        assertThatThrownBy(() -> new DeleteEntryOfGroup(bo, ana).run(space)).isInstanceOf(SpaceException.class);
    }
}
