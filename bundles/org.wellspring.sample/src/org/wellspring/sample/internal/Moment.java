// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import org.wellspring.model.About;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Purpose;

/** Makes an interaction of the words at the head of a line: {@code meeting@coffee in #them 40m +Dev_Mehta &lunch}. */
final class Moment {
    private final SampleBook book;
    private final Line line;
    private final Interaction interaction = ModelFactory.eINSTANCE.createInteraction();

    private Moment(SampleBook book, Line line) {
        this.book = book;
        this.line = line;
    }

    static Interaction of(SampleBook book, Line line, Person person, String head) {
        Moment moment = new Moment(book, line);
        moment.interaction.getParticipants().add(person);
        String[] words = head.split("\\s+");
        moment.kind(words[0]);
        for (int i = 1; i < words.length; i++) {
            moment.word(words[i]);
        }
        return moment.interaction;
    }

    private void kind(String word) {
        String[] parts = word.split("@", 2);
        InteractionKind kind = InteractionKind.get(parts[0]);
        if (kind == null) {
            throw line.wrong("«" + parts[0] + "» is no kind of interaction");
        }
        interaction.setKind(kind);
        interaction.setChannel(parts.length > 1 ? parts[1].replace('_', ' ') : null);
    }

    private void word(String word) {
        if (word.startsWith("+")) {
            interaction.getParticipants().add(book.person(line, word.substring(1).replace('_', ' ')));
        } else if (word.startsWith("&")) {
            interaction.setEvent(book.event(line, word.substring(1)));
        } else if (word.startsWith("#")) {
            mark(word.substring(1));
        } else if (word.matches("\\d+m")) {
            interaction.setMinutes(Integer.parseInt(word.substring(0, word.length() - 1)));
        } else {
            Direction direction = Direction.get(word);
            if (direction == null) {
                throw line.wrong("«" + word + "» is not understood");
            }
            interaction.setDirection(direction);
        }
    }

    private void mark(String mark) {
        switch (mark) {
            case "ask" -> interaction.setAsk(true);
            case "pitch" -> interaction.setPitch(true);
            case "business" -> interaction.setBusiness(true);
            case "them" -> interaction.setAbout(About.THEM);
            case "me" -> interaction.setAbout(About.ME);
            case "keeping" -> interaction.setPurpose(Purpose.KEEPING_IN_TOUCH);
            case "prospecting" -> interaction.setPurpose(Purpose.PROSPECTING);
            default -> throw line.wrong("«#" + mark + "» is not understood");
        }
    }
}
