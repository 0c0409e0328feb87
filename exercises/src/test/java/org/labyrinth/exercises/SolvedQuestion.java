package org.labyrinth.exercises;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question as the instructor's notebook answers it.
 *
 * @param id the question's name
 * @param imports the notebook's import lines
 * @param answer the source of the answer's class
 */
record SolvedQuestion(String id, String imports, String answer) {
  private static final Path SOLUTIONS = Path.of("..", "solutions");
  private static final Pattern CLASS = Pattern.compile("class (My\\w+)");

  @Override
  public String toString() {
    return id;
  }

  /** All questions of all solved notebooks. */
  static List<SolvedQuestion> all() {
    try (Stream<Path> files = Files.list(SOLUTIONS)) {
      return files
          .filter(file -> file.toString().endsWith(".ipynb"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SolvedQuestion> in(Path notebook) {
    List<SolvedQuestion> questions = new ArrayList<>();
    String kernels = "import java.util.*;\n";
    String imports = kernels;
    for (JsonNode cell : JsonMapper.shared().readTree(notebook.toFile()).path("cells")) {
      JsonNode role = cell.path("metadata").path("nbgrader");
      String source = source(cell);
      if (source.startsWith("import ")) {
        imports = kernels + source;
      } else if (role.path("solution").asBoolean(false)) {
        questions.add(new SolvedQuestion(role.path("grade_id").asString(), imports, source));
      }
    }
    return questions;
  }

  private static String source(JsonNode cell) {
    StringBuilder source = new StringBuilder();
    cell.path("source").forEach(line -> source.append(line.asString()));
    return source.toString();
  }

  /** Compiles the answer into a folder and makes an instance. */
  Object instance(Path folder) throws IOException, ReflectiveOperationException {
    Matcher name = CLASS.matcher(answer);
    if (!name.find()) {
      throw new IllegalStateException("question %s has no class My…: %s".formatted(id, answer));
    }
    compile(name.group(1), folder);
    URL[] urls = {folder.toUri().toURL()};
    // Left open: the answer loads more of itself when it is called. It holds no file.
    URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
    return loader.loadClass(name.group(1)).getDeclaredConstructor().newInstance();
  }

  private void compile(String name, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString());
    List<JavaFileObject> units = List.of(unit(name, imports + "\npublic " + answer));
    if (!compiler.getTask(messages, null, null, options, null, units).call()) {
      throw new IllegalStateException("question %s does not compile: %s".formatted(id, messages));
    }
  }

  private static JavaFileObject unit(String name, String source) {
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
