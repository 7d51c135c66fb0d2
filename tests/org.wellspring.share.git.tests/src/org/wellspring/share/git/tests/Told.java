// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.Assertions;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportException.Kind;

/** What a user is told. */
final class Told {
    private static final Pattern JARGON = Pattern
            .compile("(?i)\\b(git|branch(es)?|push(ed)?|fetch(ed)?|remotes?|refs?|commits?|pack)\\b|null|Exception|\\{\\d");

    private Told() {
    }

    /** The sentence, which is of this kind, or of another that is as good, and says nothing that only programmers know. */
    static TransportException told(Kind kind, ThrowingCallable work, Kind... others) {
        TransportException told = Assertions.catchThrowableOfType(TransportException.class, work);
        assertThat(told).as("Something is told").isNotNull();
        if (!Arrays.asList(others).contains(told.kind())) {
            assertThat(told.kind()).as(told.getMessage() + " " + causes(told)).isEqualTo(kind);
        }
        // An address may well end so; that is the user's own word.
        assertThat(JARGON.matcher(told.getMessage().replace(".git", "").replace("git://", "").replace("git@", "")).results().map(r -> r.group()))
                .as(told.getMessage()).isEmpty();
        assertThat(told.getMessage()).endsWith(".").doesNotContain("''");
        return told;
    }

    private static String causes(Throwable told) {
        StringBuilder causes = new StringBuilder();
        for (Throwable one = told.getCause(); one != null; one = one.getCause()) {
            causes.append(" <- ").append(one);
        }
        return causes.toString();
    }
}
