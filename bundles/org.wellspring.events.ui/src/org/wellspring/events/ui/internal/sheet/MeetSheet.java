// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.events.ui.internal.sheet.CardOfLine.Card;
import org.wellspring.events.ui.internal.sheet.EnteredLines.Entered;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spi.SaidBesides;
import org.wellspring.people.spi.SaidWishes.Wishes;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;
import org.wellspring.ui.widgets.TypingUndo;
import org.wellspring.ui.widgets.WindowSheet;

/**
 * Notes whom one met, over the whole window, a line for each: Enter, and the next (E8); by keyboard alone. Who of the book is meant is said while one types and can be chosen; who is not among
 * those is new. Each line is kept at once. UI thread only.
 */
final class MeetSheet {
    private static final String OPEN = "org.wellspring.events.meet";
    private static final String NEW = "new";
    private static final String GUEST = "guest";
    private static final String FIRST = "first";
    private static final String NEEDS = "needs";
    /** A mark of an entered line: what it says they need is not kept. */
    private static final String NO_NEEDS = "no needs";
    private static final String PLAN = "plan:";
    /** A mark of an entered line: what it says is to come of it is not kept. */
    private static final String NO_PLAN = "no plan:";
    private static final int WIDEST = 820;
    private static final int FIELD = 44;
    private static final int LAST = 12;

    private final EventPlace place;
    private final EventRow event;
    private final LineRead.Readers readers;
    private final WindowSheet over;
    private SearchField field;
    private ChipBar who;
    private ChipBar marks;
    private CardOfLine card;
    private Heading said;
    private Heading count;
    private org.wellspring.ui.widgets.Card list;
    private Latest latest;
    private Latest reads;
    private LineRead read = LineRead.NONE;
    private Optional<String> chosen = Optional.empty();
    private EnteredLines lines;
    /** Whether Enter was pressed while a picture was looked through. */
    private boolean entered;
    /** Whether what the line says they need is not to be kept. */
    private boolean noNeeds;
    /** What the line says is to come of it and is not to be kept, as it is said. */
    private final Set<String> noPlans = new HashSet<>();
    /** Whether Escape was pressed over a line that is not kept. */
    private boolean escaped;
    /** Whether it goes away once all is kept. */
    private boolean leaving;

    private MeetSheet(EventPlace place, EventRow event, LineRead.Readers readers) {
        this.place = place;
        this.event = event;
        this.readers = readers;
        this.over = new WindowSheet(place.window(), place.theme(), OPEN, WIDEST);
    }

    /** At an event; nothing where it is none any more. The one that lies over the window already is taken away. */
    static void of(EventPlace place, UUID event, LineRead.Readers readers) {
        if (!WindowSheet.close(place.window(), OPEN)) {
            new Latest(place.window()).ask(() -> new Events(place.space()).find(event),
                    found -> found.ifPresent(row -> new MeetSheet(place, row, readers).open()));
        }
    }

    private void open() {
        Composite page = over.content();
        ((GridLayout) page.getLayout()).verticalSpacing = place.theme().px(10);
        Heading title = wide(new Heading(page, place.theme(), Heading.Level.TITLE, Texts.get("meet.title", event.title())));
        ((GridData) title.getLayoutData()).verticalIndent = place.theme().px(24);
        wide(new Heading(page, place.theme(), Heading.Level.SUBTITLE, Texts.get(readers.isEmpty() ? "meet.help.words" : "meet.help")));
        field = wide(new SearchField(page, place.theme(), Texts.get("meet.hint")));
        ((GridData) field.getLayoutData()).heightHint = place.theme().px(FIELD);
        who = wide(new ChipBar(page, place.theme(), Texts.get("meet.which")));
        who.onToggle(this::choose);
        marks = wide(new ChipBar(page, place.theme(), Texts.get("meet.marks")));
        showMarks();
        marks.onToggle(on -> {
            noNeeds = !read.wishes().isEmpty() && !on.contains(NEEDS);
            plans().forEach(plan -> {
                if (on.contains(PLAN + plan)) {
                    noPlans.remove(plan);
                } else {
                    noPlans.add(plan);
                }
            });
            field.setFocus();
        });
        LinkText picture = wide(new LinkText(page, place.theme(), RichText.empty()));
        said = wide(new Heading(page, place.theme(), Heading.Level.STRONG, ""));
        count = wide(new Heading(page, place.theme(), Heading.Level.SECTION, ""));
        list = wide(new org.wellspring.ui.widgets.Card(page, place.theme()));
        ((GridData) list.getLayoutData()).grabExcessVerticalSpace = true;
        Composite foot = place.theme().surface(new Composite(page, SWT.NONE), Token.BACKGROUND);
        GridLayout line = new GridLayout(4, false);
        line.marginWidth = 0;
        foot.setLayout(line);
        wide(foot);
        wide(new Heading(foot, place.theme(), Heading.Level.SUBTITLE, Texts.get("meet.keys")));
        new FlatButton(foot, place.theme(), FlatButton.Kind.PLAIN, Texts.get("card.choose")).onPress(() -> card.choose());
        new FlatButton(foot, place.theme(), FlatButton.Kind.PLAIN, Texts.get("meet.done")).onPress(this::leave);
        new FlatButton(foot, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("meet.keep")).onPress(this::enter);
        latest = new Latest(field);
        reads = new Latest(list);
        lines = new EnteredLines(this::read, list, (one, with) -> run(one, one.meant(), with), this::settle);
        card = new CardOfLine(place, picture, this::carded);
        card.dropOn(page);
        field.onChange(text -> look());
        field.control().addListener(SWT.KeyDown, this::step);
        field.control().addListener(SWT.DefaultSelection, e -> enter());
        ShownChanges.tell(place.space(), page, change -> noted());
        over.onKeys(e -> e.keyCode == 'v' && e.stateMask == SWT.MOD1 && card.paste());
        over.onEscape(this::escape);
        noted();
        over.open();
        field.setFocus();
    }

    private static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }

    /** Whom one has noted so far, the last one first; also what was taken back goes from here. */
    private void noted() {
        if (!over.content().isDisposed()) {
            reads.ask(() -> new Events(place.space()).page(event.id()).map(EventPage::met).orElse(List.of()).reversed(), this::list);
        }
    }

    private void list(List<EventPage.Met> met) {
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        count.setText(met.isEmpty() ? Texts.get("meet.none") : Texts.get("meet.noted", met.size()));
        met.stream().limit(LAST).forEach(one -> wide(new LinkText(list, place.theme(), RichText.empty().strong(one.name())
                .muted(one.organization().isEmpty() ? "" : "  " + one.organization()).plain(one.line().isEmpty() ? "" : "  " + one.line()))));
        list.setVisible(!met.isEmpty());
        over.fit();
    }

    /** What is typed and not kept yet is not lost by one key. */
    private void escape() {
        if (escaped) {
            close();
        } else if (field.getText().isBlank()) {
            leave();
        } else {
            escaped = true;
            said.setText(Texts.get("meet.leaving"));
        }
    }

    private void close() {
        over.close();
        place.shown().show(event.id());
    }

    /** Keeps what is typed first. */
    private void leave() {
        enter();
        leaving = true;
        settle();
    }

    private void look() {
        String typed = field.getText();
        chosen = Optional.empty();
        escaped = false;
        leaving &= typed.isBlank();
        latest.ask(() -> read(typed), found -> {
            read = found;
            show();
        });
    }

    private LineRead read(String typed) {
        return LineRead.of(place.space(), readers, typed);
    }

    /** What can be said besides; what the line says they need is kept unless one takes that mark away. */
    private void showMarks() {
        Set<String> on = new HashSet<>(marks.on());
        List<Chip> chips = new ArrayList<>(List.of(new Chip(GUEST, Texts.get("meet.guest"), Tone.SOFT), new Chip(FIRST, Texts.get("meet.first"), Tone.SOFT)));
        Wishes heard = read.wishes();
        on.remove(NEEDS);
        if (!heard.isEmpty()) {
            chips.add(new Chip(NEEDS, EventWords.joined(" · ", heard.needs().isEmpty() ? "" : Texts.get("meet.needs", String.join(", ", heard.needs())),
                    heard.wanted().isEmpty() ? "" : Texts.get("meet.wanted", String.join(", ", heard.wanted()))), Tone.SOFT));
            if (!noNeeds) {
                on.add(NEEDS);
            }
        }
        on.removeIf(mark -> mark.startsWith(PLAN));
        plans().forEach(plan -> {
            chips.add(new Chip(PLAN + plan, plan, Tone.SOFT));
            if (!noPlans.contains(plan)) {
                on.add(PLAN + plan);
            }
        });
        marks.setChips(chips);
        marks.setOn(on);
    }

    /** What the line says is to come of it. */
    private List<String> plans() {
        return read.besides().plans().stream().map(SaidBesides.Plan::says).toList();
    }

    private Set<String> marked() {
        Set<String> on = new HashSet<>(marks.on());
        on.remove(NEEDS);
        on.removeIf(mark -> mark.startsWith(PLAN));
        if (noNeeds) {
            on.add(NO_NEEDS);
        }
        noPlans.forEach(plan -> on.add(NO_PLAN + plan));
        return on;
    }

    private void show() {
        showMarks();
        Stream<Chip> known = read.may().stream().map(one -> new Chip(one.id().toString(), EventWords.joined(", ", one.name(), one.organization()), Tone.SOFT));
        who.setChips(read.may().isEmpty() ? List.of() : Stream.concat(known, Stream.of(new Chip(NEW, Texts.get("meet.new"), Tone.SOFT))).toList());
        who.setOn(choice().map(Set::of).orElse(Set.of()));
        said.setText(read.line().name().isBlank() ? read.typed().isBlank() ? "" : Texts.get("meet.nobody")
                : person().map(one -> Texts.get("meet.known", one.name())).orElseGet(() -> read.isOpen() && choice().isEmpty() ? Texts.get("meet.say")
                        : Texts.get("meet.fresh", EventWords.joined(", ", read.line().name(), read.job().title(), read.job().organization()))));
        over.fit();
    }

    private void choose(Set<String> on) {
        Optional<String> before = choice();
        chosen = on.stream().filter(id -> before.filter(id::equals).isEmpty()).findFirst();
        show();
        field.setFocus();
    }

    private Optional<String> choice() {
        return chosen.or(() -> read.meant().map(one -> one.id().toString()))
                .or(() -> read.isOpen() || read.may().isEmpty() ? Optional.empty() : Optional.of(NEW));
    }

    private Optional<PersonRow> person() {
        return choice().flatMap(id -> read.may().stream().filter(one -> one.id().toString().equals(id)).findFirst());
    }

    /** Up and Down say who is meant, without leaving the line. */
    private void step(Event e) {
        int by = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (by == 0 || read.may().isEmpty()) {
            return;
        }
        e.doit = false;
        List<String> choices = Stream.concat(read.may().stream().map(one -> one.id().toString()), Stream.of(NEW)).toList();
        int from = choice().map(choices::indexOf).orElse(by > 0 ? -1 : choices.size());
        chosen = Optional.of(choices.get(Math.clamp(from + by, 0, choices.size() - 1)));
        show();
    }

    /** Enter means what is typed: where only the answer to less is there, the line waits for the right one, and one types on. */
    private void enter() {
        String typed = field.getText();
        if (typed.isBlank()) {
            return;
        }
        entered = card.isReading();
        if (entered) {
            return;
        }
        Entered one = new Entered(typed, marked(), card.card());
        if (!lines.isEmpty() || !read.typed().equals(typed)) {
            begin();
            lines.add(one);
        } else if (read.line().name().isBlank() || read.isOpen() && choice().isEmpty()) {
            said.setText(Texts.get(read.line().name().isBlank() ? "meet.nobody" : "meet.say"));
        } else if (run(read, person(), one)) {
            begin();
            settle();
        }
    }

    /** The field is for the next one; what was typed is in the book, and taken back there. */
    private void begin() {
        field.setText("");
        marks.setOn(Set.of());
        noNeeds = false;
        noPlans.clear();
        card.set(Card.NONE);
        TypingUndo.forget(field.control());
        field.setFocus();
    }

    private boolean run(LineRead of, Optional<PersonRow> person, Entered with) {
        Meet meet = person.map(one -> Meet.known(event.id(), one.id()))
                .orElseGet(() -> Meet.fresh(event.id(), of.line().name()).role(of.job().title(), of.job().organization()));
        String words = person.isPresent() ? EventWords.joined(", ", of.line().organization(), of.line().line()) : of.line().line();
        return place.actions().run(meet.line(words).guest(with.marks().contains(GUEST)).first(with.marks().contains(FIRST)).card(with.card().details())
                .picture(with.card().picture()).wishes(with.marks().contains(NO_NEEDS) ? Wishes.NONE : of.wishes())
                .besides(of.besides().without(noPlans(with)))).isPresent();
    }

    private static Set<String> noPlans(Entered one) {
        return one.marks().stream().filter(mark -> mark.startsWith(NO_PLAN)).map(mark -> mark.substring(NO_PLAN.length())).collect(Collectors.toSet());
    }

    /** A picture was looked through: who it names stands in the line, unless one wrote that already. */
    private void carded(CardDetails details) {
        if (field.getText().isBlank() && !details.line().isEmpty()) {
            field.setText(details.line());
        }
        field.setFocus();
        over.fit();
        if (entered) {
            enter();
        }
    }

    /** What one has to be asked about comes back into the field once that is free. */
    private void settle() {
        if (field.getText().isBlank()) {
            lines.takeUnclear().ifPresent(one -> {
                field.setText(one.line());
                marks.setOn(one.marks());
                noNeeds = one.marks().contains(NO_NEEDS);
                noPlans.clear();
                noPlans.addAll(noPlans(one));
                card.set(one.card());
            });
        }
        if (leaving && field.getText().isBlank() && lines.isEmpty()) {
            close();
        }
    }
}
