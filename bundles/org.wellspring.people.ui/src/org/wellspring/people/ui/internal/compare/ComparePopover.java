// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.Person;
import org.wellspring.people.Duplicates;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.MarkNotDuplicates;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.MergePeople.Whose;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.widgets.Avatar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/**
 * Two people side by side who may be one: merge them, choosing who stays and whose words, or say that they are two (M13). One
 * pair after the other.
 */
public final class ComparePopover {
    private static final int LABEL = 110;
    /** So much of long words is enough to know whose they are. */
    private static final int SHOWN = 60;
    /** Of what happened, so much is looked at. */
    private static final int LATEST = 20;

    private final PageTools tools;
    private final List<Duplicates.Candidate> candidates;
    private Popover popover;
    private final Map<EStructuralFeature, Whose> stays = new HashMap<>();
    private final DateWords dates = new DateWords();
    private boolean swapped;
    private int at;

    public ComparePopover(PageTools tools, List<Duplicates.Candidate> candidates) {
        this.tools = tools;
        this.candidates = List.copyOf(candidates);
    }

    public void open(Shell window) {
        popover = new Popover(window, tools.theme(), Texts.get("twin.title"), 640);
        fill();
        popover.open();
    }

    private void fill() {
        Composite content = popover.content();
        Stream.of(content, popover.foot()).flatMap(part -> Stream.of(part.getChildren())).forEach(Control::dispose);
        if (at >= candidates.size()) {
            words(content, Heading.Level.STRONG, Texts.get(candidates.isEmpty() ? "twin.none" : "twin.end"));
            button(popover.foot(), FlatButton.Kind.PLAIN, "close", popover::close).setFocus();
            popover.place();
            return;
        }
        Duplicates.Candidate pair = candidates.get(at);
        PersonRow keep = swapped ? pair.other() : pair.keep();
        PersonRow other = swapped ? pair.keep() : pair.other();
        words(content, Heading.Level.STRONG, Texts.get("twin.question"));
        String which = candidates.size() > 1 ? Texts.get("twin.of", at + 1, candidates.size()) + " · " : "";
        words(content, Heading.Level.SUBTITLE, which + Texts.sentence(pair.why()));
        Composite both = row(content, 2, true);
        side(both, keep, "twin.keep");
        side(both, other, "twin.other");
        choices(content, keep, other);
        Composite buttons = row(popover.foot(), 4, false);
        FlatButton swap = button(buttons, FlatButton.Kind.QUIET, "twin.swap", this::swap);
        swap.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        // A second Enter that was meant for the pair before must not merge this one unseen.
        button(buttons, FlatButton.Kind.QUIET, "twin.later", this::next).setFocus();
        button(buttons, FlatButton.Kind.PLAIN, "twin.two", () -> two(pair));
        button(buttons, FlatButton.Kind.PRIMARY, "twin.merge", () -> merge(keep, other));
    }

    /** Where the two differ, whose words are taken: at first those that usually are. */
    private void choices(Composite content, PersonRow keep, PersonRow other) {
        stays.clear();
        List<MergePeople.Choice> all = MergePeople.choices(tools.space(), keep.id(), other.id());
        if (all.isEmpty()) {
            words(content, Heading.Level.SUBTITLE, Texts.get("twin.both"));
            return;
        }
        words(content, Heading.Level.SUBTITLE, Texts.get("twin.both") + " " + Texts.get("twin.differ.rest"));
        words(content, Heading.Level.SECTION, Texts.get("twin.differ"));
        Composite grid = row(content, 2, false);
        for (MergePeople.Choice choice : all) {
            GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
            left.widthHint = tools.theme().px(LABEL);
            new Heading(grid, tools.theme(), Heading.Level.SUBTITLE, choice.label()).setLayoutData(left);
            ChipBar bar = new ChipBar(grid, tools.theme(), choice.label());
            List<Chip> chips = List.of(new Chip(Whose.KEPT.name(), said(choice.kept(), "twin.photo.keep"), Tone.SOFT),
                    new Chip(Whose.OTHER.name(), said(choice.other(), "twin.photo.other"), Tone.SOFT),
                    new Chip(Whose.BOTH.name(), Texts.get("twin.differ.both"), Tone.SOFT));
            bar.setChips(chips.subList(0, choice.both() ? 3 : 2));
            stays.put(choice.feature(), choice.usual());
            bar.setOn(Set.of(choice.usual().name()));
            bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            bar.onToggle(on -> {
                Whose was = stays.get(choice.feature());
                Whose now = on.stream().map(Whose::valueOf).filter(whose -> whose != was).findFirst().orElse(was);
                stays.put(choice.feature(), now);
                bar.setOn(Set.of(now.name()));
            });
        }
    }

    /** The name with what stands before and after it, unless it is written in the name: "Dr. Helene Brandt". */
    private static String whole(PersonRow row, Optional<Person> person) {
        List<String> words = List.of(row.name().split("[ ,]+"));
        return Stream.concat(Stream.concat(title(person.map(Person::getPrefix), words), Stream.of(row.name())), title(person.map(Person::getSuffix), words))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> title(Optional<String> title, List<String> name) {
        return title.stream().filter(t -> !t.isBlank() && !name.containsAll(List.of(t.strip().split("[ ,]+"))));
    }

    private String said(String words, String otherwise) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? Texts.get(otherwise)
                : line.length() > SHOWN ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN))) + "…" : dates.ofLife(line);
    }

    private void swap() {
        swapped = !swapped;
        fill();
        popover.place();
    }

    private void side(Composite both, PersonRow person, String key) {
        Card card = new Card(both, tools.theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.SECTION, Texts.get(key));
        Composite head = row(card, 2, false);
        tools.face(new Avatar(head, tools.theme(), 36), person);
        Optional<Person> whole = tools.space().find(person.id(), Person.class);
        new Heading(head, tools.theme(), Heading.Level.STRONG, whole(person, whole)).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Optional<PersonPage> page = tools.people().page(person.id());
        List<String> work = page.map(PersonPage::roles).orElse(List.of()).stream()
                .map(r -> Stream.of(r.title(), r.organizationName()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "))).toList();
        (work.isEmpty() ? List.of(Texts.get("twin.no-work")) : work).forEach(line -> words(card, Heading.Level.TEXT, line));
        page.map(PersonPage::contacts).orElse(List.of()).forEach(c -> words(card, Heading.Level.TEXT, c.value()));
        whole.map(Person::getBirthday).ifPresent(day -> words(card, Heading.Level.TEXT, Texts.get("twin.born", dates.ofLife(day))));
        page.map(PersonPage::notes).filter(notes -> !notes.isBlank()).ifPresent(notes -> words(card, Heading.Level.SUBTITLE, said(notes, "")));
        String lately = tools.durations().lately(person.lastTwoWayTouch(), person.lastTouch(), tools.today());
        long tries = tools.people().timeline(person.id(), 0, LATEST).stream().filter(entry -> entry.chip().is(TimelineEntry.Chip.ATTEMPT)).count();
        String touches = person.touches() == 0 && tries > 0 ? Texts.get("twin.tries", tries) : Texts.get("twin.touches", person.touches());
        words(card, Heading.Level.SUBTITLE, touches + (lately.isEmpty() ? "" : " · " + lately));
    }

    private void merge(PersonRow keep, PersonRow other) {
        MergePeople merge = new MergePeople(keep.id(), other.id());
        stays.forEach(merge::stays);
        tools.actions().runAndSay(merge, Texts.get("twin.merged", other.name(), keep.name()))
                .ifPresent(m -> tools.showing().show(m.kept()));
        next();
    }

    private void two(Duplicates.Candidate pair) {
        tools.actions().run(new MarkNotDuplicates(pair.keep().id(), pair.other().id()));
        next();
    }

    private void next() {
        at++;
        swapped = false;
        if (at >= candidates.size() && candidates.size() == 1) {
            popover.close();
        } else {
            fill();
            popover.place();
        }
    }

    private Composite row(Composite parent, int columns, boolean even) {
        Composite row = tools.theme().surface(new Composite(parent, SWT.NONE), tools.theme().surfaceOf(parent));
        GridLayout layout = new GridLayout(columns, even);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = tools.theme().px(10);
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String key, Runnable action) {
        return new FlatButton(parent, tools.theme(), kind, Texts.get(key)).onPress(action);
    }

    private void words(Composite parent, Heading.Level level, String text) {
        new Heading(parent, tools.theme(), level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
