// SPDX-License-Identifier: EPL-2.0
/** Rows of the day about people as such. */
package org.wellspring.people.internal.day;
