// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Rhythm;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Agrees on a rhythm with somebody (F4): how often, what for, and what it brings both sides; without these it stays a draft (F3). */
public final class RhythmPopover {
    private static final List<String> SPANS = List.of("1w", "2w", "1m", "3m", "6m", "1y");
    private static final String USUAL = "1m";
    private static final String BOTH = "both";
    private static final int WIDTH = 560;

    private final Theme theme;
    private final Actions actions;
    private final UUID person;
    private final String name;
    private Optional<Rhythm> now = Optional.empty();
    private String span = USUAL;
    private Popover popover;
    private ChipBar often;
    private Text other;
    private Heading said;
    private ChipBar agreed;
    private Text purpose;
    private Text them;
    private Text me;

    public RhythmPopover(Theme theme, Actions actions, UUID person, String name) {
        this.theme = theme;
        this.actions = actions;
        this.person = person;
        this.name = name;
    }

    /** Begins with what was agreed before. */
    public RhythmPopover of(Optional<Rhythm> before) {
        now = before;
        return this;
    }

    public void open(Shell window) {
        Durations durations = new Durations();
        popover = new Popover(window, theme, Texts.get("agree.title", name), WIDTH).titled();
        Optional<String> was = now.map(r -> Interval.stored(r.getIdealDays(), r.getIdealMonths())).filter(i -> i.days() > 0)
                .map(i -> SPANS.stream().filter(s -> interval(s).equals(i)).findFirst().orElseGet(() -> durations.length(i)));
        often = bar("agree.often",
                Stream.concat(SPANS.stream(), was.stream()).distinct().map(s -> new Chip(s, durations.every(interval(s)), Tone.SOFT)).toList());
        often.onToggle(on -> choose(on.stream().filter(id -> !id.equals(span)).findFirst().orElse(span)));
        other = field("agree.other.hint");
        other.addListener(SWT.Modify, e -> often.setOn(other.getText().isBlank() ? Set.of(span) : Set.of()));
        // Whoever types a span where the usual ones stand means another one.
        often.addListener(SWT.KeyDown, e -> {
            if (Character.isLetterOrDigit(e.character) && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
                other.setFocus();
                other.append(String.valueOf(e.character));
            }
        });
        purpose = field("rhythm.purpose.hint");
        them = field("rhythm.benefit-them.hint");
        me = field("rhythm.benefit-me.hint");
        agreed = bar("agree.agreed", List.of(new Chip(BOTH, Texts.get("agree.both"), Tone.SOFT)));
        agreed.choices();
        said = new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("agree.hint"));
        fill(said);
        FlatButton save = new FlatButton(popover.content(), theme, FlatButton.Kind.PRIMARY, Texts.get("agree.save")).onPress(this::save);
        save.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        choose(was.orElse(USUAL));
        now.ifPresent(this::fill);
        popover.kept(this::save).open();
        often.setFocus();
    }

    private void fill(Rhythm rhythm) {
        purpose.setText(Objects.requireNonNullElse(rhythm.getPurpose(), ""));
        them.setText(Objects.requireNonNullElse(rhythm.getBenefitThem(), ""));
        me.setText(Objects.requireNonNullElse(rhythm.getBenefitMe(), ""));
        agreed.setOn(rhythm.getAgreedBy() == AgreedBy.BOTH ? Set.of(BOTH) : Set.of());
    }

    private ChipBar bar(String key, List<Chip> chips) {
        ChipBar bar = new ChipBar(popover.content(), theme, Texts.get(key));
        bar.setChips(chips);
        fill(bar);
        return bar;
    }

    private Text field(String key) {
        SearchField field = new SearchField(popover.content(), theme, Texts.get(key));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = theme.px(38);
        field.setLayoutData(data);
        field.control().addListener(SWT.DefaultSelection, e -> save());
        return field.control();
    }

    private void choose(String chosen) {
        span = chosen;
        if (!other.getText().isEmpty()) {
            other.setText("");
        }
        often.setOn(Set.of(span));
    }

    private static Interval interval(String span) {
        return Interval.parse(span).orElseThrow();
    }

    /** What is typed, as everywhere where a span is asked for, or else the one chosen. */
    private Optional<Interval> every() {
        return other.getText().isBlank() ? Optional.of(interval(span)) : Interval.parse(other.getText().strip()).filter(i -> i.days() > 0);
    }

    private void save() {
        Optional<Interval> every = every();
        if (every.isEmpty()) {
            said.setText(Texts.get("agree.other.wrong"));
            popover.place();
            other.setFocus();
            return;
        }
        SetRhythm command = new SetRhythm(person).every(every.get())
                .purpose(purpose.getText().strip()).benefitThem(them.getText().strip()).benefitMe(me.getText().strip())
                .agreedBy(agreed.on().contains(BOTH) ? AgreedBy.BOTH : AgreedBy.ME);
        actions.runAndSay(command, outcome -> Texts.get(outcome.missing().isEmpty() ? "agree.done" : "agree.draft", name))
                .ifPresent(done -> popover.close());
    }

    private static void fill(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
