// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.compare;

import java.util.HashSet;
import java.util.List;
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
import org.wellspring.people.commands.MarkNotDuplicates;
import org.wellspring.people.commands.MergePeople;
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
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";
    private static final int LABEL = 110;

    private final PageTools tools;
    private final List<Duplicates.Candidate> candidates;
    private Popover popover;
    private final Set<EStructuralFeature> theirs = new HashSet<>();
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
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        if (at >= candidates.size()) {
            words(content, Heading.Level.STRONG, Texts.get(candidates.isEmpty() ? "twin.none" : "twin.end"));
            button(content, FlatButton.Kind.PLAIN, "close", popover::close).setFocus();
            popover.place();
            return;
        }
        Duplicates.Candidate pair = candidates.get(at);
        PersonRow keep = swapped ? pair.other() : pair.keep();
        PersonRow other = swapped ? pair.keep() : pair.other();
        words(content, Heading.Level.STRONG, Texts.get("twin.question"));
        words(content, Heading.Level.SUBTITLE, Texts.sentence(pair.why()));
        Composite both = row(content, 2, true);
        side(both, keep, "twin.keep");
        side(both, other, "twin.other");
        choices(content, keep, other);
        Composite buttons = row(content, 4, false);
        FlatButton swap = button(buttons, FlatButton.Kind.QUIET, "twin.swap", this::swap);
        swap.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        // A second Enter that was meant for the pair before must not merge this one unseen.
        button(buttons, FlatButton.Kind.QUIET, "twin.later", this::next).setFocus();
        button(buttons, FlatButton.Kind.PLAIN, "twin.two", () -> two(pair));
        button(buttons, FlatButton.Kind.PRIMARY, "twin.merge", () -> merge(keep, other));
    }

    /** Where the two differ, whose words are taken; those of the one that stays at first. */
    private void choices(Composite content, PersonRow keep, PersonRow other) {
        theirs.clear();
        List<MergePeople.Choice> all = MergePeople.choices(tools.space(), keep.id(), other.id());
        words(content, Heading.Level.SUBTITLE, Texts.get("twin.both"));
        if (all.isEmpty()) {
            return;
        }
        words(content, Heading.Level.SECTION, Texts.get("twin.differ"));
        Composite grid = row(content, 2, false);
        for (MergePeople.Choice choice : all) {
            GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
            left.widthHint = tools.theme().px(LABEL);
            new Heading(grid, tools.theme(), Heading.Level.SUBTITLE, choice.label()).setLayoutData(left);
            ChipBar bar = new ChipBar(grid, tools.theme(), choice.label());
            bar.setChips(List.of(new Chip(MINE, said(choice.kept(), "twin.photo.keep"), Tone.SOFT),
                    new Chip(THEIRS, said(choice.other(), "twin.photo.other"), Tone.SOFT)));
            bar.setOn(Set.of(MINE));
            bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            bar.onToggle(on -> {
                boolean taken = theirs.contains(choice.feature()) ? !on.contains(MINE) : on.contains(THEIRS);
                bar.setOn(Set.of(taken ? THEIRS : MINE));
                if (taken) {
                    theirs.add(choice.feature());
                } else {
                    theirs.remove(choice.feature());
                }
            });
        }
        words(content, Heading.Level.SUBTITLE, Texts.get("twin.differ.rest"));
    }

    /** The name with what stands before and after it: "Dr. Helene Brandt". */
    private static String whole(PersonRow row, Optional<Person> person) {
        return Stream.of(person.map(Person::getPrefix), Optional.of(row.name()), person.map(Person::getSuffix)).flatMap(Optional::stream)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private String said(String words, String otherwise) {
        return words.isBlank() ? Texts.get(otherwise) : dates.ofLife(words);
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
        tools.face(new Avatar(card, tools.theme(), 44), person);
        Optional<Person> whole = tools.space().find(person.id(), Person.class);
        words(card, Heading.Level.STRONG, whole(person, whole));
        Optional<PersonPage> page = tools.people().page(person.id());
        List<String> work = page.map(PersonPage::roles).orElse(List.of()).stream()
                .map(r -> Stream.of(r.title(), r.organizationName()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "))).toList();
        (work.isEmpty() ? List.of(Texts.get("twin.no-work")) : work).forEach(line -> words(card, Heading.Level.TEXT, line));
        page.map(PersonPage::contacts).orElse(List.of()).forEach(c -> words(card, Heading.Level.TEXT, c.value()));
        whole.map(Person::getBirthday).ifPresent(day -> words(card, Heading.Level.TEXT, Texts.get("twin.born", dates.ofLife(day))));
        words(card, Heading.Level.SUBTITLE, Texts.get("twin.touches", person.touches(),
                tools.durations().since(person.lastTwoWayTouch().orElse(null), tools.today())));
    }

    private void merge(PersonRow keep, PersonRow other) {
        MergePeople merge = new MergePeople(keep.id(), other.id());
        theirs.forEach(merge::theirs);
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
