// SPDX-License-Identifier: EPL-2.0
/**
 * How a sentence is read: {@link org.wellspring.capture.internal.Sentence} cuts it into segments, a {@link
 * org.wellspring.capture.internal.Language} says what a segment means, {@link
 * org.wellspring.capture.internal.Book} finds whom and what of the book is meant. Another language is another
 * Language.
 */
package org.wellspring.capture.internal;
