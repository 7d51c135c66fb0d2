// SPDX-License-Identifier: EPL-2.0
/**
 * One group on this machine: the segments that are here, what is in them, and how they become what the space shows. It knows nothing of who
 * carries them.
 */
package org.wellspring.share.internal.engine;
