import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts a library's classes into a format that a start-up cache can hold: Java leaves classes out of it
 * that were compiled for Java 5, as picocli's are. Run by assemble.sh; needs Java 24 or newer.
 */
final class CacheableClasses {
  private static final int JAVA_5 = 49;
  private static final int JAVA_8 = 52;

  private CacheableClasses() {}

  /** Rewrites the library in place. */
  public static void main(String[] arguments) throws IOException {
    Path library = Path.of(arguments[0]);
    Path rewritten = Path.of(library + ".new");
    try (URLClassLoader classes = new URLClassLoader(new URL[] {library.toUri().toURL()});
        InputStream source = Files.newInputStream(library);
        OutputStream target = Files.newOutputStream(rewritten)) {
      copy(new ZipInputStream(source), new ZipOutputStream(target), format(classes));
    }
    Files.move(rewritten, library, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ClassFile format(ClassLoader classes) {
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(classes)));
  }

  private static void copy(ZipInputStream source, ZipOutputStream target, ClassFile format)
      throws IOException {
    for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
      byte[] bytes = source.readAllBytes();
      boolean old = entry.getName().endsWith(".class") && bytes[7] <= JAVA_5;
      target.putNextEntry(new ZipEntry(entry.getName()));
      target.write(old ? format.transformClass(format.parse(bytes), newer()) : bytes);
      target.closeEntry();
    }
    target.finish();
  }

  private static ClassTransform newer() {
    ClassTransform version =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion ? ClassFileVersion.of(JAVA_8, 0) : element);
    return version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
  }
}
