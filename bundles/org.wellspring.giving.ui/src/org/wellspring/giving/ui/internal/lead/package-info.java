// SPDX-License-Identifier: EPL-2.0
/** Chances for business, passed on to whom they suit. */
package org.wellspring.giving.ui.internal.lead;
