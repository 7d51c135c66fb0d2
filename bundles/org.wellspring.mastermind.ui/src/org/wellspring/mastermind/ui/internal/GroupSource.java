// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.core.OpenSpaces;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.share.SharedGroups;

/** Where groups come from; what opens them is made when it is asked, which is not before the window is up. Any thread. */
@Component(service = GroupSource.class)
public final class GroupSource {
    private final ComponentServiceObjects<SharedGroups> groups;
    private final ComponentServiceObjects<MeetingFormats> formats;
    private final OpenSpaces open;

    /** With what there is. */
    @Activate
    public GroupSource(@Reference ComponentServiceObjects<SharedGroups> groups, @Reference ComponentServiceObjects<MeetingFormats> formats,
            @Reference OpenSpaces open) {
        this.groups = groups;
        this.formats = formats;
        this.open = open;
    }

    /** The groups of this program. */
    public SharedGroups groups() {
        return groups.getService();
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
