// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.details.NewDetail.Sort;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** What can be written about the person on show, in the palette: each opens the page where it is typed, with the keyboard there. */
public final class PageItems implements PaletteProvider {
    private static final int FEWEST_LETTERS = 2;

    private final MApplication application;
    private final Display display;
    private final Showing showing;
    private final Supplier<Space> space;

    public PageItems(MApplication application, Display display, Showing showing, Supplier<Space> space) {
        this.application = application;
        this.display = display;
        this.showing = showing;
        this.space = space;
    }

    @Override
    public String section() {
        return Texts.get("palette.page");
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        if (book == null || book.readOnlyReason().isPresent() || query.length() < FEWEST_LETTERS || sink.isStale()) {
            return;
        }
        List<UUID> shown = new ArrayList<>();
        // Whom the window shows is known on the UI thread alone.
        display.syncExec(() -> showing.person().ifPresent(shown::add));
        shown.stream().map(new People(book)::find).flatMap(Optional::stream).forEach(person -> sink.add(items(query, person)));
    }

    private List<PaletteItem> items(String query, PersonRow person) {
        MainWindow window = new MainWindow(application);
        List<PaletteItem> items = new ArrayList<>();
        add(items, query, "mark", person, on(window, PagePart::mark));
        if (!person.kinds().isEmpty() || !person.tags().isEmpty()) {
            add(items, query, "unmark", person, on(window, PagePart::unmark));
        }
        for (Sort sort : List.of(Sort.PHONE, Sort.EMAIL, Sort.ADDRESS, Sort.ROLE, Sort.LINK, Sort.RELATION)) {
            add(items, query, sort.name(), person, on(window, page -> page.add(sort)));
        }
        add(items, query, "birthday", person, on(window, page -> page.write(ModelPackage.Literals.PERSON__BIRTHDAY)));
        add(items, query, "rename", person, on(window, PagePart::rename));
        add(items, query, "part", person, () -> window.make(Commands.class).run(CommandIds.PART, Map.of(CommandIds.PERSON, person.id().toString())));
        return items;
    }

    private static Runnable on(MainWindow window, Consumer<PagePart> deed) {
        return () -> PagePart.in(window).ifPresent(deed);
    }

    /** It is found by what it is called, and by other words for that: each word from its beginning. */
    private static void add(List<PaletteItem> items, String query, String key, PersonRow person, Runnable run) {
        String title = Texts.get("page.item." + key);
        if (folded(" " + title + ", " + Texts.get("page.item." + key + ".words")).contains(" " + folded(query))) {
            items.add(new PaletteItem(Icon.EDIT, title, person.name(), "", run));
        }
    }

    /** "E-mail" is "email" as well. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.getDefault()).replace("-", "");
    }
}
