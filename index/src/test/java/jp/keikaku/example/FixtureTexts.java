package jp.keikaku.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The texts of the fixtures' expected records. */
public final class FixtureTexts {
  private FixtureTexts() {}

  /** Every string of every {@code expected.json} below a folder, in order. */
  public static List<String> in(Path fixtures) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(fixtures)) {
      for (Path file : files.filter(each -> each.endsWith("expected.json")).sorted().toList()) {
        collect(new ObjectMapper().readTree(Files.readAllBytes(file)), texts);
      }
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.values().forEach(child -> collect(child, texts));
  }
}
