// SPDX-License-Identifier: EPL-2.0
/** Which bundles of the user’s own plug-ins a start has, and what becomes of a set of them with which no window came up. */
package org.wellspring.launch.plugins;
