// SPDX-License-Identifier: EPL-2.0
/**
 * The API everything else stands on: a {@link org.wellspring.core.Space space} holds one model with one history.
 * <p>
 * Threads: a space belongs to one realm, the thread that {@link org.wellspring.core.Spaces opened} it or the executor
 * given there. Live objects are read and changed on the realm only. {@link org.wellspring.core.Space#background
 * Background} changes and searches may run on any thread.
 */
package org.wellspring.core;
