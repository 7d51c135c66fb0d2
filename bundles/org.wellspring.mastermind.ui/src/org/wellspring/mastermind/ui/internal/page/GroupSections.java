// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.PostingKind;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.Width;

/** What we ourselves show of a group and of its meetings. */
@Component
public final class GroupSections implements PageSections {
    @Override
    public List<One> sections() {
        return List.of(new One(GroupPackage.Literals.GROUP, WHO, Width.FULL, GroupHead::new),
                new One(GroupPackage.Literals.GROUP, WHO + 1, Width.FULL, NeedsALookSection::new),
                new One(GroupPackage.Literals.GROUP, NEXT, Width.FULL, NextSection::new),
                new One(GroupPackage.Literals.GROUP, AGREED, Width.CARD, place -> new CommitmentsSection(place, true)),
                new One(GroupPackage.Literals.GROUP, AGREED + 1, Width.CARD, place -> new CommitmentsSection(place, false)),
                new One(GroupPackage.Literals.GROUP, AGREED + 10, Width.CARD, place -> new PostingsSection(place, PostingKind.ASK)),
                new One(GroupPackage.Literals.GROUP, AGREED + 11, Width.CARD, place -> new PostingsSection(place, PostingKind.OFFER)),
                new One(GroupPackage.Literals.GROUP, KNOWN, Width.CARD, MembersSection::new),
                new One(GroupPackage.Literals.GROUP, KNOWN + 1, Width.CARD, CharterSection::new),
                new One(GroupPackage.Literals.GROUP, KNOWN + 10, Width.CARD, ProjectsSection::new),
                new One(GroupPackage.Literals.GROUP, KNOWN + 11, Width.CARD, ResourcesSection::new),
                new One(GroupPackage.Literals.GROUP, KNOWN + 12, Width.CARD, ContactsSection::new),
                new One(GroupPackage.Literals.GROUP, KNOWN + 20, Width.CARD, MeetingsSection::new),
                new One(GroupPackage.Literals.MEETING, WHO, Width.FULL, MeetingHead::new),
                new One(GroupPackage.Literals.MEETING, NEXT, Width.CARD, AgendaSection::new),
                new One(GroupPackage.Literals.MEETING, NEXT + 1, Width.CARD, AttendanceSection::new),
                new One(GroupPackage.Literals.MEETING, AGREED, Width.CARD, AskedSection::new),
                new One(GroupPackage.Literals.MEETING, KNOWN, Width.FULL, MinutesSection::new));
    }
}
