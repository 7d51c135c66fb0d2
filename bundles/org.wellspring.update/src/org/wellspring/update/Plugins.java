// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The plug-ins of the user, an OSGi service. All of it reads files, most of it the network too: never call it on the UI thread.
 * What can't be done throws {@link org.wellspring.core.SpaceException} with words for the user; nothing is changed then.
 */
public interface Plugins {
    /** The topic of an event that comes once a window is there, where something was {@linkplain #takenBack() taken back}. */
    String TAKEN_BACK = "org/wellspring/update/TAKEN_BACK";

    /** Where plug-ins come from: folders, archives and addresses the user named, in that order. */
    List<String> sites();

    /**
     * Adds a site.
     *
     * @param place a folder, a zip file, or an address that begins with {@code https:}
     * @return the site as it is kept
     */
    String addSite(String place, IProgressMonitor monitor);

    /** Forgets a site; what came from it stays installed. */
    String removeSite(String place);

    /** What the sites have, the newest of each; sites that can't be read are told in the answer. */
    Available available(IProgressMonitor monitor);

    /** What is installed, by name. */
    List<Plugin> installed();

    /**
     * Finds out what it takes to install a plug-in, and fetches it; nothing is changed yet.
     *
     * @param id as {@link Available} has it
     * @param site the only one to take it from, and added if it is not known; empty for all sites
     */
    Change install(String id, Optional<String> site, IProgressMonitor monitor);

    /**
     * The same for newer versions.
     *
     * @param ids of what is to be updated; empty for all
     */
    Change update(Collection<String> ids, IProgressMonitor monitor);

    /** What removing a plug-in would change. What it wrote stays in the book. */
    Change remove(String id);

    /** What switching a plug-in off or on would change. */
    Change enable(String id, boolean on);

    /** Makes a change that was found out before. */
    Effect apply(Change change);

    /** What the last start had to take back because no window came up with it; told once. */
    Optional<String> takenBack();

    /** Whether the program was started without plug-ins because the user wanted so. */
    boolean isSafe();
}
