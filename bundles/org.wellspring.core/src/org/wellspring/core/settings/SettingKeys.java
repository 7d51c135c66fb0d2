// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import java.util.List;

/** Contributes settings; an OSGi service of each bundle that has some. */
@FunctionalInterface
public interface SettingKeys {
    /** The keys, in the order to show them. */
    List<SettingKey<?>> keys();
}
