// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.core.Space;
import org.wellspring.core.settings.SettingKey;
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
    static List<SettingKey<?>> keys(Session session) {
        return session.services().settings().get().stream().<SettingKey<?>>flatMap(s -> s.keys().stream()).toList();
    }

    /** The key of this name. */
    static SettingKey<?> key(Session session, String name) {
        return keys(session).stream().filter(k -> k.name().equals(name)).findFirst()
                .orElseThrow(() -> Failure.of("unknown-setting", name));
    }

    @Override
    public void print(Paper paper) {
        paper.line(name + " = " + value);
        paper.say(value.equals(default_) ? "settings.isDefault" : "settings.default", meaning, default_);
    }
}
