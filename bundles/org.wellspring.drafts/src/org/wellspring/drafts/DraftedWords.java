// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Purpose;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.Writings.Writing;

/**
 * Words for somebody, ready to be changed and sent by the user. Nothing is sent by itself.
 *
 * @param people to whom they go, together; the first is whom they are written for
 * @param names their names
 * @param template key of the template; empty for ready words
 * @param name what the template is called
 * @param purpose what the outreach is for (T6)
 * @param way how they go
 * @param to addresses or numbers of those who have one of that way
 * @param shared names of others who have one of these addresses, and read what comes there
 * @param subject a line; may be empty
 * @param text plain text
 * @param missing fields that nothing is known for; their sentences were left out
 * @param unknown fields that there are none of; their sentences were left out
 * @param about what they are about
 */
public record DraftedWords(List<UUID> people, List<String> names, String template, String name, Purpose purpose, DraftWay way, List<String> to,
        List<String> shared, String subject, String text, List<String> missing, List<String> unknown, Optional<Writing> about) {

    /** The same, in the user's words. */
    public DraftedWords saying(String line, String words) {
        return new DraftedWords(people, names, template, name, purpose, way, to, shared, line, words, missing, unknown, about);
    }

    /**
     * The touch that logs it once it was sent, for guards before and the book afterwards; with it what the words are about is done, in one undo
     * step. A fresh one each time.
     */
    public LogInteraction touch() {
        String line = subject.isBlank() ? name : subject;
        LogInteraction touch = new LogInteraction(way.kind(), people).summary(line).purpose(purpose).text(subject + "\n\n" + text)
                .direction(way.kind() == InteractionKind.CALL ? Direction.BOTH : Direction.OUT);
        about.flatMap(Writing::sent).ifPresent(sent -> touch.finishing(sent.noted(text)));
        return touch;
    }
}
