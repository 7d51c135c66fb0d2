// SPDX-License-Identifier: EPL-2.0
/** What can be done about who does not want to be reached, and who agreed to be written to. */
package org.wellspring.etiquette.commands;
