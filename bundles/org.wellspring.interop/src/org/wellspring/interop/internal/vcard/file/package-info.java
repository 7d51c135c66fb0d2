// SPDX-License-Identifier: EPL-2.0
/** Finds the cards in a file, before anybody understands them. */
package org.wellspring.interop.internal.vcard.file;
