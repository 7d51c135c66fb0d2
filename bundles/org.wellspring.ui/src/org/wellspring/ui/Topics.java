// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

/** Topics of events between bundles of the window, for {@code IEventBroker.send} and {@code @EventTopic}: sent on the UI thread, and heard before
 * {@code send} returns. Permanent. */
public final class Topics {
    /** An import that was asked for came to its end: done, given up, or failed. No data. */
    public static final String IMPORT_ENDED = "org/wellspring/ui/IMPORT_ENDED";

    private Topics() {
    }
}
