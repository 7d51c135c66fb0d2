// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.ByMember;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * A section of a group's page, of what is read once for all of them.
 *
 * @param <T> what of it is shown
 */
abstract class OfGroup<T> extends PageSection<T> {
    /** So many entries stand on a page at first: a page of all of them would hold up the window. */
    private static final int FIRST = 12;
    private static final int MORE = 48;

    private int most = FIRST;

    OfGroup(SectionPlace place) {
        super(place);
    }

    /** What this section shows. Background thread. */
    abstract T slice(GroupPage page, GroupStanding standing);

    @Override
    protected T read(Subject of) {
        return slice(of.shared(GroupPage.class, () -> GroupPage.of(place().space())), of.shared(GroupStanding.class, () -> {
            throw new IllegalStateException("Not on the page of a group");
        }));
    }

    /** What changes by the day. */
    @Override
    protected Object state(UUID of) {
        return List.of(place().today(), most);
    }

    @Override
    protected void ownerChanged() {
        most = FIRST;
    }

    /** The first of these, and a link to more of them. */
    final <E> void some(Composite parent, String about, List<E> all, Consumer<E> entry) {
        all.stream().limit(most).forEach(entry);
        if (all.size() > most) {
            line(parent, about + "/more", RichText.empty().link(Texts.get("look.more", all.size() - most), () -> {
                most += MORE;
                rebuild();
            }));
        }
    }

    /** A card over the width of the section, under a heading. */
    final Card card(String title) {
        return card(place(), title);
    }

    static Card card(SectionPlace place, String title) {
        Card card = new Card(place.box().composite(), place.theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.words(card, Heading.Level.STRONG, title);
        return card;
    }

    final void run(ByMember<?> command) {
        place().actions().run(command);
    }

    final void say(ByMember<?> command, String said) {
        place().actions().runAndSay(command, said);
    }

    /** A line with links, over the width of its parent, known by what it is about. */
    static LinkText line(SectionPlace place, Composite parent, Object about, RichText text) {
        LinkText line = new LinkText(parent, place.theme(), text);
        line.standsFor(about + "/line");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return line;
    }

    /** What else can be done with an entry, under the word "More" at the end of its line. */
    record More(String text, Runnable action) {
    }

    /** A line that ends with the word "More", under which the rest can be done. */
    final void line(Composite parent, Object about, RichText text, List<More> more) {
        line(parent, about, text, more, List.of(), Optional.empty());
    }

    final LinkText line(Composite parent, Object about, RichText text) {
        return line(place(), parent, about, text);
    }

    /** Such a line; where there are several versions of something in what it is about, a mark behind it offers them. */
    final void line(Composite parent, UUID about, RichText text, List<Look> looks, Optional<UUID> me) {
        line(parent, about, text, looks, me, List.of());
    }

    /** The same with what else can be done. */
    final void line(Composite parent, UUID about, RichText text, List<Look> looks, Optional<UUID> me, List<More> more) {
        line(parent, about, text, more, looks.stream().filter(look -> look.object().equals(about)).toList(), me);
    }

    private void line(Composite parent, Object about, RichText text, List<More> more, List<Look> looks, Optional<UUID> me) {
        LinkText[] line = new LinkText[1];
        RichText all = text;
        if (!looks.isEmpty()) {
            String mark = Texts.get("look.mark", looks.stream().mapToInt(look -> look.versions().size()).max().orElseThrow());
            all = apart(all);
            all = me.isEmpty() ? all.plain(mark) : all.link(mark, () -> new VersionChoice(place(), me.get()).offer(line[0], looks));
        }
        if (!more.isEmpty()) {
            all = apart(all).link(Texts.get("more"), () -> {
                Menu menu = new Menu(line[0]);
                more.forEach(one -> DropDown.item(menu, one.text(), one.action()));
                DropDown.below(line[0], menu);
            });
        }
        line[0] = line(parent, about, all);
    }

    private static RichText apart(RichText text) {
        return text.muted(text.text().isEmpty() ? "" : " · ");
    }

    /** Something that is written in its place: an entry, or where another one is added. */
    static InlineEdit edit(SectionPlace place, Composite parent, Object about, String label, String value, Consumer<String> commit) {
        InlineEdit edit = new InlineEdit(parent, place.theme(), SWT.NONE, label).placeholder(label).onCommit(commit);
        edit.setValue(value);
        edit.standsFor(about + "/" + label);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return edit;
    }

    /** An entry that can't be left without words. */
    final InlineEdit edit(Composite parent, Object about, String label, String value, Consumer<String> commit) {
        return edit(place(), parent, about, label, value, commit)
                .check(text -> text.isBlank() ? Optional.of(Texts.get("entry.missing")) : Optional.empty());
    }

    /** Where another entry is written. */
    final void add(Composite parent, String key, Consumer<String> commit) {
        InlineEdit[] field = new InlineEdit[1];
        field[0] = edit(place(), parent, key, Texts.get(key), "", text -> {
            if (!text.isBlank()) {
                field[0].setValue("");
                commit.accept(text);
            }
        });
    }
}
