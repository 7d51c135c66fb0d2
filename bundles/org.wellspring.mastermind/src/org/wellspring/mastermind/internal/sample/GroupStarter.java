// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.sample;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.spi.StarterPart;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/** Lays a group with a year behind it beside a book that is filled with the sample world: six of its people, on this computer alone. */
@Component
public final class GroupStarter implements StarterPart {
    private final ComponentServiceObjects<SharedGroups> groups;

    /** With what founds groups, made when a world is told. */
    @Activate
    public GroupStarter(@Reference ComponentServiceObjects<SharedGroups> groups) {
        this.groups = groups;
    }

    @Override
    public void tell(Space book) {
        SampleGroup story = SampleGroup.told();
        SharedGroups shared = groups.getService();
        if (shared.all(book.directory()).stream().anyMatch(there -> there.name().equals(story.name()))) {
            // Told a second time in the same book, it is still the same group.
            return;
        }
        Founding founding = new Founding(story.name(), story.founder()).everyDays(SampleGroup.FORTNIGHT);
        try (SharedGroup group = founding.run(shared, book.directory(), Options.here().at(book.clock()))) {
            story.tell(group.space(), group.me().orElseThrow());
            book.history().recent(1).forEach(world -> ToldWith.of(world.id(), group.space()).write(group.space().directory()));
        }
    }

    @Override
    public void follow(Space book) {
        ToldWith.follow(groups.getService(), book);
    }
}
