// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

/** What of giving is on show. */
enum GivingFilter {
    /** What there is to do, and the last of each. */
    ALL,
    /** The board of key relationships (N1). */
    KEYS,
    /** All that I would like to return. */
    REPAY,
    /** All introductions. */
    INTRODUCTIONS,
    /** All chances for business. */
    LEADS,
    /** All that is kept to share. */
    ITEMS,
    /** All who recommended me. */
    RECOMMENDED,
    /** All that I gave. */
    GIVEN,
    /** All that I received. */
    RECEIVED,
    /** Help that went on to others. */
    CHAINS
}
