// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import org.wellspring.oplog.position.Positions;

/**
 * A paragraph of a long text as it is shown.
 *
 * @param key names its register and by its order its place, see {@link Positions}
 * @param text the line, without the line feed that ends it
 */
public record Paragraph(String key, String text) {}
