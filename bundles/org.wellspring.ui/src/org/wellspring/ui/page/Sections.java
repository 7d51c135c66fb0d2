// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/**
 * The sections of one page, from all who have some for its class, in their order. One that fails costs its own room, and is logged.
 * UI thread, but for {@link #prepare}.
 */
public final class Sections {
    private final Composite parent;
    private final Theme theme;
    private final SectionsLayout layout;
    private Optional<UUID> shown = Optional.empty();
    private final List<PageSection<?>> sections = new ArrayList<>();

    /**
     * Makes them.
     *
     * @param parent where they go, one below and beside the other
     * @param type the class of the objects whose page it is
     * @param sources who has sections
     * @param ours which of these are the page's own, and may stand above {@link PageSections#NEXT}
     * @param place what a section in a box works with
     */
    public Sections(Composite parent, Theme theme, EClass type, List<? extends PageSections> sources, Predicate<PageSections> ours,
            Function<Composite, SectionPlace> place) {
        this.parent = parent;
        this.theme = theme;
        layout = new SectionsLayout(theme);
        parent.setLayout(layout);
        List<PageSections.One> all = new ArrayList<>();
        for (PageSections source : sources) {
            int top = ours.test(source) ? Integer.MIN_VALUE : PageSections.NEXT;
            tried(source, source::sections).stream().flatMap(List::stream).filter(one -> one.of().isSuperTypeOf(type))
                    .map(one -> new PageSections.One(one.of(), Math.max(top, one.order()), one.width(), one.on())).forEach(all::add);
        }
        all.stream().sorted(Comparator.comparingInt(PageSections.One::order)).forEach(one -> add(one, place));
    }

    private void add(PageSections.One one, Function<Composite, SectionPlace> place) {
        Composite box = box(one.width());
        tried(one.on(), () -> one.on().apply(place.apply(box))).ifPresentOrElse(sections::add, box::dispose);
    }

    private Composite box(Width width) {
        Composite box = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(8);
        box.setLayout(layout);
        box.setLayoutData(width);
        return box;
    }

    /** Reads what all of them show of an object. Background thread; what it answers shows it, on the UI thread. */
    public Runnable prepare(Subject of) {
        List<Runnable> read = sections.stream().flatMap(section -> tried(section, () -> section.prepare(of)).stream()).toList();
        return () -> {
            read.forEach(show -> tried(show, () -> {
                show.run();
                return show;
            }));
            if (shown.filter(of.id()::equals).isEmpty()) {
                shown = Optional.of(of.id());
                layout.keep();
            }
        };
    }

    /** The section of a class, if it is among them. */
    public <S> Optional<S> find(Class<S> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static <T> Optional<T> tried(Object who, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Sections.class).error(who.getClass().getName() + " failed to show its section of a page", e);
            return Optional.empty();
        }
    }
}
