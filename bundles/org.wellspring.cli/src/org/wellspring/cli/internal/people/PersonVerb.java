// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import picocli.CommandLine.Command;

/** {@code person}: the whole page of a person. */
@Command(name = "person")
public final class PersonVerb extends PersonPageVerb {
}
