// SPDX-License-Identifier: EPL-2.0
/** A card as its lines: which version they are of, what is wrong in them and is set right before the parser sees it, and how they are folded. */
package org.wellspring.interop.internal.vcard.line;
