// SPDX-License-Identifier: EPL-2.0
/** What was done to the book or to somebody, and the way back. */
package org.wellspring.people.ui.internal.history;
