// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of events. */
@Component
public final class EventsSettings implements SettingKeys {
    /** E2 */
    public static final SettingKey<Integer> CLOSE_OUT_DAYS = SettingKey.number("events.close-out-days", 21, 0, 365,
            "Days after an event for which Today asks what comes of the people you met. 0 for never.");
    /** E2 */
    public static final SettingKey<Integer> NEXT_STEP_DAYS = SettingKey.number("events.next-step-days", 3, 0, 365,
            "Days until a next step with somebody you met at an event, where you name no day.");

    /** E3 */
    public static final SettingKey<Integer> FUNNEL_DAYS = SettingKey.number("events.funnel-days", 30, 1, 730,
            "Days after an event in which a follow-up, and the first help, count as come of it.");

    /** E9 */
    public static final SettingKey<Integer> REFRESH_HOURS = SettingKey.number("events.refresh-hours", 6, 0, 720,
            "Hours after which calendars whose events you follow are read again, while the window is open. 0 for never.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(CLOSE_OUT_DAYS, NEXT_STEP_DAYS, FUNNEL_DAYS, REFRESH_HOURS);
    }
}
