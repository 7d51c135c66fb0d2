// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.sample.SampleWorld;

/** The sample world as the program tells it: in a space opened by the service, with every bundle's own tables. */
final class Told {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Told() {
    }

    /** A space told on the morning of a day; whoever asks closes it. */
    static Space in(Path folder, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(LocalTime.of(8, 30)).atZone(ZONE).toInstant(), ZONE);
        Space space = service(Spaces.class).create(folder.resolve("book"), Spaces.Options.here().at(clock));
        SampleWorld.fill(space, today);
        return space;
    }

    /** A service of the running program. */
    static <T> T service(Class<T> type) {
        BundleContext services = FrameworkUtil.getBundle(Told.class).getBundleContext();
        return services.getService(services.getServiceReference(type));
    }
}
