// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.core.words.Texts;

/** What can go wrong with plug-ins, in words for the user: three sentences a key, {@code KEY}, {@code KEY.safe} and {@code KEY.todo}. */
final class PluginProblems {
    /** The name of this bundle, for what the platform wants to know whose it is. */
    static final String BUNDLE = "org.wellspring.update";

    private PluginProblems() {
    }

    static Texts texts() {
        return new Texts(PluginProblems.class);
    }

    static Problem problem(String key, Object... arguments) {
        Texts texts = texts();
        return new Problem(Problem.Kind.REFUSED, texts.get(key, arguments), texts.getOr(key + ".safe", texts.get("safe")),
                texts.get(key + ".todo", arguments));
    }

    static SpaceException refused(Throwable cause, String key, Object... arguments) {
        return new SpaceException(problem(key, arguments), cause);
    }

    static SpaceException refused(String key, Object... arguments) {
        return refused(null, key, arguments);
    }
}
