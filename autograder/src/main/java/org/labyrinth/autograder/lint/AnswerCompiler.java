package org.labyrinth.autograder.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.labyrinth.autograder.compiler.Startup;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;

/**
 * Compiles many variants of an answer at once, in memory. Each variant gets a package of its own,
 * so that all may declare the same classes, and the imports that it has in its notebook.
 */
final class AnswerCompiler {
  private static final Pattern IMPORT = Pattern.compile("^\\s*import [^;]+;", Pattern.MULTILINE);

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final String imports;

  private AnswerCompiler(String imports) {
    this.imports = imports;
  }

  /** A compiler that knows the imports of a notebook's given cells and of the kernel. */
  static AnswerCompiler of(Notebook notebook) {
    StringBuilder imports = new StringBuilder(Startup.IMPORTS.replace("\n", " "));
    for (Cell cell : notebook.code()) {
      Matcher matcher = IMPORT.matcher(cell.source());
      while (cell.role() == Role.LOCKED && matcher.find()) {
        imports.append(matcher.group().strip()).append(' ');
      }
    }
    return new AnswerCompiler(imports.toString());
  }

  /**
   * Compiles.
   *
   * @param cells the variants, each an answer's cell
   * @return one entry each; empty where a variant does not compile
   */
  List<Optional<CompiledAnswer>> compile(List<String> cells) {
    Map<Integer, String> left = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      left.put(i, "package %s; %s\n%s".formatted(folder(i), imports, cells.get(i)));
    }
    Map<String, byte[]> classes = new HashMap<>();
    // One bad variant keeps javac from making any: leave those out that it names, and try again.
    for (Set<Integer> bad = attempt(left, classes); !bad.isEmpty(); ) {
      left.keySet().removeAll(bad);
      bad = attempt(left, classes);
    }
    List<Optional<CompiledAnswer>> compiled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      compiled.add(
          left.containsKey(i)
              ? Optional.of(new CompiledAnswer(folder(i), classes))
              : Optional.empty());
    }
    return compiled;
  }

  private static String folder(int variant) {
    return "variant" + variant;
  }

  /** The variants that do not compile; if there are none, the classes are those of all. */
  private Set<Integer> attempt(Map<Integer, String> variants, Map<String, byte[]> classes) {
    classes.clear();
    if (variants.isEmpty()) {
      return Set.of();
    }
    List<Source> sources = new ArrayList<>();
    variants.forEach((i, text) -> sources.add(new Source(folder(i) + ".Cell", text)));
    DiagnosticCollector<JavaFileObject> trouble = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(trouble, null, null);
        JavaFileManager files = new Memory(standard, classes)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-Xmaxerrs", "100000", "-g:none", "-implicit:none");
      compiler.getTask(null, files, trouble, options, null, sources).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<Integer> bad = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> each : trouble.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        bad.add(variantOf(each));
      }
    }
    return bad;
  }

  private static int variantOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getSource() == null) {
      throw new IllegalStateException("the compiler failed: " + diagnostic.getMessage(null));
    }
    String path = diagnostic.getSource().toUri().getPath();
    return Integer.parseInt(path.substring("/variant".length(), path.lastIndexOf('/')));
  }

  /** Keeps the classes that javac makes. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(JavaFileManager standard, Map<String, byte[]> classes) {
      super(standard);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
