// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.List;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.share.SharedGroups;

/** Where groups come from; what opens them is made when it is asked, which is not before the window is up. Any thread. */
@Component(service = GroupSource.class)
public final class GroupSource {
    private final ComponentServiceObjects<SharedGroups> groups;
    private final ComponentServiceObjects<MeetingFormats> formats;
    private final OpenSpaces open;
    private final List<ComponentServiceObjects<Starter>> starters;

    /** With what there is. */
    @Activate
    public GroupSource(@Reference ComponentServiceObjects<SharedGroups> groups, @Reference ComponentServiceObjects<MeetingFormats> formats,
            @Reference OpenSpaces open, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<Starter>> starters) {
        this.groups = groups;
        this.formats = formats;
        this.open = open;
        this.starters = List.copyOf(starters);
    }

    /** The groups of this program. */
    public SharedGroups groups() {
        return groups.getService();
    }

    /** After something in the book was taken back or done again: a group that was told with it goes, or comes back. Not on the UI thread. */
    public void follow(Space book) {
        starters.forEach(starter -> starter.getService().follow(book));
    }

    /** How meetings can go. */
    public MeetingFormats formats() {
        return formats.getService();
    }

    /** The spaces that are open. */
    public OpenSpaces open() {
        return open;
    }
}
