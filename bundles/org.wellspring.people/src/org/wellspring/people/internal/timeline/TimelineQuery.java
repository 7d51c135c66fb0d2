// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.Timelines;
import org.wellspring.people.spi.TimelineEntries;

/** Timelines from all who bring entries. */
@Component
public final class TimelineQuery implements Timelines {
    /** In the order of services: the highest ranking comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TimelineEntries> sources = List.of();
    private final Logger log;

    /** With the entries that come as services. */
    @Activate
    public TimelineQuery(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log;
    }

    @Override
    public List<TimelineEntry> of(Space space, UUID person, int offset, int limit) {
        return new Timeline(space, UserLocale.current().words(), sources.reversed(), this::failed).read(person, offset, limit);
    }

    private void failed(TimelineEntries source, Throwable failure) {
        log.error("{} failed; the title of what it shows stands there.", source.getClass().getName(), failure);
    }
}
