package jp.keikaku.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.text.Sha256;

/**
 * Where an address of the site stands among the files of a site without a server.
 *
 * @param file path of the file, with slashes
 * @param rest what stays behind the file's address for scripts: {@code ?record=…}, {@code #第3条}
 */
record StaticAddress(String file, String rest) {
  /** Parameters that scripts read on the page itself; all others make another page. */
  private static final Set<String> FOR_SCRIPTS = Set.of("record", "q", "zoom", "v");

  /** What is no page. */
  private static final Pattern FILE =
      Pattern.compile(".*\\.(json|csv|png|pdf|css|js|svg|atom|xml|jsonld|txt)");

  /** Bytes of UTF-8 that every file system takes in a name. */
  private static final int LONGEST_NAME = 200;

  /**
   * Of an address.
   *
   * @param address path with query and fragment, encoded, as pages name it
   */
  static StaticAddress of(String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash);
    String whole = hash < 0 ? address : address.substring(0, hash);
    int mark = whole.indexOf('?');
    String path = mark < 0 ? whole : whole.substring(0, mark);
    List<String> parameters =
        mark < 0 ? List.of() : Arrays.asList(whole.substring(mark + 1).split("&"));
    List<String> names =
        Arrays.stream(path.split("/"))
            .filter(segment -> !segment.isEmpty())
            .map(StaticAddress::name)
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> own = parameters.stream().filter(each -> !isForScripts(each)).toList();
    if (own.contains("lang=en")) {
      names.addFirst("en");
    }
    own.stream().filter(each -> !isLanguage(each)).map(StaticAddress::name).forEach(names::add);
    if (own.stream().anyMatch(each -> !isLanguage(each)) || !FILE.matcher(path).matches()) {
      names.add("index.html");
    }
    String kept =
        parameters.stream().filter(StaticAddress::isForScripts).collect(Collectors.joining("&"));
    boolean isPage = names.getLast().equals("index.html");
    return new StaticAddress(
        String.join("/", names), (kept.isEmpty() || !isPage ? "" : "?" + kept) + fragment);
  }

  private static boolean isForScripts(String parameter) {
    return FOR_SCRIPTS.contains(parameter.replaceFirst("=.*", ""));
  }

  private static boolean isLanguage(String parameter) {
    return parameter.startsWith("lang=");
  }

  /** A name that every file system takes. */
  private static String name(String encoded) {
    String decoded = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    String plain =
        Normalizer.normalize(decoded, Normalizer.Form.NFC)
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
            .replaceFirst("^\\.+", "_");
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_NAME && plain.equals(decoded)) {
      return plain;
    }
    String digest = Sha256.of(decoded.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 || plain.length() - dot > 6 ? "" : plain.substring(dot);
    String stem = plain.substring(0, Math.min(plain.length() - ending.length(), 50));
    return stem + "~" + digest + ending;
  }

  /** As a page of this file names it. */
  String from(StaticAddress page) {
    String[] here = page.file.split("/", -1);
    String[] there = file.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    String up = "../".repeat(here.length - 1 - common);
    String down =
        Arrays.stream(there, common, there.length)
            .map(Links::encoded)
            .collect(Collectors.joining("/"));
    return up + down + rest;
  }
}
