// SPDX-License-Identifier: EPL-2.0
/** What is in a segment once it is open, as bytes and as objects. */
package org.wellspring.share.internal.content;
