// SPDX-License-Identifier: EPL-2.0
/** A believable small world to look around in before one's own people are there. Its data is in {@code world/*.txt}. */
package org.wellspring.sample;
