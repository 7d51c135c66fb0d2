// SPDX-License-Identifier: EPL-2.0
/**
 * What every command stands on: a {@link org.wellspring.cli.spi.Verb verb} gets a
 * {@link org.wellspring.cli.spi.Session session} and gives an
 * {@link org.wellspring.cli.spi.Answer answer}, which is printed for people or written as JSON.
 */
package org.wellspring.cli.spi;
