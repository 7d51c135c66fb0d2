// SPDX-License-Identifier: EPL-2.0
/** What can be done about events; the window and the command line run the same. */
package org.wellspring.events.commands;
