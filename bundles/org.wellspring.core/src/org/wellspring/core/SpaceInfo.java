// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * Facts about a space.
 *
 * @param id its identity
 * @param kind what it is for
 * @param directory where it lives
 * @param format version of the file format
 * @param bytes size on disk
 * @param objects living objects by class name
 * @param transactions number of transactions in the history
 * @param operations number of operations in the history
 * @param device id of this device in the history
 */
public record SpaceInfo(UUID id, SpaceKind kind, Path directory, int format, long bytes, Map<String, Long> objects, long transactions,
        long operations, String device) {
}
