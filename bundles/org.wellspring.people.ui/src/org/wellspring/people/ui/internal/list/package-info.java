// SPDX-License-Identifier: EPL-2.0
/** The list of people with its filters, and what makes somebody new. */
package org.wellspring.people.ui.internal.list;
