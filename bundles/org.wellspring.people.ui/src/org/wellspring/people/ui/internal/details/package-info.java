// SPDX-License-Identifier: EPL-2.0
/** Lines of details on a page: addresses, numbers, days, work, ties. */
package org.wellspring.people.ui.internal.details;
