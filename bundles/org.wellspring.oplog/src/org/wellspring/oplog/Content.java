// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What one object holds, as one reads it: of a {@link Birth} or of the {@link org.wellspring.oplog.state.ObjectState} that many operations led to. */
public interface Content {

    /** What it is about. */
    UUID object();

    /** Its class, {@code nsURI#Class}; empty while its creation has not arrived. */
    Optional<String> className();

    /** Where the object is contained, empty for the top level. */
    Optional<Value.Placement> placement();

    /** The features that hold something, in the order of their names. */
    Set<String> features();

    /** The rule a feature follows, {@link Shape#SINGLE} if it was never written. */
    Shape shape(String feature);

    /** The shown value of a single-valued feature, {@link Value#NONE} if it has none. */
    Value value(String feature);

    /**
     * The values of a many-valued feature in the order they were added. One that one device added twice is there twice,
     * because lists may repeat themselves; two devices that each added it meant the same one.
     */
    List<Value> values(String feature);

    /** The long text of a feature, empty if it has none. */
    String text(String feature);

    /** The sum of a tally over all devices. */
    long tally(String feature);
}
