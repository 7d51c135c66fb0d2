// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.ui.internal.Outbox.Handed;
import org.wellspring.model.Direction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.Writings.Writing;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/** The end of a sheet: hands the words over, then asks whether they were sent, and logs the touch with what it finishes, as one undo step. UI thread only. */
final class SheetFoot {
    private final Popover popover;
    private final SheetPlace place;
    private final Letter letter;
    private final Supplier<Optional<DraftedWords>> now;
    private final Consumer<Consumer<DraftedWords>> filled;
    private final Runnable template;
    private final Composite foot;
    private DraftWay way = DraftWay.EMAIL;
    private Optional<ChipBar> finishing = Optional.empty();
    private Runnable main = () -> {};

    /**
     * At the end of a panel.
     *
     * @param now the words as they stand
     * @param filled calls with them once what was just told beside them is in them
     * @param template opens the template to be changed
     */
    SheetFoot(Popover popover, SheetPlace place, Letter letter, Supplier<Optional<DraftedWords>> now, Consumer<Consumer<DraftedWords>> filled,
            Runnable template) {
        this.popover = popover;
        this.place = place;
        this.letter = letter;
        this.now = now;
        this.filled = filled;
        this.template = template;
        foot = popover.foot();
    }

    /** Of these words: their way is what can be done with them. */
    void about(DraftedWords words) {
        way = words.way();
        clear();
        Composite row = row(4);
        FlatButton copy = button(row, FlatButton.Kind.QUIET, Texts.get("copy"), () -> hand(place.outbox()::copy));
        if (!letter.isReady()) {
            button(row, FlatButton.Kind.QUIET, Texts.get("template.change"), template);
        } else {
            copy.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
            new Composite(row, SWT.NONE).setVisible(false);
        }
        FlatButton cancel = button(row, FlatButton.Kind.PLAIN, Texts.get("cancel"), popover::close);
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        main = () -> hand(place.outbox()::hand);
        button(row, FlatButton.Kind.PRIMARY, Texts.get("hand." + way.word()), main);
        place();
    }

    /** Does what the button that stands out does; Ctrl+Enter anywhere in the panel means it. */
    void main() {
        main.run();
    }

    private void hand(Function<DraftedWords, Handed> how) {
        filled.accept(words -> ask(how.apply(words)));
    }

    /** Whether they were sent: only the user knows. */
    private void ask(Handed handed) {
        clear();
        Composite box = row(1);
        text(box, Texts.get("handed." + handed.name()));
        letter.about().map(Writing::says).filter(says -> !says.isEmpty()).ifPresent(says -> text(box, says));
        finishing = matters(box);
        Composite row = row(4);
        Heading question = new Heading(row, place.theme(), Heading.Level.STRONG, Texts.get(way == DraftWay.PHONE ? "talked" : "sent"));
        question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(row, FlatButton.Kind.QUIET, Texts.get("sent.back"), () -> now.get().ifPresent(this::about));
        if (way == DraftWay.PHONE) {
            button(row, FlatButton.Kind.PLAIN, Texts.get("talked.no"), () -> log(true));
        } else {
            button(row, FlatButton.Kind.PLAIN, Texts.get("sent.no"), popover::close);
        }
        main = () -> log(false);
        FlatButton yes = button(row, FlatButton.Kind.PRIMARY, Texts.get(way == DraftWay.PHONE ? "talked.yes" : "sent.yes"), main);
        place();
        yes.setFocus();
    }

    private Optional<ChipBar> matters(Composite box) {
        if (letter.matters().isEmpty()) {
            return Optional.empty();
        }
        ChipBar bar = new ChipBar(box, place.theme(), Texts.get("finishes"));
        bar.setChips(letter.matters().stream().map(matter -> new Chip(matter.id().toString(), matter.says(), Tone.SOFT)).toList());
        bar.choices();
        bar.setOn(letter.object().map(id -> Set.of(id.toString())).orElse(Set.of()));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return Optional.of(bar);
    }

    private void log(boolean reachedNobody) {
        now.get().ifPresent(words -> {
            LogInteraction touch = reachedNobody ? new LogInteraction(words.way().kind(), words.people()).direction(Direction.OUT).attempt(true)
                    : words.touch();
            Set<String> on = reachedNobody ? Set.of() : finishing.map(ChipBar::on).orElse(Set.of());
            List<OpenMatters.Matter> done = letter.matters().stream().filter(matter -> on.contains(matter.id().toString())).toList();
            done.forEach(matter -> touch.finishing(matter.done().get()));
            String said = Texts.get(reachedNobody ? "logged.attempt" : "logged." + way.word(), String.join(", ", words.names()));
            if (place.actions().runAndSay(touch, done.stream().map(OpenMatters.Matter::says).reduce(said, (one, more) -> Texts.get("logged.more", one, more)))
                    .isPresent()) {
                popover.close();
            }
        });
    }

    private void clear() {
        finishing = Optional.empty();
        for (Control child : foot.getChildren()) {
            child.dispose();
        }
    }

    private Composite row(int columns) {
        Composite row = place.theme().surface(new Composite(foot, SWT.NONE), place.theme().surfaceOf(foot));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = place.theme().px(8);
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private FlatButton button(Composite row, FlatButton.Kind kind, String text, Runnable action) {
        return new FlatButton(row, place.theme(), kind, text).onPress(action);
    }

    private void text(Composite box, String words) {
        new Heading(box, place.theme(), Heading.Level.SUBTITLE, words).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void place() {
        foot.requestLayout();
        popover.place();
    }
}
