// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.wellspring.interop.spi.Draft;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/**
 * Members of a group have its name as a tag. Of a group that comes again the same three are compared as of anything else
 * (docs/adr/0010): who joined gets the tag, who left loses it unless another record says it, too, and who had it taken away by the
 * user stays without.
 */
final class GroupTags {
    private record Group(Draft now, Optional<Draft> before) {
    }

    private final SaidElsewhere elsewhere;
    private final List<Group> groups = new ArrayList<>();

    GroupTags(SaidElsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Takes what the record of a group says.
     *
     * @param before what it said before; empty for a new one
     */
    void take(Draft now, Optional<Draft> before) {
        groups.add(new Group(now, before));
        elsewhere.group(now);
    }

    /**
     * Gives and takes the tags.
     *
     * @param who finds a member by the format of the group and the member's name in it
     * @param newcomers who was not there when the groups came before
     */
    void settle(BiFunction<String, String, Optional<Person>> who, Set<Person> newcomers) {
        for (Group group : groups) {
            Set<Person> were = group.before().map(before -> members(before, who)).orElse(Set.of());
            Set<Person> are = members(group.now(), who);
            String old = group.before().map(Draft::title).orElse("");
            for (Person person : are) {
                boolean known = were.contains(person) && !newcomers.contains(person);
                if (!known || !old.equals(group.now().title()) && person.getTags().contains(old)) {
                    tag(person, group.now());
                }
            }
            for (Person person : were) {
                boolean goes = !are.contains(person) || !old.equals(group.now().title());
                if (goes && person.getTags().contains(old) && elsewhere.of(person, null).stream().noneMatch(said -> says(said, old))) {
                    person.getTags().remove(old);
                }
            }
        }
    }

    private static Set<Person> members(Draft group, BiFunction<String, String, Optional<Person>> who) {
        Set<Person> members = new LinkedHashSet<>();
        group.members().forEach(member -> who.apply(group.identity().format(), member).ifPresent(members::add));
        return members;
    }

    private static boolean says(Entity said, String tag) {
        return said instanceof Person person && person.getTags().contains(tag);
    }

    static void tag(Person person, Draft group) {
        if (!person.getTags().contains(group.title())) {
            person.getTags().add(group.title());
        }
    }
}
