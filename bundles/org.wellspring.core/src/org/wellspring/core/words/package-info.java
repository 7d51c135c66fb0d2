// SPDX-License-Identifier: EPL-2.0
/** Wording that every list shares, in the user's language. Any thread. */
package org.wellspring.core.words;
