// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.ShareItem;
import org.wellspring.model.FavourType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code share}: something kept went to people, to each for a reason of their own (G8, G10). */
@Command(name = "share")
public final class ShareVerb implements Verb {
    @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "item.id")
    private String item;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "share.people")
    private List<String> people;
    @Option(names = "--why", required = true, paramLabel = "TEXT", descriptionKey = "share.why")
    private List<String> why;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "share.channel")
    private String channel;
    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "share.type")
    private String type;

    @Override
    public Answer run(Session session) {
        if (why.size() != people.size()) {
            throw Failure.value(ShareVerb.class, "reasons", people.size(), why.size());
        }
        return session.changing(space -> share(session, space));
    }

    private Answer share(Session session, Space space) {
        List<ShareItem.To> to = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            to.add(new ShareItem.To(Whom.of(space, people.get(i)).id(), why.get(i)));
        }
        ShareItem command = new ShareItem(ItemLine.id(space, item), to).channel(channel);
        if (type != null) {
            command.as(ModelWord.of("--type", type, List.of(FavourType.INFORMATION, FavourType.RESOURCE)));
        }
        if (at != null) {
            command.on(new When(space).past(at));
        }
        Changed<List<UUID>> changed = session.run(space, command);
        return new Saved(changed.transaction(), changed.result(), command.label());
    }
}
