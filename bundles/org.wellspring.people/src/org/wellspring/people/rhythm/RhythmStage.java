// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.wellspring.model.AgreedBy;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmState;

/**
 * How far a rhythm has come. Always computed, never stored as such, so that no door – window, command line or
 * plug-in – leads round the rules F3 and F4.
 */
public enum RhythmStage {
    /** There is none. */
    NONE(0),
    /** F3: purpose, the benefit to either side or the interval is missing; it is never due. */
    DRAFT(1),
    /** F4: complete, but not agreed by both. */
    PROPOSED(2),
    /** Complete and agreed by both. */
    AGREED(3),
    /** Put on hold; never due. */
    PAUSED(4),
    /** Over; never due. */
    ENDED(5);

    private final int code;

    RhythmStage(int code) {
        this.code = code;
    }

    /** Its number where it is stored, which never changes. */
    public int code() {
        return code;
    }

    /** The stage of a stored number. */
    public static RhythmStage of(long code) {
        for (RhythmStage stage : values()) {
            if (stage.code == code) {
                return stage;
            }
        }
        throw new IllegalArgumentException("No stage of a rhythm has the number " + code);
    }

    /** Whether a date follows from it. */
    public boolean runs() {
        return this == PROPOSED || this == AGREED;
    }

    /** The word used in files and on the command line: "agreed". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage of a rhythm.
     *
     * @param rhythm the rhythm, or null for none
     * @param idealDays its interval, its own or from a template; 0 for none
     */
    public static RhythmStage of(Rhythm rhythm, int idealDays) {
        if (rhythm == null) {
            return NONE;
        }
        return of(rhythm.getState(), idealDays, reasoned(rhythm.getPurpose(), rhythm.getBenefitThem(), rhythm.getBenefitMe()),
                rhythm.getAgreedBy());
    }

    /**
     * The stage by its parts.
     *
     * @param state what the user set; null counts as active
     * @param idealDays the interval in days, 0 for none
     * @param reasoned whether purpose and both benefits are filled
     * @param agreedBy who agreed; null counts as nobody
     */
    public static RhythmStage of(RhythmState state, int idealDays, boolean reasoned, AgreedBy agreedBy) {
        if (state == RhythmState.ENDED) {
            return ENDED;
        }
        if (!reasoned || idealDays <= 0) {
            return DRAFT;
        }
        if (state == RhythmState.PAUSED) {
            return PAUSED;
        }
        return agreedBy == AgreedBy.BOTH ? AGREED : PROPOSED;
    }

    /**
     * What keeps a rhythm a draft (F3): "interval", "purpose", "benefit-them", "benefit-me", in this order; empty if
     * nothing does.
     */
    public static List<String> missing(int idealDays, String purpose, String benefitThem, String benefitMe) {
        List<String> missing = new ArrayList<>();
        if (idealDays <= 0) {
            missing.add("interval");
        }
        if (!filled(purpose)) {
            missing.add("purpose");
        }
        if (!filled(benefitThem)) {
            missing.add("benefit-them");
        }
        if (!filled(benefitMe)) {
            missing.add("benefit-me");
        }
        return missing;
    }

    /** Whether the purpose and what either side has of it are said (F3); null for what is not. */
    public static boolean reasoned(String purpose, String benefitThem, String benefitMe) {
        return filled(purpose) && filled(benefitThem) && filled(benefitMe);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
