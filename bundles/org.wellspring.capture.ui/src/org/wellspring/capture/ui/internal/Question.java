// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

/** What has to be answered before a sentence can be saved: whom, which day, or whether at all. Each answer is a chip. */
final class Question {
    private record Answer(String words, Tone tone, Corrections.Step step) {
    }

    private Question() {
    }

    /** Puts the question of a line under it, in a grid of four columns. */
    static ChipBar under(Composite lines, Theme theme, Understanding now, Understanding.Line line, BiConsumer<Part, Corrections.Step> change) {
        String asked = asked(now, line);
        new Heading(lines, theme, Heading.Level.TEXT, "").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Heading words = new Heading(lines, theme, Heading.Level.STRONG, asked);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        wide.horizontalIndent = theme.px(6);
        words.setLayoutData(wide);
        new Heading(lines, theme, Heading.Level.TEXT, "").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        ChipBar bar = new ChipBar(lines, theme, asked);
        List<Answer> answers = answers(now, line);
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            chips.add(new Chip("" + i, answers.get(i).words(), answers.get(i).tone()));
        }
        bar.setChips(chips);
        bar.setOn(Set.of());
        bar.onOpen(chip -> null, id -> change.accept(line.part(), answers.get(Integer.parseInt(id)).step()));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.horizontalIndent = theme.px(6);
        bar.setLayoutData(data);
        return bar;
    }

    private static String asked(Understanding now, Understanding.Line line) {
        String said = now.said(line.part()).isBlank() ? line.part().words() : now.said(line.part()).strip();
        return switch (line.ask()) {
            case WHO ->
                line.part() instanceof Part.Who who && !who.alternatives().isEmpty() ? Texts.get("question.who", who.name()) : Texts.get("question.name", said);
            case DAY -> Texts.get("question.day", said);
            case WHETHER, NOTHING -> Texts.get("question.whether", said);
        };
    }

    private static List<Answer> answers(Understanding now, Understanding.Line line) {
        Stream<Answer> own = line.part() instanceof Part.Who who ? whom(who)
                : Stream.of(new Answer(meaning(now, line, line.part()), Tone.SOFT, Understanding::confirm));
        Stream<Answer> others = line.alternatives().stream().map(other -> new Answer(meaning(now, line, other), Tone.SOFT, (u, p) -> u.replace(p, other)));
        // Where a note is one of the answers, to take it for nothing else would be the same a second time.
        boolean noted = line.alternatives().stream().anyMatch(Part.Note.class::isInstance) && !(line.part() instanceof Part.Note);
        String otherwise = Texts.get(line.part() instanceof Part.Note ? "question.nothing" : "question.none");
        Stream<Answer> none = noted ? Stream.empty() : Stream.of(new Answer(otherwise, Tone.SOFT, Understanding::remove));
        List<Answer> all = new ArrayList<>();
        Stream.concat(Stream.concat(own, others), none).filter(a -> all.stream().noneMatch(b -> b.words().equals(a.words()))).forEach(all::add);
        return all;
    }

    /** Who is only guessed looks like a guess; nobody is lit before the user has said so. */
    private static Stream<Answer> whom(Part.Who who) {
        Stream<Answer> known = Stream.concat(who.match().stream(), who.alternatives().stream()).distinct().map(c -> {
            boolean guess = who.ambiguous() && who.proposed().equals(Optional.of(c));
            return new Answer(guess ? Texts.get("capture.perhaps", UnderstoodLine.named(c)) : UnderstoodLine.named(c), guess ? Tone.GUESS : Tone.SOFT,
                    (u, p) -> p instanceof Part.Who asked ? u.choose(asked, Optional.of(c.id())) : u);
        });
        return Stream.concat(known, Stream.of(new Answer(Texts.get("capture.new", who.name()), Tone.SOFT,
                (u, p) -> p instanceof Part.Who asked ? u.choose(asked, Optional.empty()) : u)));
    }

    /** Of days only the day, where nothing else differs. */
    private static String meaning(Understanding now, Understanding.Line line, Part part) {
        boolean sameButDay = part.day().isPresent() && part.getClass() == line.part().getClass() && part.words().equals(line.part().words());
        return line.ask() == Understanding.Ask.DAY && sameButDay ? UnderstoodLine.day(part.day().get(), now.today())
                : UnderstoodLine.of(part, now.today()).whole();
    }
}
