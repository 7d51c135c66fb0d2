// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rhythm;

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
    NONE,
    /** F3: purpose, the benefit to either side or the interval is missing; it is never due. */
    DRAFT,
    /** F4: complete, but not agreed by both. */
    PROPOSED,
    /** Complete and agreed by both. */
    AGREED,
    /** Put on hold; never due. */
    PAUSED,
    /** Over; never due. */
    ENDED;

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
        return of(rhythm.getState(), idealDays, filled(rhythm.getPurpose()) && filled(rhythm.getBenefitThem())
                && filled(rhythm.getBenefitMe()), rhythm.getAgreedBy());
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

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
