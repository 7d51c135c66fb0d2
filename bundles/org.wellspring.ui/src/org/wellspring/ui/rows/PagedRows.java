// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;

/**
 * Rows of a long list, fetched by the page away from the UI thread when they come into view. A row that is not there
 * yet is empty; the list is redrawn when it arrives. UI thread only.
 *
 * @param <T> the row
 */
public final class PagedRows<T> implements RowSource<Optional<T>> {
    private static final int PAGE = 100;
    private static final int KEPT = 40;

    private final Control list;
    private final int size;
    private final BiFunction<Integer, Integer, List<T>> fetch;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Rows for a list.
     *
     * @param list redrawn when rows arrive
     * @param size how many rows there are
     * @param first the first page, fetched already
     * @param fetch gets rows by offset and limit; runs on a background thread
     */
    public PagedRows(Control list, int size, List<T> first, BiFunction<Integer, Integer, List<T>> fetch) {
        this.list = list;
        this.size = size;
        this.fetch = fetch;
        if (!first.isEmpty()) {
            pages.put(0, first);
        }
    }

    /** How many rows a page has. */
    public static int page() {
        return PAGE;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Optional<T> row(int index) {
        List<T> page = pages.get(index / PAGE);
        if (page == null) {
            ask(index / PAGE);
            return Optional.empty();
        }
        int at = index % PAGE;
        return at < page.size() ? Optional.of(page.get(at)) : Optional.empty();
    }

    /** The index of the first row already fetched that fits, or -1. */
    public int indexOf(Predicate<T> wanted) {
        for (Map.Entry<Integer, List<T>> page : new TreeMap<>(pages).entrySet()) {
            for (int i = 0; i < page.getValue().size(); i++) {
                if (wanted.test(page.getValue().get(i))) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    private void ask(int number) {
        if (!asked.add(number)) {
            return;
        }
        var display = list.getDisplay();
        Thread.ofVirtual().name("page").start(() -> {
            try {
                List<T> rows = fetch.apply(number * PAGE, PAGE);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> arrived(number, rows));
                }
            } catch (RuntimeException e) {
                ILog.of(PagedRows.class).error("A page of a list could not be read", e);
            }
        });
    }

    /** Takes over a page that was fetched elsewhere, by its number. */
    public void arrived(int number, List<T> rows) {
        asked.remove(number);
        pages.put(number, rows);
        if (!list.isDisposed()) {
            list.redraw();
        }
    }
}
