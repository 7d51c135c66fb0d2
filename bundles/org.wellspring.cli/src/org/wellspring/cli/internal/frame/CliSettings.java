// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.frame;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** Settings of the command line. */
@Component(service = SettingKeys.class)
public final class CliSettings implements SettingKeys {
    private static final int USUAL_WAIT = 10;
    private static final int LONGEST_WAIT = 3600;

    /** X9: how long a command waits for another one that has the book. */
    public static final SettingKey<Integer> WAIT_SECONDS = SettingKey.number("cli.wait-seconds", USUAL_WAIT, 0, LONGEST_WAIT,
            "Seconds a command waits while another one has the book, before it says so and does nothing.");

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(WAIT_SECONDS);
    }

    @Override
    public int order() {
        return 90;
    }
}
