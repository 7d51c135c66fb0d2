// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.log;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Purpose;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Tone;

/** What there is to say about a touch, whether it is logged or changed: its kind, a line, the day, who reached out. */
final class TouchForm {
    private static final List<InteractionKind> KINDS = List.of(InteractionKind.CALL, InteractionKind.MEETING,
            InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.SHARE, InteractionKind.COMMENT,
            InteractionKind.PROMOTION, InteractionKind.LETTER, InteractionKind.EVENT, InteractionKind.NOTE);
    private static final String NOBODY = "nobody";
    private static final String ASK = "ask";
    private static final String BUSINESS = "business";
    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String PITCH = "pitch";

    private final Theme theme;
    private final ChipBar kinds;
    private final Text line;
    private final DayField day;
    private final ChipBar marks;
    private final ChipBar purposes;
    private InteractionKind kind = InteractionKind.CALL;
    private Set<String> marked = Set.of();
    /** What the chips say; it is the usual one while nobody chose. */
    private Purpose purpose = Purpose.UNKNOWN;
    private boolean chosen;
    private Runnable grown = () -> {};

    /** In a popover's content; above the day there is room for more, which {@code between} makes. */
    TouchForm(Composite content, Theme theme, DayReader days, Runnable between) {
        this.theme = theme;
        kinds = bar(content, "log.kinds");
        kinds.setChips(KINDS.stream().map(k -> new Chip(k.name(), Texts.get("kind." + k.name()), Tone.SOFT)).toList());
        kinds.onToggle(on -> choose(InteractionKind.valueOf(on.stream().filter(k -> !k.equals(kind.name())).findFirst().orElse(kind.name()))));
        line = Fields.lines(content, theme, Texts.get("log.hint"), () -> grown.run());
        line.addListener(SWT.KeyDown, this::key);
        between.run();
        day = new DayField(content, theme, days, Toward.PAST);
        marks = bar(content, "log.marks");
        marks.setChips(List.of(IN, OUT, ASK, PITCH, BUSINESS, NOBODY).stream().map(m -> new Chip(m, Texts.get("log." + m), Tone.SOFT)).toList());
        marks.onToggle(this::mark);
        purposes = bar(content, "log.purposes");
        purposes.setChips(OutreachPurposes.ALL.stream().map(p -> new Chip(p.getLiteral(), Texts.get("log.purpose." + p.getLiteral()), Tone.SOFT)).toList());
        purposes.onToggle(on -> {
            Set<String> fresh = new HashSet<>(on);
            fresh.remove(purpose.getLiteral());
            purpose(fresh.stream().findFirst().map(Purpose::get).orElse(Purpose.UNKNOWN));
            chosen = true;
        });
        choose(kind);
    }

    static boolean offers(InteractionKind kind) {
        return KINDS.contains(kind);
    }

    private ChipBar bar(Composite content, String key) {
        ChipBar bar = new ChipBar(content, theme, Texts.get(key));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    void choose(InteractionKind chosen) {
        kind = chosen;
        kinds.setOn(Set.of(kind.name()));
    }

    InteractionKind kind() {
        return kind;
    }

    /** The field of the one line about it. */
    Text line() {
        return line;
    }

    /** Called when it takes more or less room. */
    void onGrow(Runnable layout) {
        grown = layout;
        day.onGrow(layout);
    }

    DayField dayField() {
        return day;
    }

    /** The day; empty while what is typed there is none. */
    Optional<LocalDate> day() {
        return day.day();
    }

    void direction(Direction way, boolean attempt) {
        Set<String> on = new HashSet<>();
        if (way != Direction.BOTH) {
            on.add(way == Direction.IN ? IN : OUT);
        }
        if (attempt) {
            on.add(NOBODY);
        }
        marks.setOn(on);
        marked = on;
    }

    Direction direction() {
        return marked.contains(IN) ? Direction.IN : marked.contains(OUT) ? Direction.OUT : Direction.BOTH;
    }

    /** What somebody said that it was for (T6); unknown while nobody did, whatever is usual. */
    Purpose purpose() {
        return chosen ? purpose : Purpose.UNKNOWN;
    }

    /** Shows what it is for where nobody says so: that follows from what somebody is to the user, also when they become something else. */
    void usually(Purpose what) {
        purpose(what);
        chosen = false;
    }

    void purpose(Purpose what) {
        purpose = what;
        chosen = what != Purpose.UNKNOWN;
        purposes.setOn(what == Purpose.UNKNOWN ? Set.of() : Set.of(what.getLiteral()));
    }

    /** Whether something was offered for sale (T4). */
    boolean pitch() {
        return marked.contains(PITCH);
    }

    boolean ask() {
        return marked.contains(ASK);
    }

    /** Whether it was about business (M7). */
    boolean business() {
        return marked.contains(BUSINESS);
    }

    void marks(boolean asked, boolean pitched, boolean business) {
        Set<String> on = new HashSet<>(marked);
        if (asked) {
            on.add(ASK);
        }
        if (pitched) {
            on.add(PITCH);
        }
        if (business) {
            on.add(BUSINESS);
        }
        marks.setOn(on);
        marked = on;
    }

    /** Whether the try reached nobody. */
    boolean attempt() {
        return marked.contains(NOBODY);
    }

    /** They reached out or I did, not both; who reached nobody was not reached out to. */
    private void mark(Set<String> on) {
        Set<String> fresh = new HashSet<>(on);
        fresh.removeAll(marked);
        Set<String> kept = new HashSet<>(on);
        if (fresh.contains(IN)) {
            kept.removeAll(Set.of(OUT, NOBODY));
        } else if (fresh.contains(OUT)) {
            kept.remove(IN);
        } else if (fresh.contains(NOBODY)) {
            kept.remove(IN);
        }
        marked = kept;
        marks.setOn(kept);
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            e.doit = false;
            choose(KINDS.get(Math.floorMod(KINDS.indexOf(kind) + step, KINDS.size())));
        }
    }
}
