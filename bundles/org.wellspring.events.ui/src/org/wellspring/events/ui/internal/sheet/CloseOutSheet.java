// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventPage.Met;
import org.wellspring.events.Events;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.HelpProposals;
import org.wellspring.events.Thanks;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.events.commands.Settle;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * What comes of meeting somebody (E2): how one could help, and a next step on a day, or nothing on purpose; one person after the other. Each is kept at
 * once, in one step. UI thread only.
 */
public final class CloseOutSheet {
    private static final String PROMISED = "promised";
    private static final String OFFERED = "offered";
    private static final String INTRODUCED = "introduced";
    private static final String THANK = "thank";
    private static final int SUGGESTED = 20;

    /** One person, with ideas how to help, which are only proposed. */
    private record Told(Met met, List<HelpIdea> ideas) {
    }

    private final EventPlace place;
    private final EventPage page;
    private final boolean all;
    private final Deque<Met> ahead;
    private Met met;
    private FormPanel sheet;
    private SearchField help;
    private SearchField next;
    private DayField due;
    private ChipBar marks;
    private Heading said;

    /** The introduction an idea is about that was chosen. */
    private Optional<HelpIdea> introduction = Optional.empty();
    /** The idea that stands in the field as it was proposed. */
    private String taken = "";

    private CloseOutSheet(EventPlace place, EventPage page, boolean all, List<Met> people) {
        this.place = place;
        this.page = page;
        this.all = all;
        this.ahead = new ArrayDeque<>(people);
    }

    /** All of whom nothing is decided. */
    static void open(EventPlace place, UUID event) {
        ask(place, event, Optional.empty());
    }

    /** One of them, decided before or not. */
    public static void of(EventPlace place, UUID event, UUID encounter) {
        ask(place, event, Optional.of(encounter));
    }

    private static void ask(EventPlace place, UUID event, Optional<UUID> one) {
        new Latest(place.window()).ask(() -> new Events(place.space()).page(event), found -> found.ifPresent(page -> {
            place.shown().show(event);
            List<Met> people = page.met().stream().filter(met -> one.map(met.id()::equals).orElse(!met.isSettled() && met.active())).toList();
            new CloseOutSheet(place, page, one.isEmpty(), people).forward();
        }));
    }

    private void forward() {
        if (ahead.isEmpty()) {
            if (all) {
                ThanksSheet.open(place, page);
            }
            return;
        }
        Met coming = ahead.removeFirst();
        new Latest(place.window()).ask(() -> new Told(coming, new HelpProposals(place.space(), place.ideas()).of(coming)), this::show);
    }

    private void show(Told told) {
        met = told.met();
        sheet = new FormPanel(place.window(), place.theme(), Texts.get("closeOut.title", met.name()));
        sheet.popover().about(CloseOutSheet.class, page.row().id());
        sheet.line(Heading.Level.SUBTITLE, EventWords.joined(" · ", page.row().title(), met.organization(), met.line()));
        // Above the field: Tab leads from it to the next step.
        told.ideas().forEach(idea -> sheet.links(RichText.empty().muted(Texts.get("closeOut.idea") + " ").link(idea.text(), () -> take(idea))
                .muted(idea.reason().isEmpty() || idea.reason().equals(met.line()) ? "" : " – " + idea.reason())));
        met.person().ifPresent(person -> sheet.links(RichText.empty().link(Texts.get("closeOut.introduce"), () -> introduce(person))));
        help = sheet.field(Texts.get("closeOut.help"), Texts.get("closeOut.help.hint"), this::save);
        help.setText(met.helpIdea());
        introduction = Optional.empty();
        taken = "";
        next = sheet.field(Texts.get("closeOut.next"), Texts.get("closeOut.next.hint"), this::save);
        next.setText(met.nextStep());
        due = sheet.day(Texts.get("closeOut.due"), DayReader.of(place.space()), Toward.FUTURE, this::save);
        due.setDay(met.due().orElseGet(() -> place.today().plusDays(new Settings(place.space()).get(EventsSettings.NEXT_STEP_DAYS))));
        marks = sheet.chips(Texts.get("closeOut.marks"));
        marks();
        marks.setOn(met.promised() ? Set.of(PROMISED) : Set.of());
        said = sheet.line(Heading.Level.SUBTITLE, EventWords.joined(" ", Texts.get("closeOut.both"), Texts.get("closeOut.left", ahead.size())));
        sheet.button(FlatButton.Kind.QUIET, Texts.get("closeOut.nothing"), this::nothing);
        sheet.button(FlatButton.Kind.PLAIN, Texts.get(ahead.isEmpty() ? "closeOut.later" : "closeOut.skip"), () -> sheet.leave(this::forward));
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get(ahead.isEmpty() ? "save" : "closeOut.saveNext"), this::save);
        sheet.popover().kept(this::save).open();
        help.setFocus();
    }

    /** Somebody of one’s own, whether it was proposed or not; never they themselves. */
    private void introduce(UUID person) {
        People people = new People(place.space());
        new Chooser(place.theme(), Texts.get("closeOut.introduce.who", met.name()), Texts.get("closeOut.introduce.hint"))
                .finding(typed -> people.meant(typed, SUGGESTED).stream().filter(row -> !row.id().equals(person))
                        .map(row -> new Choice(row.id().toString(), row.name(), row.beside())).toList())
                .open(sheet.popover().shell(), chosen -> people.find(UUID.fromString(chosen.id())).ifPresent(row -> take(
                        new HelpIdea(HelpIdea.Kind.INTRODUCTION, HelpProposals.introducing(row), met.line(), Optional.of(row.id())))));
    }

    /** What is typed stays; only another idea, left as it was proposed, gives way. */
    private String withIdea(String idea) {
        String typed = help.getText().strip();
        boolean free = typed.isEmpty() || typed.equals(taken);
        taken = free ? idea : "";
        return free ? idea : typed.contains(idea) ? typed : typed + "; " + idea;
    }

    /** What is chosen becomes the help, beside what was typed; somebody to be introduced becomes an introduction too, unless one takes that mark away. */
    private void take(HelpIdea idea) {
        introduction = Optional.of(idea).filter(one -> one.kind() == HelpIdea.Kind.INTRODUCTION && one.other().isPresent());
        help.setText(withIdea(idea.text()));
        Set<String> on = new HashSet<>(marks.on());
        marks();
        if (introduction.isPresent()) {
            on.add(INTRODUCED);
        }
        marks.setOn(on);
        sheet.popover().place();
        help.setFocus();
        help.control().setSelection(help.getText().length());
    }

    private void marks() {
        List<Chip> chips = new ArrayList<>(List.of(new Chip(PROMISED, Texts.get("closeOut.promised"), Tone.SOFT),
                new Chip(OFFERED, Texts.get("closeOut.offered"), Tone.SOFT)));
        if (met.person().isPresent()) {
            chips.add(new Chip(THANK, Texts.get("closeOut.thank"), Tone.SOFT));
        }
        if (introduction.isPresent()) {
            chips.add(new Chip(INTRODUCED, Texts.get("closeOut.introduced"), Tone.SOFT));
        }
        marks.setChips(chips);
        marks.choices();
    }

    private Optional<NewIntroduction> introduced() {
        return introduction.filter(idea -> marks.on().contains(INTRODUCED))
                .flatMap(idea -> HelpProposals.introduction(page, met, idea.other().orElseThrow(), idea.reason()));
    }

    private void nothing() {
        done(Settle.nothing(met.id()), Texts.get("met.said.nothing", met.name()));
    }

    private void save() {
        if (help.getText().isBlank() && next.getText().isBlank()) {
            said.setText(Texts.get("closeOut.missing"));
            help.setFocus();
        } else if (due.day().isEmpty()) {
            said.setText(Texts.get("closeOut.due.wrong"));
            due.control().setFocus();
        } else {
            Settle decision = Settle.of(met.id()).help(help.getText()).next(next.getText()).due(due.day()).promised(marks.on().contains(PROMISED))
                    .offered(marks.on().contains(OFFERED)).introduce(introduced());
            String words = Texts.get(EventWords.open("closeOut.said", kept(help, met.helpIdea()), kept(next, met.nextStep())), met.name());
            Optional<UUID> thanked = met.person().filter(person -> marks.on().contains(THANK));
            done(thanked.<Command<UUID>>map(person -> new CloseOut(page.row().id()).settle(decision).thank(person, Thanks.words(page))).orElse(decision),
                    words);
        }
    }

    /** What is left empty stays as it was before. */
    private static String kept(SearchField field, String before) {
        return field.getText().isBlank() ? before : field.getText();
    }

    private void done(Command<UUID> command, String words) {
        if (place.actions().runAndSay(command, words).isPresent()) {
            sheet.leave(this::forward);
        }
    }
}
