// SPDX-License-Identifier: EPL-2.0
/** The commands about staying welcome: a word before something is sent. */
package org.wellspring.etiquette.cli.internal;
