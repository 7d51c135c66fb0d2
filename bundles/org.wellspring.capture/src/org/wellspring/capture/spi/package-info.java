// SPDX-License-Identifier: EPL-2.0
/** What plug-ins implement: languages in which sentences are read. */
package org.wellspring.capture.spi;
