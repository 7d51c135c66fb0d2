// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.days.DayReader;
import org.wellspring.followup.commands.EndRhythm;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.ResumeRhythm;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmIntervals;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * All of a rhythm with somebody on one sheet (F4): how often, what for, and what it brings both. It can be saved at any moment; what
 * it lacks to be more than a draft (F3) is said while one writes.
 */
public final class RhythmPopover {
    static final List<String> SPANS = List.of("1w", "2w", "1m", "3m", "6m", "1y");
    private static final String USUAL = "1m";
    private static final int USUAL_REASONS = 4;
    private static final String NONE = "";
    private static final int WIDTH = 620;
    private static final int LABEL = 110;

    private final Theme theme;
    private final Actions actions;
    private final UUID person;
    private final String name;
    private final Optional<Rhythm> now;
    private final int otherwise;
    private final DayReader reader;
    private final Durations durations = new Durations();
    private Popover popover;
    private Composite grid;
    private String span = NONE;
    private String taken = NONE;
    private ChipBar often;
    private Text other;
    private Text purpose;
    private Text them;
    private Text me;
    private Text longest;
    private Text channels;
    private String by;
    private Heading said;
    private FlatButton save;

    /** Begins with what was agreed before. */
    public RhythmPopover(Theme theme, Actions actions, Space space, UUID person, String name) {
        this.theme = theme;
        this.actions = actions;
        this.person = person;
        this.name = name;
        Optional<Person> owner = space.find(person, Person.class);
        now = owner.map(Person::getRhythm);
        otherwise = owner.filter(p -> now.filter(r -> r.getIdealDays() == 0).isPresent()).map(new RhythmIntervals(space)::idealDays).orElse(0);
        reader = DayReader.of(space);
    }

    public void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("agree.title", name), WIDTH).titled().about(RhythmPopover.class, person);
        grid = theme.surface(new Composite(popover.content(), SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(8);
        grid.setLayout(layout);
        fill(grid);
        often();
        if (now.filter(r -> Stream.of(r.getPurpose(), r.getBenefitThem(), r.getBenefitMe()).allMatch(t -> t != null && !t.isBlank())).isEmpty()) {
            examples();
        }
        purpose = field("purpose", now.map(Rhythm::getPurpose));
        them = field("benefit-them", now.map(Rhythm::getBenefitThem));
        me = field("benefit-me", now.map(Rhythm::getBenefitMe));
        longest = field("longest", now.map(r -> Interval.stored(r.getMaxDays(), r.getMaxMonths())).filter(i -> i.days() > 0).map(durations::length));
        channels = field("channels", now.map(r -> String.join(", ", r.getChannels())));
        ChipBar agreed = bar("agreed",
                Arrays.stream(AgreedBy.values()).map(a -> new Chip(a.name(), Texts.get("rhythm.agreed." + a.name()), Tone.SOFT)).toList());
        by = now.map(Rhythm::getAgreedBy).orElse(AgreedBy.ME).name();
        agreed.setOn(Set.of(by));
        agreed.onToggle(on -> {
            by = on.stream().filter(a -> !a.equals(by)).findFirst().orElse(by);
            agreed.setOn(Set.of(by));
        });
        foot();
        tell();
        popover.kept(this::save).open();
        often.setFocus();
    }

    private void often() {
        Optional<Interval> was = now.map(r -> Interval.stored(r.getIdealDays(), r.getIdealMonths())).filter(i -> i.days() > 0);
        Optional<String> before = was.map(i -> SPANS.stream().filter(s -> interval(s).equals(i)).findFirst().orElseGet(() -> durations.length(i)));
        often = bar("often", Stream.concat(SPANS.stream(), before.stream()).distinct().map(s -> new Chip(s, durations.every(interval(s)), Tone.SOFT)).toList());
        often.onToggle(on -> choose(on.stream().filter(id -> !id.equals(span)).findFirst().orElse(NONE)));
        GridData nothing = label();
        nothing.heightHint = 1;
        theme.surface(new Composite(grid, SWT.NONE), Token.PANEL).setLayoutData(nothing);
        other = field(Texts.get("agree.other.hint"));
        other.addListener(SWT.Modify, e -> often.setOn(other.getText().isBlank() ? on(span) : Set.of()));
        // Whoever types a span where the usual ones stand means another one.
        often.addListener(SWT.KeyDown, e -> {
            if (Character.isLetterOrDigit(e.character) && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
                other.setFocus();
                other.append(String.valueOf(e.character));
            }
        });
        span = before.orElse(now.isPresent() ? NONE : USUAL);
        often.setOn(on(span));
    }

    private void foot() {
        boolean known = now.isPresent();
        RhythmStage stage = known ? RhythmStage.of(now.get(), Math.max(otherwise, now.get().getIdealDays())) : RhythmStage.NONE;
        said = new Heading(popover.foot(), theme, Heading.Level.SUBTITLE, "");
        fill(said);
        Composite buttons = theme.surface(new Composite(popover.foot(), SWT.NONE), Token.PANEL);
        boolean rests = stage == RhythmStage.PAUSED || stage == RhythmStage.ENDED;
        if (rests) {
            deed(buttons, "resume", new ResumeRhythm(person), "rhythm.resumed");
        } else if (known) {
            deed(buttons, "pause", new PauseRhythm(person), "rhythm.paused");
        }
        if (known && stage != RhythmStage.ENDED) {
            deed(buttons, "end", new EndRhythm(person), "rhythm.ended");
        }
        FlatButton cancel = new FlatButton(buttons, theme, FlatButton.Kind.PLAIN, Texts.get("agree.cancel")).onPress(popover::close);
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        save = new FlatButton(buttons, theme, FlatButton.Kind.PRIMARY, Texts.get("agree.save")).onPress(this::save);
        GridLayout row = new GridLayout(buttons.getChildren().length, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        buttons.setLayout(row);
        fill(buttons);
    }

    private void deed(Composite buttons, String key, Command<?> command, String then) {
        new FlatButton(buttons, theme, FlatButton.Kind.QUIET, Texts.get("rhythm." + key))
                .onPress(() -> actions.runAndSay(command, Texts.get(then)).ifPresent(done -> popover.close()));
    }

    private ChipBar bar(String key, List<Chip> chips) {
        new Heading(grid, theme, Heading.Level.SUBTITLE, Texts.get("rhythm." + key)).setLayoutData(label());
        ChipBar bar = new ChipBar(grid, theme, Texts.get("rhythm." + key));
        bar.choices();
        bar.setChips(chips);
        fill(bar);
        return bar;
    }

    private Text field(String key, Optional<String> value) {
        new Heading(grid, theme, Heading.Level.SUBTITLE, Texts.get("rhythm." + key)).setLayoutData(label());
        Text field = field(Texts.get("rhythm." + key + ".hint"));
        field.setText(value.map(v -> Objects.requireNonNullElse(v, "")).orElse(""));
        return field;
    }

    private Text field(String hint) {
        SearchField field = new SearchField(grid, theme, hint);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = theme.px(34);
        field.setLayoutData(data);
        field.control().addListener(SWT.DefaultSelection, e -> save());
        field.onChange(text -> tell());
        return field.control();
    }

    private void examples() {
        ChipBar examples = bar("usual",
                IntStream.rangeClosed(1, USUAL_REASONS).mapToObj(i -> new Chip(Integer.toString(i), Texts.get("agree.usual." + i), Tone.SOFT)).toList());
        examples.onToggle(on -> {
            on.stream().filter(example -> !taken.equals(example)).findFirst().ifPresent(this::take);
            examples.setOn(on(taken));
        });
    }

    /** Fills what one wrote nothing of one's own into; what was filled by another example gives way. */
    private void take(String example) {
        String before = taken;
        taken = example;
        for (Map.Entry<String, Text> reason : Map.of("purpose", purpose, "them", them, "me", me).entrySet()) {
            Text field = reason.getValue();
            boolean free = field.getText().isBlank() || !before.isEmpty() && field.getText().equals(Texts.get("agree.usual." + before + "." + reason.getKey()));
            if (free) {
                field.setText(Texts.get("agree.usual." + example + "." + reason.getKey()));
            }
        }
    }

    private GridData label() {
        GridData label = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        label.widthHint = theme.px(LABEL);
        return label;
    }

    private void choose(String chosen) {
        span = chosen;
        if (!other.getText().isEmpty()) {
            other.setText("");
        }
        often.setOn(on(span));
        tell();
    }

    private static Set<String> on(String span) {
        return span.isEmpty() ? Set.of() : Set.of(span);
    }

    private static Interval interval(String span) {
        return Interval.parse(span).orElseThrow();
    }

    /** What is typed, as everywhere where a span is asked for, or else the one chosen; empty where it can't be read. */
    private Optional<Interval> every() {
        return other.getText().isBlank() ? Optional.of(span.isEmpty() ? Interval.NONE : interval(span)) : Interval.read(other.getText(), reader);
    }

    private Optional<Interval> atMost() {
        return longest.getText().isBlank() ? Optional.of(Interval.NONE) : Interval.read(longest.getText(), reader);
    }

    private List<String> missing() {
        int days = every().map(Interval::days).filter(d -> d > 0).orElse(otherwise);
        return RhythmStage.missing(days, purpose.getText().strip(), them.getText().strip(), me.getText().strip());
    }

    /** What it lacks, or what it will do. */
    private void tell() {
        if (save == null) {
            return;
        }
        List<String> missing = missing();
        String how = every().filter(i -> i.days() > 0).map(durations::every).orElse("");
        said.setText(!missing.isEmpty()
                ? Texts.get(missing.equals(List.of("interval")) ? "agree.draft.until" : "agree.why",
                        missing.stream().map(m -> Texts.get("rhythm.missing." + m)).collect(Collectors.joining(", ")))
                : how.isEmpty() ? Texts.get("agree.reminds.template") : Texts.get("agree.reminds", how));
        save.setText(Texts.get(!missing.isEmpty() ? "agree.save.draft" : now.isPresent() ? "agree.save.again" : "agree.save"));
        save.requestLayout();
        popover.place();
    }

    private void objection(String words, Text where) {
        said.setText(words);
        popover.place();
        where.setFocus();
    }

    private void save() {
        Optional<Interval> every = every();
        Optional<Interval> most = atMost();
        if (every.isEmpty()) {
            objection(Texts.get("agree.other.wrong"), other);
            return;
        }
        Optional<String> refused = most.isEmpty() ? Optional.of(Texts.get("agree.longest.wrong")) : SetRhythm.objection(every.get().days(), most.get().days());
        if (refused.isPresent()) {
            objection(refused.get(), longest.getText().isBlank() ? other : longest);
            return;
        }
        SetRhythm command = new SetRhythm(person)
                .purpose(purpose.getText().strip()).benefitThem(them.getText().strip()).benefitMe(me.getText().strip())
                .channels(Arrays.stream(channels.getText().split(",")).map(String::strip).filter(c -> !c.isEmpty()).toArray(String[]::new))
                .agreedBy(AgreedBy.valueOf(by));
        command = every.get().days() == 0 ? command.noInterval() : command.every(every.get());
        command = most.get().days() == 0 ? command.noLongest() : command.atMost(most.get());
        actions.runAndSay(command, outcome -> Texts.get(outcome.missing().isEmpty() ? "agree.done" : "agree.draft", name))
                .ifPresent(done -> popover.close());
    }

    private static void fill(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
}
