// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an Xcore file says in comments: its topics ({@code // ----- title}) and the comment before each package, class,
 * enum, type and feature. Generated code keeps none of that, so it is read from the text.
 */
public final class XcoreComments {
    private static final Pattern TOPIC = Pattern.compile("// -{5,} (.+)");
    private static final Pattern CLASSIFIER = Pattern.compile("(?:@\\w+\\([^)]*\\) )?(?:abstract )?(?:class|enum|type) \\^?(\\w+).*");
    private static final Pattern FEATURE = Pattern.compile("\\t.*?\\^?(\\w+)(?:\\s*=\\s*.+)?");
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+\\([^)]*\\)");
    private static final String PACKAGE = "";

    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private String topic = PACKAGE;
    private String classifier = PACKAGE;
    private StringBuilder comment = new StringBuilder();
    private boolean inComment;

    /** Reads the text of an Xcore file. */
    public XcoreComments(String text) {
        text.lines().forEach(this::line);
    }

    private void line(String line) {
        String stripped = line.strip();
        Matcher title = TOPIC.matcher(stripped);
        if (title.matches()) {
            topic = title.group(1);
        } else if (inComment || stripped.startsWith("/*")) {
            comment(stripped);
        } else if (!stripped.isEmpty() && !stripped.startsWith("//")) {
            declaration(line);
            comment.setLength(0);
        }
    }

    private void comment(String line) {
        inComment = !line.endsWith("*/");
        String words = line.replaceFirst("^/\\*", "").replaceFirst("\\*/$", "").replaceFirst("^\\*", "").strip();
        comment.append(words.isEmpty() || comment.isEmpty() ? words : " " + words);
    }

    private void declaration(String line) {
        Matcher declared = CLASSIFIER.matcher(line);
        Matcher feature = FEATURE.matcher(ANNOTATION.matcher(line).replaceAll(""));
        if (line.startsWith("@Ecore")) {
            remember(PACKAGE);
        } else if (declared.matches()) {
            classifier = declared.group(1);
            topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(classifier);
            remember(classifier);
        } else if (feature.matches()) {
            remember(classifier + "." + feature.group(1));
        }
    }

    private void remember(String name) {
        if (!comment.isEmpty()) {
            comments.put(name, comment.toString());
        }
    }

    /** Titles of the topics, each with the names declared below it, in the order of the file. */
    public Map<String, List<String>> topics() {
        return topics;
    }

    /** What the package is. */
    public Optional<String> ofPackage() {
        return Optional.ofNullable(comments.get(PACKAGE));
    }

    /** What a class, enum or type means. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(comments.get(name));
    }

    /** What a feature means. */
    public Optional<String> of(String className, String feature) {
        return of(className + "." + feature);
    }
}
