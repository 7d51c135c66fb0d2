// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wellspring.etiquette.wording.Cue.Words;

/** Reads a file of cues; {@code en.txt} explains how it is written. */
final class CueFile {
    private static final String KIND = "kind";
    private static final int GAP = 3;

    final Map<String, List<String>> said = new HashMap<>();
    final Map<String, List<String>> endings = new LinkedHashMap<>();
    final List<Cue> cues = new ArrayList<>();
    /** Lines that can't be read, with their numbers. */
    final List<String> wrong = new ArrayList<>();
    /** What stands for a word where leanings are learned. */
    final Map<String, String> signs = new HashMap<>();
    boolean splits;
    private final Map<String, List<String>> sets = new HashMap<>();
    private Optional<Play> play = Optional.empty();
    private int weight;

    CueFile(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                try {
                    read(bare);
                } catch (IllegalArgumentException e) {
                    wrong.add(number + ": " + bare + " (" + e.getMessage() + ")");
                }
            }
        }
    }

    private void read(String line) {
        String[] sides = line.split("\\s*=\\s*", 2);
        if (line.equals("apostrophes split")) {
            splits = true;
        } else if (line.startsWith("say ")) {
            said.put(Sentence.folded(sides[0].substring("say ".length())), words(sides[1]));
        } else if (line.startsWith("ending ")) {
            endings.put(Sentence.folded(sides[0].substring("ending ".length())), words(sides[1]));
        } else if (line.startsWith("set ")) {
            sets.put(sides[0].substring("set ".length()), words(sides[1]));
        } else if (line.startsWith("sign ")) {
            words(sides[1]).forEach(word -> signs.putIfAbsent(word, sides[0].substring("sign ".length())));
        } else if (line.startsWith("= ")) {
            head(line.substring(2).split("\\s+"));
        } else {
            cues.add(cue(line));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).map(Sentence::folded).toList();
    }

    private void head(String[] words) {
        if (words.length != 2) {
            throw new IllegalArgumentException("a number and a word");
        }
        weight = Integer.parseInt(words[0]);
        play = Play.of(words[1]);
        if (play.isEmpty() != words[1].equals(KIND) || play.isEmpty() != weight < 0) {
            throw new IllegalArgumentException("no such play, or its sign is wrong");
        }
    }

    private Cue cue(String line) {
        List<Cue.Part> parts = new ArrayList<>();
        Optional<Words> notBehind = Optional.empty();
        boolean start = false;
        for (String word : line.split("\\s+")) {
            if (word.equals("^")) {
                start = true;
            } else if (word.equals("$")) {
                parts.add(Cue.End.HERE);
            } else if (word.startsWith("..")) {
                parts.add(new Cue.Gap(word.length() == 2 ? GAP : Integer.parseInt(word.substring(2))));
            } else if (word.startsWith("!")) {
                parts.add(new Cue.Not(choice(word.substring(1))));
            } else if (word.startsWith("-")) {
                notBehind = Optional.of(choice(word.substring(1)));
            } else {
                parts.add(choice(word));
            }
        }
        if (parts.isEmpty() || !(parts.getFirst() instanceof Words first) || first.optional()) {
            throw new IllegalArgumentException("it begins with no word");
        }
        return new Cue(play, weight, notBehind, start, List.copyOf(parts));
    }

    private Words choice(String text) {
        boolean tight = text.startsWith("~");
        boolean optional = text.endsWith("?");
        Set<String> whole = new LinkedHashSet<>();
        List<String> stems = new ArrayList<>();
        boolean orEnd = false;
        for (String one : text.substring(tight ? 1 : 0, text.length() - (optional ? 1 : 0)).split("\\|")) {
            if (one.equals("$")) {
                orEnd = true;
                continue;
            }
            List<String> members = one.startsWith("<") ? sets.get(one.substring(1, one.length() - 1)) : List.of(Sentence.folded(one));
            if (members == null) {
                throw new IllegalArgumentException("no set " + one);
            }
            for (String member : members) {
                if (member.endsWith("*")) {
                    stems.add(member.substring(0, member.length() - 1));
                } else {
                    whole.add(member);
                }
            }
        }
        return new Words(Set.copyOf(whole), List.copyOf(stems), optional, tight, orEnd);
    }
}
