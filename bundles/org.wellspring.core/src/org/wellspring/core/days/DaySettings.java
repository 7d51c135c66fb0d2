// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** How days are typed. */
@Component
public final class DaySettings implements SettingKeys {
    private static final Map<String, Optional<DayOrder>> ORDERS = Map.of("locale", Optional.empty(), "day-first",
            Optional.of(DayOrder.DAY_FIRST), "month-first", Optional.of(DayOrder.MONTH_FIRST), "ask",
            Optional.of(DayOrder.UNCLEAR));
    /** What 3/4 means. */
    public static final SettingKey<String> ORDER = new SettingKey<>("days.order", "locale",
            "What 3/4 means: day-first, month-first, ask, or locale for what your country writes.", text -> {
                if (!ORDERS.containsKey(text.strip())) {
                    throw new IllegalArgumentException("days.order takes day-first, month-first, ask or locale.");
                }
                return text.strip();
            }, List.of("locale", "day-first", "month-first", "ask"));

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(ORDER);
    }

    @Override
    public int order() {
        return 20;
    }

    /** The order a value of the setting names; empty for the locale's. */
    static Optional<DayOrder> order(String value) {
        return ORDERS.get(value);
    }
}
