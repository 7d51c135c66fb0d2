// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.show;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * Shows objects of some classes where they belong. Register it as a DS service. Whoever is named for the nearest class is asked:
 * for the class itself, then for those that it inherits from. So what nobody else shows is shown by people, as the first person it
 * has to do with.
 */
public interface Shows {
    /** The classes, each with all that inherit from it. */
    List<EClass> types();

    /**
     * Shows it, or says why it can't be. UI thread.
     *
     * @return false if it has nothing to show here; the next one is asked then
     */
    boolean show(ToShow object);
}
