// SPDX-License-Identifier: EPL-2.0
/** A tour of all views that makes pictures of them. */
package org.wellspring.app.internal.tour;
