// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.format;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.RecordFormat;

/** The formats that come as services. */
@Component(service = Formats.class)
public final class InstalledFormats implements Formats {
    /** In the order of services: the highest ranking comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RecordFormat> formats = List.of();
    private final Logger log;

    /** With the formats that come as services. */
    @Activate
    public InstalledFormats(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log;
    }

    @Override
    public List<RecordFormat> all() {
        List<RecordFormat> sound = new ArrayList<>();
        formats.reversed().stream().filter(this::isSound).forEach(sound::add);
        return new FormatList(sound).all();
    }

    /** Whether it can at least say what it is; one that can't is as if it were not there. */
    private boolean isSound(RecordFormat format) {
        try {
            return !format.id().isBlank() && format.name() != null && format.place() > Integer.MIN_VALUE && format.reader() != null
                    && format.writer() != null;
        } catch (RuntimeException | LinkageError e) {
            log.error("The format {} is left out: it failed.", format.getClass().getName(), e);
            return false;
        }
    }
}
