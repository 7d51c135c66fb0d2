// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.Meeting;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/** Shows what is in a group on its page, and what is of a meeting on the page of that. */
@Component
public final class GroupShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(GroupPackage.Literals.GROUP, GroupPackage.Literals.MEMBER, GroupPackage.Literals.MEETING, GroupPackage.Literals.AGENDA_ITEM,
                GroupPackage.Literals.ATTENDANCE, GroupPackage.Literals.HOT_SEAT, GroupPackage.Literals.SEAT_NOTE, GroupPackage.Literals.PARKED_TOPIC,
                GroupPackage.Literals.COMMITMENT, GroupPackage.Literals.POSTING, GroupPackage.Literals.PROJECT, GroupPackage.Literals.RESOURCE,
                GroupPackage.Literals.SHARED_CONTACT);
    }

    @Override
    public boolean show(ToShow object) {
        GroupsBeside beside = object.window().service(GroupsBeside.class);
        Optional<SharedGroup> group = Optional.ofNullable(beside).flatMap(open -> open.of(object.space().id()));
        group.ifPresent(one -> {
            ShownGroup shown = object.window().service(ShownGroup.class);
            meeting(object).ifPresentOrElse(meeting -> shown.meeting(one.id(), meeting.getId()), () -> shown.board(one.id()));
            if (object.stay()) {
                shown.show(one.id());
            } else {
                object.window().make(GroupPlace.class).toFront(one);
            }
        });
        return group.isPresent();
    }

    private static Optional<Meeting> meeting(ToShow object) {
        EObject at = object.space().find(object.id(), Entity.class).orElse(null);
        while (at != null && !(at instanceof Meeting)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Meeting) at);
    }
}
