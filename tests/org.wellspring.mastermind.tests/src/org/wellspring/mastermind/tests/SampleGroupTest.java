// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.internal.sample.SampleGroup;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.PostingState;

@DisplayName("The group of the sample world")
class SampleGroupTest {
    @RegisterExtension
    final Circle circle = new Circle();

    @Test
    @DisplayName("is six people with a year behind them: they met every two weeks, kept and missed what they promised, and it is our turn next (K1–K3, K7, K8)")
    void year() {
        Space space = circle.space();
        circle.members().forEach(member -> circle.leave(member, Circle.TODAY));
        UUID me = circle.join("Me", Circle.TODAY);
        SampleGroup.told().tell(space, me);
        GroupPage page = GroupPage.of(space);
        assertThat(page.members()).filteredOn(member -> member.isThere(Circle.TODAY.plusDays(1))).hasSize(6);
        assertThat(page.charter()).isNotBlank();
        assertThat(page.commitments()).extracting(Promised::state).contains(CommitmentState.OPEN, CommitmentState.KEPT, CommitmentState.MISSED);
        assertThat(new Meetings(space).asked()).hasSize(6);
        assertThat(page.asks()).extracting(Posted::state).contains(PostingState.OPEN, PostingState.MET);
        assertThat(List.of(page.offers(), page.projects(), page.resources())).noneMatch(List::isEmpty);
        List<Meeting> meetings = space.all(GroupPackage.Literals.MEETING).stream().map(id -> space.find(id, Meeting.class).orElseThrow())
                .toList();
        assertThat(meetings).filteredOn(one -> one.getState() == MeetingState.HELD).hasSizeGreaterThan(20);
        assertThat(meetings).extracting(Meeting::getStart).anyMatch(at -> at.isBefore(Circle.NOW.minus(340, ChronoUnit.DAYS)));
        Met next = new Meetings(space).next().orElseThrow();
        assertThat(next.start().orElseThrow()).isBetween(Circle.NOW, Circle.NOW.plus(8, ChronoUnit.DAYS));
        assertThat(Rotation.of(space, Circle.TODAY.plusDays(7)).getFirst().member().id()).isEqualTo(me);
        assertThat(new Minutes(space).markdown(page.meetings().get(1).id()).orElseThrow()).contains("Who lights a wreck", "Call the diver who talks");
    }
}
