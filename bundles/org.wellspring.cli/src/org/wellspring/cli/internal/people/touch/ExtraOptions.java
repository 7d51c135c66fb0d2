// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.touch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.wellspring.cli.spi.Failure;
import org.wellspring.people.commands.Along;
import org.wellspring.people.spi.TouchExtras;
import org.wellspring.people.spi.TouchExtras.Choice;
import org.wellspring.people.spi.TouchExtras.Question;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code log} that features bring: {@code --gave TYPE}, {@code --unasked}. */
final class ExtraOptions {
    private final List<Question> questions;
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    ExtraOptions(List<Question> questions) {
        this.questions = questions;
    }

    /** Of two options with one name the first counts, and one of the command's own before all: a plug-in's word must not take the command away. */
    void addTo(CommandSpec spec) {
        for (Question question : questions) {
            if (!isFree(spec, question.word())) {
                continue;
            }
            spec.addOption(OptionSpec.builder("--" + question.word()).paramLabel("TYPE").type(String.class).description(plain(question.help()))
                    .setter(put(value -> chosen.put(question.word(), (String) value))).build());
            for (Choice mark : question.marks()) {
                if (!isFree(spec, mark.word())) {
                    continue;
                }
                spec.addOption(OptionSpec.builder("--" + mark.word()).type(boolean.class).description(plain(mark.help()))
                        .setter(put(value -> marked.add(mark.word()))).build());
            }
        }
    }

    private static boolean isFree(CommandSpec spec, String word) {
        return spec.findOption("--" + word) == null;
    }

    private interface Taker {
        void take(Object value);
    }

    /** What is not set takes nothing. */
    private static ISetter put(Taker taker) {
        return new ISetter() {
            @Override
            public <T> T set(T value) {
                if (value != null && !Boolean.FALSE.equals(value)) {
                    taker.take(value);
                }
                return value;
            }
        };
    }

    /** The parser takes descriptions for formats. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    /**
     * What to note with the touch.
     *
     * @param words what is said of the touch; may be null
     * @throws Failure if something was chosen that there is not, or marked without what the mark is about
     */
    List<Along> answer(String words) {
        questions.stream().filter(question -> !chosen.containsKey(question.word())).forEach(question -> question.marks().stream()
                .filter(mark -> marked.contains(mark.word())).findFirst().ifPresent(mark -> {
                    throw Failure.value("mark-alone", "--" + mark.word(), "--" + question.word());
                }));
        return questions.stream().filter(question -> chosen.containsKey(question.word()))
                .map(question -> question.answer().of(choice(question), marked, words == null ? "" : words)).toList();
    }

    private String choice(Question question) {
        String wanted = chosen.get(question.word()).strip().toLowerCase(Locale.ROOT);
        List<String> words = question.choices().stream().map(Choice::word).toList();
        if (!words.contains(wanted)) {
            throw Failure.value("choice", "--" + question.word(), chosen.get(question.word()), String.join(", ", words));
        }
        return wanted;
    }
}
