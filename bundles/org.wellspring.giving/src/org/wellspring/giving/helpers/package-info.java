// SPDX-License-Identifier: EPL-2.0
/** Who helped me and was not helped back yet (G7): an order that rests on how giving and receiving stand, so it is for our own view and command alone (G5). */
package org.wellspring.giving.helpers;
