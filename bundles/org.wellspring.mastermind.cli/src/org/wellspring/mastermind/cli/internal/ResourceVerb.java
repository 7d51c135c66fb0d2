// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.commands.NewResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group resource}: keeps something that is worth having for all members (K5). */
@Command(name = "resource")
final class ResourceVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "resource.what")
    private String what;
    @Option(names = "--uri", paramLabel = "ADDRESS", descriptionKey = "resource.uri")
    private String uri = "";
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "resource.note")
    private String note = "";
    @Option(names = "--confidential", descriptionKey = "confidential")
    private boolean confidential;

    ResourceVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        return save(session, group, (book, here) -> new NewResource(here.me(), what).uri(uri).note(note).confidential(confidential));
    }
}
