// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of goals. */
@Component
public final class GoalsSettings implements SettingKeys {
    /** O8 */
    public static final SettingKey<Integer> REVIEW_MONTHS = SettingKey.number("goals.review-months", 3, 0, 120,
            "Months without a result after which a way to a goal is looked at again. 0 for never.");
    /** O3 */
    public static final SettingKey<Integer> TIME_DAYS = SettingKey.number("goals.time-days", 90, 1, 3650,
            "Days that are looked at for where your time went.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(REVIEW_MONTHS, TIME_DAYS);
    }
}
