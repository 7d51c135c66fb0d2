// SPDX-License-Identifier: EPL-2.0
/** Reads what is stored of a person, as lists and search need it. */
package org.wellspring.people.internal.card;
