// SPDX-License-Identifier: EPL-2.0
/** What the book says of rhythms: their intervals, own or by a template, and the sentence about one. */
package org.wellspring.people.internal.rhythm;
