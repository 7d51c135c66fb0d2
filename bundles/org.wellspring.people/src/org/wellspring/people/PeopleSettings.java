// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of people. */
@Component
public final class PeopleSettings implements SettingKeys {
    /** The country whose numbers are written without a country code. */
    public static final SettingKey<String> PHONE_REGION = new SettingKey<>("people.phone-region", "",
            "The country (two letters, such as PT) of phone numbers written without a country code; empty: the computer's.",
            PeopleSettings::region);

    /** M7 */
    public static final SettingKey<Integer> CLIENT_DAYS = SettingKey.number("people.client-days", 90, 0, 3650,
            "Days without a word to a client that was not about business, after which that is said. 0 for never.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(PHONE_REGION, CLIENT_DAYS);
    }

    @Override
    public int order() {
        return 30;
    }

    private static String region(String text) {
        String region = text.strip().toUpperCase(Locale.ROOT);
        if (region.isEmpty() || List.of(Locale.getISOCountries()).contains(region)) {
            return region;
        }
        throw new IllegalArgumentException("people.phone-region takes a country of two letters, such as PT.");
    }
}
