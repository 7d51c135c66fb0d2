// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;

/**
 * Adds sections to the pages of objects. Register it as a DS service; the pages of people, organizations and events find it.
 * Our own sections come in here too, at the places named here.
 */
public interface PageSections {
    /** Who or what it is. */
    int WHO = 0;
    /** How to help; nothing of a plug-in stands above it (G1). */
    int HELP = 50;
    /** After who it is and how to help: what is to be done next. */
    int NEXT = 100;
    /** What was agreed on, what they wish for. */
    int AGREED = 200;
    /** What one knows about them. */
    int KNOWN = 300;

    /**
     * One section.
     *
     * @param of on whose pages: this class, and those that inherit from it
     * @param order where on the page: the section of a lower number stands further up; of two with the same one it does not matter
     * @param width how much of the page's width it likes to have
     * @param on makes it for one page; UI thread
     */
    record One(EClass of, int order, Width width, Function<SectionPlace, PageSection<?>> on) {}

    /** The sections. UI thread. */
    List<One> sections();
}
