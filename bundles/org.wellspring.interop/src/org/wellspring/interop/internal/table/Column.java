// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

/**
 * What a column holds.
 *
 * @param field the kind of value
 * @param group columns of one group belong to one number, address or role
 * @param label the label its header gives, such as "work"; null if none
 */
record Column(Field field, String group, String label) {
}
