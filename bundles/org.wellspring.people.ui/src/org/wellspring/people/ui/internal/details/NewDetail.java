// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.wellspring.core.Command;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.FieldRules;
import org.wellspring.people.commands.WorkText;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.InlineEdit;

/** Adds a detail to a card: what it is comes from a menu, and a line opens for it where it will stand. UI thread only. */
public final class NewDetail {
    /** What there is to add. */
    public enum Sort {
        EMAIL(ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS), PHONE(ModelPackage.Literals.PHONE_NUMBER__NUMBER),
        LINK(ModelPackage.Literals.WEB_LINK__URI), ADDRESS(null), ROLE(ModelPackage.Literals.ROLE__TITLE),
        RELATION(null), ANNIVERSARY(ModelPackage.Literals.ANNIVERSARY__DATE), FIELD(ModelPackage.Literals.CUSTOM_FIELD__VALUE),
        PREFIX(ModelPackage.Literals.PERSON__PREFIX), ADDITIONAL(ModelPackage.Literals.PERSON__ADDITIONAL_NAMES),
        SUFFIX(ModelPackage.Literals.PERSON__SUFFIX), LANGUAGE(ModelPackage.Literals.PERSON__LANGUAGE),
        TIME_ZONE(ModelPackage.Literals.PERSON__TIME_ZONE);

        private final EAttribute rule;

        Sort(EAttribute rule) {
            this.rule = rule;
        }

        boolean own() {
            return rule != null && rule.getEContainingClass() == ModelPackage.Literals.PERSON;
        }
    }

    private static final String NEW = "new:";

    private final PageTools tools;
    private final Set<Sort> sorts;
    private final Arrival arrival;
    private Optional<Sort> wanted = Optional.empty();
    private Optional<UUID> whose = Optional.empty();
    private Optional<InlineEdit> line = Optional.empty();

    /** Of what a person can have. */
    public NewDetail(PageTools tools, Arrival arrival) {
        this(tools, arrival, EnumSet.allOf(Sort.class));
    }

    private NewDetail(PageTools tools, Arrival arrival, Set<Sort> sorts) {
        this.tools = tools;
        this.arrival = arrival;
        this.sorts = sorts;
    }

    /** Of what an organization can have. */
    public static NewDetail ofOrganization(PageTools tools, Arrival arrival) {
        return new NewDetail(tools, arrival, EnumSet.of(Sort.EMAIL, Sort.PHONE, Sort.LINK, Sort.ADDRESS, Sort.FIELD));
    }

    /** What waits to be filled in on somebody's card. */
    public Object wanted(UUID person) {
        if (!whose.equals(Optional.of(person))) {
            wanted = Optional.empty();
        }
        return wanted;
    }

    /** Asks what to add; calls back when a line is to be opened for it. */
    public void choose(Control below, UUID person, Runnable opened) {
        Menu menu = new Menu(below);
        for (Sort sort : sorts) {
            if (sort == Sort.PREFIX) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            DropDown.item(menu, Texts.get("details.new." + sort.name()), () -> chosen(sort, person, below, opened));
        }
        DropDown.below(below, menu);
    }

    /** Goes on as if that had been chosen from the menu. */
    public void chosen(Sort sort, UUID person, Control near, Runnable opened) {
        switch (sort) {
            case ADDRESS -> new AddressPopover(tools, ModelFactory.eINSTANCE.createPostalAddress()).addingTo(person, arrival::at)
                    .open(near.getShell());
            case RELATION -> relation(person, near);
            default -> {
                wanted = Optional.of(sort);
                whose = Optional.of(person);
                opened.run();
            }
        }
    }

    /** The line that waits, if one does. */
    public void line(Composite grid, UUID person) {
        line = Optional.empty();
        wanted.filter(s -> whose.equals(Optional.of(person))).ifPresent(sort -> {
            String name = Texts.get("details.new." + sort.name());
            DetailLine fresh = new DetailLine(tools, grid).label(name);
            Function<String, Optional<String>> check = t -> sort == Sort.FIELD && t.indexOf(':') < 0 && !t.isBlank()
                    ? Optional.of(Texts.get("details.new.FIELD.wrong"))
                    : problem(sort, t);
            InlineEdit edit = fresh.value(name, "", sort.rule, t -> command(sort, person, t));
            edit.check(check).onCommit(t -> {
                wanted = Optional.empty();
                if (sort == Sort.ROLE) {
                    new Work(tools, grid.getShell(), new WorkText("", "")).read(t,
                            work -> arriveAt(tools.actions().run(new AddRole(person, work.title(), work.organization()))), edit, "");
                } else {
                    Optional<?> added = tools.actions().run(command(sort, person, t));
                    if (sort.own() && added.isPresent()) {
                        arrival.at(sort.rule.getName());
                    } else {
                        arriveAt(added);
                    }
                }
            });
            fresh.end();
            fresh.hint(Texts.get("details.new." + sort.name() + ".hint"));
            line = Optional.of(edit);
        });
    }

    /** Opens the line that was just made. */
    public void begin() {
        line.ifPresent(InlineEdit::startEditing);
    }

    /** The keyboard goes to the row of what was added. */
    private void arriveAt(Optional<?> added) {
        added.filter(UUID.class::isInstance).map(UUID.class::cast).ifPresent(arrival::at);
    }

    private Optional<String> problem(Sort sort, String text) {
        String value = sort == Sort.ANNIVERSARY && text.indexOf(':') >= 0 ? text.substring(text.indexOf(':') + 1) : text;
        return new FieldRules(tools.space()).problem(sort.rule, value);
    }

    private static Command<?> command(Sort sort, UUID person, String text) {
        int colon = text.indexOf(':');
        String before = colon < 0 ? "" : text.substring(0, colon).strip();
        String after = text.substring(colon + 1).strip();
        return switch (sort) {
            case EMAIL -> new AddEmail(person, text, "");
            case PHONE -> new AddPhone(person, text, "");
            case LINK -> AddDetail.link(person, text, "");
            case ROLE -> new AddRole(person, "", text);
            case ANNIVERSARY -> AddDetail.anniversary(person, before, after);
            case FIELD -> AddDetail.field(person, before, after);
            default -> new EditEntity(person).set(sort.rule, text);
        };
    }

    /** What the other is, then who: somebody in the book, or only a name (M14). */
    private void relation(UUID person, Control near) {
        new Chooser(tools.theme(), Texts.get("relation.kind"), Texts.get("relation.kind.hint"))
                .finding(typed -> words(typed, People.USUAL_RELATIONS, "relation.kind.own"))
                .open(near.getShell(), kind -> new Chooser(tools.theme(), Texts.get("relation.who"), Texts.get("choose.person.hint"))
                        .finding(typed -> Stream.concat(tools.peopleFor(typed).stream().filter(c -> !c.id().equals(person.toString())),
                                typed.isBlank() ? Stream.empty()
                                        : Stream.of(new Chooser.Choice(NEW + typed.strip(), typed.strip(), Texts.get("relation.name-only"))))
                                .toList())
                        .open(near.getShell(), who -> arriveAt(tools.actions().run(who.id().startsWith(NEW)
                                ? AddRelation.named(person, kind.id(), who.label())
                                : AddRelation.to(person, kind.id(), UUID.fromString(who.id()))))));
    }

    private static List<Chooser.Choice> words(String typed, List<String> usual, String own) {
        String wanted = typed.strip();
        Stream<Chooser.Choice> fitting = usual.stream().filter(w -> w.contains(wanted.toLowerCase(java.util.Locale.ROOT)))
                .map(w -> new Chooser.Choice(w, w, ""));
        boolean known = wanted.isEmpty() || usual.contains(wanted.toLowerCase(java.util.Locale.ROOT));
        return Stream.concat(fitting, known ? Stream.empty() : Stream.of(new Chooser.Choice(wanted, wanted, Texts.get(own)))).toList();
    }
}
