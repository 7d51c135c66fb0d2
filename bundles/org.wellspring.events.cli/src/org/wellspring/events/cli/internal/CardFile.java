// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Failure;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.events.cards.CardPicture;
import org.wellspring.events.cards.CardPicture.Finding;
import org.wellspring.events.cards.CardScan;
import org.wellspring.people.PictureFile;
import org.wellspring.people.spelling.Names;

/** The picture of a card that a command names (E8). */
final class CardFile {
    private CardFile() {
    }

    /** Reads it; what can't be read at all fails with a sentence. */
    static CardPicture read(Path file) {
        if (!Files.exists(file)) {
            throw Failure.of("no-file", file.toString());
        }
        try {
            CardPicture read = CardScan.read(file);
            if (read.finding() == Finding.DAMAGED || read.finding() == Finding.HUGE) {
                throw Failure.of(EventVerbs.class, read.finding() == Finding.HUGE ? "card-huge" : "card-damaged", file.toString());
            }
            return read;
        } catch (PictureFile.TooLarge e) {
            throw Failure.of(EventVerbs.class, "card-huge", file.toString());
        } catch (IOException e) {
            throw Failure.of(EventVerbs.class, "card-damaged", file.toString());
        }
    }

    /** What it says of the one who is named, or of the only one it speaks of; nothing where it says nothing of anybody. */
    static CardDetails of(CardPicture read, String named) {
        if (read.finding() != Finding.SEVERAL) {
            return read.card().orElse(CardDetails.NONE);
        }
        List<CardDetails> called = read.cards().stream().filter(card -> !named.isBlank() && Names.key(card.name()).equals(Names.key(named))).toList();
        if (called.size() != 1) {
            String names = read.cards().stream().map(CardDetails::name).collect(Collectors.joining(", "));
            throw Failure.of(EventVerbs.class, "card-several", names);
        }
        return called.getFirst();
    }
}
