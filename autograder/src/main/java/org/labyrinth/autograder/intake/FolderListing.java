package org.labyrinth.autograder.intake;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Lists a folder on disk. Links are not followed, and what cannot be listed is said. */
final class FolderListing implements FileVisitor<Path> {
  private static final int MAX_DEPTH = 32;
  private final Listing listing;

  /** The path of the folder at hand, with a slash at its end. */
  private String folder = "";

  private FolderListing(Listing listing) {
    this.listing = listing;
  }

  static Listing of(Path root) throws IOException {
    Listing listing = new Listing();
    try (Stream<Path> entries = Files.list(root)) {
      List<Path> sorted = entries.sorted().toList();
      for (Path entry : sorted) {
        FolderListing visitor = new FolderListing(listing);
        if (!Files.isDirectory(entry, NOFOLLOW_LINKS)) {
          visitor.file(entry, Files.isRegularFile(entry, NOFOLLOW_LINKS));
        } else if (!Names.isHidden(Names.ofPath(entry))) {
          Files.walkFileTree(entry, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, visitor);
        }
      }
    }
    return listing;
  }

  private void file(Path file, boolean regular) {
    String path = folder + Names.ofPath(file);
    if (regular) {
      listing.add(path, new DiskFile(file));
    } else {
      listing.refuse(path, Names.shown(path) + " is a link or no file, and was not read");
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    String name = folder + Names.ofPath(directory) + "/";
    if (Names.isHidden(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folder = name;
    listing.addOther(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      listing.refuse(
          folder + Names.ofPath(file),
          "a folder lies deeper than %d others, and was not read".formatted(MAX_DEPTH));
    } else {
      file(file, attributes.isRegularFile());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    String path = folder + Names.ofPath(file);
    listing.refuse(path, Names.shown(path) + " cannot be read");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException e) {
    folder = folder.replaceFirst("[^/]*/$", "");
    return FileVisitResult.CONTINUE;
  }
}
