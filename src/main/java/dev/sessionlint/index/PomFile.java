package dev.sessionlint.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What one {@code pom.xml} says of versions: properties, dependencies, dependency management and where its parent is.
 *
 * @param parent the file of the parent, where it may lie in the project; null without a parent
 * @param properties by name, {@code project.version} among them
 * @param versions as written, by {@code group:artifact}
 */
record PomFile(@Nullable Path parent, Map<String, String> properties, Map<String, String> versions) {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final int MOST_PARENTS = 8;

    PomFile {
        properties = Map.copyOf(properties);
        versions = Map.copyOf(versions);
    }

    /** Reads the content of a file; empty if it is no XML. */
    static Optional<PomFile> read(Path file, byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // The file is a stranger's: it must make the parser fetch nothing.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(
                    of(builder.parse(new ByteArrayInputStream(content)).getDocumentElement(), file));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            return Optional.empty();
        }
    }

    private static PomFile of(Element project, Path file) {
        Map<String, String> properties = new HashMap<>();
        child(project, "properties")
                .ifPresent(element ->
                        children(element).forEach(property -> properties.put(property.getNodeName(), text(property))));
        Optional<Element> parent = child(project, "parent");
        child(project, "version")
                .or(() -> parent.flatMap(element -> child(element, "version")))
                .ifPresent(version -> properties.put("project.version", text(version)));
        Map<String, String> versions = new HashMap<>();
        child(project, "dependencyManagement").ifPresent(managed -> addVersions(managed, versions));
        addVersions(project, versions);
        return new PomFile(parent.map(element -> parentFile(element, file)).orElse(null), properties, versions);
    }

    private static Path parentFile(Element parent, Path file) {
        String relative = child(parent, "relativePath").map(PomFile::text).orElse("../pom.xml");
        Path path = file.resolveSibling(relative).normalize();
        return Files.isDirectory(path) ? path.resolve("pom.xml") : path;
    }

    private static void addVersions(Element around, Map<String, String> versions) {
        for (Element dependency :
                child(around, "dependencies").map(PomFile::children).orElse(List.of())) {
            Optional<String> group = child(dependency, "groupId").map(PomFile::text);
            Optional<String> artifact = child(dependency, "artifactId").map(PomFile::text);
            Optional<String> version = child(dependency, "version").map(PomFile::text);
            if (group.isPresent() && artifact.isPresent() && version.isPresent()) {
                versions.put(group.get() + ":" + artifact.get(), version.get());
            }
        }
    }

    /**
     * The version of an artifact, here or in a parent; a property of a child goes before one of its parent.
     *
     * @param poms reads another file
     */
    Optional<String> version(String artifact, Function<Path, Optional<PomFile>> poms) {
        List<PomFile> line = new ArrayList<>();
        Optional<PomFile> current = Optional.of(this);
        while (current.isPresent() && line.size() < MOST_PARENTS) {
            line.add(current.get());
            current = Optional.ofNullable(current.get().parent()).flatMap(poms);
        }
        return line.stream()
                .flatMap(pom -> Optional.ofNullable(pom.versions().get(artifact)).stream())
                .findFirst()
                .map(written -> resolved(written, line, 0))
                .filter(version -> !version.isEmpty() && Character.isDigit(version.charAt(0)));
    }

    private static String resolved(String written, List<PomFile> line, int depth) {
        if (depth == MOST_PARENTS) {
            return written;
        }
        return PROPERTY.matcher(written).replaceAll(property -> {
            String name = property.group(1);
            return Matcher.quoteReplacement(line.stream()
                    .flatMap(pom -> Optional.ofNullable(pom.properties().get(name)).stream())
                    .findFirst()
                    .map(value -> resolved(value, line, depth + 1))
                    .orElse(""));
        });
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getNodeName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
