// SPDX-License-Identifier: EPL-2.0
/**
 * Starts the installed program: a plain Java main class in front of the OSGi framework. The product's build copies it
 * into {@code wellspring.jar} at the root of the installation; as a bundle it does nothing.
 */
package org.wellspring.launch;
