// SPDX-License-Identifier: EPL-2.0
/** Keys: what they are called, and the overlay that shows them. */
package org.wellspring.app.internal.keys;
