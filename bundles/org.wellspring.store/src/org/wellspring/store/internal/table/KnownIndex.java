// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.spi.Index;

/**
 * An index of a plug-in that has said sensibly what it is.
 *
 * @param index asked for entries of objects, and for nothing else from now on
 */
public record KnownIndex(String name, int version, EClass type, Index index) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final int LONGEST = 60;
    private static final int HIGHEST = 100_000_000;

    /**
     * Asks an index what it is.
     *
     * @throws RuntimeException if it does not say, or nothing that can be used
     */
    public static KnownIndex of(Index index) {
        String name = index.name();
        if (name == null || name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an index: " + name);
        }
        int version = index.version();
        if (version < 1 || version > HIGHEST) {
            throw new IllegalArgumentException("Not the version of an index: " + version);
        }
        EClass type = index.type();
        if (type == null || type.getEPackage() == null) {
            throw new IllegalArgumentException("The index " + name + " is of no class.");
        }
        return new KnownIndex(name, version, type, index);
    }

    /** Its table; the one of what it left out has an ending that no other name can have. */
    public String table() {
        return "index_" + name.replace('.', '_');
    }
}
