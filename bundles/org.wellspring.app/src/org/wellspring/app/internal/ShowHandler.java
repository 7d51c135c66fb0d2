// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.SpaceName;
import org.wellspring.model.base.Entity;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

import jakarta.inject.Named;

/** Has an object of any space shown by whoever is named for its class, or for the nearest it inherits from. */
public final class ShowHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional @Named(CommandIds.OBJECT) String object) {
        return space != null && object != null;
    }

    @Execute
    void show(@Service OpenSpaces spaces, @Service List<Shows> shows, MainWindow window, Commands commands, ErrorService errors,
            @Named(CommandIds.OBJECT) String object, @Optional @Named(CommandIds.STAY) String stay) {
        java.util.Optional<Ref> ref = Ref.of(object);
        java.util.Optional<Space> space = ref.flatMap(r -> r.in(spaces));
        java.util.Optional<Entity> found = space.flatMap(s -> s.find(ref.get().id()));
        if (found.isEmpty()) {
            errors.notice(Notice.of(Texts.get("show.gone")));
            return;
        }
        ToShow wanted = new ToShow(space.get(), found.get().getId(), stay != null, window, commands, errors);
        if (nearest(shows, found.get().eClass()).stream().noneMatch(one -> one.show(wanted))) {
            errors.notice(Notice.of(wanted.space().kind().equals(SpaceKind.BOOK) ? Texts.get("show.nowhere")
                    : Texts.get("show.nowhere.there", SpaceName.of(wanted.space()))));
        }
    }

    /** Who shows such things, those named for the nearest class first. */
    private static List<Shows> nearest(List<Shows> all, EClass type) {
        Set<Shows> found = new LinkedHashSet<>();
        Deque<EClass> classes = new ArrayDeque<>(List.of(type));
        while (!classes.isEmpty()) {
            EClass next = classes.poll();
            all.stream().filter(one -> one.types().contains(next)).forEach(found::add);
            classes.addAll(next.getESuperTypes());
        }
        return List.copyOf(found);
    }
}
