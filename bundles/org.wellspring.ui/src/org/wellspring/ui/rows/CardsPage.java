// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.EmptyState;

/**
 * A view that is one list of cards with a header above it: no wider than one reads, what is chosen stays so, and where there is nothing, it says how to
 * begin. UI thread.
 *
 * @param <R> the row
 */
public final class CardsPage<R> {
    private static final int MARGIN = 28;
    private static final int WIDEST = 1100;

    private final Theme theme;
    private final Composite page;
    private final RowList<R> list;
    private final Function<R, Object> identity;
    private EmptyState empty;

    /**
     * With nothing in it yet.
     *
     * @param name of the list, for assistive technology
     * @param identity by what a row is known when it is read again
     */
    public CardsPage(Composite parent, Theme theme, String name, RowRenderer<R> renderer, Function<R, Object> identity) {
        this.theme = theme;
        this.identity = identity;
        page = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        page.setLayout(bare(new GridLayout()));
        list = new RowList<>(page, theme, SWT.NONE, RowStyle.CARDS, name, renderer);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(identity);
        list.setInset(MARGIN, MARGIN);
        list.setWidest(WIDEST - 2 * MARGIN);
        page.addListener(SWT.Resize, e -> arrange());
    }

    /** What holds all of it. */
    public Composite control() {
        return page;
    }

    /** The list. */
    public RowList<R> list() {
        return list;
    }

    /** The header of the list, its parts one below the other, and in it a first line for so many beside each other: the title and buttons. */
    public Composite header(int spacing, int beside) {
        Composite header = list.header();
        GridLayout layout = bare(new GridLayout());
        layout.marginTop = theme.px(22);
        layout.marginBottom = theme.px(8);
        layout.verticalSpacing = theme.px(spacing);
        header.setLayout(layout);
        Composite top = wide(theme.surface(new Composite(header, SWT.NONE), theme.surfaceOf(header)));
        top.setLayout(bare(new GridLayout(beside, false)));
        return top;
    }

    /** As wide as there is room. */
    public static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    private static GridLayout bare(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    /** Gives the keyboard to the list, or to what stands in its place. */
    public void focus() {
        if (empty != null) {
            empty.setFocus();
        } else {
            list.setFocus();
        }
    }

    /**
     * Shows what was read.
     *
     * @param nothing makes what stands there where there is nothing; empty where there is something
     */
    public void show(List<Section<R>> sections, Optional<Function<Composite, EmptyState>> nothing) {
        if (empty != null) {
            empty.dispose();
            empty = null;
        }
        nothing.ifPresent(make -> {
            empty = make.apply(page);
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        });
        ((GridData) list.getLayoutData()).grabExcessVerticalSpace = nothing.isEmpty();
        int before = list.selectionIndices().length == 0 ? -1 : list.selectionIndices()[0];
        Optional<Object> chosen = list.lead().map(identity);
        list.setSections(sections);
        // What was done with goes; what took its place is chosen.
        boolean stays = chosen.isPresent() && chosen.equals(list.lead().map(identity));
        if (!stays && list.rowCount() > 0) {
            list.select(Math.clamp(before, 0, list.rowCount() - 1));
        }
        arrange();
        if (before < 0) {
            list.scrollToTop();
        }
    }

    private void arrange() {
        page.layout(true, true);
        list.refresh();
    }
}
