// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Drafts;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.spi.DraftTemplates;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.People;
import org.wellspring.people.PeopleByName;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spi.Writings;
import org.wellspring.people.spi.Writings.Writing;

/** Prepares words, by the templates of all who bring some and the user's own. */
@Component
public final class DraftingRoom implements Drafts {
    private static final int A_WHILE_DAYS = 60;

    /** In the order of services: the highest ranking, ours, comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DraftTemplates> sources = List.of();
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Writings> writings = List.of();
    private final Logger log;

    /** With what comes as services. */
    @Activate
    public DraftingRoom(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log;
    }

    /** With these, the last of the templates first. */
    public DraftingRoom(List<DraftTemplates> sources, List<Writings> writings, Logger log) {
        this.sources = sources;
        this.writings = writings;
        this.log = log;
    }

    @Override
    public List<Template> templates(Space space) {
        Map<String, Template> brought = new LinkedHashMap<>();
        for (DraftTemplates source : sources.reversed()) {
            careful(source, () -> List.copyOf(source.templates(UserLocale.current().words()))).orElse(List.of())
                    .forEach(template -> brought.put(template.key(), template));
        }
        List<Template> own = OwnTemplates.of(space);
        own.forEach(template -> brought.remove(template.key()));
        return Stream.concat(own.stream(), brought.values().stream()).toList();
    }

    @Override
    public Optional<Template> template(Space space, String key) {
        return templates(space).stream().filter(template -> template.key().equalsIgnoreCase(key.strip())).findFirst();
    }

    @Override
    public List<String> fields() {
        return PersonFields.names();
    }

    @Override
    public Optional<Writing> about(Space space, UUID object, UUID person) {
        return writings.stream().flatMap(source -> careful(source, () -> source.about(space, object, person)).stream()).flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Template suggested(Space space, UUID person, Optional<Writing> about) {
        List<Template> all = templates(space).stream().filter(template -> fits(space, person, template)).toList();
        PersonPage page = page(space, person);
        String wanted = about.map(Writing::template).filter(key -> !key.isEmpty()).orElseGet(() -> wanted(space, page));
        return all.stream().filter(template -> template.key().equals(wanted)).findFirst()
                .orElseGet(() -> all.stream().findFirst().orElseThrow(() -> Refusals.because(DraftingRoom.class, "noTemplate")));
    }

    private static String wanted(Space space, PersonPage page) {
        LocalDate today = LocalDate.now(space.clock());
        boolean longAgo = page.row().lastTouch().filter(day -> ChronoUnit.DAYS.between(day, today) < A_WHILE_DAYS).isEmpty();
        return page.row().touches() == 0 && page.row().metOn().isEmpty() ? "first-word" : page.row().touches() > 0 && longAgo ? "keep-in-touch" : "follow-up";
    }

    @Override
    public List<DraftWay> ways(Space space, UUID person, Template template) {
        PersonPage page = page(space, person);
        List<DraftWay> all = EnumSet.copyOf(template.ways()).stream().toList();
        List<DraftWay> reached = all.stream().filter(way -> contact(page, way).isPresent()).toList();
        return reached.isEmpty() ? List.of(all.getFirst()) : reached;
    }

    @Override
    public boolean fits(Space space, UUID person, Template template) {
        List<String> kinds = new People(space).find(person).map(row -> row.kinds()).orElse(List.of());
        return !OutreachPurposes.isRefused(template.purpose(), kinds);
    }

    @Override
    public DraftedWords words(Space space, UUID person, Template template, DraftWay way, Map<String, String> told, Optional<Writing> about) {
        PersonPage page = page(space, person);
        if (!fits(space, person, template)) {
            throw Refusals.because(DraftingRoom.class, "friend", template.name(), page.row().name());
        }
        Map<String, String> values = new HashMap<>(PersonFields.of(space, page));
        about.ifPresent(writing -> writing.fields().forEach((name, value) -> values.put(Filling.name(name), value)));
        told.forEach((name, value) -> values.put(Filling.name(name), value));
        Filling filling = new Filling(values, PersonFields.names());
        boolean ready = about.filter(writing -> !writing.words().isEmpty()).isPresent();
        String subject = ready ? about.get().subject() : filling.subject(template.subject());
        String text = ready ? about.get().words() : filling.words(template.words());
        List<PersonPage> pages = new ArrayList<>();
        about.map(Writing::people).orElse(List.of(person)).forEach(one -> pages.add(one.equals(person) ? page : page(space, one)));
        List<String> to = pages.stream().flatMap(one -> contact(one, way).stream()).toList();
        Set<UUID> meant = pages.stream().map(one -> one.row().id()).collect(Collectors.toSet());
        List<String> shared = way != DraftWay.EMAIL ? List.of()
                : to.stream().flatMap(address -> new PeopleByName(space).at(address).stream()).filter(other -> !meant.contains(other.id())).map(PersonRow::name)
                        .distinct().toList();
        return new DraftedWords(pages.stream().map(one -> one.row().id()).toList(), pages.stream().map(one -> one.row().name()).toList(),
                ready ? "" : template.key(), template.name(), template.purpose(), way,
                to, shared, subject, text, filling.missing(), filling.unknown(), about);
    }

    private static Optional<String> contact(PersonPage page, DraftWay way) {
        return page.contacts().stream().filter(contact -> contact.kind().equals(way.contact()))
                .min(Comparator.comparing((PersonPage.Contact contact) -> !contact.preferred())).map(PersonPage.Contact::value);
    }

    private static PersonPage page(Space space, UUID person) {
        return new People(space).page(person).orElseThrow(() -> Refusals.because(DraftingRoom.class, "gone"));
    }

    /** Who fails brings nothing; the others do. */
    private <T> Optional<T> careful(Object source, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException | LinkageError e) {
            log.error("{} failed; it is left out.", source.getClass().getName(), e);
            return Optional.empty();
        }
    }
}
