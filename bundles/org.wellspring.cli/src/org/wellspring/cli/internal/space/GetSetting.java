// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code settings get}: one setting. */
@Command(name = "get")
public final class GetSetting implements Verb {
    @Parameters(paramLabel = "KEY", descriptionKey = "settings.key")
    private String key;

    @Override
    public Answer run(Session session) {
        return session.reading(space -> SettingLine.of(space, SettingLine.key(session, key)));
    }
}
