package dev.sessionlint.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Class files in the order in which they are looked for: those of one version of a library, those of the other
 * libraries, those of the running Java platform. Nothing is loaded. Types go by their binary names.
 */
final class ClassFiles {
    /** A place that may hold a class file; empty where it does not. */
    interface Source {
        Optional<byte[]> find(String path) throws IOException;
    }

    private final List<Source> own;
    private final List<Source> others;
    private final Map<String, Optional<ClassNode>> found = new HashMap<>();

    ClassFiles(List<Source> own, List<Source> others) {
        this.own = List.copyOf(own);
        this.others = List.copyOf(others);
    }

    /** The running Java platform. */
    static Source platform() {
        return path -> {
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /** Whether this version of the library itself has the type. */
    boolean has(String type) {
        return read(type, own).isPresent();
    }

    Optional<ClassNode> find(String type) {
        return found.computeIfAbsent(type, name -> read(name, own).or(() -> read(name, others)));
    }

    private static Optional<ClassNode> read(String type, List<Source> sources) {
        for (Source source : sources) {
            try {
                Optional<byte[]> bytes = source.find(type.replace('.', '/') + ".class");
                if (bytes.isPresent()) {
                    ClassNode node = new ClassNode();
                    new ClassReader(bytes.get())
                            .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                    return Optional.of(node);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + type, e);
            }
        }
        return Optional.empty();
    }

    /** The type itself and all its supertypes, nearest first; those that cannot be found are in {@code missing}. */
    List<ClassNode> hierarchy(String type, Set<String> missing) {
        List<ClassNode> hierarchy = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (!seen.add(name)) {
                continue;
            }
            Optional<ClassNode> node = find(name);
            if (node.isEmpty()) {
                missing.add(name);
                continue;
            }
            hierarchy.add(node.get());
            if (node.get().superName != null) {
                open.add(binaryName(node.get().superName));
            }
            node.get().interfaces.forEach(supertype -> open.add(binaryName(supertype)));
        }
        return hierarchy;
    }

    boolean isSubtype(String type, String supertype) {
        return hierarchy(type, new HashSet<>()).stream()
                .anyMatch(node -> binaryName(node.name).equals(supertype));
    }

    /** Whether a type or one of its supertypes gives the name as a type argument to what it extends. */
    boolean isNamedByHierarchy(String type, String argument) {
        String internal = "L" + argument.replace('.', '/') + ";";
        return hierarchy(type, new HashSet<>()).stream()
                .anyMatch(node -> node.signature != null && node.signature.contains(internal));
    }

    /** A method and the class file that declares it. */
    record Declared(ClassNode owner, MethodNode method) {
        boolean isStatic() {
            return ClassFiles.isStatic(method);
        }

        boolean isAbstract() {
            return (method.access & Opcodes.ACC_ABSTRACT) != 0;
        }

        List<String> parameters() {
            List<String> names = new ArrayList<>();
            for (Type parameter : Type.getArgumentTypes(method.desc)) {
                names.add(parameter.getClassName());
            }
            return names;
        }

        String result() {
            return Type.getReturnType(method.desc).getClassName();
        }

        /** The generic signature, or the descriptor where the method has none. */
        String signature() {
            return method.signature == null ? method.desc : method.signature;
        }

        @Override
        public String toString() {
            return result() + " " + method.name + "(" + String.join(", ", parameters()) + ")";
        }
    }

    /**
     * The public and protected methods of a type, own and inherited; of those with equal parameters the one that stands
     * nearest. What the compiler made is left out.
     */
    List<Declared> methods(String type, String name) {
        Map<String, Declared> methods = new LinkedHashMap<>();
        boolean constructor = name.equals(MethodRef.CONSTRUCTOR);
        for (ClassNode node : hierarchy(type, new HashSet<>())) {
            for (MethodNode method : node.methods) {
                boolean visible = (method.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
                boolean made = (method.access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)) != 0;
                // Static methods of an interface are called on that very interface only.
                boolean inherited = !binaryName(node.name).equals(type);
                boolean reachable = !inherited || !isStatic(method) || !isInterface(node);
                if (visible && reachable && !made && (name.isEmpty() || method.name.equals(name))) {
                    String parameters = method.desc.substring(0, method.desc.indexOf(')'));
                    methods.putIfAbsent(method.name + parameters, new Declared(node, method));
                }
            }
            if (constructor) {
                break;
            }
        }
        return List.copyOf(methods.values());
    }

    private static boolean isStatic(MethodNode method) {
        return (method.access & Opcodes.ACC_STATIC) != 0;
    }

    private static boolean isInterface(ClassNode node) {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }
}
