// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of etiquette. */
@Component
public final class EtiquetteSettings implements SettingKeys {
    /** T1 */
    public static final SettingKey<Integer> TOUCHES = SettingKey.number("etiquette.touches", 4, 0, 1_000,
            "How often you reach out to one person in a span of days before a word is said, by all ways together. 0 leaves that open.");
    /** T1 */
    public static final SettingKey<Integer> TOUCHES_DAYS = SettingKey.number("etiquette.touches-days", 14, 1, 3_650,
            "The days of that span.");
    /** T4 */
    public static final SettingKey<Integer> PITCH_PERCENT = SettingKey.number("etiquette.pitch-percent", 30, 0, 100,
            "How many of a hundred outreaches to one person may offer something for sale before a word is said. 100 leaves that open.");
    /** T4 */
    public static final SettingKey<Integer> PITCH_DAYS = SettingKey.number("etiquette.pitch-days", 365, 1, 36_500,
            "The days that are looked back on for that.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(TOUCHES, TOUCHES_DAYS, PITCH_PERCENT, PITCH_DAYS);
    }
}
