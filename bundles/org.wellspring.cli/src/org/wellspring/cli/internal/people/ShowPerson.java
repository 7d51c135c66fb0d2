// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import picocli.CommandLine.Command;

/** {@code person show}: the page of a person whatever they are called, "New" or "Set" too. */
@Command(name = "show")
public final class ShowPerson extends PersonPageVerb {
}
