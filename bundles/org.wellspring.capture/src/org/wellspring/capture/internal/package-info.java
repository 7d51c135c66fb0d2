// SPDX-License-Identifier: EPL-2.0
/**
 * How a sentence is read: {@link org.wellspring.capture.internal.Reader} chooses its language, whose {@link
 * org.wellspring.capture.internal.Words} are a small file; {@link org.wellspring.capture.internal.SeveralSentences} reads those
 * about different people apart; {@link org.wellspring.capture.internal.Segments} cuts each;
 * {@link org.wellspring.capture.internal.SentenceReading} says what each piece means, by {@link
 * org.wellspring.capture.internal.NameReader} and {@link org.wellspring.capture.internal.Employers}; {@link
 * org.wellspring.capture.internal.Assembly} finds whom of the book is meant and puts it together; {@link org.wellspring.capture.internal.Coming} makes what lies ahead come up; {@link
 * org.wellspring.capture.internal.SecondLook} asks where something is left open, whatever the rules were; {@link
 * org.wellspring.capture.internal.SaveCaptured} makes it so.
 */
package org.wellspring.capture.internal;
