// SPDX-License-Identifier: EPL-2.0
/** Who does not answer, on the page of a person. */
package org.wellspring.followup.ui.internal.silence;
