// SPDX-License-Identifier: EPL-2.0
/** Who does not answer, and what is kind to do about it (T8 – T12): assume the best, write once more, then leave them in peace. */
package org.wellspring.followup.silence;
