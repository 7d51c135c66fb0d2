// SPDX-License-Identifier: EPL-2.0
/**
 * What carries a group between its members' machines is a transport: a folder that the members' own tool synchronizes, a Git host,
 * or a plug-in's own. It carries sealed segments under their names, and knows nothing of what is in them.
 */
package org.wellspring.share.spi;
