// SPDX-License-Identifier: EPL-2.0
/** Ways to help somebody, from what the book knows of people. */
package org.wellspring.people.internal.help;
