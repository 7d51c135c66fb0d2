// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;

/**
 * A section of a meeting's page, of what is read once for all of them.
 *
 * @param <T> what of it is shown
 */
abstract class OfMeeting<T> extends OfGroup<T> {
    private Subject subject;

    OfMeeting(SectionPlace place) {
        super(place);
    }

    /** What this section shows. Background thread. */
    abstract T slice(GroupPage group, MeetingPage meeting, Optional<UUID> me);

    @Override
    protected final T read(Subject of) {
        subject = of;
        return super.read(of);
    }

    @Override
    final T slice(GroupPage page, GroupStanding standing) {
        MeetingPage meeting = subject.shared(MeetingPage.class, () -> MeetingPage.of(place().space(), subject.id()).orElseThrow());
        return slice(page, meeting, standing.belongs() ? standing.me() : Optional.empty());
    }
}
