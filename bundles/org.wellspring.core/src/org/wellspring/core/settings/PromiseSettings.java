// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

/** Settings of promises, which several bundles make. */
public final class PromiseSettings {
    /** F9: in how many days a promise without a day of its own is due. */
    public static final SettingKey<Integer> DEFAULT_DAYS = SettingKey.number("promise.default-days", 7, 1, 365,
            "Days until a promise without a day of its own is due.");

    private PromiseSettings() {
    }
}
