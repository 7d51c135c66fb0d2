// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.people.commands.Along;
import org.wellspring.people.spi.TouchExtras;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

/** The chips that answer one question about a touch; what may be added to an answer is there once there is one. */
final class ExtraChips {
    private final TouchExtras.Question question;
    private final ChipBar bar;

    ExtraChips(Composite grid, Theme theme, TouchExtras.Question question, Runnable changed) {
        this.question = question;
        new Heading(grid, theme, Heading.Level.SUBTITLE, question.label()).setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        bar = new ChipBar(grid, theme, question.label());
        bar.setChips(chips(false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.onToggle(on -> {
            bar.setChips(chips(isAnswered()));
            changed.run();
        });
    }

    private List<Chip> chips(boolean marks) {
        return Stream.concat(question.choices().stream(), marks ? question.marks().stream() : Stream.empty())
                .map(choice -> new Chip(choice.word(), choice.label(), Tone.SOFT)).toList();
    }

    boolean isAnswered() {
        return question.choices().stream().anyMatch(choice -> bar.on().contains(choice.word()));
    }

    /** What to note with the touch, in the user's words. */
    List<Along> noted(String words) {
        Set<String> on = bar.on();
        Set<String> marks = question.marks().stream().map(TouchExtras.Choice::word).filter(on::contains).collect(Collectors.toSet());
        return question.choices().stream().map(TouchExtras.Choice::word).filter(on::contains).map(choice -> question.answer().of(choice, marks, words))
                .toList();
    }
}
