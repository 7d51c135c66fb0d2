// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Item;
import org.wellspring.model.Person;
import org.wellspring.people.commands.Along;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.StepLabel;

/**
 * Notes that one thing went to several people, to each by itself and with a reason of their own (G8): a touch of mine with each (M2), and in it a favour that
 * says why it was for them. Where it is somebody's work, that one has something of it, too (G10). One step. Answers the ids of the favours, in the order of
 * the people.
 */
public final class ShareItem extends Command<List<UUID>> {
    /**
     * Whom it goes to.
     *
     * @param why what makes it something for them; in the words that go along, or as a note to oneself
     */
    public record To(UUID person, String why) {
    }

    private final UUID item;
    private final Map<UUID, To> people = new LinkedHashMap<>();
    private FavourType type = FavourType.INFORMATION;
    private Optional<LocalDate> on = Optional.empty();
    private String channel = "";
    private List<One> each;

    /** To these people; somebody named twice gets it once, for the first reason. */
    public ShareItem(UUID item, Collection<To> people) {
        this.item = item;
        people.forEach(to -> this.people.putIfAbsent(to.person(), to));
    }

    /** The day it went, where that is another than today. */
    public ShareItem on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** By which way it went: a platform's name, post; null or empty where nobody asks. */
    public ShareItem channel(String name) {
        channel = name;
        return this;
    }

    /** What it is to them: information, unless it is a resource to work with. */
    public ShareItem as(FavourType sort) {
        type = sort;
        return this;
    }

    /** What goes to one of them: a favour, as guards know it, and the touch it is noted in. */
    private final class One implements Along {
        private final To to;
        private final AddFavour favour;
        private final LogInteraction touch;

        One(To to) {
            this.to = to;
            favour = new AddFavour(to.person(), FavourDirection.GIVEN, type, "").sharing(item).note(to.why());
            touch = new LogInteraction(InteractionKind.SHARE, to.person()).direction(Direction.OUT).channel(channel).text(to.why()).along(this);
            on.ifPresent(day -> {
                favour.on(day);
                touch.on(day);
            });
        }

        @Override
        public List<UUID> note(Space space, Tx tx, Interaction interaction) {
            return List.of(favour.in(interaction.getId()).apply(space, tx));
        }

        @Override
        public boolean isHelp() {
            return true;
        }
    }

    private List<One> each() {
        if (each == null) {
            each = people.values().stream().map(One::new).toList();
        }
        return each;
    }

    /** Of each person the touch and the favour in it. */
    @Override
    public List<Command<?>> joined() {
        List<Command<?>> all = new ArrayList<>();
        each().forEach(one -> {
            all.add(one.touch);
            all.add(one.favour);
        });
        return all;
    }

    /** What is shared; for guards. */
    public UUID item() {
        return item;
    }

    /** With whom; for guards. */
    public List<UUID> people() {
        return List.copyOf(people.keySet());
    }

    @Override
    public String label() {
        return new Texts(ShareItem.class).get("share");
    }

    @Override
    protected List<UUID> perform(Space space, Tx tx) {
        if (people.isEmpty()) {
            throw Refusals.because(ShareItem.class, "nobody");
        }
        Item shared = Refusals.existing(tx, item, Item.class);
        List<String> names = new ArrayList<>();
        List<UUID> favours = new ArrayList<>();
        for (One one : each()) {
            String name = Optional.ofNullable(Refusals.existing(tx, one.to.person(), Person.class).getName()).orElse("");
            if (one.to.why() == null || one.to.why().isBlank()) {
                throw Refusal.because("why", name);
            }
            one.touch.summary(shared.getTitle());
            names.add(name);
            favours.addAll(one.touch.apply(space, tx).along());
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, names.stream().filter(name -> !name.isBlank()).toList(), shared.getTitle()));
        return favours;
    }
}
