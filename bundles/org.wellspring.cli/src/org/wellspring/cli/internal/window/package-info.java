// SPDX-License-Identifier: EPL-2.0
/** Commands that are done in the window's process, where the book is open already (X9). */
package org.wellspring.cli.internal.window;
