package org.labyrinth.autograder.gradescope;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Gradescope's results.json as a JSON schema; its source stands in the file. */
final class ResultsSchema {
  private static final Schema SCHEMA = load();

  private ResultsSchema() {}

  private static Schema load() {
    try (InputStream file =
        ResultsSchema.class.getResourceAsStream("/gradescope/results.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a result, in sentences; nothing, if it is valid. */
  static List<String> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
