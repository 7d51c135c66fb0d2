// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.people.internal.CallableNumber;

/**
 * What a field takes when somebody types into it (M15): an e-mail address is one, a number can be called. Lenient: what could
 * be right is taken. Files are not asked: what they hold is kept as it is. Any thread.
 */
public final class FieldRules {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final Pattern EMAIL = Pattern.compile(
            "(?:\"[^\"]+\"|[^\\s@\"(),:;<>\\[\\]\\\\]+)@(?:\\[[0-9A-Fa-f.:]+]|[^\\s@(),:;<>\\[\\]\\\\.]+(?:\\.[^\\s@(),:;<>\\[\\]\\\\.]+)+)");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?::\\d+)?(?:[/?#]\\S*)?");
    private static final int LONGEST_TITLE = 300;

    private final DayReader days;

    /** In a space: days are read from its today, in the order of day and month that its settings say. */
    public FieldRules(Space space) {
        days = DayReader.of(space);
    }

    /**
     * What keeps a text from being a field's value, as a sentence for the user; empty if nothing does. An empty text
     * always fits: it empties the field.
     */
    public Optional<String> problem(EStructuralFeature feature, String text) {
        String value = text == null ? "" : text.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = new Texts(FieldRules.class);
        if (isPartialDate(feature) || isDay(feature)) {
            return noDay(feature, value, texts);
        }
        String wrong = wrong(feature, value);
        return wrong == null ? Optional.empty() : Optional.of(texts.get("field." + wrong, value));
    }

    /**
     * Refuses what does not fit.
     *
     * @throws SpaceException with the sentence of {@link #problem}
     */
    void check(EStructuralFeature feature, String text) {
        problem(feature, text).ifPresent(problem -> {
            throw Refusal.because("field", problem);
        });
    }

    /** A text that has to be there, checked and tidied. */
    String filled(EStructuralFeature feature, String text) {
        check(feature, Refusals.filled(text));
        return tidy(feature, text);
    }

    /** What is new and in no space, checked and tidied in all its fields. */
    void settle(EObject fresh) {
        for (EAttribute attribute : fresh.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && fresh.eGet(attribute) instanceof String text) {
                check(attribute, text);
                fresh.eSet(attribute, text.isBlank() ? null : tidy(attribute, text));
            }
        }
    }

    /** The text as the field keeps it: without spaces around it, an address without mailto, a page with its https. */
    public String tidy(EStructuralFeature feature, String text) {
        String value = text.strip();
        if (feature == MODEL.getEmailAddress_Address()) {
            String address = value.regionMatches(true, 0, "mailto:", 0, 7) ? value.substring(7).strip() : value;
            return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1).strip() : address;
        }
        if (isPartialDate(feature)) {
            return read(feature, value).partial().map(PartialDay::spelling).orElse(value);
        }
        if (isDay(feature)) {
            return read(feature, value).day().map(LocalDate::toString).orElse(value);
        }
        if (feature == MODEL.getPhoneNumber_Number() && value.regionMatches(true, 0, "tel:", 0, 4)) {
            return value.substring(4).strip();
        }
        if (feature == MODEL.getWebLink_Uri() && !SCHEME.matcher(value).matches() && HOST.matcher(value).matches()) {
            return "https://" + value;
        }
        return value;
    }

    private String wrong(EStructuralFeature feature, String value) {
        if (feature == MODEL.getEmailAddress_Address()) {
            return isEmail(tidy(feature, value)) ? null : "email";
        }
        if (feature == MODEL.getPhoneNumber_Number()) {
            return CallableNumber.is(tidy(feature, value)) ? null : "phone";
        }
        if (feature == MODEL.getWebLink_Uri()) {
            return SCHEME.matcher(tidy(feature, value)).matches() ? null : "link";
        }
        if (feature == MODEL.getPerson_TimeZone()) {
            return isZone(value) ? null : "zone";
        }
        boolean line = feature == MODEL.getPerson_Name() || feature == MODEL.getPerson_Tags()
                || feature == MODEL.getPerson_Kinds() || feature == MODEL.getPerson_Nicknames() || feature == MODEL.getOrganization_Name()
                || feature == MODEL.getOrganization_Tags() || feature == MODEL.getOrganization_AlsoKnownAs();
        return line && (value.lines().count() > 1 || value.length() > LONGEST_TITLE) ? "line" : null;
    }

    private static boolean isPartialDate(EStructuralFeature feature) {
        return feature.getEType() == BasePackage.eINSTANCE.getPartialDate();
    }

    private Optional<String> noDay(EStructuralFeature feature, String value, Texts texts) {
        DayAnswer answer = read(feature, value);
        if (answer instanceof DayAnswer.Ambiguous ambiguous) {
            return Optional.of(texts.get("field.either", value, ambiguous.options().stream().map(FieldRules::spelling)
                    .reduce((one, other) -> texts.get("field.or", one, other)).orElse("")));
        }
        if (isBehindUs(feature) && liesAhead(answer)) {
            return Optional.of(texts.get("field.ahead", value));
        }
        boolean fits = isDay(feature) ? answer.day().isPresent() : answer.partial().isPresent();
        boolean parts = isDay(feature) && answer.partial().isPresent();
        return fits ? Optional.empty() : Optional.of(texts.get(parts ? "field.whole" : "field.date", value));
    }

    /** A day that may be meant either way was, where the field tells of the past. */
    private DayAnswer read(EStructuralFeature feature, String value) {
        DayAnswer answer = days.read(value, Toward.NONE);
        boolean unclear = liesAhead(answer) || isDay(feature) && answer.day().isEmpty();
        return isBehindUs(feature) && unclear ? days.read(value, Toward.PAST) : answer;
    }

    private static boolean isBehindUs(EStructuralFeature feature) {
        return feature == MODEL.getPerson_Birthday() || feature == MODEL.getPerson_MetOn();
    }

    private boolean liesAhead(DayAnswer answer) {
        return answer.partial().filter(day -> day.isAfter(days.today())).isPresent();
    }

    private static String spelling(DayAnswer option) {
        return option.partial().map(PartialDay::spelling).orElse("");
    }

    private static boolean isDay(EStructuralFeature feature) {
        return feature.getEType() == BasePackage.eINSTANCE.getDate();
    }

    private static boolean isEmail(String value) {
        String local = value.substring(0, Math.max(0, value.lastIndexOf('@')));
        return EMAIL.matcher(value).matches() && !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
    }

    private static boolean isZone(String value) {
        try {
            return ZoneId.of(value).getId().contains("/") || value.equals("UTC");
        } catch (DateTimeException e) {
            return false;
        }
    }
}
