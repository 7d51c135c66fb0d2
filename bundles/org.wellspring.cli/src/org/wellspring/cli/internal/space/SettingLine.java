// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.core.Space;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.settings.Settings;

/**
 * A setting as commands show it.
 *
 * @param default_ the value that counts while none is set
 */
record SettingLine(String name, String value, String default_, String meaning) implements Answer {
    static SettingLine of(Space space, SettingKey<?> key) {
        return new SettingLine(key.name(), String.valueOf(new Settings(space).get(key)), String.valueOf(key.fallback()),
                key.meaning());
    }

    /** All keys there are. */
    static List<SettingKey<?>> keys(Supplier<List<SettingKeys>> offered) {
        return offered.get().stream().<SettingKey<?>>flatMap(s -> s.keys().stream()).toList();
    }

    /** The key of this name. */
    static SettingKey<?> key(Supplier<List<SettingKeys>> offered, String name) {
        return keys(offered).stream().filter(k -> k.name().equals(name)).findFirst()
                .orElseThrow(() -> Failure.of("unknown-setting", name));
    }

    @Override
    public void print(Paper paper) {
        paper.line(name + " = " + value);
        paper.say(value.equals(default_) ? "settings.isDefault" : "settings.default", meaning, default_);
    }
}
