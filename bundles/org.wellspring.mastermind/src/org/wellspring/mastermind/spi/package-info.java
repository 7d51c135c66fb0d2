// SPDX-License-Identifier: EPL-2.0
/** What a plug-in can bring to groups: a format of meetings. */
package org.wellspring.mastermind.spi;
