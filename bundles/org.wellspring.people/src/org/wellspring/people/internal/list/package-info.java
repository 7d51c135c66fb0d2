// SPDX-License-Identifier: EPL-2.0
/** The list of people, read from rows. */
package org.wellspring.people.internal.list;
