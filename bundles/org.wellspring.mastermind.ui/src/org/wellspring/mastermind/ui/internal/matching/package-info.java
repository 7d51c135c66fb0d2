// SPDX-License-Identifier: EPL-2.0
/** Whom one knows who could help, found in one's own book and shown to nobody. */
package org.wellspring.mastermind.ui.internal.matching;
