// SPDX-License-Identifier: EPL-2.0
/** Staying welcome (T): who asked for no more of what, how often, what for, and in what tone. It warns, explains and steps aside. */
package org.wellspring.etiquette;
