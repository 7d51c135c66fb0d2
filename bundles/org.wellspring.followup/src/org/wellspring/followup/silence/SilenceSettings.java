// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of the silence protocol. */
@Component
public final class SilenceSettings implements SettingKeys {
    /** T8 */
    public static final SettingKey<Integer> DAYS = SettingKey.number("silence.days", 10, 1, 365,
            "Days without an answer after which Wellspring assumes the best and proposes a second word.");
    /** T10 */
    public static final SettingKey<Integer> SECOND_DAYS = SettingKey.number("silence.second-days", 14, 1, 365,
            "Days without an answer to the second word after which Wellspring proposes to let it rest.");
    /** T8 */
    public static final SettingKey<Integer> LONGEST = SettingKey.number("silence.longest-days", 90, 1, 3650,
            "Days after which nobody is asked about a letter without an answer any more.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(DAYS, SECOND_DAYS, LONGEST);
    }

    @Override
    public int order() {
        return 11;
    }
}
