// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of giving. */
@Component
public final class GivingSettings implements SettingKeys {
    /** G6 */
    public static final SettingKey<Integer> MINUTES_A_MONTH = SettingKey.number("giving.minutes-a-month", 0, 0, 20_000,
            "Minutes a month you have for helping; beyond them a word is said. 0 leaves that open.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(MINUTES_A_MONTH);
    }
}
