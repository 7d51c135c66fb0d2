// SPDX-License-Identifier: EPL-2.0
/** Plug-ins and sites made on the spot, as strangers would publish them. */
package org.wellspring.testkit.plugins;
