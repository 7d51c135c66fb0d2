// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import java.util.List;

/** Contributes settings; an OSGi service of each bundle that has some. */
@FunctionalInterface
public interface SettingKeys {
    /** The keys, in the order to show them. */
    List<SettingKey<?>> keys();

    /** Where they stand among those of others: what is changed most often has the lowest number. */
    default int order() {
        return 50;
    }
}
