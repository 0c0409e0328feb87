package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.labyrinth.autograder.report.Fingerprint;

/** The files in folders and jars of classes, by name and digest; when they were made is nothing. */
final class CodeFiles {
  /**
   * One file.
   *
   * @param folder the folder it lies in, for a class its package, parted by slashes
   * @param name its own name
   * @param digest of its bytes
   */
  private record CodeFile(String folder, String name, String digest) {
    static CodeFile of(String path, byte[] bytes) {
      int slash = path.lastIndexOf('/');
      return new CodeFile(
          slash < 0 ? "" : path.substring(0, slash),
          path.substring(slash + 1),
          new Fingerprint().add(bytes).toString());
    }
  }

  /** What a build writes into a jar about itself. */
  private static final Pattern BUILD = Pattern.compile("META-INF/(MANIFEST\\.MF|maven/.*)");

  private final List<CodeFile> files = new ArrayList<>();

  private CodeFiles() {}

  static CodeFiles of(List<Path> code) throws IOException {
    CodeFiles all = new CodeFiles();
    for (Path path : code) {
      if (Files.isDirectory(path)) {
        all.readFolder(path);
      } else {
        all.readJar(path);
      }
    }
    return all;
  }

  private void readFolder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.add(CodeFile.of(name, Files.readAllBytes(file)));
      }
    }
  }

  private void readJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory() && !isBuild(e)).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.add(CodeFile.of(entry.getName(), in.readAllBytes()));
        }
      }
    }
  }

  private static boolean isBuild(ZipEntry entry) {
    return BUILD.matcher(entry.getName()).matches();
  }

  /** Adds those whose folder is wanted, whatever the order they lay in. */
  void addTo(Fingerprint print, Predicate<String> wanted) {
    files.stream()
        .filter(file -> wanted.test(file.folder()))
        .map(CodeFile::toString)
        .sorted()
        .forEach(print::add);
  }
}
