// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.SharedRhythms;
import org.wellspring.followup.SharedRhythms.SharedRhythm;
import org.wellspring.followup.commands.SetSharedRhythm;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** Rhythms of tags and kinds (F4): those there are, and one more by two chips. UI thread only. */
final class SharedRhythmsPopover {
    private static final int WIDTH = 620;
    private static final int MOST_TAGS = 40;
    private static final String KIND = "kind ";
    private static final String TAG = "tag ";

    /** What there is to choose from. */
    record Known(List<SharedRhythm> there, List<String> kinds, List<String> tags) {
        /** Reads it. Background thread. */
        static Known of(Space space) {
            People people = new People(space);
            return new Known(new SharedRhythms(space).list(), people.kinds(), people.tags().stream().limit(MOST_TAGS).toList());
        }
    }

    private final Theme theme;
    private final Actions actions;
    private final Known known;
    private final Durations durations = new Durations();
    private Popover popover;
    private Heading said;
    private ChipBar whom;
    private String who = "";
    private String span = "3m";

    SharedRhythmsPopover(Theme theme, Actions actions, Known known) {
        this.theme = theme;
        this.actions = actions;
        this.known = known;
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("shared.title"), WIDTH).titled();
        Composite content = popover.content();
        said = wide(new Heading(content, theme, Heading.Level.SUBTITLE, Texts.get("shared.help")));
        known.there().forEach(one -> wide(new LinkText(content, theme, RichText.empty().strong(one.word())
                .muted(" · " + Texts.get(one.kind() ? "shared.kind" : "shared.tag") + " · " + durations.every(one.ideal()) + longest(one) + "  ")
                .link(Texts.get("shared.remove"), () -> keep(one.kind(), one.word(), Interval.NONE, "shared.removed")))));
        whom = wide(new ChipBar(content, theme, Texts.get("shared.whom")));
        whom.setChips(Stream.concat(known.kinds().stream().map(kind -> new Chip(KIND + kind, kind, Tone.ACCENT)),
                known.tags().stream().map(tag -> new Chip(TAG + tag, tag, Tone.SOFT))).toList());
        whom.onToggle(on -> {
            who = on.stream().filter(id -> !id.equals(who)).findFirst().orElse("");
            whom.setOn(who.isEmpty() ? Set.of() : Set.of(who));
        });
        ChipBar often = wide(new ChipBar(content, theme, Texts.get("rhythm.often")));
        often.setChips(RhythmPopover.SPANS.stream().map(one -> new Chip(one, durations.every(interval(one)), Tone.SOFT)).toList());
        often.setOn(Set.of(span));
        often.onToggle(on -> {
            span = on.stream().filter(id -> !id.equals(span)).findFirst().orElse(span);
            often.setOn(Set.of(span));
        });
        buttons(popover.foot());
        popover.open();
        whom.setFocus();
    }

    private void buttons(Composite content) {
        Composite buttons = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        wide(buttons);
        FlatButton cancel = new FlatButton(buttons, theme, FlatButton.Kind.PLAIN, Texts.get("step.cancel")).onPress(popover::close);
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(buttons, theme, FlatButton.Kind.PRIMARY, Texts.get("step.save")).onPress(this::save);
    }

    private void save() {
        if (who.isEmpty()) {
            said.setText(Texts.get("shared.nobody"));
            whom.setFocus();
            return;
        }
        boolean kind = who.startsWith(KIND);
        keep(kind, who.substring((kind ? KIND : TAG).length()), interval(span), "shared.set");
    }

    private void keep(boolean kind, String word, Interval interval, String said) {
        SetSharedRhythm command = kind ? SetSharedRhythm.ofKind(word, interval) : SetSharedRhythm.ofTag(word, interval);
        if (actions.runAndSay(command, Texts.get(said, word, interval.days() == 0 ? "" : durations.every(interval))).isPresent()) {
            popover.close();
        }
    }

    private String longest(SharedRhythm one) {
        return one.longest().days() == 0 ? "" : " · " + Texts.get("shared.longest", durations.length(one.longest()));
    }

    private static Interval interval(String span) {
        return Interval.parse(span).orElseThrow();
    }

    private static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }
}
