// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.util.concurrent.atomic.AtomicBoolean;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Tells the log of faults of ours, which the user only sees as records that can't be read: the first one of each file, for
 * where one record brings a fault out, thousands may. Any thread.
 */
public final class Faults {
    private final String where;
    private final AtomicBoolean told = new AtomicBoolean();

    /** Of one file, or of one piece of work; its name is for the log. */
    public Faults(String where) {
        this.where = where;
    }

    /** Something was thrown that nobody expected, over the record of this number. */
    public void tell(int record, Throwable fault) {
        tell("record " + record, fault);
    }

    /** A whole format failed over a file. */
    public void failed(String format, Throwable fault) {
        if (told.compareAndSet(false, true)) {
            log("The format {} failed over {}", format, where, fault);
        }
    }

    /** Something was thrown that nobody expected. */
    void tell(String what, Throwable fault) {
        if (told.compareAndSet(false, true)) {
            log("{} of {} can't be read because of a fault in Wellspring; others of the same file may follow", what, where, fault);
        }
    }

    private static void log(String message, Object... arguments) {
        BundleContext context = FrameworkUtil.getBundle(Faults.class).getBundleContext();
        ServiceReference<LoggerFactory> reference = context == null ? null : context.getServiceReference(LoggerFactory.class);
        LoggerFactory factory = reference == null ? null : context.getService(reference);
        if (factory != null) {
            factory.getLogger(Faults.class, Logger.class).error(message, arguments);
            context.ungetService(reference);
        }
    }
}
