// SPDX-License-Identifier: EPL-2.0
/** The page of a person or an organization: its head, its sections, its timeline. */
package org.wellspring.people.ui.internal.page;
