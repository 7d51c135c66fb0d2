// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Space;
import org.wellspring.core.Versions.Version;
import org.wellspring.core.words.DateWords;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.GroupPackage;

/** Versions of a field as members read them. Any thread. */
final class VersionWords {
    private VersionWords() {
    }

    /** What a version says: days and moments as elsewhere, states in words. */
    static String value(Space group, Look look, Version version) {
        if (version.value().isEmpty()) {
            return Texts.get("version.empty");
        }
        String text = version.value().get();
        return attribute(look).map(attribute -> switch (read(attribute, text)) {
            case LocalDate day -> new DateWords().near(day, LocalDate.now(group.clock()));
            case Instant moment -> GroupWords.when(group, moment);
            case Enumerator word -> Texts.getOr("version." + attribute.getEAttributeType().getName() + "." + word.getLiteral(), word.getLiteral());
            case null, default -> text;
        }).orElse(text);
    }

    /** A value of a newer release may be none of this one. */
    private static Object read(EAttribute attribute, String text) {
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            return text;
        }
    }

    /** Whose it is: "Bo Lind, 10:42". */
    static String origin(Space group, Version version) {
        return Texts.get("version.by", version.author(), GroupWords.moment(group, version.at()));
    }

    /** Texts, days, numbers and states; a reference, or what is of a plug-in, is in words already. */
    private static Optional<EAttribute> attribute(Look look) {
        EStructuralFeature feature = GroupPackage.eINSTANCE.getEClassifier(look.what().type()) instanceof EClass type
                ? type.getEStructuralFeature(look.what().feature())
                : null;
        return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() != boolean.class ? Optional.of(attribute)
                : Optional.empty();
    }
}
