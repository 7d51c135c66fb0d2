// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.core.words.UserLocale;

/** Reads sentences against a book, each in the language its words are of. Any thread. */
public final class Reader {
    private static final List<Words> OURS = Stream.of("en", "de", "fr", "es").map(code -> new Words(code, file(code))).toList();
    /** Inside a name small words tell nothing of the language of a sentence. */
    private static final Pattern PARTICLE = Pattern.compile("(?<=\\p{Lu}\\p{L}{0,20} )(?:von|van|de|del|la|das|dos|du|der|den|le|da|di)(?= )");
    /** "d'Anna", "l'école". */
    private static final Pattern ELIDED = Pattern.compile("(?<!\\p{L})(?:[cdjlmnst]|qu)'(?=\\p{L}{2})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*(?=['’]s(?!\\p{L}))");
    /** What is longer is no sentence: of a pasted page the beginning is read, the rest is a note. */
    private static final int LONGEST = 2_000;
    private final Space space;
    private final List<Words> languages;
    private final Collection<DayLanguage> days;

    /** Against this book, in our languages and these. */
    public Reader(Space space, Collection<CaptureLanguage> more, Collection<DayLanguage> days) {
        this.space = space;
        this.languages = Stream.concat(OURS.stream(), more.stream().map(l -> new Words(l.code(), l.words()))).toList();
        this.days = List.copyOf(days);
    }

    static String file(String code) {
        try (InputStream in = Reader.class.getResourceAsStream(code + ".words")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a sentence reads today. */
    public Understanding read(String sentence) {
        DayReader reader = DayReader.of(space).with(days);
        String text = sentence == null ? "" : sentence;
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        String head = text.substring(0, end);
        Understanding read = read(head, reader);
        if (end == text.length()) {
            return read;
        }
        Part rest = new Part.Note(new Part.Span(end, text.length()), text.substring(end).strip());
        return new Understanding(text, read.today(), Stream.concat(read.lines().stream(), Stream.of(Understanding.Line.of(rest))).toList());
    }

    private Understanding read(String head, DayReader reader) {
        Words words = language(head);
        Book book = new Book(space, reader.today());
        return BusinessCard.in(head, Stream.concat(Stream.of(words), languages.stream().filter(other -> other != words)), book,
                (in, card) -> read(in, reader, book, card)).orElseGet(() -> read(words, reader, book, head));
    }

    private static Understanding read(Words words, DayReader reader, Book book, String text) {
        return new SeveralSentences(words, new SentenceDays(reader, words, book), book, text).read();
    }

    /** The one most of whose common words are there; of two the user's own, else the first. */
    private Words language(String text) {
        List<String> words = Arrays.stream(ELIDED.matcher(Folded.of(PARTICLE.matcher(text).replaceAll(""))).replaceAll("$0 ").split("[^\\p{L}']+")).toList();
        // a name may be of any language: "tea at Käthe's"
        String apart = NAME.matcher(text).replaceAll("");
        String own = UserLocale.current().words().getLanguage();
        return languages.stream().max(Comparator.comparingInt((Words language) -> 2 * language.score(words)
                + (language.code().equals(own) ? 1 : 0) + (language.hasLetterOf(apart) ? 1 : 0)).thenComparing(language -> -languages.indexOf(language)))
                .orElseThrow();
    }
}
