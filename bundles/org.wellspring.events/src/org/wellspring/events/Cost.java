// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an event cost (E1). Any thread.
 *
 * @param minorUnits in the smallest unit of the currency: cents
 * @param currency its ISO code
 */
public record Cost(long minorUnits, String currency) {
    private static final Pattern AFTER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*([A-Za-z]{3}|\\p{Sc})?");
    private static final Pattern BEFORE = Pattern.compile("([A-Za-z]{3}|\\p{Sc})\\s*(\\d{1,9}(?:[.,]\\d{1,3})?)");

    /**
     * Reads "12.50 EUR", "€ 12,50" or "12"; without a currency it is that of the region.
     *
     * @return empty for what is no price
     */
    public static Optional<Cost> read(String text, Locale region) {
        Matcher after = AFTER.matcher(text.strip());
        if (after.matches()) {
            return of(after.group(1), after.group(2), region);
        }
        Matcher before = BEFORE.matcher(text.strip());
        return before.matches() ? of(before.group(2), before.group(1), region) : Optional.empty();
    }

    private static Optional<Cost> of(String number, String currency, Locale region) {
        try {
            Currency of = currency == null ? Currency.getInstance(region) : named(currency, region);
            return Optional.of(new Cost(new BigDecimal(number.replace(',', '.')).movePointRight(digits(of)).longValueExact(), of.getCurrencyCode()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // no such currency, or parts of its smallest unit
            return Optional.empty();
        }
    }

    private static Currency named(String text, Locale region) {
        return switch (text) {
            case "€" -> Currency.getInstance("EUR");
            case "£" -> Currency.getInstance("GBP");
            case "$" -> region.getCountry().isEmpty() || !Currency.getInstance(region).getSymbol(region).equals("$") ? Currency.getInstance("USD")
                    : Currency.getInstance(region);
            default -> Currency.getInstance(text.toUpperCase(Locale.ROOT));
        };
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** The amount in whole units of its currency. */
    public BigDecimal amount() {
        int digits;
        try {
            digits = digits(Currency.getInstance(currency));
        } catch (IllegalArgumentException unknownCurrency) {
            digits = 2;
        }
        return BigDecimal.valueOf(minorUnits, digits);
    }

    /** For people, in the form of their region: "12.50 EUR". */
    public String text(Locale region) {
        NumberFormat format = NumberFormat.getNumberInstance(region);
        format.setMinimumFractionDigits(amount().scale());
        return format.format(amount()) + " " + currency;
    }

    /** As {@link #read} takes it anywhere: "12.50 EUR". */
    public String plain() {
        return amount().toPlainString() + " " + currency;
    }
}
