// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.arrangement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.wellspring.ui.ElementIds;

/** Lays what is remembered over a fresh model, takes it down again, and knows how everything was meant to be. */
public final class Arrangement {
    private static final String MAXIMIZED = "shellMaximized";
    private static final String DAY = "perspective.day";
    private static final String BOOK = "perspective.book";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** A part of a sash and its share of the room. */
    private record Share(MUIElement element, String meant) {
    }

    private final MWindow window;
    private final LayoutMemory memory;
    private final List<Share> shares;
    private final Clock clock;
    private final String book;

    /** @param book where the book is: what was on show of another one says nothing about this one */
    public Arrangement(MApplication application, LayoutMemory memory, Clock clock, Path book) {
        this.clock = clock;
        this.book = book.toString();
        this.window = application.getChildren().getFirst();
        this.memory = memory;
        this.shares = contents(window).filter(MPartSashContainer.class::isInstance).map(MPartSashContainer.class::cast)
                .flatMap(sash -> sash.getChildren().stream()).map(e -> new Share(e, e.getContainerData())).toList();
    }

    /** Where windows may be on a display, the main screen first. UI thread. */
    public static List<Rectangle> screens(Display display) {
        Monitor main = display.getPrimaryMonitor();
        return Stream.of(display.getMonitors()).sorted(Comparator.comparing(m -> !m.equals(main))).map(Monitor::getClientArea).toList();
    }

    /** Puts the perspectives in the order their contributors ask for; those that don't ask come last. */
    public void sortPerspectives() {
        perspectives().ifPresent(stack -> {
            List<MPerspective> sorted = stack.getChildren().stream()
                    .sorted(Comparator.comparingInt(Arrangement::order)).toList();
            stack.getChildren().clear();
            stack.getChildren().addAll(sorted);
            sorted.stream().findFirst().ifPresent(stack::setSelectedElement);
        });
    }

    /**
     * Lays the remembered values over the model.
     *
     * @param screens where windows may be, the main one first
     */
    public void restore(List<Rectangle> screens) {
        window.setWidth(memory.number("window.width").filter(w -> w >= 480).orElse(WIDTH));
        window.setHeight(memory.number("window.height").filter(h -> h >= 360).orElse(HEIGHT));
        memory.number("window.x").filter(x -> x > -4000).ifPresent(window::setX);
        memory.number("window.y").filter(y -> y >= 0).ifPresent(window::setY);
        fit(screens);
        if (memory.get("window.maximized").map(Boolean::valueOf).orElse(false)) {
            window.getTags().add(MAXIMIZED);
        }
        shares.forEach(s -> memory.get(key(s)).ifPresent(s.element()::setContainerData));
        // The first start of a day, and of a book, shows the day.
        memory.get("perspective").filter(p -> memory.get(DAY).filter(today()::equals).isPresent() && memory.get(BOOK).filter(book::equals).isPresent())
                .flatMap(this::perspective)
                .ifPresent(p -> perspectives().ifPresent(stack -> stack.setSelectedElement(p)));
    }

    /** A screen may be smaller than the one the window was arranged on, or than it was meant for: at 200 % many are. */
    private void fit(List<Rectangle> screens) {
        screens.stream().filter(s -> s.contains(window.getX(), window.getY())).findFirst()
                .or(() -> screens.stream().findFirst()).ifPresent(screen -> {
                    window.setWidth(Math.min(window.getWidth(), screen.width));
                    window.setHeight(Math.min(window.getHeight(), screen.height));
                    if (memory.number("window.x").isPresent()) {
                        window.setX(Math.clamp(window.getX(), screen.x, screen.x + screen.width - window.getWidth()));
                        window.setY(Math.clamp(window.getY(), screen.y, screen.y + screen.height - window.getHeight()));
                    }
                });
    }

    /** Writes down what the user arranged. */
    public void remember() {
        boolean maximized = window.getTags().contains(MAXIMIZED);
        memory.put("window.maximized", maximized);
        if (!maximized) {
            memory.put("window.x", window.getX());
            memory.put("window.y", window.getY());
            memory.put("window.width", window.getWidth());
            memory.put("window.height", window.getHeight());
        }
        shares.stream().filter(s -> s.element().getContainerData() != null)
                .forEach(s -> memory.put(key(s), s.element().getContainerData()));
        perspectives().map(MElementContainer::getSelectedElement)
                .ifPresent(p -> memory.put("perspective", p.getElementId()));
        memory.put(DAY, today());
        memory.put(BOOK, book);
        memory.save();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    /** Everything as it was meant to be; the perspective on show stays. */
    void reset(List<Rectangle> screens) {
        memory.forget("window.");
        memory.forget("sash.");
        window.getTags().remove(MAXIMIZED);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
        fit(screens);
        shares.forEach(s -> s.element().setContainerData(s.meant()));
        memory.save();
    }

    /** The perspectives in the order of the rail. */
    public List<MPerspective> all() {
        return perspectives().map(MElementContainer::getChildren).orElse(List.of());
    }

    /** The perspective on show. */
    public Optional<MPerspective> current() {
        return perspectives().map(MElementContainer::getSelectedElement);
    }

    private Optional<MPerspectiveStack> perspectives() {
        return window.getChildren().stream().filter(MPerspectiveStack.class::isInstance)
                .map(MPerspectiveStack.class::cast).findFirst();
    }

    private Optional<MPerspective> perspective(String id) {
        return all().stream().filter(p -> id.equals(p.getElementId())).findFirst();
    }

    private static String key(Share share) {
        return "sash." + share.element().getElementId();
    }

    private static int order(MPerspective perspective) {
        return ElementIds.order(perspective.getTags());
    }

    private static Stream<EObject> contents(MWindow window) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents((EObject) window, false);
        Spliterator<EObject> split = Spliterators.spliteratorUnknownSize(all, 0);
        return StreamSupport.stream(split, false);
    }
}
