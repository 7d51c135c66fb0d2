// SPDX-License-Identifier: EPL-2.0
/**
 * How a command is handed to the window that has its book open, and answered by it: a local socket that only the user can
 * open (X9, X10). Plain JDK, because the caller uses it before the framework starts. See docs/adr/0016.
 */
package org.wellspring.launch.handover;
