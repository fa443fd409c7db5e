package jp.keikaku.law.amendment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a clause of an amending sentence says to do. */
enum Verb {
  REPLACE("に", "改め", "改める", "改正し"),
  ADD("を", "加え", "加える"),
  DELETE("を", "削り", "削る", "削除し", "削除する"),
  BECOME("", "とし", "とする"),
  MOVE_DOWN("", "繰り下げ", "繰り下げる", "繰下げ", "繰下げる"),
  MOVE_UP("", "繰り上げ", "繰り上げる", "繰上げ", "繰上げる"),
  ATTACH("を", "付し", "付する", "付す"),
  MOVE("に", "移し", "移す"),
  AMEND("", "改正する");

  /** What each of several chained things to do ends with; empty where they are not chained. */
  final String particle;

  /** Parted by spaces. */
  private final String forms;

  Verb(String particle, String... forms) {
    this.particle = particle;
    this.forms = String.join(" ", forms);
  }

  static Optional<Verb> of(String form) {
    return Arrays.stream(values())
        .filter(verb -> List.of(verb.forms.split(" ")).contains(form))
        .findFirst();
  }
}
