package org.labyrinth.autograder.lint;

import java.lang.reflect.Constructor;
import java.util.Map;

/** The classes of one variant of an answer. */
final class CompiledAnswer {
  private final String folder;
  private final Map<String, byte[]> classes;

  /** The classes whose names begin with the folder's; the map may hold others'. */
  CompiledAnswer(String folder, Map<String, byte[]> classes) {
    this.folder = folder;
    this.classes = classes;
  }

  /**
   * Makes the object that answers a contract, {@code new My…()}.
   *
   * @throws ReflectiveOperationException if there is no such class or it cannot be made
   */
  Object make(Class<?> contract) throws ReflectiveOperationException {
    Class<?> type = new Loader().loadClass(folder + ".My" + contract.getSimpleName());
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  /** Finds the variant's own classes, and leaves all others to this program's loader. */
  private final class Loader extends ClassLoader {
    Loader() {
      super(CompiledAnswer.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null || !name.startsWith(folder + ".")) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
