// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

/** Full text search over all that is marked as searched in the model; every word by its beginning. Any thread. */
public interface Search {
    /**
     * One object found.
     *
     * @param id the top-level object
     * @param type its class
     * @param title its title
     * @param snippet the words around the first match, matches in «guillemets»
     * @param date its day, or null
     */
    record Hit(UUID id, EClass type, String title, String snippet, LocalDate date) {
    }

    /**
     * Hits with the newest first.
     *
     * @param text what the user typed; quotes and operators have no meaning
     * @param types classes to search, empty for all
     * @param limit most hits to return
     */
    List<Hit> find(String text, Set<EClass> types, int limit);

    /**
     * As {@link #find}, for whoever looks from outside of a group: without what is confidential (K10), neither an object that is, nor
     * one in which nothing but a confidential part has the words; and no word of such a part is shown.
     */
    List<Hit> findOutside(String text, Set<EClass> types, int limit);
}
