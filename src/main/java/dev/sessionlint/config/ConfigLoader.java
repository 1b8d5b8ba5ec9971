package dev.sessionlint.config;

import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Loads a configuration file with all files that it extends. */
final class ConfigLoader implements ConfigReader.References {
    /** A circle through symbolic links looks like an ever longer chain. */
    private static final int DEEPEST = 20;

    private final Tool tool;
    private final Bytes bytes;

    /** The files that are being read, each extended by the one before it. */
    private final List<Path> chain;

    /** Reads a file. */
    @FunctionalInterface
    interface Bytes {
        byte[] of(Path file) throws IOException;
    }

    private ConfigLoader(Tool tool, Bytes bytes, List<Path> chain) {
        this.tool = tool;
        this.bytes = bytes;
        this.chain = chain;
    }

    /**
     * Loads a file.
     *
     * @param file absolute and normalised
     * @param bytes reads it, and the files that it names
     * @throws ConfigException if it, or a file that it names, is missing or wrong
     */
    static ConfigFile load(Tool tool, Path file, Bytes bytes) {
        return new ConfigLoader(tool, bytes, List.of(file)).load(file);
    }

    private ConfigFile load(Path file) {
        try {
            return new ConfigReader(tool, this).read(file, content(file));
        } catch (YamlException e) {
            // A library file has a place of its own.
            throw new ConfigException(Path.of(e.place().file()), e);
        } catch (IOException e) {
            throw new ConfigException(file, 1, 1, unreadable("the file", e));
        }
    }

    @Override
    public ConfigFile extended(YamlValue path) throws YamlException {
        Path file = resolve(path);
        if (chain.contains(file)) {
            String circle = chain.stream()
                    .skip(chain.indexOf(file))
                    .map(each -> each.getFileName() + " -> ")
                    .collect(Collectors.joining());
            throw new YamlException(path.place(), "'extends' goes in a circle: " + circle + file.getFileName());
        }
        if (chain.size() == DEEPEST) {
            throw new YamlException(path.place(), "'extends' leads through more than " + DEEPEST + " files");
        }
        requireFile(path, file);
        List<Path> longer = new ArrayList<>(chain);
        longer.add(file);
        return new ConfigLoader(tool, bytes, longer).load(file);
    }

    @Override
    public ConfigReader.NamedFile library(YamlValue path) throws YamlException {
        Path file = resolve(path);
        requireFile(path, file);
        try {
            return new ConfigReader.NamedFile(file, content(file));
        } catch (IOException e) {
            throw new YamlException(path.place(), unreadable("'" + Yaml.text(path) + "'", e));
        }
    }

    /** Paths are relative to the file that names them. */
    private Path resolve(YamlValue value) throws YamlException {
        String text = Yaml.text(value);
        try {
            return chain.get(chain.size() - 1).resolveSibling(text).normalize();
        } catch (InvalidPathException e) {
            throw new YamlException(value.place(), "'" + text + "' is no path");
        }
    }

    private static void requireFile(YamlValue value, Path file) throws YamlException {
        if (!Files.exists(file)) {
            throw new YamlException(value.place(), "'" + Yaml.text(value) + "' does not exist");
        }
        if (Files.isDirectory(file)) {
            throw new YamlException(value.place(), "'" + Yaml.text(value) + "' is a folder");
        }
    }

    private static String unreadable(String what, IOException e) {
        return e instanceof NoSuchFileException
                ? what + " does not exist"
                : what + " cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    /** The text of a UTF-8 file without its byte order mark. */
    private String content(Path file) throws IOException, YamlException {
        ByteBuffer encoded = ByteBuffer.wrap(bytes.of(file));
        CharBuffer text = CharBuffer.allocate(encoded.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(encoded, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
            int column = read.codePointCount(read.lastIndexOf('\n') + 1, read.length()) + 1;
            throw new YamlException(new YamlValue.Place(file.toString(), line, column), "the file is not UTF-8");
        }
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }
}
