// SPDX-License-Identifier: EPL-2.0
/** Business cards as pictures, and what the codes on them say. */
package org.wellspring.events.cards;
