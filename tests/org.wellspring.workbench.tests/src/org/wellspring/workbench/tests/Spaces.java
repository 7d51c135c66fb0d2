// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.nio.file.Path;
import java.time.Clock;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;

/** The real store, as the window finds it. */
final class Spaces {
    private Spaces() {
    }

    static Space create(Path directory) {
        return service().create(directory, Options.here());
    }

    static Space create(Path directory, Clock clock) {
        return service().create(directory, Options.here().at(clock));
    }

    static Space open(Path directory) {
        return service().open(directory, Options.here());
    }

    private static org.wellspring.core.Spaces service() {
        BundleContext context = FrameworkUtil.getBundle(Spaces.class).getBundleContext();
        return context.getService(context.getServiceReference(org.wellspring.core.Spaces.class));
    }
}
