// SPDX-License-Identifier: EPL-2.0
/** Commands about people: finding them, reading their page, noting what happens with them. */
package org.wellspring.cli.internal.people;
