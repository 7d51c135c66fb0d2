// SPDX-License-Identifier: EPL-2.0
/** Reads the page of a person, and that of an organization. */
package org.wellspring.people.internal.page;
