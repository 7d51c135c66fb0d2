// SPDX-License-Identifier: EPL-2.0
/** What answers when the program is started: see {@link org.wellspring.start.CommandProgram}. */
package org.wellspring.start;
