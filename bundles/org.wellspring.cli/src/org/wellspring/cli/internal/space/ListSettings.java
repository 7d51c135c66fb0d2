// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.util.List;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;

import picocli.CommandLine.Command;

/** {@code settings}: every setting with its value, its default and what it means. */
@Command(name = "settings")
public final class ListSettings implements Verb {
    /** All settings. */
    record All(List<SettingLine> settings) implements Answer {
        @Override
        public void print(Paper paper) {
            settings.forEach(setting -> {
                paper.blank();
                setting.print(paper);
            });
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(
                SettingLine.keys(session).stream().map(key -> SettingLine.of(space, key)).toList()));
    }
}
