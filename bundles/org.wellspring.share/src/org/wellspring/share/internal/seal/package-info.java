// SPDX-License-Identifier: EPL-2.0
/**
 * Keys, and what is sealed and signed with them; all cryptography is the JDK's and in this package. What each thing looks like as bytes stands
 * in {@code docs/segment-format.md}.
 */
package org.wellspring.share.internal.seal;
