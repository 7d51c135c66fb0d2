// SPDX-License-Identifier: EPL-2.0
/** What can be done about goals; the window and the command line run the same. */
package org.wellspring.goals.commands;
