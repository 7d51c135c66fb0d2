// SPDX-License-Identifier: EPL-2.0
/** What of giving stands on Today: quiet rows, none of them ever late. */
package org.wellspring.giving.internal.rows;
