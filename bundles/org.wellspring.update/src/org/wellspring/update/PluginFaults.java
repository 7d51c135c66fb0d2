// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

import java.util.Optional;

import org.osgi.framework.Bundle;

/**
 * What plug-ins did wrong while they ran, an OSGi service. What is logged with a plug-in’s code on the stack, or names a class of it, is
 * found without anybody’s help; whoever sees more than the log can tell, says it here. Any thread.
 */
public interface PluginFaults {
    /** The topic of an event that comes when a plug-in fails for the first time since the start. */
    String FIRST = "org/wellspring/update/FAULT";

    /** Whether any plug-in’s bundle is here at all; cheap. */
    boolean isAnyHere();

    /** Whether a plug-in has failed since the start. */
    boolean isAny();

    /** Whether a bundle is one of a plug-in. */
    boolean isPlugin(Bundle bundle);

    /** The plug-in whose code ran last, the innermost frame first; empty where none of it is there. */
    Optional<Bundle> whose(StackTraceElement[] frames);

    /**
     * Notes that a plug-in did something wrong.
     *
     * @param plugin a bundle of it
     * @param what in a sentence for the user
     */
    void note(Bundle plugin, String what);
}
