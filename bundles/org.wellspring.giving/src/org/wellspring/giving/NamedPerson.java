// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.UUID;

/** Somebody of the book, by name: whom a lead is from or for, whose work was passed on, who recommended me. */
public record NamedPerson(UUID person, String name) {
}
