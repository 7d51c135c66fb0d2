// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Files of invented people's vCards as address books write them: of several versions and programs, with what real ones
 * have – folded notes, groups with labels of their own, photos, properties nobody else knows. The same seed makes the
 * same file.
 */
public final class CardFiles {
    private static final String[] GIVEN = ("Ana Bruno Carla Daan Elif Farid Greta Hiroshi Inês Jonas Katarzyna Liam Mónica Noor Oskar "
            + "Petra Quentin Rosa Søren Tomás Ursula Viktor Wanda Ximena Yusuf Zoë Amélie Björn Chiara Dmitri Eilidh François "
            + "Gül Håkan Ivana Jiří Kofi Łucja Mateus Niamh").split(" ");
    private static final String[] FAMILY = ("Ruiz Okafor Lindqvist Marchetti Novák Sato Pereira Brandt O'Connor Yıldız Kowalska Dubois Hansen "
            + "Petrov Silva Weber Andersson Moreau García Ferrari Jansen Nakamura Kaya Horváth Olsen Costa Schäfer Laurent Vega "
            + "Ricci Bakker Tanaka Demir Szabó Berg Almeida Krüger Fontaine Castro Greco Visser Ito").split(" ");
    private static final String[] FIELDS = ("Analytics Architects Bakery Books Ceramics Coffee Consulting Design Energy Films Foods Gardens "
            + "Hardware Health Labs Law Logistics Media Mobility Music Optics Paper Press Robotics Software Studio Textiles Tools "
            + "Travel Water").split(" ");
    private static final String[] TITLES = {"Architect", "Head of Design", "Founder", "Project Manager", "Editor",
            "Sales Director", "Researcher", "Baker", "Lawyer", "Software Engineer", "CEO", "Teacher", "Head of Purchasing"};
    private static final String[] CITIES = {"Lisboa", "Utrecht", "Gdańsk", "Sevilla", "Malmö", "Köln", "Lyon", "Bologna",
            "Cork", "Brno", "İzmir", "Bergen"};
    private static final String[] NOTES = {"Met at the harbour conference; asked for a printer of small runs.",
            "Prefers calls in the morning. Two children, plays the cello.",
            "Knows half of the publishing world; introduced by a neighbour.",
            "Wants to move the workshop closer to the city, is looking for rooms of about two hundred square metres."};

    private final SplittableRandom random;
    private final Writer out;

    private CardFiles(long seed, Writer out) {
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /** Writes a file of this many cards. */
    public static Path write(Path file, int count, long seed) {
        try (Writer out = Files.newBufferedWriter(file)) {
            write(out, count, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Writes this many cards. */
    public static void write(Writer out, int count, long seed) throws IOException {
        CardFiles files = new CardFiles(seed, out);
        for (int i = 0; i < count; i++) {
            files.card(i);
        }
    }

    private void card(int i) throws IOException {
        String given = pick(GIVEN);
        String family = pick(FAMILY) + (random.nextInt(8) == 0 ? "-" + pick(FAMILY) : "");
        String name = given + " " + family;
        boolean modern = random.nextInt(5) == 0;
        line("BEGIN:VCARD");
        line("VERSION:" + (modern ? "4.0" : "3.0"));
        line("UID:" + (modern ? "urn:uuid:" : "") + new java.util.UUID(random.nextLong(), random.nextLong()));
        line("FN:" + name);
        line("N:" + family + ";" + given + ";" + (random.nextInt(6) == 0 ? pick(GIVEN) : "") + ";;");
        int company = random.nextInt(400);
        String field = FIELDS[company % FIELDS.length];
        String host = ascii(FAMILY[company % FAMILY.length]) + "-" + ascii(field) + ".example";
        line("ORG:" + FAMILY[company % FAMILY.length] + " " + field + (random.nextInt(4) == 0 ? ";" + pick(FIELDS) : ""));
        line("TITLE:" + pick(TITLES));
        line("EMAIL;TYPE=" + (modern ? "work:" : "INTERNET,WORK,pref:") + ascii(given) + "." + ascii(family) + i + "@" + host);
        if (random.nextInt(3) == 0) {
            line("EMAIL;TYPE=" + (modern ? "home:" : "INTERNET,HOME:") + ascii(given) + i + "@mail.example");
        }
        line("TEL;TYPE=" + (modern ? "cell:" : "CELL,VOICE:") + "+" + (31 + random.nextInt(20)) + " 6 " + digits(8));
        if (random.nextInt(2) == 0) {
            line("TEL;TYPE=" + (modern ? "work:" : "WORK,VOICE:") + "+" + (31 + random.nextInt(20)) + " 20 " + digits(7));
        }
        rest(i, modern, given, host);
        line("END:VCARD");
    }

    private void rest(int i, boolean modern, String given, String host) throws IOException {
        if (random.nextInt(5) < 3) {
            line("ADR;TYPE=" + (random.nextBoolean() ? "WORK" : "HOME") + ":;;" + (1 + random.nextInt(200)) + " "
                    + pick(FAMILY) + " Street;" + pick(CITIES) + ";;" + digits(5) + ";Portugal");
        }
        if (random.nextInt(5) < 2) {
            line("BDAY:" + (modern && random.nextInt(4) == 0 ? "--0" + (1 + random.nextInt(9)) + "15"
                    : (1945 + random.nextInt(60)) + (modern ? "0" : "-0") + (1 + random.nextInt(9)) + (modern ? "15" : "-15")));
        }
        if (random.nextInt(5) < 2) {
            line("NOTE:" + pick(NOTES).replace(";", "\\;").replace(",", "\\,") + "\\nRow " + i + ".");
        }
        if (random.nextInt(3) == 0) {
            line("CATEGORIES:" + pick(FIELDS) + "," + (random.nextBoolean() ? "Friends" : "Conference"));
        }
        if (random.nextInt(4) == 0) {
            line("URL:https://" + host + "/" + ascii(given));
        }
        if (random.nextInt(8) == 0) {
            line("item1.URL:https://profiles.example/in/" + ascii(given) + i);
            line("item1.X-ABLabel:Profile");
        }
        if (random.nextInt(6) == 0) {
            line("X-SOCIALPROFILE;TYPE=mastodon:https://social.example/@" + ascii(given) + i);
        }
        if (random.nextInt(10) == 0) {
            line("X-PHONETIC-FIRST-NAME:" + given);
        }
        if (random.nextInt(40) == 0) {
            byte[] photo = new byte[1500 + random.nextInt(3000)];
            random.nextBytes(photo);
            String bytes = Base64.getEncoder().encodeToString(photo);
            line(modern ? "PHOTO:data:image/jpeg;base64," + bytes : "PHOTO;ENCODING=b;TYPE=JPEG:" + bytes);
        }
        line("REV:2024-0" + (1 + random.nextInt(9)) + "-11T09:" + (10 + random.nextInt(50)) + ":00Z");
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** Writes one property, folded after 75 characters. */
    private void line(String text) throws IOException {
        for (int from = 0; from < text.length(); from += 74) {
            out.write(from == 0 ? "" : " ");
            out.write(text, from, Math.min(74, text.length() - from));
            out.write("\r\n");
        }
    }
}
