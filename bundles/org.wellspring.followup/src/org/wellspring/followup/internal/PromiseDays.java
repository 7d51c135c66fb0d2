// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;

/** After how many days something without a day of its own is due. */
public final class PromiseDays {
    private PromiseDays() {
    }

    /** As the user set it. */
    public static int of(Space space) {
        return new Settings(space).get(FollowupSettings.PROMISE_DAYS);
    }
}
