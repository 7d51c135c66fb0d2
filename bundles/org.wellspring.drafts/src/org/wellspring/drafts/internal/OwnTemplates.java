// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.spi.Index;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.Template;
import org.wellspring.model.DraftTemplate;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Purpose;
import org.wellspring.model.base.Entity;

/** The user's own templates, by their keys, to be read on any thread. */
@Component
public final class OwnTemplates implements Index {
    private static final String NAME = "drafts.templates";
    private static final int MOST = 1000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public EClass type() {
        return ModelPackage.eINSTANCE.getDraftTemplate();
    }

    @Override
    public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
        DraftTemplate own = (DraftTemplate) object;
        entries.accept(Tuple.of(text(own.getKey())), Tuple.of(text(own.getName()), text(own.getUse()), String.join(",", own.getWays()),
                own.getPurpose() == null ? Purpose.UNKNOWN.getLiteral() : own.getPurpose().getLiteral(), text(own.getSubject()), text(own.getWords())));
    }

    /** All of a space, in the order of their keys; of two with one key, which two devices may have made, the one that is listed last. */
    public static List<Template> of(Space space) {
        return List.copyOf(space.entries(NAME).first(MOST).stream()
                .collect(Collectors.toMap(entry -> entry.key().text(0), OwnTemplates::template, (one, later) -> later, java.util.TreeMap::new)).values());
    }

    /** The ids of those with a key. */
    public static List<UUID> ids(Space space, String key) {
        return space.entries(NAME).with(key).first(MOST).stream().map(IndexEntry::object).toList();
    }

    private static Template template(IndexEntry entry) {
        Tuple value = entry.value();
        Set<DraftWay> ways = Arrays.stream(value.text(2).split(",")).map(DraftWay::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Template(entry.key().text(0), value.text(0), value.text(1), ways,
                Optional.ofNullable(Purpose.get(value.text(3))).orElse(Purpose.UNKNOWN), value.text(4), value.text(5), Template.OWN);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
