// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.sample.SampleWorld;

/** Offers the sample world to the first start of the window, which knows no bundle of ours by name. */
@Component
public final class SampleStarter implements Starter {
    @Override
    public void fill(Space space) {
        SampleWorld.fill(space, LocalDate.now(space.clock()));
    }
}
