// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.Unreadable;

/** Tells the format of a file by how it begins: the surest of all formats. Any thread. */
public final class Recognition {
    /**
     * What was recognised.
     *
     * @param told whether the user said so
     * @param doubts who else was as sure, in a sentence for the user; empty where nobody was
     */
    public record Recognised(RecordFormat format, boolean told, List<String> doubts) {
    }

    private final Formats formats;
    private final Function<RecordFile, String> explanation;

    /**
     * Among these formats.
     *
     * @param explanation why a file that none of them knows is not read, in a sentence for the user
     */
    public Recognition(Formats formats, Function<RecordFile, String> explanation) {
        this.formats = formats;
        this.explanation = explanation;
    }

    /**
     * The format of a file.
     *
     * @param told the format, where the user knows it
     * @throws Unreadable if nobody knows the file, with a sentence for the user
     */
    public Recognised of(RecordFile file, Optional<RecordFormat> told) throws Unreadable {
        if (file.head().length == 0 || file.beginning().replace("\ufeff", "").isBlank()) {
            throw new Unreadable(Texts.say("file.empty", file.name()));
        }
        return told.isPresent() ? new Recognised(told.get(), true, List.of()) : surest(file);
    }

    private Recognised surest(RecordFile file) throws Unreadable {
        int most = RecordFormat.NO;
        List<RecordFormat> surest = new ArrayList<>();
        for (RecordFormat format : formats.readable()) {
            int sure = probe(format, file);
            if (sure > most) {
                surest.clear();
                most = sure;
            }
            if (sure == most && sure > RecordFormat.NO) {
                surest.add(format);
            }
        }
        if (surest.isEmpty()) {
            throw new Unreadable(explanation.apply(file));
        }
        List<String> names = surest.stream().map(RecordFormat::name).toList();
        return new Recognised(surest.getFirst(), false, names.size() < 2 ? List.of()
                : List.of(Texts.say("guess.format", String.join(", ", names), names.getFirst(), surest.get(1).id())));
    }

    private static int probe(RecordFormat format, RecordFile file) {
        try {
            return format.probe(file);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            new Faults(file.name()).failed(format.name(), e);
            return RecordFormat.NO;
        }
    }
}
