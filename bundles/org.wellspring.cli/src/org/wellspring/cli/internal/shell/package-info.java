// SPDX-License-Identifier: EPL-2.0
/** What is made of all commands together: completion for shells, and the page of the manual. */
package org.wellspring.cli.internal.shell;
