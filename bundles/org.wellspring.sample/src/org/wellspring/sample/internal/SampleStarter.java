// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.core.spi.StarterPart;
import org.wellspring.sample.SampleWorld;

/** Offers the sample world to the first start of the window, which knows no bundle of ours by name. */
@Component
public final class SampleStarter implements Starter {
    private final List<ComponentServiceObjects<StarterPart>> parts;

    /** With what belongs to it and lies beside the book, made when the world is told. */
    @Activate
    public SampleStarter(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<StarterPart>> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void fill(Space space) {
        SampleWorld.fill(space, LocalDate.now(space.clock()));
        parts.forEach(part -> part.getService().tell(space));
    }

    @Override
    public void follow(Space space) {
        parts.forEach(part -> part.getService().follow(space));
    }
}
