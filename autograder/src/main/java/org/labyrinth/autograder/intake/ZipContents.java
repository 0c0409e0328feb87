package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.labyrinth.autograder.notebook.Notebook;

/**
 * The notebooks in a student's zip, and in zips in it; not in zips in those. A zip on disk is read
 * by its directory, one within a zip from its beginning to its end.
 */
final class ZipContents {
  private static final int MAX_DIRECTORY = 4 << 20;
  private static final int MAX_INNER = 50 << 20;
  private static final int MAX_ENTRIES = 20_000;
  private static final int MAX_PROBLEMS = 60;

  private final SubmittedFile zip;
  private final ByteBudget budget;
  private final boolean inner;
  private final List<String> problems = new ArrayList<>();

  ZipContents(SubmittedFile zip, ByteBudget budget) {
    this(zip, budget, false);
  }

  private ZipContents(SubmittedFile zip, ByteBudget budget, boolean inner) {
    this.zip = zip;
    this.budget = budget;
    this.inner = inner;
  }

  /** What could not be read of it, in sentences. */
  List<String> problems() {
    return problems;
  }

  private void problem(String sentence) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(sentence);
    }
  }

  /** Hands on each notebook in it, by name, named after the zips that it lies in. */
  void forEachFile(Consumer<SubmittedFile> reader) throws IOException {
    Optional<Path> file = zip.content().file();
    if (file.isPresent()) {
      try (ZipFile opened = ZipListing.open(file.get(), MAX_DIRECTORY)) {
        handOn(listed(opened), reader);
      }
    } else {
      handOn(unpacked(), reader);
    }
  }

  private void handOn(Map<String, SubmittedFile> files, Consumer<SubmittedFile> reader) {
    for (SubmittedFile each : files.values()) {
      if (!each.isZip()) {
        reader.accept(each);
      } else {
        inside(each, reader);
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problem("there is no notebook in it");
    }
  }

  private void inside(SubmittedFile each, Consumer<SubmittedFile> reader) {
    if (!budget.openZip()) {
      return;
    }
    ZipContents contents = new ZipContents(each, budget, true);
    try {
      contents.forEachFile(reader);
    } catch (IOException | RuntimeException e) {
      problem("%s is not a zip that can be read".formatted(shown(each)));
    }
    contents.problems().forEach(p -> problem("%s: %s".formatted(shown(each), p)));
  }

  private String shown(SubmittedFile file) {
    return Names.shown(file.name().substring(zip.name().length() + 1));
  }

  private Map<String, SubmittedFile> listed(ZipFile opened) {
    Map<String, SubmittedFile> files = new TreeMap<>();
    Listing listing = ZipListing.of(opened, name -> most -> ZipListing.read(opened, name, most));
    listing.files().forEach((name, file) -> put(files, name, file.content()));
    listing.refused().values().forEach(this::problem);
    listing
        .dropped()
        .values()
        .forEach(n -> problem("%d files were too many to look at".formatted(n)));
    return files;
  }

  /** What may be of use is held, as far as the budget goes. */
  private Map<String, SubmittedFile> unpacked() throws IOException {
    byte[] packed = budget.hold(zip.content(), MAX_INNER + 1);
    if (packed.length > MAX_INNER || budget.isFull()) {
      problem(
          "not read: a zip in a zip may have at most %d MB, and all of them %d MB"
              .formatted(MAX_INNER >> 20, ByteBudget.MAX_BYTES >> 20));
      return Map.of();
    }
    Map<String, SubmittedFile> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed), ISO_8859_1)) {
      int entries = 0;
      ZipEntry entry = in.getNextEntry();
      if (entry == null && !isEmpty(packed)) {
        throw new IOException("no zip");
      }
      for (; entry != null; entry = in.getNextEntry()) {
        if (!take(in, Names.ofZip(entry.getName()), files) || ++entries >= MAX_ENTRIES) {
          problem("not read to its end: there is too much in it");
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (files.isEmpty()) {
        throw new IOException("no zip that can be read", e);
      }
      problem("not read to its end: it is damaged, or protected by a password");
    }
    return files;
  }

  /** The mark of a zip with nothing in it. */
  private static boolean isEmpty(byte[] packed) {
    return packed.length >= 4
        && Arrays.equals(Arrays.copyOf(packed, 4), new byte[] {'P', 'K', 5, 6});
  }

  private boolean take(ZipInputStream in, String name, Map<String, SubmittedFile> files)
      throws IOException {
    boolean wanted = Names.isNotebook(name) || (Names.isZip(name) && !inner);
    if (!wanted || Names.isHidden(name)) {
      if (Names.isZip(name)) {
        problem("%s was not opened: it lies too deep in other zips".formatted(Names.shown(name)));
      }
      return budget.pass(in);
    }
    int most = Names.isZip(name) ? MAX_INNER : Notebook.MAX_BYTES;
    byte[] bytes = budget.hold(in, most + 1);
    put(files, name, n -> Arrays.copyOf(bytes, Math.min(n, bytes.length)));
    return !budget.isFull() && budget.pass(in);
  }

  private void put(Map<String, SubmittedFile> files, String name, SubmittedFile.Content content) {
    String full = zip.name() + "/" + name;
    if (files.putIfAbsent(full, new SubmittedFile(full, content)) != null) {
      problem(
          "%s: there is more than one file of this name, and one was read"
              .formatted(Names.shown(name)));
    }
  }
}
