// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.core.Changed;
import org.wellspring.giving.IntroductionLetters.Letter;

/**
 * What a step of an introduction answers, with what there is to write.
 *
 * @param transaction what {@code undo} takes back
 * @param ids of the introduction
 * @param done what was done, a sentence; not part of the promise to programs
 * @param subject of the prepared letter; empty where there is none
 * @param text of the prepared letter; empty where there is none
 */
record IntroStep(Optional<UUID> transaction, List<UUID> ids, String done, String subject, String text) implements Answer {
    static IntroStep of(Changed<UUID> changed, String done, Letter letter) {
        return new IntroStep(changed.transaction(), List.of(changed.result()), done, letter.subject(), letter.body());
    }

    @Override
    public void print(Paper paper) {
        paper.line(done + "  " + ids.getFirst());
        if (!text.isEmpty()) {
            paper.blank();
            paper.line(subject);
            paper.blank();
            paper.line(text);
        }
    }
}
