// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.interop.internal.part.Sources;

/** The records that a person came from, so that one that is about somebody else can be taken out again (M13). */
public final class Parting {
    private final Space space;
    private final Formats formats;

    /** In this space, with the formats that understand what is kept of records. */
    public Parting(Space space, Formats formats) {
        this.space = space;
        this.formats = formats;
    }

    /** The records that a person came from, the first one first; none of somebody who came from no file. Any thread. */
    public List<PersonSource> sources(UUID person) {
        return new Sources(space, formats).of(person);
    }
}
