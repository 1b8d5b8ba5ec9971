import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the class files of a jar to the version of Java 8, with stack map frames, into a folder.
 *
 * <p>Class archives (AppCDS, the AOT cache) take no class files older than version 50 (JDK 6), and picocli's are of
 * version 49: each start would read and verify them anew. Nothing else about them changes. See docs/adr/0004.
 */
final class ModernClassFiles {
    private ModernClassFiles() {}

    /** Arguments: a part of the jar's name on the class path, the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (Path.of(entry).getFileName().toString().startsWith(args[0])) {
                rewrite(entry, folder);
                return;
            }
        }
        throw new IllegalStateException("no " + args[0] + " on the class path");
    }

    private static void rewrite(String jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            zip.stream().filter(entry -> isClass(entry.getName())).forEach(entry -> rewrite(zip, entry, folder));
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class");
    }

    private static void rewrite(ZipFile zip, ZipEntry entry, Path folder) {
        try {
            Path target = folder.resolve(entry.getName());
            Files.createDirectories(target.getParent());
            Files.write(target, modern(zip.getInputStream(entry).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] modern(byte[] classFile) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return ClassLoader.getSystemClassLoader();
            }
        };
        ClassVisitor raise = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Math.max(version, Opcodes.V1_8), access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(classFile).accept(raise, 0);
        return writer.toByteArray();
    }
}
