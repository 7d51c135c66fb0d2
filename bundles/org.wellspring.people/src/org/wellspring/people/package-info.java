// SPDX-License-Identifier: EPL-2.0
/**
 * People: lists of them, a person's page, duplicates. What changes them is in
 * {@link org.wellspring.people.commands}, what understands a sentence is a bundle of its own, org.wellspring.capture.
 */
package org.wellspring.people;
