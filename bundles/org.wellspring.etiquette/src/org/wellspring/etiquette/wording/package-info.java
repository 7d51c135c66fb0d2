// SPDX-License-Identifier: EPL-2.0
/** Reads words that are about to be sent: whether they play on guilt (T13). It stands on the JDK alone and knows no space. */
package org.wellspring.etiquette.wording;
