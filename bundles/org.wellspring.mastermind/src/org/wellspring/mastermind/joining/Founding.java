// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.words.Texts;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/** Founds a mastermind group (K1): its space, its first member, its rhythm. */
public final class Founding {
    private static final int MOST_DAYS = 366;
    private final String name;
    private final String founder;
    private String device = "";
    private int everyDays;
    private Optional<String> format = Optional.empty();

    /** A group of this name, by somebody of this name. */
    public Founding(String name, String founder) {
        this.name = Refusals.filled(name);
        this.founder = Refusals.filled(founder);
    }

    /** What the founder calls this machine. */
    public Founding device(String label) {
        device = label;
        return this;
    }

    /** Every so many days it meets; 0 for no rhythm. */
    public Founding everyDays(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw Refusals.because(Founding.class, "rhythm", MOST_DAYS);
        }
        everyDays = days;
        return this;
    }

    /** The id of the format of its meetings, unless another is chosen (K7). */
    public Founding format(String id) {
        format = Optional.of(id);
        return this;
    }

    /**
     * Founds it; it is open when this returns. Waits for the disk; any thread.
     *
     * @param book the folder of the book that it is to lie beside
     */
    public SharedGroup run(SharedGroups groups, Path book, Options options) {
        SharedGroup group = groups.create(book, name, founder, device, options);
        boolean done = false;
        try {
            UUID me = group.me().orElseThrow();
            group.space().background(new Texts(Founding.class).get("found"), tx -> {
                Group made = GroupFactory.eINSTANCE.createGroup();
                // Everybody finds it by the id of its space.
                made.setId(group.id());
                made.setName(name);
                made.setMeetingEveryDays(everyDays);
                made.setTimeZone(options.clock().getZone().getId());
                format.ifPresent(made::setDefaultFormat);
                made.getMembers().add(member(me, founder, group.space()));
                tx.add(made);
            });
            done = true;
            return group;
        } finally {
            if (!done) {
                group.close();
            }
        }
    }

    static Member member(UUID id, String name, Space space) {
        Member member = GroupFactory.eINSTANCE.createMember();
        member.setId(id);
        member.setName(name);
        member.setJoinedOn(LocalDate.now(space.clock()));
        return member;
    }
}
