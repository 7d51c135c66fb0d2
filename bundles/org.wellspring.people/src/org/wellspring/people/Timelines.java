// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;

/** What happened with people, from all who bring {@link org.wellspring.people.spi.TimelineEntries}. An OSGi service; any thread. */
public interface Timelines {
    /** What happened with a person, newest first, one page of it (F11: as fast in ten years as in the first); none for somebody unknown. */
    List<TimelineEntry> of(Space space, UUID person, int offset, int limit);
}
